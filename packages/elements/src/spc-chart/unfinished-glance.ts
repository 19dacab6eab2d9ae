import type { PatternFacts } from '@always-kit/spc';
import { glanceEnglish, type GlanceMessages } from '@always-kit/spc/glance';

/**
 * What English says otherwise while the last period is not over: "the latest point" would be taken for the newest mark, but is
 * the one before.
 */
export const unfinishedGlance: Pick<GlanceMessages, 'latest' | 'reason' | 'steady'> = {
  steady: (facts) => finished(glanceEnglish.steady(facts)),
  reason: (facts: PatternFacts) => finished(glanceEnglish.reason(facts)),
  latest: ({ value, date }) => `The last finished value is ${value} (${date}).`,
};

function finished(sentence: string): string {
  return sentence
    .replace('latest point', 'last finished point')
    .replace(/last (\d+) points/, 'last $1 finished points');
}
