import { faults, missing } from './outbox/faults.ts';
import { openBrowser, openOutboxSite } from './outbox/site.ts';

/**
 * Random faults, one after the other, in one browser against one collector: `--rounds=200 --seed=1`. Prints what was sent, lost and
 * stored twice by each, and ends with 1 when anything was.
 */
const asked = new Map(process.argv.slice(2).map((each) => each.replace(/^--/, '').split('=') as [string, string]));
const rounds = Number(asked.get('rounds') ?? 200);
let seed = Number(asked.get('seed') ?? 1);

const site = await openOutboxSite();
const browser = await openBrowser(site);
const names = Object.keys(faults);
const results = new Map(names.map((name) => [name, { rounds: 0, sent: 0, lost: 0 }]));
let twice = 0;
try {
  for (let round = 0; round < rounds; round++) {
    const name = names[Math.floor(random() * names.length)] ?? '';
    const ids = (await faults[name]?.(site, browser)) ?? [];
    const found = await missing(site, ids);
    const before = results.get(name) ?? { rounds: 0, sent: 0, lost: 0 };
    results.set(name, { rounds: before.rounds + 1, sent: before.sent + ids.length, lost: before.lost + found.lost });
    twice = found.twice;
    await Promise.all(browser.context.pages().map((page) => page.close()));
  }
} finally {
  await browser.close();
  await site.close();
}
const rows = [...results].map(([name, { rounds, sent, lost }]) => `| ${name} | ${rounds} | ${sent} | ${lost} |`);
console.log(['| fault | rounds | sent | lost |', '| --- | ---: | ---: | ---: |', ...rows].join('\n'));
console.log(`\nStored twice: ${twice}.`);
if (twice > 0 || [...results.values()].some(({ lost }) => lost > 0)) process.exitCode = 1;

/** The same each time for a seed (mulberry32). */
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
