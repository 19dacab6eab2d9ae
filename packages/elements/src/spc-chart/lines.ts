import type { AnalysedPoint, Analysis, Lines } from '@always-kit/spc';
import type { Places } from './paths.ts';
import { stairBand, stairLine, stairs, type Staircase } from './stairs.ts';
import type { Scale } from './scale.ts';
import { clip, type Bounds } from './value-ticks.ts';

/** The level lines, as paths; empty where there is none. */
export interface LineDrawing {
  /** The mean or, where there is none, the median. */
  readonly mean: string;
  readonly limits: string;
  /** The area between the limits; down to the axis where there is no lower one. */
  readonly expected: string;
  readonly target: string;
}

export interface LineOptions {
  readonly analysis: Analysis;
  readonly xs: Float64Array;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly bounds: Bounds;
}

/**
 * Lines are level for as long as points share them, and stepped where each point has its own (charts of proportions and rates).
 * They are not joined where limits start again: a new start is not a slope.
 */
export function linesOf(options: LineOptions): LineDrawing {
  const { analysis, y, bottom, bounds } = options;
  const { points, enoughPoints, median } = analysis;
  const targetAt = (at: number): number | null => points[at]?.target ?? null;
  const newTarget = (at: number): boolean => targetAt(at) !== targetAt(at - 1);
  const target = draw(stairsOf(options, targetAt, startsOf(points, newTarget), newTarget));
  if (!enoughPoints) return { mean: draw(stairsOf(options, () => median, [0])), limits: '', expected: '', target };
  const lines = (at: number): Lines | undefined => points[at]?.lines;
  const upperAt = (at: number): number | null => clipped(lines(at)?.upperLimit, bounds);
  const lowerAt = (at: number): number | null => clipped(lines(at)?.lowerLimit, bounds);
  const phase = phaseStarts(analysis);
  const starts = startsOf(
    points,
    (at) => lines(at) !== lines(at - 1) || points[at]?.segment !== points[at - 1]?.segment,
  );
  const upper = stairsOf(options, upperAt, starts, phase);
  const lower = stairsOf(options, lowerAt, starts, phase);
  const floor = (at: number): number => {
    const level = lowerAt(at);
    return upperAt(at) === null ? NaN : level === null ? bottom : y(level);
  };
  const under = stairs({ ...stairsFrom(options, starts, phase), level: floor });
  return {
    mean: draw(stairsOf(options, (at) => lines(at)?.centre ?? null, starts, phase)),
    limits: draw(upper) + draw(lower),
    expected: upper.map((top, at) => stairBand(top, under[at] ?? top)).join(''),
    target,
  };
}

/** The place where the lines of `before` end and those of the next point begin. */
export function between({ xs }: Pick<Places, 'xs'>, before: number): number {
  return ((xs[before] ?? 0) + (xs[before + 1] ?? 0)) / 2;
}

function draw(all: readonly Staircase[]): string {
  return all.map(stairLine).join('');
}

function stairsOf(
  options: LineOptions,
  value: (at: number) => number | null,
  starts: readonly number[],
  parted: (at: number) => boolean = () => false,
): Staircase[] {
  const level = (at: number): number => {
    const known = value(at);
    return known === null ? NaN : options.y(known);
  };
  return stairs({ ...stairsFrom(options, starts, parted), level });
}

function stairsFrom(
  { xs, left, right }: LineOptions,
  starts: readonly number[],
  parted: (at: number) => boolean,
): Omit<Parameters<typeof stairs>[0], 'level'> {
  const count = xs.length;
  return { count, starts, parted, edge: (at) => (at === 0 ? left : at === count ? right : between({ xs }, at - 1)) };
}

/** The points that share no lines with the one before: of 100,000 points often the first only. */
function startsOf(points: Analysis['points'], differs: (at: number) => boolean): number[] {
  const starts: number[] = [];
  for (let at = 0; at < points.length; at++) if (at === 0 || differs(at)) starts.push(at);
  return starts;
}

/** Whether a phase begins at a point. A baseline and what is measured against it are one phase. */
function phaseStarts({ points, segments }: Analysis): (at: number) => boolean {
  const phase = ({ segment }: Pick<AnalysedPoint, 'segment'> = { segment: -1 }): number | undefined =>
    segments[segment]?.phase;
  return (at) => points[at]?.segment !== points[at - 1]?.segment && phase(points[at]) !== phase(points[at - 1]);
}

function clipped(value: number | null | undefined, bounds: Bounds): number | null {
  return value === null || value === undefined ? null : clip(value, bounds);
}
