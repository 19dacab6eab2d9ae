import type { Analysis, Side, Signal } from './analysis.ts';
import { noLines } from './charts/lines.ts';
import { isFields } from './checked.ts';
import { instantOf } from './dates.ts';
import { analyseIndividuals } from './individuals.ts';
import { isAnalysis } from './is-analysis.ts';
import { slackOf } from './rounding.ts';

/** Something that was changed on purpose, and when. */
export interface KnownChange {
  readonly date: string;
  readonly what?: string;
}

export interface RebaseSuggestionOptions {
  /**
   * What the team changed. Left out, a suggestion asks the team to find the cause; given, there is no suggestion without one of
   * these behind the shift. A change that is none, or whose date is none, is passed over.
   */
  readonly changes?: readonly KnownChange[];
}

/** What a suggestion rests on. Means are of the points that count. */
export interface RebaseFacts {
  /** The shift, as its place in `Analysis.signals`. */
  readonly signal: number;
  /** Points that count in the phase before the limits would start again, and since. */
  readonly pointsBefore: number;
  readonly pointsSince: number;
  readonly meanBefore: number | null;
  readonly meanSince: number;
  /** The change behind it, as its place in the option; `null` when none was given, and the team must say why. */
  readonly change: number | null;
}

/** Why limits should stay. `signal` is a place in `Analysis.signals`. */
export type RebaseRefusal =
  /** Nothing could be analysed. */
  | { readonly because: 'noData'; readonly facts: object }
  /** There are not points enough for limits in the first place. */
  | { readonly because: 'tooFewPoints'; readonly facts: { readonly have: number } }
  /** Which way is better is not known. */
  | { readonly because: 'noDirection'; readonly facts: object }
  /** No shift goes on to the latest point. */
  | { readonly because: 'noShift'; readonly facts: object }
  /** There was a shift for the better, and it is over. */
  | { readonly because: 'notSustained'; readonly facts: { readonly signal: number } }
  /** The shift is for the worse: new limits would hide it. */
  | { readonly because: 'gettingWorse'; readonly facts: { readonly signal: number } }
  /** Nothing that the team changed lies behind the shift. */
  | { readonly because: 'noKnownChange'; readonly facts: { readonly signal: number } }
  | {
      readonly because: 'tooFewSince';
      readonly facts: {
        readonly signal: number;
        readonly have: number;
        readonly needed: number;
        readonly more: number;
      };
    }
  /** The points since are still moving: against limits of their own they shift or trend, or the latest is special. */
  | { readonly because: 'unstable'; readonly facts: { readonly signal: number } };

/** Where limits could start again and why, or `at: null` and why they should not. */
export type RebaseSuggestion =
  | {
      /** Place of the first point of the new limits in `Analysis.points`, and its date. */
      readonly at: number;
      readonly date: string;
      readonly because: 'sustainedImprovement';
      readonly facts: RebaseFacts;
    }
  | ({ readonly at: null; readonly date: null } & RebaseRefusal);

/**
 * Fewest points since a change that limits of their own may rest on. The Making Data Count SQL tool 2.4/2.5 warns of a step of
 * fewer than 12, its Excel tool takes 12 to 20 for a baseline, and NHSRplotthedots refuses one of fewer than 12.
 */
const pointsNeeded = 12;

/**
 * Says where a team could start its limits again, for the team to decide. It never does so by itself: Making Data Count asks
 * teams not to redraw a chart at every signal, to question the cause first, and has no formula for it; NHSRplotthedots refuses
 * to do it automatically for the same reason. Whoever does it gives a reason (`Rebase.reason`).
 *
 * From that guidance: a shift that lasts, a cause that is known, and points enough since. Our own judgement: only a shift for
 * the better, as new limits would hide one for the worse; when it is over; how a change is told to be behind it; and that the
 * points since must be steady, judged as an XmR chart of what is plotted, whatever the kind of chart.
 *
 * A shift goes on past gaps and pauses, in which nothing speaks against it, and past single points on the other side. It is over
 * when two points in a row are not on its side, the latest two among them: after a change by as little as one sigma, one point in
 * six falls back over the old mean, but two in a row only once in forty.
 */
export function suggestRebase(analysis: Analysis, options: RebaseSuggestionOptions = {}): RebaseSuggestion {
  if (!isAnalysis(analysis)) return keep({ because: 'noData', facts: {} });
  const { latest, signals } = analysis;
  const last = latest === null ? undefined : analysis.points[latest];
  if (latest === null || last === undefined) return keep({ because: 'noData', facts: {} });
  if (!analysis.enoughPoints) return keep({ because: 'tooFewPoints', facts: { have: analysis.count } });
  if (analysis.direction === 'neutral') return keep({ because: 'noDirection', facts: {} });

  const phase = phaseAt(analysis, latest);
  const shifts = signals.filter(({ rule, to }) => (rule === 'shift' || rule === 'longRun') && to >= phase.from);
  const newest = shifts.at(-1);
  const lasting = newest && lastingFrom(analysis, newest.side, phase.from);
  if (newest === undefined || lasting === undefined || newest.to < lasting) {
    const over = shifts.findLast(({ meaning }) => meaning === 'improvement');
    return keep(over ? { because: 'notSustained', facts: { signal: over.index } } : { because: 'noShift', facts: {} });
  }
  if (newest.meaning === 'concern') return keep({ because: 'gettingWorse', facts: { signal: newest.index } });
  const first = shifts.find(({ side, to }) => side === newest.side && to >= lasting) ?? newest;
  const changes: unknown = isFields(options) ? options.changes : undefined;
  const known = Array.isArray(changes) ? (changes as readonly unknown[]) : undefined;
  return startAgain(analysis, { shift: first, latest, phaseFrom: phase.from }, known);
}

/** What would begin new limits. */
interface Beginning {
  readonly shift: Signal;
  readonly latest: number;
  readonly phaseFrom: number;
}

function startAgain(
  analysis: Analysis,
  { shift, latest, phaseFrom }: Beginning,
  changes: readonly unknown[] | undefined,
): RebaseSuggestion {
  const signal = shift.index;
  const cause = changes && changeBehind(analysis, shift, phaseFrom, changes);
  if (cause === null) return keep({ because: 'noKnownChange', facts: { signal } });
  const at = Math.max(shift.from, phaseFrom, cause?.place ?? 0);
  const since = countedBetween(analysis, at, latest);
  const have = since.length;
  if (have < pointsNeeded) {
    const facts = { signal, have, needed: pointsNeeded, more: pointsNeeded - have };
    return keep({ because: 'tooFewSince', facts });
  }
  if (!isSteady(since, analysis)) return keep({ because: 'unstable', facts: { signal } });
  const before = countedBetween(analysis, phaseFrom, at - 1);
  return {
    at,
    date: analysis.points[at]?.date ?? '',
    because: 'sustainedImprovement',
    facts: {
      signal,
      pointsBefore: before.length,
      pointsSince: have,
      meanBefore: before.length === 0 ? null : meanOf(before),
      meanSince: meanOf(since),
      change: cause?.change ?? null,
    },
  };
}

// Place from which on no two points in a row have left this side of the centre; undefined where the latest two have.
function lastingFrom(analysis: Analysis, side: Side, phaseFrom: number): number | undefined {
  let from: number | undefined;
  let left = 0;
  for (const { place, value } of countedBetween(analysis, phaseFrom, analysis.points.length).reverse()) {
    const lines = analysis.points[place]?.lines ?? noLines;
    const above = value - (lines.centre ?? NaN);
    left = (side === 'high' ? above : -above) > slackOf(lines) ? 0 : left + 1;
    if (left > 1) break;
    if (left === 0) from = place;
  }
  return from;
}

function keep(refusal: RebaseRefusal): RebaseSuggestion {
  return { at: null, date: null, ...refusal };
}

function phaseAt({ points, segments }: Analysis, place: number): { readonly from: number } {
  const phase = segments[points[place]?.segment ?? 0]?.phase;
  return { from: segments.find((segment) => segment.phase === phase)?.from ?? 0 };
}

/**
 * The latest change in this phase that may lie behind a shift. Chance may put some points before a change on the same side, so
 * it may also come within the shift, while the points before it are too few to be a shift themselves.
 */
function changeBehind(
  analysis: Analysis,
  shift: Signal,
  phaseFrom: number,
  changes: readonly unknown[],
): { readonly change: number; readonly place: number } | null {
  const shiftLength = analysis.rules.shift?.n ?? 7;
  const latestPlace = countedBetween(analysis, shift.from, shift.to)[shiftLength - 1]?.place ?? shift.to;
  return changes
    .map((each, change) => ({ change, place: isFields(each) ? placeFrom(analysis, each['date']) : -1 }))
    .filter(({ place }) => place > phaseFrom && place <= latestPlace)
    .reduce<{ change: number; place: number } | null>(
      (latest, each) => (latest === null || each.place >= latest.place ? each : latest),
      null,
    );
}

// Place of the first point on a date or after it; −1 when the date is none.
function placeFrom({ points }: Analysis, date: unknown): number {
  const instant = typeof date === 'string' ? instantOf(date) : NaN;
  return Number.isNaN(instant) ? -1 : points.findIndex((point) => instantOf(point.date) >= instant);
}

/** A point that counts. */
interface CountedPoint {
  readonly place: number;
  readonly value: number;
}

function countedBetween({ points }: Analysis, from: number, to: number): CountedPoint[] {
  return points.slice(from, to + 1).flatMap(({ value, ghost, pause }, at) => {
    return value === null || ghost !== null || pause !== null ? [] : { place: from + at, value };
  });
}

function meanOf(points: readonly CountedPoint[]): number {
  return points.reduce((sum, { value }) => sum + value, 0) / points.length;
}

// Steady enough for limits of their own: no shift or trend among the points since, and the latest is not special.
function isSteady(since: readonly CountedPoint[], { rules, direction, preset }: Analysis): boolean {
  // What counts is their order: a shift runs across neither a pause nor a gap, but for gaps that are bridged.
  const rows = since.map(({ value }, at) => {
    return { date: new Date(at * 86_400_000).toISOString().slice(0, 10), value };
  });
  const own = analyseIndividuals(rows, {
    preset,
    direction,
    screenOutliers: false,
    rules: { shift: rules.shift ?? true, trend: rules.trend ?? true },
  });
  return own.points.at(-1)?.cause === 'common' && !own.signals.some(({ rule }) => rule === 'shift' || rule === 'trend');
}
