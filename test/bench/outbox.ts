import { availableParallelism, loadavg } from 'node:os';
import { collectorFaults, faults, missing } from './outbox/faults.ts';
import { openBrowser, openOutboxSite } from './outbox/site.ts';

/**
 * Random faults, one after the other: `--rounds=200 --seed=1`. `--lanes=2` at once, each with a browser and a collector of its own,
 * since most of a round is waiting; `--minutes=20` begins no more rounds after that time. Prints what was sent, lost and stored twice
 * by each, and ends with 1 when anything was. Late is what had not come after 40 seconds, and came within two more minutes to the next
 * page: pauses between attempts grow.
 */
const asked = new Map(process.argv.slice(2).map((each) => each.replace(/^--/, '').split('=') as [string, string]));
const rounds = Number(asked.get('rounds') ?? 200);
const lanes = Number(asked.get('lanes') ?? availableParallelism());
const end = Date.now() + Number(asked.get('minutes') ?? Infinity) * 60_000;
let seed = Number(asked.get('seed') ?? 1);

const tried = { ...faults, ...collectorFaults };
const names = Object.keys(tried);
const order = Array.from({ length: rounds }, () => names[Math.floor(random() * names.length)] ?? '');
const none = { rounds: 0, sent: 0, late: 0, lost: 0 };
const results = new Map(names.map((name) => [name, none]));
let twice = 0;
const started = Date.now();
await Promise.all(Array.from({ length: lanes }, runLane));

const rows = [...results].map(([name, found]) => `| ${[name, ...Object.values(found)].join(' | ')} |`);
const total = (of: keyof typeof none): number => [...results.values()].reduce((sum, each) => sum + each[of], 0);
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(['| fault | rounds | sent | late | lost |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join('\n'));
console.log(
  `\n${total('rounds')} rounds in ${minutes} minutes, ${total('sent')} sent, ${total('late')} late, ${total('lost')} lost.`,
);
console.log(`Stored twice: ${twice}. Load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end.`);
if (twice > 0 || total('lost') > 0) process.exitCode = 1;

/** Takes one round after the other. */
async function runLane(): Promise<void> {
  const site = await openOutboxSite();
  const browser = await openBrowser(site);
  let twiceHere = 0;
  try {
    for (let name = next(); name !== undefined; name = next()) {
      const ids = (await tried[name]?.(site, browser)) ?? [];
      const { lost: unseen } = await missing(site, ids);
      if (unseen > 0) await browser.open();
      const { lost, twice } = await missing(site, ids, 120_000);
      const before = results.get(name) ?? none;
      results.set(name, {
        rounds: before.rounds + 1,
        sent: before.sent + ids.length,
        late: before.late + unseen - lost,
        lost: before.lost + lost,
      });
      twiceHere = twice;
      if (unseen + twice > 0) console.error(`${name}: ${unseen} unseen, ${lost} lost, ${twice} twice`);
      await Promise.all(browser.context.pages().map((page) => page.close()));
    }
  } finally {
    twice += twiceHere;
    await browser.close();
    await site.close();
  }
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
