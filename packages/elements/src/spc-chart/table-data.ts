import type { AnalysisOptions, ChartKind, Direction, SeriesPoint, Unit } from '@always-kit/spc';
import { analyseKind } from './analyse-kind.ts';
import { placeAnnotations } from './annotations.ts';
import { answersBehind, decimalsFor, type ChartData } from './chart-data.ts';
import { dayIn } from './table-dates.ts';

/** What a table alone cannot say. */
export interface TableOptions {
  readonly direction?: Direction | undefined;
  /** In the unit of the table: 90 and 90% for a table of percentages, else as it is. */
  readonly target?: string | undefined;
  /** How many of the first points set the limits. */
  readonly baseline?: number | undefined;
  /** The kind of chart: `i` unless said. */
  readonly chart?: string | undefined;
  readonly annotations?: unknown;
}

const kinds: ReadonlySet<string> = new Set<ChartKind>([
  'i', 'mr', 'run', 'p', 'pp', 'u', 'up', 'c', 'g', 't', 'ip',
]); // prettier-ignore

/** A cell read as a number. `of` is set for "3 of 5" and "3/5". */
interface Cell {
  readonly number: number;
  readonly percent: boolean;
  readonly of: number | null;
}

interface Row {
  readonly date: string;
  readonly cells: readonly (Cell | null)[];
}

/**
 * Reads a plain table: dates in the first column, then one column of values, or how many and out of how many. What the page's
 * author wrote by hand is taken as they meant it where that is clear; a row that is not is counted and left out. `null` where
 * no row can be read.
 */
export function readTable(table: HTMLTableElement, options: TableOptions = {}): ChartData | null {
  const lines = [...table.rows].filter((row) => row.parentElement?.tagName !== 'TFOOT' && row.querySelector('td'));
  const rows = lines.map(rowOf).filter((row) => row !== null);
  if (rows.length === 0) return null;
  const { unit, points } = pointsOf(rows);
  const target = cellOf(options.target ?? '');
  const analysis = analyseKind(points, {
    ...analysisOptions(options),
    ...(target === null ? {} : { target: scaled(target, unit) }),
  });
  const answers = answersBehind(analysis);
  return {
    title: table.caption?.textContent.trim() ?? '',
    analysis,
    unit,
    decimals: decimalsFor(answers) ?? (isWhole(points) ? 1 : undefined),
    answers,
    unfinished: false,
    takenAt: undefined,
    unread: lines.length - rows.length,
    annotations: placeAnnotations(options.annotations, analysis.points),
  };
}

function isWhole(points: readonly SeriesPoint[]): boolean {
  return points.every(({ value }) => value === null || Number.isInteger(value));
}

function analysisOptions({ direction, baseline, chart = '' }: TableOptions): AnalysisOptions {
  return {
    ...(kinds.has(chart) ? { chart: chart as ChartKind } : {}),
    // An attribute may hold anything; a word that we do not know must not turn good into bad.
    direction: direction === 'increase' || direction === 'decrease' ? direction : 'neutral',
    ...(baseline !== undefined && baseline >= 2 ? { baseline: { points: Math.floor(baseline) } } : {}),
  };
}

function rowOf({ cells: [first, ...rest] }: HTMLTableRowElement): Row | null {
  const date = first && dayIn(first);
  return date ? { date, cells: rest.map(({ textContent }) => cellOf(textContent)) } : null;
}

function pointsOf(rows: readonly Row[]): { unit: Unit; points: SeriesPoint[] } {
  const known = rows.flatMap(({ cells: [cell] }) => cell ?? []);
  if (rows.every(isShare)) {
    const points = rows.map(({ date, cells: [part, whole] }) => ({
      date,
      numerator: part?.number ?? null,
      denominator: part?.of ?? whole?.number ?? null,
    }));
    return { unit: 'percent', points };
  }
  const unit = known.some(({ percent }) => percent) ? 'percent' : 'number';
  return { unit, points: rows.map(({ date, cells: [cell] }) => ({ date, value: cell ? scaled(cell, unit) : null })) };
}

/** How many, and out of how many: whole numbers, the first never more than the second. An empty row is no proof against it. */
function isShare({ cells: [part, whole] }: Row): boolean {
  if (part === undefined || (part !== null && part.of === null && whole === undefined)) return false;
  const total = part?.of ?? whole?.number;
  if (part === null || total === undefined) return true;
  return !part.percent && Number.isInteger(part.number) && Number.isInteger(total) && part.number <= total;
}

function scaled({ number, of }: Cell, unit: Unit): number {
  if (of !== null) return number / of;
  return unit === 'percent' ? number / 100 : number;
}

/** `null` for an empty cell, a dash, "n/a", and for numbers that are hidden to protect people, such as "*" and "<5". */
function cellOf(text: string): Cell | null {
  const parts = /^(-?[\d.,\s\u00A0]+?)\s*(%|per ?cent|(?:of|out of|\/)\s*([\d.,\s\u00A0]+))?$/i.exec(
    text.trim().replace('\u2212', '-'),
  );
  if (!parts) return null;
  const number = numberOf(parts[1] ?? '');
  const of = parts[3] === undefined ? null : numberOf(parts[3]);
  if (Number.isNaN(number) || Number.isNaN(of ?? 0)) return null;
  return { number, percent: parts[2] !== undefined && of === null, of };
}

/** A comma parts thousands where three digits follow it each time, as in English; else it is a decimal comma. */
function numberOf(text: string): number {
  const dense = text.replace(/[\s\u00A0]/g, '');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(dense) ? dense.replaceAll(',', '') : dense.replace(',', '.');
  return plain === '' ? NaN : Number(plain);
}
