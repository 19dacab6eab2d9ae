/** The longest answer in words that a questionnaire may allow, in characters. */
export const longestText = 10_000;
/** How long an answer in words may be unless the question says otherwise, in characters. */
export const usualText = 4_000;
