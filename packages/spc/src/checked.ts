import { warn, type Warning } from './warnings.ts';

/** What an option that cannot be is replaced by; `null` when it is left out. */
export type Used = number | string | boolean | null;

/** An object whose fields may hold anything. */
export type Fields = Readonly<Record<string, unknown>>;

const noFields: Fields = {};

/** Letters of a name that nobody knows, before it is cut. */
const longest = 40;

/**
 * Reads options one at a time. What cannot be used is replaced by its default and warned of, because a chart with the usual
 * rules is worth more than none. An option that is `null` counts as not given.
 */
export class Checked {
  readonly warnings: Warning[] = [];

  /** A whole number of at least `least`. */
  whole(option: string, given: unknown, least: number, usual: number): number {
    if (given === undefined || given === null) return usual;
    if (Number.isInteger(given) && (given as number) >= least) return given as number;
    this.reject(option, usual);
    return usual;
  }

  oneOf<Choice extends string | boolean>(
    option: string,
    given: unknown,
    choices: readonly Choice[],
    usual: Choice,
  ): Choice {
    if (given === undefined || given === null) return usual;
    const choice = choices.find((each) => each === given);
    if (choice === undefined) this.reject(option, usual);
    return choice ?? usual;
  }

  flag(option: string, given: unknown, usual: boolean): boolean {
    return this.oneOf(option, given, [true, false], usual);
  }

  /** The fields of an object; none when it is not one. */
  fields(option: string, given: unknown, used: Used = null): Fields {
    if (given === undefined || given === null) return noFields;
    if (isFields(given)) return given;
    this.reject(option, used);
    return noFields;
  }

  /** The entries of a list; none when it is not one. */
  list(option: string, given: unknown): readonly unknown[] {
    if (given === undefined || given === null) return [];
    if (Array.isArray(given)) return given as readonly unknown[];
    this.reject(option, null);
    return [];
  }

  /** Warns of fields that are none of the known ones, `within` being what they stand in. */
  names(within: string, fields: Fields, known: ReadonlySet<string>): void {
    for (const [name, given] of Object.entries(fields)) {
      if (given !== undefined && given !== null && !known.has(name)) this.reject(within + name.slice(0, longest), null);
    }
  }

  reject(option: string, used: Used): void {
    this.warnings.push(warn('invalidOption', { option, used }));
  }

  /** Warns of the entries of a list that had to be left out, if any. */
  rejectEntries(option: string, entries: readonly number[]): void {
    if (entries.length > 0) this.warnings.push(warn('invalidEntry', { option, entries }));
  }
}

/** Whether something is an object with fields, and not a list. */
export function isFields(thing: unknown): thing is Fields {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}
