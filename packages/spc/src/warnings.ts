/**
 * `error`: the series cannot be analysed. `warning`: it was, and a reader should know this. `note`: for those who look after
 * the chart.
 */
export type Severity = 'error' | 'warning' | 'note';

interface Facts {
  /** Two rows share a date: which is right cannot be known. */
  readonly duplicateDate: { readonly dates: readonly string[] };
  /** Rows whose date is not one. Rows count from 0 as they were given. */
  readonly invalidDate: { readonly rows: readonly number[] };
  /** No row has a value that counts. */
  readonly noData: object;
  /** Limits and icons should wait. */
  readonly tooFewPoints: { readonly have: number; readonly needed: number; readonly more: number };
  /** A stretch with limits of its own is short, so that they may still move. */
  readonly shortSegment: { readonly segment: number; readonly have: number; readonly needed: number };
  /** The values of a stretch do not vary: limits lie on the mean, so that any other value is outside. */
  readonly constantSeries: { readonly segment: number };
  /** A denominator of zero: no ratio, so a gap. */
  readonly zeroDenominator: { readonly rows: readonly number[] };
  /** A value that is not a finite number: a gap. */
  readonly invalidValue: { readonly rows: readonly number[] };
  /** Rows without a value: gaps. */
  readonly missingValue: { readonly rows: readonly number[] };
  /** Rows were not in date order and have been sorted. */
  readonly unsortedDates: object;
  /** Special cause inside the baseline: its limits may be too wide, or its mean wrong. */
  readonly baselineSpecialCause: { readonly signals: readonly number[] };
  /** The baseline has more rows than there are before the first rebase, or none: there is no baseline. */
  readonly baselineUnmatched: object;
  /** No point has the date of a rebase. `startsAt` is where it starts instead, `null` if nowhere. */
  readonly rebaseUnmatched: { readonly date: string; readonly startsAt: string | null };
  /** Nothing to ghost there. `ghost` is the place in the option. */
  readonly ghostUnmatched: { readonly ghost: number };
  /** A target, but no direction: whether it will be met cannot be said. */
  readonly targetWithoutDirection: object;
  /** Targets, but none at the latest point. */
  readonly targetMissing: object;
  /** As many targets as rows were asked for. */
  readonly targetLength: { readonly have: number; readonly needed: number };
  /** Signals that point both ways at the same points; shown as improvement (or high, where neither way is better). */
  readonly conflict: { readonly points: readonly number[] };
  /** Moving ranges left out as outliers. */
  readonly outliersScreened: { readonly segment: number; readonly ranges: number };
  /** Screening would have left only ranges of zero, so none was left out. */
  readonly screeningUndone: { readonly segment: number };
  /** An option that cannot be, and what was used instead. */
  readonly invalidOption: { readonly option: string; readonly used: number };
}

/** Stable names of all warnings. */
export type WarningCode = keyof Facts;

/** A warning: `switch` on `code`; the other fields are its facts. Words for it come from a reader. */
export type Warning = {
  [Code in WarningCode]: { readonly code: Code; readonly severity: Severity } & Facts[Code];
}[WarningCode];

const severities: Readonly<Record<WarningCode, Severity>> = {
  duplicateDate: 'error',
  invalidDate: 'error',
  noData: 'note',
  tooFewPoints: 'warning',
  shortSegment: 'warning',
  constantSeries: 'warning',
  zeroDenominator: 'warning',
  invalidValue: 'warning',
  missingValue: 'note',
  unsortedDates: 'note',
  baselineSpecialCause: 'warning',
  baselineUnmatched: 'warning',
  rebaseUnmatched: 'warning',
  ghostUnmatched: 'warning',
  targetWithoutDirection: 'note',
  targetMissing: 'note',
  targetLength: 'warning',
  conflict: 'note',
  outliersScreened: 'note',
  screeningUndone: 'warning',
  invalidOption: 'warning',
};

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Makes a warning, with the severity that goes with its code. */
export function warn<Code extends WarningCode>(code: Code, facts: Facts[Code]): Warning {
  return { code, severity: severities[code], ...facts } as unknown as Warning;
}

/** Worst first, otherwise in the order they were found. */
export function byUrgency(warnings: readonly Warning[]): Warning[] {
  return [...warnings].sort((a, b) => rank[a.severity] - rank[b.severity]);
}
