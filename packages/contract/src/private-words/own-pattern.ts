import type { Candidate } from './finding.ts';

/** Something that a host wants found too, such as the number on its wristbands. */
export interface OwnPattern {
  /** What it is, as a person calls it, in the language of the page: "hospital number". */
  readonly name: string;
  /**
   * What it looks like. The text it is tried on has plain digits, spaces and dashes. Bound every repetition (`\d{1,8}` and not
   * `\d+\d+`): a pattern that takes long makes the page wait.
   */
  readonly pattern: RegExp;
}

/** The most that is found by one pattern, so that one that matches everywhere does not hold up the page. */
const mostFound = 1_000;

/** What the host's own patterns find. An empty match is none. */
export function ownFindings(text: string, patterns: readonly OwnPattern[]): Candidate[] {
  return patterns.flatMap(({ name, pattern }) => {
    const everywhere = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`.replace('y', ''))].join(''));
    const found: Candidate[] = [];
    for (const { 0: words, index } of text.matchAll(everywhere)) {
      if (words) found.push({ kind: 'own', start: index, end: index + words.length, sure: 'likely', name });
      if (found.length === mostFound) break;
    }
    return found;
  });
}
