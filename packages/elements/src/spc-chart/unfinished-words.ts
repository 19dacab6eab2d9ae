import { english, type PatternFacts, type ReadingMessages } from '@always-kit/spc';

type Changed = 'noData' | 'steady' | 'reason' | 'latest' | 'leftOut';

/**
 * What English says otherwise while the last period is not over: "the latest point" would be taken for the newest mark, but is
 * the one before.
 */
export const unfinishedEnglish: Pick<ReadingMessages, Changed> = {
  noData: () => 'The first numbers are coming in. They are not finished yet.',
  steady: (facts) => finished(english.steady(facts)),
  reason: (facts: PatternFacts) => finished(english.reason(facts)),
  latest: ({ value, date }) => `The last finished value is ${value} (${date}).`,
  leftOut: () => 'The newest point is not finished, so it is not counted yet.',
};

function finished(sentence: string): string {
  return sentence
    .replace('latest point', 'last finished point')
    .replace(/last (\d+) points/, 'last $1 finished points');
}
