import { warn, type Warning } from './warnings.ts';

/** What an option that cannot be is replaced by; `null` when it is left out. */
export type Used = number | string | boolean | null;

/**
 * Reads options one at a time. What cannot be used is replaced by its default and warned of, because a chart with the usual
 * rules is worth more than none. An option that is `null` counts as not given.
 */
export interface Checked {
  readonly warnings: readonly Warning[];
  /** A whole number of at least `least`. */
  whole(option: string, given: unknown, least: number, usual: number): number;
  oneOf<Choice extends string | boolean>(
    option: string,
    given: unknown,
    choices: readonly Choice[],
    usual: Choice,
  ): Choice;
  flag(option: string, given: unknown, usual: boolean): boolean;
  /** The fields of an object; none when it is not one. */
  fields(option: string, given: unknown, used?: Used): Fields;
  /** The entries of a list; none when it is not one. */
  list(option: string, given: unknown): readonly unknown[];
  reject(option: string, used: Used): void;
  /** Warns of the entries of a list that had to be left out, if any. */
  rejectEntries(option: string, entries: readonly number[]): void;
}

/** An object whose fields may hold anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** Starts reading options. */
export function checking(): Checked {
  const warnings: Warning[] = [];
  const reject = (option: string, used: Used): void => {
    warnings.push(warn('invalidOption', { option, used }));
  };
  const oneOf: Checked['oneOf'] = (option, given, choices, usual) => {
    if (given === undefined || given === null) return usual;
    const choice = choices.find((each) => each === given);
    if (choice === undefined) reject(option, usual);
    return choice ?? usual;
  };
  return {
    warnings,
    reject,
    rejectEntries(option, entries) {
      if (entries.length > 0) warnings.push(warn('invalidEntry', { option, entries }));
    },
    oneOf,
    flag: (option, given, usual) => oneOf(option, given, [true, false], usual),
    whole(option, given, least, usual) {
      if (given === undefined || given === null) return usual;
      if (Number.isInteger(given) && (given as number) >= least) return given as number;
      reject(option, usual);
      return usual;
    },
    fields(option, given, used = null) {
      if (given === undefined || given === null) return {};
      if (isFields(given)) return given;
      reject(option, used);
      return {};
    },
    list(option, given) {
      if (given === undefined || given === null) return [];
      if (Array.isArray(given)) return given as readonly unknown[];
      reject(option, null);
      return [];
    },
  };
}

/** Whether something is an object with fields, and not a list. */
export function isFields(thing: unknown): thing is Fields {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}
