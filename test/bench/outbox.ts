import { availableParallelism, loadavg } from 'node:os';
import { collectorFaults, faults, missing, toldToStay } from './outbox/faults.ts';
import { Journal } from './outbox/journal.ts';
import { openBoth, pause, type CollectorSite, type KillableBrowser } from './outbox/site.ts';
import { withinLimit } from './outbox/standstill.ts';

/**
 * Random faults, one after the other: `--rounds=200 --seed=1`. `--lanes=2` at once, each with a browser and a collector of its own,
 * since most of a round is waiting; `--minutes=20` begins no more rounds after that time. Prints what was sent, lost and stored twice
 * by each, and ends with 1 when anything was. Late is what had not come after 40 seconds, and came within two more minutes to the next
 * page: pauses between attempts grow. What nobody could keep is no promise that was broken, and counted by itself: its person was told
 * to keep the page open, and here nobody does. A round of more than `--limit=300` seconds stands still: it says where, and ends all.
 * `--faults=crashed,503` takes only those with these words in their names.
 */
const asked = new Map(process.argv.slice(2).map((each) => each.replace(/^--/, '').split('=') as [string, string]));
const rounds = Number(asked.get('rounds') ?? 200);
const lanes = Number(asked.get('lanes') ?? availableParallelism());
const limit = Number(asked.get('limit') ?? 300) * 1_000;
const end = Date.now() + Number(asked.get('minutes') ?? Infinity) * 60_000;
let seed = Number(asked.get('seed') ?? 1);

const tried = { ...faults, ...collectorFaults };
const words = (asked.get('faults') ?? '').split(',');
const names = Object.keys(tried).filter((name) => words.some((word) => name.includes(word)));
const order = Array.from({ length: rounds }, () => names[Math.floor(random() * names.length)] ?? '');
const none = { rounds: 0, sent: 0, late: 0, leftThoughToldToStay: 0, lost: 0 };
const results = new Map(names.map((name) => [name, none]));
const total = (of: keyof typeof none): number => [...results.values()].reduce((sum, each) => sum + each[of], 0);
let twice = 0;
const started = Date.now();
const failures = (await Promise.allSettled(Array.from({ length: lanes }, runLane))).flatMap((lane) =>
  lane.status === 'rejected' ? [lane.reason as Error] : [],
);

const rows = [...results].map(([name, found]) => `| ${[name, ...Object.values(found)].join(' | ')} |`);
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
const head =
  '| fault | rounds | sent | late | left though told to stay | lost |\n| --- | ---: | ---: | ---: | ---: | ---: |';
console.log([head, ...rows].join('\n'));
console.log(
  `\n${total('rounds')} rounds in ${minutes} minutes, ${total('sent')} sent, ${total('late')} late, ` +
    `${total('leftThoughToldToStay')} left though told to stay, ${total('lost')} lost.`,
);
console.log(`Stored twice: ${twice}. Load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end.`);
for (const failure of failures) console.error(failure);
// What stands still may also keep the process alive.
process.exit(twice > 0 || total('lost') > 0 || failures.length > 0 ? 1 : 0);

/** Takes one round after the other. Where one fails, no lane begins another. */
async function runLane(): Promise<void> {
  const opened = new AsyncDisposableStack();
  const journal = new Journal();
  try {
    const { site, browser } = await openBoth(opened);
    const watched = [journal.watch('site', site), journal.watch('browser', browser, { open: 'page' })] as const;
    let twiceHere = 0;
    for (let name = next(); name !== undefined; name = next()) {
      journal.begin(name);
      twiceHere = await withinLimit(runRound(name, ...watched), limit, journal, site, browser);
    }
    twice += twiceHere;
  } finally {
    order.length = 0;
    // What stands still may not let itself be closed.
    await Promise.race([opened.disposeAsync(), pause(20_000)]);
  }
}

/** One fault, and what became of all that was sent. @returns how many the collector of this lane holds twice. */
async function runRound(name: string, site: CollectorSite, browser: KillableBrowser): Promise<number> {
  const ids = (await tried[name]?.(site, browser)) ?? [];
  const unseen = (await missing(site, ids)).lost;
  if (unseen > 0) await browser.open();
  const { lost, twice } = await missing(site, ids, 120_000);
  const stored = site.stored();
  const left = ids.filter((id) => toldToStay.has(id) && !stored.has(id)).length;
  const before = results.get(name) ?? none;
  results.set(name, {
    rounds: before.rounds + 1,
    sent: before.sent + ids.length,
    late: before.late + unseen - lost,
    leftThoughToldToStay: before.leftThoughToldToStay + left,
    lost: before.lost + lost - left,
  });
  const wrong = unseen + twice > 0 ? `: ${unseen} unseen, ${left} left, ${lost - left} lost, ${twice} twice` : '';
  console.error(`${total('rounds')} of ${rounds}: ${name}${wrong}`);
  await browser.closePages();
  return twice;
}

function next(): string | undefined {
  return Date.now() < end ? order.shift() : undefined;
}

/** The same each time for a seed (mulberry32). */
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
