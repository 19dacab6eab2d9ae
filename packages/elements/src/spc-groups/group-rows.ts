import type { PrivateCount } from '@always-kit/spc/suppression';

/** How many of the people in a group it happened to, at one time or in all. Rows of the same group are added up. */
export interface GroupRow {
  readonly group: string;
  readonly numerator: number;
  readonly denominator: number;
  /** An ISO date, where the rows are of several times. */
  readonly date?: string;
}

/** What is wrong with a row; `both` where the numerator is more than the denominator. */
export type RowField = 'group' | 'numerator' | 'denominator' | 'both';

export interface BadRow {
  /** From 1, as people count. */
  readonly row: number;
  readonly field: RowField;
}

/** The groups in the order in which they first come, and what was left out. */
export interface Groups {
  readonly names: readonly string[];
  readonly counts: readonly PrivateCount[];
  readonly bad: readonly BadRow[];
  /** The first and the last date, where the rows have dates. */
  readonly period: readonly [from: string, to: string] | null;
}

export function groupsOf(rows: readonly GroupRow[]): Groups {
  const groups = new Map<string, PrivateCount>();
  const bad: BadRow[] = [];
  const dates: string[] = [];
  for (const [at, row] of rows.entries()) {
    const field = faultOf(row);
    if (field) {
      bad.push({ row: at + 1, field });
      continue;
    }
    const { group, numerator, denominator, date } = row;
    const { people, yes } = groups.get(group) ?? { people: 0, yes: 0 };
    groups.set(group, { people: people + denominator, yes: yes + numerator });
    if (date !== undefined && !Number.isNaN(Date.parse(date))) dates.push(date);
  }
  dates.sort();
  const [first] = dates;
  const period = first === undefined ? null : ([first, dates.at(-1) ?? first] as const);
  return { names: [...groups.keys()], counts: [...groups.values()], bad, period };
}

// A host's own data may be anything, whatever its type says.
function faultOf(row: Partial<GroupRow> | null | undefined): RowField | null {
  const { group, numerator, denominator } = row ?? {};
  if (typeof group !== 'string' || group.trim() === '') return 'group';
  if (!isCount(numerator)) return 'numerator';
  if (!isCount(denominator)) return 'denominator';
  return numerator > denominator ? 'both' : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
