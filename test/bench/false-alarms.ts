import { analyse, type AnalysisOptions } from '@always-kit/spc';
import { seededRandom, type Random } from '../../packages/demo/src/seed/random.ts';

// How often a chart shows a signal, by `pnpm false-alarms`: series of independent normal values, limits from the series itself.
// First each rule of Making Data Count alone and all four together, though nothing has changed; then other sets of rules beside
// them, without a change and with one half way.

const runs = 20_000;

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function day(index: number): string {
  return new Date(Date.UTC(2026, 0, 5 + index * 7)).toISOString().slice(0, 10);
}

function share(count: number): string {
  return `${((100 * count) / runs).toFixed(1)}%`;
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
  console.log(
    `| ${length} | ${[found.any, found.outside, found.shift, found.trend, found.twoOfThree].map(share).join(' | ')} |`,
  );
}

const sets: readonly (readonly [name: string, options: AnalysisOptions])[] = [
  ['Making Data Count (our default)', {}],
  ['the same, large jumps screened out', { screenOutliers: true }],
  ['PowerBI-SPC’s two of three', { rules: { twoOfThree: { third: 'any' } } }],
  ['PowerBI-SPC as shipped: a trend of 5', { rules: { twoOfThree: { third: 'any' }, trend: { n: 5 } } }],
  [
    'run-chart rules about the mean: 6 on one side, 5 rising or falling',
    { rules: { outside: false, twoOfThree: false, shift: { n: 6 }, trend: { n: 5 } } },
  ],
  ['run chart, Anhøj’s tests', { chart: 'run' }],
];
// A shift of so many standard deviations from the 13th point on.
const cells = [
  { name: 'no change, 24 points', length: 24, shift: 0 },
  { name: 'no change, 36 points', length: 36, shift: 0 },
  { name: '1 sigma from the 13th of 24', length: 24, shift: 1 },
  { name: '2 sigma from the 13th of 24', length: 24, shift: 2 },
] as const;

function hasSignal(points: readonly { date: string; value: number }[], options: AnalysisOptions): boolean {
  const { signals, segments } = analyse(points, options);
  return signals.length > 0 || segments.some((segment) => segment.runs?.signal);
}

const columns = cells.map(({ length, shift }, cell) => {
  const random = seededRandom(100 + cell); // every set of rules sees the same series
  const found = sets.map(() => 0);
  for (let run = 0; run < runs; run++) {
    const points = Array.from({ length }, (_, index) => ({
      date: day(index),
      value: normal(random) + (index < 12 ? 0 : shift),
    }));
    sets.forEach(([, options], set) => {
      if (hasSignal(points, options)) found[set] = (found[set] ?? 0) + 1;
    });
  }
  return found.map(share);
});

console.log(`\n| rules | ${cells.map(({ name }) => name).join(' | ')} |`);
console.log('| --- | ---: | ---: | ---: | ---: |');
sets.forEach(([name], set) => {
  console.log(`| ${name} | ${columns.map((column) => column[set]).join(' | ')} |`);
});
