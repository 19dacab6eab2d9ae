import type { AnalysisOptions, ChartKind, Direction, SeriesPoint, Unit } from '@always-kit/spc';
import { analyseKind } from './analyse-kind.ts';
import { placeAnnotations } from './annotations.ts';
import { answersBehind, decimalsFor, type ChartData } from './chart-data.ts';
import { decimalsIn } from './decimals-in.ts';
import { dayIn } from './table-dates.ts';

/** What a table alone cannot say. */
export interface TableOptions {
  readonly direction?: Direction | undefined;
  /** In the unit of the table: 90 and 90% for a table of percentages, else as it is. */
  readonly target?: string | undefined;
  /** How many of the first points set the limits; `null` for none, as where an attribute is taken away. */
  readonly baseline?: number | null | undefined;
  /** The kind of chart: `i` unless said. */
  readonly chart?: string | undefined;
  readonly annotations?: unknown;
}

const kinds: ReadonlySet<string> = new Set<ChartKind>([
  'i', 'mr', 'run', 'p', 'pp', 'u', 'up', 'c', 'g', 't', 'ip',
]); // prettier-ignore

const directions: ReadonlySet<string> = new Set<Direction>(['increase', 'decrease', 'neutral']);

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
  const { unit, points, counting, firstColumnOnly = false } = pointsOf(rows, options.chart);
  const target = targetOf(options);
  if (firstColumnOnly) {
    console.warn('always/table-columns: the table has two columns of numbers that are no part and whole.', table);
  }
  const analysis = analyseKind(points, {
    ...analysisOptions(options),
    ...(counting && { counting }),
    ...(target === null ? {} : { target: scaled(target, unit) }),
  });
  const answers = answersBehind(analysis);
  return {
    title: table.caption?.textContent.trim() ?? '',
    analysis,
    unit,
    decimals: decimalsFor(answers) ?? (unit === 'number' ? decimalsIn(points.map(({ value }) => value)) : undefined),
    answers,
    unfinished: false,
    takenAt: undefined,
    unread: lines.length - rows.length,
    firstColumnOnly,
    annotations: placeAnnotations(options.annotations, analysis.points),
  };
}

/** An attribute may hold anything; a word that we do not know must not turn good into bad. */
function analysisOptions({ direction = 'neutral', baseline, chart = '' }: TableOptions): AnalysisOptions {
  const known = directions.has(direction);
  if (!known) console.warn(`always/unknown-direction: <always-spc-chart> leaves out direction="${direction}".`);
  if (chart !== '' && !kinds.has(chart)) {
    console.warn(`always/unknown-chart: <always-spc-chart> takes chart="${chart}" for "i".`);
  }
  const whole = baseline !== undefined && baseline !== null && baseline >= 2;
  if (!whole && baseline !== undefined && baseline !== null) {
    console.warn('always/no-baseline: <always-spc-chart> needs baseline="…", a number of points, 2 or more.');
  }
  return {
    ...(kinds.has(chart) ? { chart: chart as ChartKind } : {}),
    direction: known ? direction : 'neutral',
    ...(whole ? { baseline: { points: Math.floor(baseline) } } : {}),
  };
}

function targetOf({ target }: TableOptions): Cell | null {
  const cell = cellOf(target ?? '');
  if (!cell && target) console.warn(`always/no-target: <always-spc-chart> cannot read target="${target}".`);
  return cell;
}

function rowOf({ cells: [first, ...rest] }: HTMLTableRowElement): Row | null {
  const date = first && dayIn(first);
  return date ? { date, cells: rest.map(({ textContent }) => cellOf(textContent)) } : null;
}

/** Kinds of chart of events out of so much time or space, which may be more than that. */
const rates: ReadonlySet<string> = new Set(['u', 'up']);
/** Kinds of chart of how many out of how many, and nothing else. */
const ofShares: ReadonlySet<string> = new Set(['p', 'pp']);
/** Kinds of chart of one number for each date. */
const ofOneNumber: ReadonlySet<string> = new Set(['c', 'g', 't']);

interface Points {
  readonly unit: Unit;
  readonly points: SeriesPoint[];
  readonly counting?: 'cases';
  readonly firstColumnOnly?: boolean;
}

/**
 * Two columns, or "3 of 5", are shares where most rows can be: one row that cannot is a mistake, which the analysis leaves out
 * and names, and no reason to draw how many instead of what share.
 */
function pointsOf(rows: readonly Row[], chart = ''): Points {
  const numbers = rows.filter(({ cells: [part] }) => part);
  const pairs = numbers.filter((row) => totalOf(row) !== null);
  if (rates.has(chart) && pairs.length * 2 > numbers.length) return { unit: 'number', points: rows.map(ratioOf) };
  const shares = pairs.filter(isShare);
  const percent = numbers.some(({ cells: [part] }) => part?.percent);
  const most = ofShares.has(chart) ? pairs : shares;
  if (!ofOneNumber.has(chart) && most.length * 2 > numbers.length) {
    return { unit: 'percent', points: rows.map(ratioOf), counting: 'cases' };
  }
  const unit = percent ? 'percent' : 'number';
  const columns = pairs.filter((row) => row.cells[0]?.of === null && isWhole(row));
  const firstColumnOnly = !ofOneNumber.has(chart) && columns.length * 2 > numbers.length;
  const points = rows.map(({ date, cells: [cell] }) => ({ date, value: cell ? scaled(cell, unit) : null }));
  return { unit, points, firstColumnOnly };
}

function totalOf({ cells: [part, whole] }: Row): number | null {
  return part?.of ?? whole?.number ?? null;
}

function ratioOf(row: Row): SeriesPoint {
  const [part] = row.cells;
  // A percentage among numbers of people is none of them.
  const numerator = part?.percent ? NaN : (part?.number ?? null);
  return { date: row.date, numerator, denominator: totalOf(row) };
}

function isWhole(row: Row): boolean {
  const [part] = row.cells;
  return !part?.percent && Number.isInteger(part?.number) && Number.isInteger(totalOf(row));
}

/** How many, and out of how many: whole numbers, the first never more than the second. */
function isShare(row: Row): boolean {
  const number = row.cells[0]?.number ?? NaN;
  return isWhole(row) && number >= 0 && number <= (totalOf(row) ?? NaN);
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
