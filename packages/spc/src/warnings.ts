/**
 * `error`: the series cannot be analysed. `warning`: it was, and a reader should know this. `note`: for those who look after
 * the chart.
 */
export type Severity = 'error' | 'warning' | 'note';

/** The field of a row that a warning is about. */
export type RowField = 'value' | 'numerator' | 'denominator' | 'subgroup';

/** Rows count from 0 as they were given. */
interface RowFacts {
  readonly field: RowField;
  readonly rows: readonly number[];
}

interface Facts {
  /** The points are no list, or the options no object: as if there were none. */
  readonly invalidInput: { readonly argument: 'points' | 'options' };
  /** The option `chart` names no kind of chart that is here; `chart` is what was given. */
  readonly unknownChart: { readonly chart: string };
  /** Two rows share a date: which is right cannot be known. */
  readonly duplicateDate: { readonly dates: readonly string[] };
  /** Rows whose date is not one, and what each has for a date, cut to 40 letters; empty where that is no text. */
  readonly invalidDate: { readonly rows: readonly number[]; readonly texts: readonly string[] };
  /** No row has a value that counts. */
  readonly noData: object;
  /** Limits and icons should wait. */
  readonly tooFewPoints: { readonly have: number; readonly needed: number; readonly more: number };
  /** A stretch with limits of its own is short, so that they may still move. */
  readonly shortSegment: { readonly segment: number; readonly have: number; readonly needed: number };
  /** The values of a stretch do not vary: limits lie on the mean, so that any other value is outside. */
  readonly constantSeries: { readonly segment: number };
  /** A denominator of zero: no ratio, so a gap. */
  readonly zeroDenominator: RowFacts;
  /** Something that is not a number, or one beyond 1e100: a gap, if the value rests on it. */
  readonly invalidValue: RowFacts;
  /** A count, a time or a denominator below zero: a gap. */
  readonly negativeValue: RowFacts;
  /** A count, or the number of people it is out of, that is not whole: a gap. */
  readonly fractionalCount: RowFacts;
  /** More cases than people they are out of: a gap, because it cannot be known which number is wrong. */
  readonly numeratorAboveDenominator: RowFacts;
  /**
   * A ratio below 0 or above 1, where nearly all are shares: kept, because the chart was not told that it counts cases (option
   * `counting`).
   */
  readonly notAShare: { readonly rows: readonly number[] };
  /** No time between two events: kept, but time should be counted more finely. */
  readonly zeroTime: RowFacts;
  /** A subgroup of one measurement: no standard deviation, so a gap, or a mean without limits. */
  readonly singleMeasurement: RowFacts;
  /** Rows without a value: gaps. */
  readonly missingValue: { readonly rows: readonly number[] };
  /** Rows were not in date order and have been sorted. */
  readonly unsortedDates: object;
  /** Special cause inside the baseline: its limits may be too wide, or its mean wrong. */
  readonly baselineSpecialCause: { readonly signals: readonly number[] };
  /**
   * The baseline cannot be: `noCount`, a number of points that is none; `tooMany`, more points than the `available` ones of the
   * phase; `noDate`, a date that is none; `beforeFirst`, a date before the first point. All points of the phase are used.
   */
  readonly baselineUnmatched: {
    readonly phase: number;
    readonly available: number;
    readonly because: 'noCount' | 'tooMany' | 'noDate' | 'beforeFirst';
  };
  /**
   * No point has the date of a rebase, or its index. `startsAt` is where it starts instead, `null` if nowhere. `rebase` is the place
   * in the option, `date` is empty for an index.
   */
  readonly rebaseUnmatched: { readonly rebase: number; readonly date: string; readonly startsAt: string | null };
  /** Nothing to ghost there. `ghost` is the place in the option. */
  readonly ghostUnmatched: { readonly ghost: number };
  /** The dates of a pause are none, or its end comes before its beginning: there is no pause. `pause` is the place in the option. */
  readonly pauseUnmatched: { readonly pause: number };
  /** Two pauses overlap; a point in both belongs to the one that began first. The places in the option. */
  readonly pausesOverlap: { readonly pauses: readonly [number, number] };
  /** A target, but no direction: whether it will be met cannot be said. */
  readonly targetWithoutDirection: object;
  /** Targets, but none at the latest point, which is the place `point`. */
  readonly targetMissing: { readonly point: number };
  /** All values are shares, from 0 to 1, and a target is none: 90, perhaps, where 0.9 was meant. It is used as it is. */
  readonly targetOutOfRange: { readonly target: number };
  /** As many targets as rows were asked for. */
  readonly targetLength: { readonly have: number; readonly needed: number };
  /** Signals that point both ways at the same points; the option `conflict` says what is shown there. */
  readonly conflict: { readonly points: readonly number[] };
  /** So few are counted at a point of this stretch (`expected`, the mean) that its limits mislead: fewer than `needed`. */
  readonly lowMean: { readonly segment: number; readonly expected: number; readonly needed: number };
  /** Moving ranges left out as outliers. */
  readonly outliersScreened: { readonly segment: number; readonly ranges: number };
  /** Screening would have left only ranges of zero, so none was left out. */
  readonly screeningUndone: { readonly segment: number };
  /** Unguarded screening has left no moving range at all, so that there are no limits. */
  readonly noRangesLeft: { readonly segment: number };
  /**
   * An option that cannot be, and what was used instead: the preset's default, or `null` when it was left out. Or one that is not
   * here, mistyped perhaps: `rules.shfit`.
   */
  readonly invalidOption: { readonly option: string; readonly used: number | string | boolean | null };
  /** Entries of a list in the options that cannot be, by their places there, and were left out. */
  readonly invalidEntry: { readonly option: string; readonly entries: readonly number[] };
}

/** Stable names of all warnings. */
export type WarningCode = keyof Facts;
/** Names of warnings about a field of some rows. */
export type RowCode = { [Code in WarningCode]: Facts[Code] extends RowFacts ? Code : never }[WarningCode];

/** A warning: `switch` on `code`; the other fields are its facts. Words for it come from a reader. */
export type Warning = {
  [Code in WarningCode]: { readonly code: Code; readonly severity: Severity } & Facts[Code];
}[WarningCode];

const severities: Readonly<Record<WarningCode, Severity>> = {
  invalidInput: 'error',
  unknownChart: 'error',
  duplicateDate: 'error',
  invalidDate: 'error',
  noData: 'note',
  tooFewPoints: 'warning',
  shortSegment: 'warning',
  constantSeries: 'warning',
  zeroDenominator: 'warning',
  invalidValue: 'warning',
  negativeValue: 'warning',
  fractionalCount: 'warning',
  numeratorAboveDenominator: 'warning',
  notAShare: 'warning',
  zeroTime: 'note',
  singleMeasurement: 'warning',
  missingValue: 'note',
  unsortedDates: 'note',
  baselineSpecialCause: 'warning',
  baselineUnmatched: 'warning',
  rebaseUnmatched: 'warning',
  ghostUnmatched: 'warning',
  pauseUnmatched: 'warning',
  pausesOverlap: 'warning',
  targetWithoutDirection: 'note',
  targetMissing: 'note',
  targetOutOfRange: 'warning',
  targetLength: 'warning',
  conflict: 'note',
  lowMean: 'warning',
  outliersScreened: 'note',
  screeningUndone: 'warning',
  noRangesLeft: 'warning',
  invalidOption: 'warning',
  invalidEntry: 'warning',
};

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Makes a warning, with the severity that goes with its code. */
export function warn<Code extends WarningCode>(code: Code, facts: Facts[Code]): Warning {
  return { code, severity: severities[code], ...facts } as unknown as Warning;
}

/** All of them in one list: worst first, otherwise in the order they were found. */
export function byUrgency(lists: readonly (readonly Warning[])[]): Warning[] {
  // Most of the lists are empty, which makes this quicker than to put them together with `concat` or `flat`.
  const all: Warning[] = [];
  for (const list of lists) for (const warning of list) all.push(warning);
  return all.sort((a, b) => rank[a.severity] - rank[b.severity]);
}
