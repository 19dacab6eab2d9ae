import type { IdentityStore } from '../identity-store.ts';
import type { QuestionnaireStore } from '../questionnaire-store.ts';

/** How many published versions are kept at hand. */
const mostVersions = 1000;

/** How long keys and organisations are kept at hand, in milliseconds: how long another process may have removed one. */
const longestAtHand = 1000;
/** How many of them. */
const mostKeys = 1000;

interface AtHand<Value> {
  readonly read: Promise<Value | undefined>;
  readonly until: number;
}

/** What was found is kept for a moment, and what is being read is read once; what was not there is looked for again. */
function atHand<Value>(read: (key: string) => Promise<Value | undefined>): {
  read: (key: string) => Promise<Value | undefined>;
  forget: () => void;
} {
  const known = new Map<string, AtHand<Value>>();
  const drop = (key: string, one: AtHand<Value>): void => {
    if (known.get(key) === one) known.delete(key);
  };
  return {
    read(key) {
      const there = known.get(key);
      if (there && there.until > performance.now()) return there.read;
      if (known.size >= mostKeys) known.clear();
      const one = { read: read(key), until: performance.now() + longestAtHand };
      known.set(key, one);
      one.read.then(
        (value) => value === undefined && drop(key, one),
        () => drop(key, one),
      );
      return one.read;
    },
    forget: () => known.clear(),
  };
}

/**
 * What is looked up for every response is looked up once a second. What this process changes holds at once; what another process
 * changes, such as our command line, holds a second later at the latest.
 */
export function withKeysAtHand(identities: IdentityStore): IdentityStore {
  const siteKeys = atHand(identities.siteKey);
  const organisations = atHand(identities.organisation);
  const forgetting =
    <Parameters extends unknown[], Value>(change: (...parameters: Parameters) => Promise<Value>) =>
    async (...parameters: Parameters): Promise<Value> => {
      try {
        return await change(...parameters);
      } finally {
        siteKeys.forget();
        organisations.forget();
      }
    };
  return {
    ...identities,
    siteKey: siteKeys.read,
    organisation: organisations.read,
    addOrganisation: forgetting(identities.addOrganisation),
    addSiteKey: forgetting(identities.addSiteKey),
    removeSiteKey: forgetting(identities.removeSiteKey),
  };
}

/** A published version never changes, so one that was found need not be read again. */
export function withVersionsAtHand(questionnaires: QuestionnaireStore): QuestionnaireStore {
  const known = new Map<string, ReturnType<QuestionnaireStore['version']>>();
  return {
    ...questionnaires,
    async version(organisation, id, version) {
      const key = `${organisation}\0${id}\0${version}`;
      const there = known.get(key);
      if (there) return there;
      const found = await questionnaires.version(organisation, id, version);
      if (known.size >= mostVersions) known.clear();
      if (found) known.set(key, Promise.resolve(found));
      return found;
    },
  };
}
