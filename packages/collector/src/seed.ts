import { builtInQuestionnaires, draftCriteria } from '@always-kit/contract/built-in';
import type { Store } from './stores/store.ts';

/**
 * Puts what Always Kit comes with into the store, for every organisation, if it is not there yet. A version that is there
 * with other content is left as it is: a published version never changes.
 */
export async function seed({ questionnaires }: Store): Promise<void> {
  await Promise.all(builtInQuestionnaires.map((questionnaire) => questionnaires.put(questionnaire)));
  await questionnaires.putCriteriaSet(draftCriteria);
}
