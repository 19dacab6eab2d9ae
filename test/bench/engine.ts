import { cpus, loadavg } from 'node:os';
import { analyse, type AnalysisOptions, type ChartKind, type SeriesPoint } from '@always-kit/spc';
import { seededRandom } from '../../packages/demo/src/seed/random.ts';
import { referenceOf } from '../spc/reference/reference.ts';
import { writeSection } from './docs-section.ts';

/**
 * How long the engine takes for its full result, beside the naive reference in the same run, and how time and memory grow with
 * the points. `--write` puts the tables into the section "Engine" of `docs/benchmarks.md`.
 */
const kinds = ['i', 'p'] as const satisfies readonly ChartKind[];
const options: AnalysisOptions = { direction: 'increase', target: 0.9 };

interface Job {
  readonly kind: (typeof kinds)[number];
  readonly series: number;
  readonly points: number;
}

/** Fewer for the long ones. */
const roundsOf = ({ series, points }: Job): number => (series * points > 50_000 ? 9 : 21);

const jobs = kinds.flatMap((kind): Job[] => [
  { kind, series: 1, points: 24 },
  { kind, series: 1_000, points: 24 },
  { kind, series: 1, points: 1_000 },
  { kind, series: 1, points: 10_000 },
  { kind, series: 1, points: 100_000 },
]);

const { gc } = globalThis;
if (gc === undefined) throw new Error('Memory can only be measured with node --expose-gc.');

const times = [
  '| chart | series × points | engine, median (min) | reference, median (min) | ratio of medians (of minima) |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...jobs.map((job) => {
    const { engine, reference } = compare(job);
    const size = `${count(job.series)} × ${count(job.points)}`;
    const least = Math.min(...engine) / Math.min(...reference);
    const ratio = `${(median(engine) / median(reference)).toFixed(3)} (${least.toFixed(3)})`;
    return `| \`${job.kind}\` | ${size} | ${spread(engine)} | ${spread(reference)} | ${ratio} |`;
  }),
].join('\n');

const growth = [
  '| chart | points | time a point | memory a point |',
  '| --- | ---: | ---: | ---: |',
  ...kinds.flatMap((kind) =>
    [1_000, 10_000, 100_000, 1_000_000].map((points) => {
      const rows = seriesOf({ kind, series: 1, points }, 1);
      const call = (): unknown => analyse(rows, { ...options, chart: kind });
      warmUp(call);
      const time = median(Array.from({ length: 7 }, () => timeOf(call, Math.max(1, Math.round(50_000 / points)))));
      const bytes = median(Array.from({ length: 5 }, () => heldBy(call))) / points;
      return `| \`${kind}\` | ${count(points)} | ${((time / points) * 1e6).toFixed(0)} ns | ${bytes.toFixed(0)} bytes |`;
    }),
  ),
].join('\n');

console.log(`${times}\n\n${growth}`);
if (process.argv.includes('--write')) await write(`${times}\n\n${growth}`);

/** Engine and reference in turn, so that a busy machine slows down both, each with an empty heap to begin with. */
function compare(job: Job): { engine: number[]; reference: number[] } {
  const all = Array.from({ length: job.series }, (_, index) => seriesOf(job, index + 1));
  const chosen = { ...options, chart: job.kind };
  const ways = {
    engine: (): unknown => lastOf(all, (rows) => analyse(rows, chosen)),
    reference: (): unknown => lastOf(all, (rows) => referenceOf(rows, chosen)),
  };
  const calls = Math.max(1, Math.round(20_000 / (job.series * job.points)));
  warmUp(ways.engine);
  warmUp(ways.reference);
  const engine: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < roundsOf(job); round++) {
    engine.push(timeOf(ways.engine, calls));
    reference.push(timeOf(ways.reference, calls));
  }
  return { engine, reference };
}

/** One call after the other, each result let go when the next is there. */
function lastOf(all: readonly SeriesPoint[][], call: (rows: readonly SeriesPoint[]) => unknown): unknown {
  let last: unknown;
  for (const rows of all) last = call(rows);
  return last;
}

/** Calls until the compiler has had its time, at least three times. */
function warmUp(call: () => unknown): void {
  const until = performance.now() + 400;
  for (let calls = 0; calls < 3 || performance.now() < until; calls++) call();
}

/** Milliseconds that one call takes, from several calls in a row. */
function timeOf(call: () => unknown, calls: number): number {
  // What the other left behind is not this one's to clear up. A full collection would also shrink the space for new objects.
  gc?.({ type: 'minor' });
  const begin = performance.now();
  for (let done = 0; done < calls; done++) call();
  return (performance.now() - begin) / calls;
}

/** Bytes that are held as long as the result is, the rows that were given not counted. */
function heldBy(call: () => unknown): number {
  gc?.();
  gc?.();
  const before = process.memoryUsage();
  const result = call();
  gc?.();
  gc?.();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  // Used once more, so that it is still there when memory is counted.
  return result === undefined ? NaN : bytes;
}

/** Days with values that now and then go up for a while, so that there is something to find. */
function seriesOf({ kind, points }: Job, seed: number): SeriesPoint[] {
  const random = seededRandom(seed);
  const date = (at: number): string => new Date(Date.UTC(1800, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
  const level = (at: number): number => (at % 500 > 480 ? 0.85 : 0.7);
  return Array.from({ length: points }, (_, at): SeriesPoint => {
    if (kind === 'p') {
      const denominator = 20 + Math.floor(random() * 30);
      return { date: date(at), numerator: Math.round(denominator * level(at) * (0.8 + random() * 0.35)), denominator };
    }
    return { date: date(at), value: level(at) * (0.8 + random() * 0.35) };
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

function spread(milliseconds: readonly number[]): string {
  return `${short(median(milliseconds))} (${short(Math.min(...milliseconds))}) ms`;
}

function short(number: number): string {
  return Number(number.toPrecision(3)).toString();
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}

/** Replaces the section "Engine". */
async function write(tables: string): Promise<void> {
  await writeSection(
    'Engine',
    `The engine's full result (\`analyse\`: lines, signals, marks, icons and warnings for every point) beside the naive reference of
\`test/spc/reference\`, which does the same rule by rule and window by window. By \`pnpm bench:engine --write\`: Node
${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; 9 to 21 rounds in turn after a warm-up, new garbage collected before
each; load average ${loadavg()[0]?.toFixed(1) ?? '?'} at the end. Times depend on the machine and on what else it does, the ratio less; of a
busy machine the minima say more.

${tables}

Aimed at: about 5 ms for 1,000 series of 24 points, about 25 ms for 100,000 points, and a tenth of the reference. Time a point grows with
the number of points because each point is an object that stays: the garbage collector has to move or mark it while the others
are made. \`glance\`, which draws the first sight of a chart, keeps columns instead.`,
  );
}
