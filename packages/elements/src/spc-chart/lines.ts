import type { AnalysedPoint, Analysis, Lines } from '@always-kit/spc';
import { stairBand, stairLine, stairs, type Places, type Staircase } from './paths.ts';
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
  const target = draw(stairsOf(options, targetAt, (at) => targetAt(at) !== targetAt(at - 1)));
  if (!enoughPoints) return { mean: draw(stairsOf(options, () => median)), limits: '', expected: '', target };
  const lines = (at: number): Lines | undefined => points[at]?.lines;
  const upperAt = (at: number): number | null => clipped(lines(at)?.upperLimit, bounds);
  const lowerAt = (at: number): number | null => clipped(lines(at)?.lowerLimit, bounds);
  const phase = phaseStarts(analysis);
  const upper = stairsOf(options, upperAt, phase);
  const lower = stairsOf(options, lowerAt, phase);
  const floor = (at: number): number => {
    const level = lowerAt(at);
    return upperAt(at) === null ? NaN : level === null ? bottom : y(level);
  };
  const under = stairs({ ...stairsFrom(options, phase), level: floor });
  return {
    mean: draw(stairsOf(options, (at) => lines(at)?.centre ?? null, phase)),
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
  parted: (at: number) => boolean = () => false,
): Staircase[] {
  const level = (at: number): number => {
    const known = value(at);
    return known === null ? NaN : options.y(known);
  };
  return stairs({ ...stairsFrom(options, parted), level });
}

function stairsFrom(
  { xs, left, right }: LineOptions,
  parted: (at: number) => boolean,
): Omit<Parameters<typeof stairs>[0], 'level'> {
  const count = xs.length;
  return { count, parted, edge: (at) => (at === 0 ? left : at === count ? right : between({ xs }, at - 1)) };
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
