import type { AnalysedPoint, Analysis, Meaning } from '@always-kit/spc';

/** One note: a point, or the one of its neighbours that there is most to hear about. Heights are from 0 to 1. */
export interface Note {
  readonly place: number;
  /** `null` is a gap: silence. */
  readonly height: number | null;
  readonly mean: number | null;
  /** A tick for a special cause. */
  readonly tick: Meaning | null;
}

/** What there is to hear. */
export interface Score {
  /** Lower limit, mean and upper limit at the latest point, to be heard before the notes; empty without limits. */
  readonly opening: readonly number[];
  readonly notes: readonly Note[];
  /** Seconds for each note. */
  readonly step: number;
}

/** Notes that can still be told apart in twelve seconds, less the opening. */
const mostNotes = 220;
const longest = 11;

/** Sets an analysis to notes: at most twelve seconds for any number of points, and never without a special cause. */
export function scoreOf({ points, enoughPoints, median }: Analysis): Score {
  let low = Infinity;
  let high = -Infinity;
  for (const { value, lines } of points) {
    for (const each of enoughPoints ? [value, lines.lowerLimit, lines.upperLimit] : [value]) {
      low = Math.min(low, each ?? low);
      high = Math.max(high, each ?? high);
    }
  }
  const height = (value: number | null): number | null =>
    value === null ? null : high > low ? (value - low) / (high - low) : 0.5;
  const mean = ({ lines }: AnalysedPoint): number | null => (enoughPoints ? lines.centre : median);
  const size = Math.ceil(points.length / mostNotes);
  const notes: Note[] = [];
  for (let from = 0; from < points.length; from += size) {
    const place = loudest(points, from, from + size, mean, enoughPoints);
    const point = points[place];
    if (!point) continue;
    const special = enoughPoints && point.cause !== 'common' ? point.cause : null;
    notes.push({ place, height: height(point.value), mean: height(mean(point)), tick: special });
  }
  const last = points.at(-1)?.lines;
  const lines = enoughPoints && last ? [last.lowerLimit, last.centre, last.upperLimit] : [];
  const opening = lines.map(height).filter((each) => each !== null);
  return { opening, notes, step: Math.min(0.25, longest / Math.max(1, notes.length)) };
}

/** A special cause, else the value furthest from the mean. */
function loudest(
  points: readonly AnalysedPoint[],
  from: number,
  to: number,
  mean: (point: AnalysedPoint) => number | null,
  enoughPoints: boolean,
): number {
  let best = from;
  let most = -1;
  for (let place = from; place < Math.min(to, points.length); place++) {
    const point = points[place];
    if (!point || point.value === null) continue;
    const special = enoughPoints && point.cause !== null && point.cause !== 'common';
    const loud = special ? Infinity : Math.abs(point.value - (mean(point) ?? 0));
    if (loud > most) [best, most] = [place, loud];
  }
  return best;
}
