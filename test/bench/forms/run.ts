import { cpus, loadavg } from 'node:os';
import { launchBrowser } from '../../browser/launch.ts';
import { writeSection } from '../docs-section.ts';
import { visit, type Visit } from './measure.ts';
import { tableOf } from './results.ts';
import { buildSite, type Entry } from './site.ts';

/**
 * Loads the same six-question survey with our elements, by hand, with a bare Lit element and with other form libraries, on a
 * slow phone and a slow line, and prints what each costs. `--repetitions=5`; `--entries=ours,floor-lit` for a quick look;
 * `--write` puts the table into the section "Forms" of `docs/benchmarks.md`.
 */
const asked = new Map(
  process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split('=') as [string, string]),
);
const repetitions = Number(asked.get('repetitions') ?? 5);
const all = 'floor-html,floor-lit,ours,ours-one-page,ours-easy,nhsuk,formbricks,formkit,rjsf,surveyjs';
const entries = (asked.get('entries') ?? all).split(',') as Entry[];

const site = await buildSite();
const browser = await launchBrowser();
try {
  const visits = new Map<Entry, Visit[]>();
  // Each repetition has every entry once, so that a busy machine is unfair to none; the first warms the browser.
  for (let at = 0; at <= repetitions; at++) {
    for (const entry of entries) {
      const one = await visit(browser, site, entry);
      if (at > 0) visits.set(entry, [...(visits.get(entry) ?? []), one]);
    }
  }
  const table = tableOf(visits, site.sizes);
  console.log(table);
  if (asked.has('write')) await writeSection('Forms', `${introduction()}\n\n${table}`);
} finally {
  await browser.close();
  await site.close();
}

function introduction(): string {
  return `The same six-question survey by \`<always-what-matters>\` (\`ours\`, and \`ours-one-page\` with \`layout="one-page"\`), by
\`<always-feedback>\` in easy read (\`ours-easy\`), by hand, as a bare Lit element, with the NHS design system and with other form
libraries: \`pnpm bench:forms --repetitions=${repetitions} --write\`. Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, the CPU made four
times slower, a line of 1.6 Mbit/s and 150 ms; ${repetitions} cold visits each, one of each in turn; load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end.
Medians, the least in brackets: times depend on the machine and on what else it does, so read the ratios, and of a busy machine
the least. Bytes are those before the first question can be answered, with the style sheet; the heap and the elements are
those of the page after four answers, with all that was loaded meanwhile.`;
}
