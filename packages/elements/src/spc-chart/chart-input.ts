import type { AnalysisOptions, SeriesPoint, Unit } from '@always-kit/spc';
import { analyseKind } from './analyse-kind.ts';
import { placeAnnotations, type Annotation } from './annotations.ts';
import { answersBehind, decimalsFor, type ChartData } from './chart-data.ts';

/** Numbers of the page's own, for a chart of any kind. */
export interface ChartInput {
  readonly title?: string;
  /** In any order, at most one for each date. */
  readonly points: readonly SeriesPoint[];
  /** The kind of chart, which way is better, the target and all else that the rules go by. */
  readonly options?: AnalysisOptions;
  /** `percent` for shares (0.95). Left out: `percent` where every point is a part of a whole, else `number`. */
  readonly unit?: Unit;
  /** Most decimals to write. */
  readonly decimals?: number;
  /** What happened, to be seen beside the numbers. */
  readonly annotations?: readonly Annotation[];
}

/** Kinds whose value can be a share; the others count events, cases or days. */
const shares: ReadonlySet<string> = new Set(['i', 'run', 'p', 'pp', 'ip']);

/**
 * Analyses numbers of the page's own. A page may hand over anything, whatever its types say: rows that are none are left out
 * and counted, and `null` is for what cannot be a chart at all. `notes` are its annotations where it brings none.
 */
export function chartDataOfInput(input: unknown, notes: unknown = []): ChartData | null {
  const { title, points, options, unit, decimals, annotations } = objectOr(input) as Partial<Record<string, unknown>>;
  if (!Array.isArray(points)) return null;
  const rows = points.filter(isRow).map(plainRow);
  const rules = objectOr(options) as AnalysisOptions;
  try {
    const analysis = analyseKind(rows, rules);
    const counted = unit === 'percent' || unit === 'number' ? unit : unitOf(rows, rules);
    const answers = counted === 'percent' ? answersBehind(analysis) : null;
    return {
      title: typeof title === 'string' ? title : '',
      analysis,
      unit: counted,
      decimals: isDecimals(decimals) ? decimals : decimalsFor(answers),
      answers: null, // the page's own numbers need not be answers of people
      unfinished: false,
      takenAt: undefined,
      unread: points.length - rows.length,
      annotations: placeAnnotations(annotations ?? notes, analysis.points),
    };
  } catch (error) {
    // An option of the wrong type, which no page that uses our types can give.
    console.warn('always/data-not-read: the data of <always-spc-chart> cannot be analysed.', error);
    return null;
  }
}

/** The kind of chart that the page asks for; `undefined` where it does not say. */
export function kindOfInput(input: unknown): unknown {
  const { options } = objectOr(input) as Partial<Record<string, unknown>>;
  const { chart } = objectOr(options) as AnalysisOptions;
  return chart;
}

function objectOr(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A `Date` is taken for its day, and a number written as text for that number; the analysis warns of the rest. */
function plainRow({ date, value, numerator, denominator, subgroup }: Record<string, unknown>): SeriesPoint {
  return {
    date: dayOf(date),
    ...(value !== undefined && { value: numberOf(value) }),
    ...(numerator !== undefined && { numerator: numberOf(numerator) }),
    ...(denominator !== undefined && { denominator: numberOf(denominator) }),
    ...(Array.isArray(subgroup) && { subgroup: subgroup.map(numberOf) }),
  };
}

function dayOf(date: unknown): string {
  if (date instanceof Date) return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return typeof date === 'string' ? date : '';
}

function numberOf(value: unknown): number | null {
  if (value === null || value === '') return null;
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}

function unitOf(rows: readonly SeriesPoint[], { chart = 'i' }: AnalysisOptions): Unit {
  const parts = rows.filter(({ denominator }) => denominator);
  const part = ({ value, numerator, denominator }: SeriesPoint): boolean =>
    value === undefined && (numerator ?? 0) >= 0 && (numerator ?? 0) <= (denominator ?? 0);
  return shares.has(chart) && parts.length > 0 && parts.every(part) ? 'percent' : 'number';
}

function isDecimals(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 20;
}
