import type { AlwaysClient, ClientOptions, Failure } from '@always-kit/client';
import { createCapture, createOutbox, type Capture, type Outbox } from '@always-kit/client/capture';

type Call = Exclude<keyof AlwaysClient, 'outbox'>;

/** What patients' pages need at once, and what is for later: each name once, or it does not compile. */
const calls: Readonly<Record<Call, 'at once' | 'later'>> = {
  sendResponse: 'at once',
  tellAboutYou: 'at once',
  stayInTouch: 'at once',
  readQuestionnaire: 'at once',
  sendBatch: 'later',
  withdraw: 'later',
  listQuestionnaires: 'later',
  publishQuestionnaire: 'later',
  listAlwaysEvents: 'later',
  readAlwaysEvent: 'later',
  writeAlwaysEvent: 'later',
  readSeries: 'later',
  readGroups: 'later',
  readHeard: 'later',
  readFamilySeries: 'later',
  readChecklist: 'later',
  attachEvidence: 'later',
  removeEvidence: 'later',
  signOff: 'later',
  withdrawSignOff: 'later',
  readRecord: 'later',
  writeEntry: 'later',
  removeEntry: 'later',
  readStanding: 'later',
  listStandings: 'later',
  readVoices: 'later',
  listContacts: 'later',
  forgetContact: 'later',
  listAttention: 'later',
  markSeen: 'later',
  countResponses: 'later',
  whoAmI: 'later',
  ask: 'later',
};

/**
 * The client that a provider makes: what a patient's page asks goes by the light entry of the client; the rest of it, with every
 * schema, is loaded when the staff side first asks. With a token everything is of the staff side.
 */
export function providedClient(options: ClientOptions, outbox: Outbox | undefined): AlwaysClient {
  const { token } = options;
  const capture: Partial<Capture> = token === undefined ? createCapture(options) : {};
  let whole: Promise<AlwaysClient> | undefined;
  const later =
    (name: Call) =>
    async (...given: never[]): Promise<unknown> => {
      try {
        const client = await (whole ??= import('@always-kit/client').then(({ createClient }) => createClient(options)));
        const call = client[name] as (...given: never[]) => Promise<unknown>;
        return await call(...given);
      } catch (cause) {
        if (((given as readonly unknown[]).at(-1) as { signal?: AbortSignal } | undefined)?.signal?.aborted)
          throw cause;
        return notHere(cause);
      }
    };
  const all = (Object.keys(calls) as Call[]).map((name) => [name, later(name)]);
  return { ...(Object.fromEntries(all) as AlwaysClient), ...capture, ...(outbox && { outbox }) };
}

/** A browser remembers a module that it could not load: only another page brings it. */
function notHere(cause: unknown): Failure {
  return { ok: false, reason: 'offline', message: 'The rest of the client could not be loaded', cause };
}

/** The portal that shows a page, as the page's provider knows it. */
export interface Portal {
  readonly embed: () => string | undefined;
  readonly onEmbedNeeded: () => void;
}

/** A collector for patients, and the portal. */
export type SiteOptions = Pick<ClientOptions, 'url' | 'siteKey'> & Portal;

const outboxes = new Map<string, { readonly outbox: Outbox; portal: Portal }>();

/**
 * The outbox of a page for one collector: two providers of it share one, and it goes on when they are gone. It asks the provider
 * that came last with a token of the portal.
 */
export function outboxFor({ url, siteKey, ...portal }: SiteOptions, sealed: boolean, hasToken: boolean): Outbox {
  const name = JSON.stringify([url, siteKey, sealed]);
  const there = outboxes.get(name);
  if (there) {
    if (hasToken) there.portal = portal;
    return there.outbox;
  }
  const outbox = createOutbox({
    url,
    ...(siteKey && { siteKey }),
    sealed,
    embed: () => outboxes.get(name)?.portal.embed(),
    onEmbedNeeded: () => outboxes.get(name)?.portal.onEmbedNeeded(),
  });
  outboxes.set(name, { outbox, portal });
  return outbox;
}
