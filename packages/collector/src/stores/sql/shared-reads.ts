import type { IdentityStore } from '../identity-store.ts';
import type { QuestionnaireStore } from '../questionnaire-store.ts';

/** How many published versions are kept at hand. */
const mostVersions = 1000;

/**
 * Reads of one thing that are asked for in one turn of the event loop are one read. It begins after all of them were asked for,
 * so nobody is told of what was so before they asked.
 */
function shared<Value>(read: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const asked = new Map<string, Promise<Value>>();
  return (key) => {
    const there = asked.get(key);
    if (there) return there;
    const begun = new Promise(setImmediate).then(() => {
      asked.delete(key);
      return read(key);
    });
    asked.set(key, begun);
    return begun;
  };
}

/** What is looked up for every response, by many at once. */
export function withSharedReads(identities: IdentityStore): IdentityStore {
  return { ...identities, siteKey: shared(identities.siteKey), organisation: shared(identities.organisation) };
}

/** A published version never changes, so one that was found need not be read again. */
export function withVersionsAtHand(questionnaires: QuestionnaireStore): QuestionnaireStore {
  const known = new Map<string, ReturnType<QuestionnaireStore['version']>>();
  return {
    ...questionnaires,
    async version(organisation, id, version) {
      const key = JSON.stringify([organisation, id, version]);
      const there = known.get(key);
      if (there) return there;
      const found = await questionnaires.version(organisation, id, version);
      if (known.size >= mostVersions) known.clear();
      if (found) known.set(key, Promise.resolve(found));
      return found;
    },
  };
}
