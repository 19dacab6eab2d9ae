// Characters are Unicode code points: a person who types one emoji or one letter from outside the first plane has typed one.

/** The longest answer in words that a questionnaire may allow, in characters. */
export const longestText = 10_000;
/** How long an answer in words may be unless the question says otherwise, in characters. */
export const usualText = 4_000;
/** The most that the answers in words to one questionnaire may come to, in characters: so many fit a body in any script. */
export const longestTexts = 160_000;

/** The largest body with one response, in bytes. A character takes at most 6 (`\u0001`), which leaves room for the rest. */
export const largestBody = 1024 * 1024;
/** The largest body with a batch of responses, in bytes. */
export const largestBatchBody = 4 * 1024 * 1024;

/** How many characters a text has. */
export function textLength(text: string): number {
  // Most texts are of the first plane only; a list of every character took longer than all else that is asked of an answer.
  return /[\ud800-\udfff]/.test(text) ? Array.from(text).length : text.length;
}
