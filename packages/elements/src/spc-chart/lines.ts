import type { Analysis, Lines } from '@always-kit/spc';
import { band, levelLines, type Spot, type Stretch } from './paths.ts';
import type { Scale } from './scale.ts';
import type { Bounds } from './value-ticks.ts';

/** The level lines, as paths; empty where there is none. */
export interface LineDrawing {
  /** The mean or, while there are too few points, the median. */
  readonly mean: string;
  readonly limits: string;
  /** The area between the limits. */
  readonly expected: string;
  readonly target: string;
}

export interface LineOptions {
  readonly analysis: Analysis;
  readonly spots: readonly Spot[];
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly bounds: Bounds;
}

/** Points that share their lines, from the middle of the gap before the first to the middle of the gap after the last. */
interface Phase {
  readonly lines: Lines;
  readonly from: number;
  readonly to: number;
}

export function linesOf(options: LineOptions): LineDrawing {
  const { analysis, y, left, right } = options;
  const target = levelLines(targetStretches(options));
  if (!analysis.enoughPoints) {
    const mean = analysis.median === null ? '' : levelLines([{ from: left, to: right, y: y(analysis.median) }]);
    return { mean, limits: '', expected: '', target };
  }
  const phases = phasesOf(options);
  const limits = phases.flatMap((phase) => limitsOf(phase, options));
  return {
    mean: levelLines(
      phases.flatMap(({ lines: { centre }, from, to }) => (centre === null ? [] : [{ from, to, y: y(centre) }])),
    ),
    limits: levelLines(
      limits.flatMap(({ stretch, upper, lower }) => [upper, lower].map((at) => ({ ...stretch, y: at }))),
    ),
    expected: limits.map(({ stretch, upper, lower }) => band(stretch, upper, lower)).join(''),
    target,
  };
}

/** The place where the lines of `before` end and those of the next point begin. */
export function between(spots: readonly Spot[], before: number): number {
  return ((spots[before]?.x ?? 0) + (spots[before + 1]?.x ?? 0)) / 2;
}

function phasesOf({ analysis, spots, left, right }: LineOptions): Phase[] {
  const phases: Phase[] = [];
  for (const { lines, from, to } of analysis.segments) {
    const end = to === spots.length - 1 ? right : between(spots, to);
    const before = phases.at(-1);
    // A baseline and what is measured against it have the same lines: no break between them.
    if (before?.lines === lines) phases[phases.length - 1] = { ...before, to: end };
    else phases.push({ lines, from: from === 0 ? left : between(spots, from - 1), to: end });
  }
  return phases;
}

function limitsOf(
  { lines: { lowerLimit, upperLimit }, from, to }: Phase,
  { y, bounds: { least, most } }: LineOptions,
): { stretch: Pick<Stretch, 'from' | 'to'>; upper: number; lower: number }[] {
  if (lowerLimit === null || upperLimit === null) return [];
  return [{ stretch: { from, to }, upper: y(Math.min(most, upperLimit)), lower: y(Math.max(least, lowerLimit)) }];
}

function targetStretches({ analysis: { points }, spots, y, left, right }: LineOptions): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < points.length;) {
    const target = points[from]?.target ?? null;
    let to = from;
    while (to + 1 < points.length && (points[to + 1]?.target ?? null) === target) to++;
    if (target !== null) {
      stretches.push({
        from: from === 0 ? left : between(spots, from - 1),
        to: to === points.length - 1 ? right : between(spots, to),
        y: y(target),
      });
    }
    from = to + 1;
  }
  return stretches;
}
