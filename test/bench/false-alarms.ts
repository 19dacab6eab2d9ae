import { analyse } from '@always-kit/spc';
import { seededRandom, type Random } from '../../packages/demo/src/seed/random.ts';

// How often a chart shows a signal though nothing has changed, by `pnpm false-alarms`: series of independent normal values,
// limits from the series itself, each rule alone and all four together.

const runs = 20_000;

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function day(index: number): string {
  return new Date(Date.UTC(2026, 0, 5 + index * 7)).toISOString().slice(0, 10);
}

console.log('| points | any signal | outside | shift | trend | two of three |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
for (const length of [24, 36]) {
  const random = seededRandom(length);
  const found = { any: 0, outside: 0, shift: 0, trend: 0, twoOfThree: 0, longRun: 0 };
  for (let run = 0; run < runs; run++) {
    const points = Array.from({ length }, (_, index) => ({ date: day(index), value: normal(random) }));
    const rules = new Set(analyse(points).signals.map(({ rule }) => rule));
    if (rules.size > 0) found.any++;
    for (const rule of rules) found[rule]++;
  }
  const share = (count: number): string => `${((100 * count) / runs).toFixed(1)}%`;
  console.log(
    `| ${length} | ${[found.any, found.outside, found.shift, found.trend, found.twoOfThree].map(share).join(' | ')} |`,
  );
}
