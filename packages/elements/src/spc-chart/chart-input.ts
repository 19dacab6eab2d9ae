import type { AnalysedPoint, Analysis, AnalysisOptions, SeriesPoint, Unit } from '@always-kit/spc';
import { analyseKind } from './analyse-kind.ts';
import { placeAnnotations, type Annotation } from './annotations.ts';
import { answersBehind, decimalsFor, type ChartData } from './chart-data.ts';
import { decimalsIn } from './decimals-in.ts';
import { asGiven, optionsForKept } from './given-rows.ts';

/** Numbers of the page's own, for a chart of any kind. */
export interface ChartInput {
  readonly title?: string;
  /** In any order, at most one for each date. */
  readonly points: readonly SeriesPoint[];
  /** The kind of chart, which way is better, the target and all else that the rules go by. */
  readonly options?: AnalysisOptions;
  /** `percent` for shares (0.95). Left out: `percent` where all points that count are parts of a whole, else `number`. */
  readonly unit?: Unit;
  /** Most decimals to write. */
  readonly decimals?: number;
  /** What happened, to be seen beside the numbers. */
  readonly annotations?: readonly Annotation[];
}

/**
 * Analyses numbers of the page's own. A page may hand over anything, whatever its types say: rows that are none are left out
 * and counted, and `null` is for what cannot be a chart at all. `notes` are its annotations where it brings none.
 */
export function chartDataOfInput(input: unknown, notes: unknown = []): ChartData | null {
  try {
    return analysed(input, notes);
  } catch (error) {
    // Something of the wrong type deep inside, or a getter that throws, which no page that uses our types can give.
    console.warn('always/data-not-read: the data of <always-spc-chart> cannot be analysed.', error);
    return null;
  }
}

function analysed(input: unknown, notes: unknown): ChartData | null {
  const { title, points, options, unit, decimals, annotations } = objectOr(input) as Partial<Record<string, unknown>>;
  if (!Array.isArray(points)) {
    console.warn('always/data-not-read: the data of <always-spc-chart> needs `points`, a list of rows.');
    return null;
  }
  const kept = [...points.keys()].filter((row) => isRow(points[row]));
  const rows = kept.map((row) => plainRow(points[row] as Record<string, unknown>));
  const rules = objectOr(options) as AnalysisOptions;
  const analysis = asGiven(analyseKind(rows, optionsForKept(rules, kept, points.length)), kept, points.length);
  warnDevelopers(analysis);
  if (points.some((row) => isRow(row) && row['date'] instanceof Date)) {
    console.warn('always/date-not-text: a Date has another day elsewhere. Write dates as text, such as "2026-08-17".');
  }
  const counted = unit === 'percent' || unit === 'number' ? unit : unitOf(points, analysis, rules);
  const answers = counted === 'percent' ? answersBehind(analysis) : null;
  return {
    title: typeof title === 'string' ? title : '',
    analysis,
    unit: counted,
    decimals: isDecimals(decimals)
      ? decimals
      : counted === 'percent'
        ? decimalsFor(answers)
        : decimalsIn(analysis.points.map(({ value }) => value)),
    answers: null, // the page's own numbers need not be answers of people
    unfinished: false,
    takenAt: undefined,
    unread: points.length - rows.length,
    annotations: placeAnnotations(annotations ?? notes, analysis.points),
  };
}

/** Options that cannot be are for those who made the page: the people who look at it can do nothing about them. */
function warnDevelopers({ warnings }: Analysis): void {
  for (const warning of warnings) {
    if (warning.code === 'invalidOption' || warning.code === 'invalidEntry') {
      console.warn(`always/option-not-used: the option ${warning.option} of the data cannot be used.`, warning);
    }
    if (warning.code === 'unknownChart') console.warn(`always/unknown-chart: there is no kind "${warning.chart}".`);
  }
}

/** The kind of chart that the page asks for; `undefined` where it does not say. */
export function kindOfInput(input: unknown): unknown {
  try {
    const { options } = objectOr(input) as Partial<Record<string, unknown>>;
    const { chart } = objectOr(options) as AnalysisOptions;
    return chart;
  } catch {
    return undefined; // a getter that throws
  }
}

function objectOr(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number written as text is taken for that number; the analysis warns of the rest. */
function plainRow({ date, value, numerator, denominator, subgroup }: Record<string, unknown>): SeriesPoint {
  return {
    date: typeof date === 'string' ? date : '',
    ...(value !== undefined && { value: numberOf(value) }),
    ...(numerator !== undefined && { numerator: numberOf(numerator) }),
    ...(denominator !== undefined && { denominator: numberOf(denominator) }),
    ...(Array.isArray(subgroup) && { subgroup: subgroup.map(numberOf) }),
  };
}

function numberOf(value: unknown): number | null {
  if (value === null || value === '') return null;
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}

/** Kinds that are of shares and nothing else, and kinds whose value can be a share; the others count events, cases or days. */
const ofShares: ReadonlySet<string> = new Set(['p', 'pp']);
const canBeShares: ReadonlySet<string> = new Set(['i', 'run', 'ip']);

/** By the rows that the analysis kept, but for those that it took for mistakes among shares. */
function unitOf(given: readonly unknown[], analysis: Analysis, { chart = 'i', counting }: AnalysisOptions): Unit {
  if (ofShares.has(chart)) return 'percent';
  if (!canBeShares.has(chart)) return 'number';
  const mistakes = new Set(analysis.warnings.flatMap((warning) => (warning.code === 'notAShare' ? warning.rows : [])));
  const kept = analysis.points.filter(({ value, row }) => value !== null && !mistakes.has(row));
  const parts = analysis.points.some(({ denominator }) => denominator);
  if (counting === 'cases' && parts) return 'percent';
  const isPart = ({ value, denominator, row }: AnalysedPoint): boolean =>
    (given[row] as SeriesPoint).value === undefined && denominator !== null && Number(value) >= 0 && Number(value) <= 1;
  return kept.length > 0 && kept.every(isPart) ? 'percent' : 'number';
}

function isDecimals(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 20;
}
