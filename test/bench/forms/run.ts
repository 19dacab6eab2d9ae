import { launchBrowser } from '../../browser/launch.ts';
import { visit, type Visit } from './measure.ts';
import { buildSite, type Entry } from './site.ts';

/**
 * Loads the same six-question survey with our element, by hand, with a bare Lit element and with other form libraries, on a
 * slow phone and a slow line, and prints what each costs. `--repetitions=5`; `--entries=ours,floor-lit` for a quick look.
 */
const asked = new Map(
  process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split('=') as [string, string]),
);
const repetitions = Number(asked.get('repetitions') ?? 5);
const all = 'floor-html,floor-lit,ours,nhsuk,formbricks,formkit,rjsf,surveyjs';
const entries = (asked.get('entries') ?? all).split(',') as Entry[];
const layout = asked.get('layout') ?? 'one-page';

const site = await buildSite();
const browser = await launchBrowser();
try {
  console.log(`Chromium ${browser.version()}, ${repetitions} repetitions, side by side, ours as ${layout}.\n`);
  const visits = new Map<Entry, Visit[]>();
  // Each repetition has every entry once, so that a busy machine is unfair to none; the first warms the browser.
  for (let at = 0; at <= repetitions; at++) {
    for (const entry of entries) {
      const one = await visit(browser, site, entry, `?layout=${layout}`);
      if (at > 0) visits.set(entry, [...(visits.get(entry) ?? []), one]);
    }
  }
  const middle = (entry: Entry, of: keyof Visit): number => median((visits.get(entry) ?? []).map((one) => one[of]));
  const columns = [
    'minified',
    'brotli',
    'first question, ms (× bare Lit)',
    'interaction, ms (× by hand)',
    'CPU, ms',
    'heap, MB',
    'elements',
    'layout shift',
    'requests',
  ];
  const rows = entries.map((entry) => {
    const size = site.sizes.get(entry);
    const over = (of: keyof Visit, floor: Entry): string =>
      `${middle(entry, of).toFixed(0)} (${(middle(entry, of) / middle(floor, of)).toFixed(2)}×)`;
    return [
      entry,
      (size?.minified ?? 0).toLocaleString('en-GB'),
      (size?.brotli ?? 0).toLocaleString('en-GB'),
      over('firstQuestion', 'floor-lit'),
      over('interaction', 'floor-html'),
      middle(entry, 'task').toFixed(0),
      middle(entry, 'heap').toFixed(2),
      middle(entry, 'nodes').toFixed(0),
      middle(entry, 'shift').toFixed(3),
      middle(entry, 'requests').toFixed(0),
    ];
  });
  const head = ['entry', ...columns];
  const table = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows];
  console.log(table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
} finally {
  await browser.close();
  await site.close();
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
