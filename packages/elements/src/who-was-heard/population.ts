/** How many of the people whom a service is for are in one group: a number of people, or their share from 0 to 1. */
export interface PopulationGroup {
  /** The code of the group: an option's, or `fifth-1` (most deprived) to `fifth-5`. */
  readonly code: string;
  readonly people?: number;
  readonly share?: number;
}

/** The people whom a service is for, by group, and where that is known from. */
export interface Population {
  /** Where the numbers come from, in words that people can check. */
  readonly source: string;
  readonly year: number | string;
  readonly groups: readonly PopulationGroup[];
  /** How many there are in all, where the groups that are given are not everybody. */
  readonly people?: number;
}

/**
 * People beside the most deprived fifth whom a place has chosen to look at: a PLUS group of Core20PLUS5, or an inclusion group.
 * They are counted by codes of a question about people.
 */
export interface PlusGroup {
  readonly name: string;
  /** `about-you` where it is not said. */
  readonly questionnaire?: string;
  readonly question: string;
  readonly codes: readonly string[];
  /** Their share of the people whom the service is for, from 0 to 1, with its own source and year. */
  readonly share: number;
  readonly source: string;
  readonly year: number | string;
}

/** The shares of a population by code, or what is wrong with it. */
export type Shares =
  | {
      readonly ok: true;
      readonly of: ReadonlyMap<string, number>;
      /** Whether the groups are everybody. */
      readonly whole: boolean;
    }
  | { readonly ok: false; readonly fault: 'noSource' | 'notANumber' };

/** A host's own data may be anything, whatever its type says. */
export function sharesOf({ source, year, groups, people: given }: Population): Shares {
  if (!isText(source) || !isText(String(year ?? ''))) return { ok: false, fault: 'noSource' };
  const all = given ?? groups.reduce((sum, { people }) => sum + (people ?? 0), 0);
  const of = new Map(groups.map(({ code, share, people }) => [code, share ?? (people ?? NaN) / all]));
  const shares = [...of.values()];
  if (shares.length === 0 || !shares.every(isShare)) return { ok: false, fault: 'notANumber' };
  const sum = shares.reduce((one, other) => one + other, 0);
  // A little over 1 is rounding; more is not a population.
  if (sum > 1.02) return { ok: false, fault: 'notANumber' };
  return { ok: true, of, whole: sum > 0.98 };
}

/** Whether what a page gives for a group beside the fifths can be compared with. */
export function isPlusGroup({ name, question, codes, share, source, year }: PlusGroup): boolean {
  return [name, question, source, String(year ?? '')].every(isText) && codes.length > 0 && isShare(share);
}

/**
 * The population that a table says: a row each with the group's code in `data-code` and in its last cell the people, or a share
 * with `%`; the source in its caption and the year in `data-year`.
 */
export function populationOf(table: HTMLTableElement): Population {
  const groups = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-code]')].map((row): PopulationGroup => {
    const { code = '' } = row.dataset;
    const written = (row.cells[row.cells.length - 1]?.textContent ?? '').replace(/[\s,]/g, '');
    const number = written === '' ? NaN : Number.parseFloat(written);
    return written.endsWith('%') ? { code, share: number / 100 } : { code, people: number };
  });
  return { source: table.caption?.textContent.trim() ?? '', year: table.dataset['year'] ?? '', groups };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
