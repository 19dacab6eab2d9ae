import type { RetentionRule } from '@always-kit/contract';
import type { Store } from '../stores/store.ts';

/** Why there is no rule for what people tell of themselves. */
export const goesWithItsResponse = 'What people tell of themselves is kept by the rule of the response it goes with';

/** Which rule is for what people tell of themselves; −1 for none. There can be no such rule: it goes with its response. */
export async function ruleAboutYou(
  store: Store,
  organisation: string,
  rules: readonly RetentionRule[],
): Promise<number> {
  const known = await store.questionnaires.newest(organisation);
  const aboutYou = new Set(known.filter(({ purpose }) => purpose === 'about-you').map(({ id }) => id));
  return rules.findIndex(({ questionnaire }) => questionnaire !== undefined && aboutYou.has(questionnaire));
}
