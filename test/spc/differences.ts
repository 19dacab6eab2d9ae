import type { Analysis, Lines, Rule, RunTest, Side } from '@always-kit/spc';
import type { Reference } from './reference/reference.ts';

export const lineNames = [
  'centre',
  'lowerLimit',
  'upperLimit',
  'lowerTwoSigma',
  'upperTwoSigma',
  'lowerOneSigma',
  'upperOneSigma',
] as const satisfies readonly (keyof Lines)[];

const nearness = 1e-9;

/** Where engine and reference differ, one line each; empty when they agree. Numbers may differ by 1e-9 of their size. */
export function differences(analysis: Analysis, reference: Reference): string[] {
  const found: string[] = [];
  const same = (what: string, ours: unknown, theirs: unknown): void => {
    if (ours !== theirs) found.push(`${what}: ${String(ours)}, the reference has ${String(theirs)}`);
  };
  const near = (what: string, ours: number | null, theirs: number | null): void => {
    if (!isNear(ours, theirs)) same(what, ours, theirs);
  };
  same('points', analysis.points.length, reference.points.length);
  for (const [at, theirs] of reference.points.entries()) {
    const ours = analysis.points[at]!;
    same(`row of ${at}`, ours.row, theirs.row);
    near(`value of ${at}`, ours.value, theirs.value);
    same(`n of ${at}`, ours.n, theirs.n);
    for (const name of lineNames) near(`${name} at ${at}`, ours.lines[name], theirs.lines[name]);
    same(`target at ${at}`, ours.target, theirs.target);
    same(`segment of ${at}`, ours.segment, theirs.segment);
    same(`ghost at ${at}`, ours.ghost !== null, theirs.ghost);
    same(`pause at ${at}`, ours.pause, theirs.pause);
    same(`cause at ${at}`, ours.cause, theirs.mark?.cause ?? null);
    same(`side at ${at}`, ours.side, theirs.mark?.side ?? null);
    same(`conflict at ${at}`, ours.conflict, theirs.mark?.conflict ?? false);
    same(`flags at ${at}`, flags(ours.signals), flags(theirs.patterns));
  }
  same(
    'signals',
    listed(analysis.signals.map(({ rule, side, from, to, count }) => [rule, side, from, to, count])),
    listed(reference.patterns.map(({ rule, side, places }) => [rule, side, places[0], places.at(-1), places.length])),
  );
  same('segments', analysis.segments.length, reference.segments.length);
  for (const [at, theirs] of reference.segments.entries()) {
    const ours = analysis.segments[at]!;
    for (const name of ['phase', 'from', 'to', 'count'] as const)
      same(`${name} of segment ${at}`, ours[name], theirs[name]);
    same(`run tests of segment ${at}`, facts(ours.runs), facts(theirs.runs));
  }
  for (const name of ['latest', 'count', 'enoughPoints', 'variation', 'alsoVariation', 'assurance'] as const) {
    same(name, analysis[name], reference[name]);
  }
  near('median', analysis.median, reference.median);
  return found;
}

/**
 * Whether something lies so near the distance at which it counts as on a line that rounding decides. Such a series says nothing
 * about who is right.
 */
export function onEdge(analysis: Analysis, reference: Reference): boolean {
  return reference.points.some(({ lines, value, target }, at) => {
    const theirs = lineNames.map((name) => lines[name]);
    const ours = lineNames.map((name) => analysis.points[at]!.lines[name]);
    const numbers = [...theirs, ...ours].filter((line) => line !== null);
    const size = Math.max(...numbers.map(Math.abs));
    return numbers.some((line) =>
      [value, target].some((number) => {
        const distance = number === null ? Infinity : Math.abs(number - line) / size;
        return distance > 1e-13 && distance < 1e-11;
      }),
    );
  });
}

function isNear(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= nearness * Math.max(1, Math.abs(one), Math.abs(other));
}

function facts(runs: RunTest | null): string {
  return listed(Object.entries(runs ?? {}));
}

function flags(signals: readonly { readonly rule: Rule; readonly side: Side }[]): string {
  return listed(signals.map(({ rule, side }) => [rule, side]));
}

function listed(facts: readonly (readonly unknown[])[]): string {
  return facts
    .map((fact) => fact.join(' '))
    .sort()
    .join(', ');
}
