import { loadavg } from 'node:os';
import { faults, given, missing } from './faults.ts';
import { buildPages, type Sdk } from './pages.ts';
import { openReceiver, type Receiver } from './receiver.ts';
import { openBrowser, pause, type KillableBrowser } from './site.ts';

/**
 * Our outbox beside the SDKs of Sentry, PostHog and Segment: each gives 20 events under each fault, in a browser of its own, to a
 * plain server of its own. Prints how many never came and how many are stored twice, how many came again, and what each SDK weighs.
 * `--sdks=ours,sentry`, `--faults=crashed,503` (words in their names) and `--count=5` for a quick look, `--wait=60` for how many
 * seconds each has to deliver once the fault is over.
 */
const asked = new Map(process.argv.slice(2).map((each) => each.replace(/^--/, '').split('=') as [string, string]));
const sdks = (asked.get('sdks') ?? 'ours,sentry,posthog,segment').split(',') as Sdk[];
const words = (asked.get('faults') ?? '').split(',');
const count = Number(asked.get('count') ?? 20);
const wait = Number(asked.get('wait') ?? 60) * 1_000;

/** How long what has arrived may still arrive again. */
const patience = 15_000;

type FaultBeside = (receiver: Receiver, browser: KillableBrowser) => Promise<string[]>;

/** Those of our own soak that any SDK can be put through. */
const shared = [
  'reload while the line is cut',
  'tab closed while the line is cut, opened later',
  'browser crashed while the line is cut, started again',
  'answers 503 for some seconds',
  'the answers are lost on their way back',
  'the page leaves in the same tick',
].map((name): [string, FaultBeside] => [name, (receiver, browser) => faults[name]!(receiver, browser, count)]);

const tried: readonly (readonly [name: string, fault: FaultBeside])[] = [
  ['none', async (_, browser) => await given(await browser.open(), count)],
  ...shared,
  [
    'browser crashed with requests under way, started again',
    async (receiver, browser) => {
      const page = await browser.open();
      receiver.silent = true;
      const ids = await given(page, count);
      await browser.kill();
      receiver.silent = false;
      await browser.start();
      await browser.open();
      return ids;
    },
  ],
];

interface Outcome {
  readonly lost: number;
  readonly twice: number;
  readonly again: number;
}

const pages = await buildPages(sdks);
const lines: [string, Outcome[]][] = [];
try {
  for (const [name, fault] of tried) {
    if (!words.some((word) => name.includes(word))) continue;
    lines.push([name, await Promise.all(sdks.map((sdk) => outcomeOf(sdk, fault)))]);
    console.error(name, JSON.stringify(lines.at(-1)?.[1]));
  }
} finally {
  await pages.close();
}
const rows = [
  ['fault', ...sdks],
  ['---', ...sdks.map(() => '---:')],
  ...lines.map(([name, found]) => [name, ...found.map(({ lost, twice, again }) => `${lost} / ${twice} (${again})`)]),
  ['size, brotli', ...sdks.map((sdk) => pages.sizes.get(sdk)?.toLocaleString('en-GB') ?? '')],
].map((cells) => `| ${cells.join(' | ')} |`);
console.log(`Lost / stored twice, of ${count}; in brackets, how many came more than once.\n\n${rows.join('\n')}`);
console.log(`\nLoad average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end.`);

async function outcomeOf(sdk: Sdk, fault: FaultBeside): Promise<Outcome> {
  const receiver = await openReceiver(sdk, pages);
  const browser = await openBrowser(receiver);
  try {
    const ids = await fault(receiver, browser);
    await missing(receiver, ids, wait);
    await pause(patience);
    return { ...(await missing(receiver, ids, 0)), again: receiver.cameAgain() };
  } finally {
    await browser.close();
    await receiver.close();
  }
}
