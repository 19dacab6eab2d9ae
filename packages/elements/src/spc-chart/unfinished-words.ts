import type { PatternFacts, ReadingMessages } from '@always-kit/spc';
import { coreEnglish } from '@always-kit/spc/reading';

type Changed = 'noData' | 'steady' | 'reason' | 'latest' | 'leftOut';

/**
 * What English says otherwise while the last period is not over: "the latest point" would be taken for the newest mark, but is
 * the one before.
 */
export const unfinishedEnglish: Pick<ReadingMessages, Changed> = {
  noData: () => 'The first numbers are coming in. They are not finished yet.',
  steady: (facts) => finished(coreEnglish.steady(facts)),
  reason: (facts: PatternFacts) => finished(coreEnglish.reason(facts)),
  latest: ({ value, date }) => `The last finished value is ${value} (${date}).`,
  leftOut: () => 'The newest point is not finished, so it is not counted yet.',
};

function finished(sentence: string): string {
  return sentence
    .replace('latest point', 'last finished point')
    .replace(/last (\d+) points/, 'last $1 finished points');
}
