import type { Store } from '../stores/store.ts';
import { counted } from './accept.ts';

/**
 * Forgets a response: the answers, its place in every count, what the person told of themselves with it, and its mark.
 * Whether there was one. A contact cannot be forgotten by it: nothing leads from the one to the other.
 */
export async function eraseResponse(store: Store, organisation: string, id: string): Promise<boolean> {
  const stored = await store.responses.read(organisation, id);
  if (!stored) return false;
  const { response, day } = stored;
  const reference = response.questionnaire;
  const questionnaire = await store.questionnaires.version(organisation, reference.id, reference.version);
  if (!questionnaire) throw new Error(`There is no questionnaire ${reference.id} ${reference.version} to count it by.`);
  return store.responses.erase({ organisation, response, day, ...counted(questionnaire, response.answers) });
}
