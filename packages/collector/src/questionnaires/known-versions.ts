import type { Questionnaire } from '@always-kit/contract';
import type { QuestionnaireStore } from '../stores/questionnaire-store.ts';

/**
 * Finds the version of a questionnaire that was answered, and asks the store for each only once.
 *
 * @throws when there is none: answers are only taken with their questionnaire, and no version of one is ever taken away.
 */
export function knownVersions(
  store: QuestionnaireStore,
  organisation: string,
): (reference: { readonly id: string; readonly version: string }) => Promise<Questionnaire> {
  const known = new Map<string, Questionnaire>();
  return async ({ id, version }) => {
    const name = `${id}|${version}`;
    const questionnaire = known.get(name) ?? (await store.version(organisation, id, version));
    if (!questionnaire) throw new Error(`There is no questionnaire ${id} ${version} to say its answers by.`);
    known.set(name, questionnaire);
    return questionnaire;
  };
}
