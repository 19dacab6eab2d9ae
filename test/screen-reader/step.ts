/** What is done, and what has to be heard because of it. */
export interface Step {
  /** In words, for the transcript. */
  readonly what: string;
  /** A key by its name in xdotool; without it and `types`, what is read when the page is there. */
  readonly key?: string;
  /** A text to type. */
  readonly types?: string;
  /** The key is pressed until this is heard, a dozen times at most: how many stops lie between is not the matter. */
  readonly until?: RegExp;
  /** Each has to be heard. */
  readonly hears: readonly RegExp[];
  /** Each has to be heard exactly once: said twice is as bad as not at all. */
  readonly once?: readonly RegExp[];
  /** Must not be heard. */
  readonly never?: readonly RegExp[];
}

/** What is wrong with what was heard, in words. */
export function faultsOf({ hears, once = [], never = [] }: Step, heard: string): string[] {
  return [
    ...hears.filter((pattern) => !pattern.test(heard)).map((pattern) => `not heard: ${pattern.source}`),
    ...once.filter((pattern) => times(pattern, heard) !== 1).map((pattern) => `not once: ${pattern.source}`),
    ...never.filter((pattern) => pattern.test(heard)).map((pattern) => `heard: ${pattern.source}`),
  ];
}

function times(pattern: RegExp, text: string): number {
  return text.match(new RegExp(pattern.source, 'g'))?.length ?? 0;
}
