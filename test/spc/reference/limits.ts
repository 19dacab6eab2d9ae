import type { Lines } from '@always-kit/spc';
import { meanOf, measurementsOf, medianOf, sum, varianceOf, type Place } from './places.ts';
import type { Settings } from './settings.ts';

/** What limits are calculated from: values that count, in runs without an interruption. */
export interface Basis {
  readonly places: readonly Place[];
  readonly values: readonly (number | null)[];
  readonly runs: readonly (readonly number[])[];
  readonly from: number;
  readonly to: number;
}

/** The lines at a place. */
type LinesAt = (place: Place) => Lines;

/** The lines of each kind of chart, by the formulas that stand beside them. */
export function linesOf(basis: Basis, settings: Settings): LinesAt {
  const at = basis.runs.flat();
  const values = at.map((index) => basis.values[index]!);
  if (values.length === 0) return () => about(null);
  switch (settings.chart) {
    case 'i': {
      // mean ± 2.66 (or 3/1.128) × mean moving range
      const mean = meanOf(values);
      const range = screenedMean(
        ranges(basis, (index) => basis.values[index]!),
        settings,
      );
      return () => about(mean, range === null ? null : settings.sigma * range);
    }
    case 'mr': {
      // 0 … 3.267 × mean moving range, outliers and all; the sigma lines are thirds of the upper limit
      const mean = meanOf(values);
      return () => lines(mean, (k) => [0, (k * 3.267 * mean) / 3]);
    }
    case 'run': {
      const median = medianOf(values);
      return () => about(median);
    }
    case 'p':
    case 'pp':
    case 'u':
    case 'up':
      return ratioLines(basis, settings, at);
    case 'c': {
      // mean ± 3 √mean, not below 0
      const mean = meanOf(values);
      return () => about(mean, 3 * Math.sqrt(mean), 0);
    }
    case 'g': {
      // mean + 3 √(mean (mean + 1)) about the median, or about 0.693 × the mean
      const mean = meanOf(values);
      const width = Math.sqrt(mean * (mean + 1));
      const centre = settings.gCentre === 'median' ? medianOf(values) : 0.693 * mean;
      // The Making Data Count tool, whose way the latter is, draws the upper limit only.
      if (settings.gCentre !== 'median') return () => lines(centre, (k) => [null, k === 3 ? mean + k * width : null]);
      return () => lines(centre, (k) => [0, mean + k * width]);
    }
    case 't': {
      // the chart of individual values on the root 3.6, and back
      const roots = values.map((value) => value ** (1 / 3.6));
      const mean = meanOf(roots);
      const range = screenedMean(
        ranges(basis, (index) => basis.values[index]! ** (1 / 3.6)),
        settings,
      );
      const back = (root: number): number | null => (root < 0 ? settings.timeBelowZero : root ** 3.6);
      return () =>
        lines(back(mean), (k) => {
          const width = range === null ? null : (k * settings.sigma * range) / 3;
          return width === null ? none : [back(mean - width), back(mean + width)];
        });
    }
    case 'xbar':
    case 's':
      return subgroupLines(basis, settings, at);
    case 'ip': {
      // Σ y n / Σ n ± 3 s̄ √(1/n), s = √(π/2) |Δy| / √(1/n + 1/n before)
      const n = (index: number): number => basis.places[index]!.n!;
      const mean = sum(at.map((index) => basis.values[index]! * n(index))) / sum(at.map(n));
      const spreads = pairs(basis).map(
        ([one, other]) =>
          (Math.sqrt(Math.PI / 2) * Math.abs(basis.values[other]! - basis.values[one]!)) /
          Math.sqrt(1 / n(other) + 1 / n(one)),
      );
      const spread = screenedMean(spreads, settings);
      return (place) => about(mean, spread === null || !place.n ? null : 3 * spread * Math.sqrt(1 / place.n));
    }
  }
}

function ratioLines(basis: Basis, settings: Settings, at: readonly number[]): LinesAt {
  const { chart } = settings;
  const binomial = chart === 'p' || chart === 'pp';
  const centre =
    sum(at.map((index) => basis.places[index]!.numerator!)) / sum(at.map((index) => basis.places[index]!.denominator!));
  // √(p (1 − p) / n) or √(u / n)
  const sigma = (n: number): number => Math.sqrt((binomial ? centre * (1 - centre) : centre) / n);
  let correction: number | null = 1;
  if (chart === 'pp' || chart === 'up') {
    // Laney: the mean moving range of z over 1.128
    const z = (index: number): number => (basis.values[index]! - centre) / sigma(basis.places[index]!.denominator!);
    const range = screenedMean(ranges(basis, z), settings);
    correction = range === null || sigma(1) === 0 ? null : range / 1.128;
  }
  return ({ denominator }) => {
    if (!denominator || denominator < 0 || correction === null) return about(centre);
    return about(centre, 3 * sigma(denominator) * correction, 0, binomial ? 1 : Infinity);
  };
}

function subgroupLines(
  basis: Basis,
  { chart, subgroupSigma, deviationBelowZero, missing }: Settings,
  at: readonly number[],
): LinesAt {
  const groups = at.map((index) => measurementsOf(basis.places[index]!));
  const several = groups.filter((group) => group.length > 1);
  // A single measurement has no standard deviation, but it is a size of its own.
  const sizes = basis.places
    .slice(basis.from, basis.to + 1)
    .filter(({ ghost, pause, measured }) => !ghost && pause === null && (missing === 'gap' || measured !== null))
    .map((place) => measurementsOf(place).length)
    .filter((size) => size > 0);
  const equal = sizes.every((size) => size === sizes[0]);
  const spread =
    several.length === 0
      ? null
      : subgroupSigma === 'averaged' && equal
        ? meanOf(several.map((group) => Math.sqrt(varianceOf(group))))
        : Math.sqrt(
            sum(several.map((group) => (group.length - 1) * varianceOf(group))) /
              sum(several.map((group) => group.length - 1)),
          );
  const mean = meanOf(groups.flat());
  return (place) => {
    const n = measurementsOf(place).length;
    const centre = chart === 'xbar' ? mean : spread;
    if (spread === null || n < 2) return about(centre);
    if (chart === 's') {
      const least = deviationBelowZero ? -Infinity : 0;
      return about(spread, (3 * spread * Math.sqrt(1 - c4(n) ** 2)) / c4(n), least);
    }
    return about(mean, (3 * spread) / (c4(n) * Math.sqrt(n)));
  };
}

/** √(2 / (n − 1)) Γ(n / 2) / Γ((n − 1) / 2), the quotient of gammas step by step. */
function c4(n: number): number {
  // Γ(1) / Γ(½) for n = 2; each further n turns the quotient over: Γ((n+1)/2) / Γ(n/2) = ((n−1)/2) / (Γ(n/2) / Γ((n−1)/2)).
  let quotient = 1 / Math.sqrt(Math.PI);
  for (let size = 3; size <= n; size++) quotient = (size - 2) / 2 / quotient;
  return Math.sqrt(2 / (n - 1)) * quotient;
}

function pairs({ runs }: Basis): [before: number, at: number][] {
  return runs.flatMap((run) => run.slice(1).map((index, after): [number, number] => [run[after]!, index]));
}

function ranges(basis: Basis, of: (index: number) => number): number[] {
  return pairs(basis).map(([one, other]) => Math.abs(of(other) - of(one)));
}

/**
 * The mean of moving ranges; screened, of those up to 3.267 × their mean (Nelson 1982). Where that leaves none, or only ranges of
 * zero, all are kept; unguarded, no limits come of none.
 */
function screenedMean(all: readonly number[], { screen, screenKeepsEqual }: Settings): number | null {
  if (all.length === 0) return null;
  const mean = meanOf(all);
  if (screen === false) return mean;
  const limit = 3.267 * mean;
  const kept = all.filter((range) => range < limit || (screenKeepsEqual && range === limit));
  if (screen === 'unguarded') return kept.length === 0 ? null : meanOf(kept);
  return kept.every((range) => range === 0) ? mean : meanOf(kept);
}

type Pair = readonly [lower: number | null, upper: number | null];
const none: Pair = [null, null];

/** Lines at one, two and three sigma. */
function lines(centre: number | null, at: (sigma: 1 | 2 | 3) => Pair): Lines {
  const [lowerOneSigma, upperOneSigma] = at(1);
  const [lowerTwoSigma, upperTwoSigma] = at(2);
  const [lowerLimit, upperLimit] = at(3);
  return { centre, lowerLimit, upperLimit, lowerTwoSigma, upperTwoSigma, lowerOneSigma, upperOneSigma };
}

/** Lines the same way above and below the centre, cut where they may not go. */
function about(centre: number | null, threeSigma: number | null = null, least = -Infinity, most = Infinity): Lines {
  return lines(centre, (k) => {
    if (centre === null || threeSigma === null) return none;
    const width = (k * threeSigma) / 3;
    return [Math.max(least, centre - width), Math.min(most, centre + width)];
  });
}
