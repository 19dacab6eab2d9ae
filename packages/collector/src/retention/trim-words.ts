import type { AboutYou, Questionnaire, QuestionnaireResponse } from '@always-kit/contract';
import type { Forgetting } from '../stores/method-record-store.ts';
import type { RecordQuery } from '../stores/record-store.ts';
import type { ToldBefore } from '../stores/retention-store.ts';
import type { Store } from '../stores/store.ts';
import { withoutWords } from './without-words.ts';

/** How many are changed in one transaction: few, so that those who answer meanwhile do not wait. */
export const atOnce = 200;

/** Of what somebody sent: what a late repeat is known by, once words of it are gone. */
export type DigestOf = (sent: QuestionnaireResponse | AboutYou) => string;

/** Where it is ended, what was done until then stays done. */
export interface HowToTrim {
  readonly digest: DigestOf;
  readonly signal: AbortSignal;
  /** Who the audit trail names where a quote goes with the words it is from. */
  readonly by: Forgetting;
}

/**
 * Takes the words out of responses of one span. Why somebody should look at one stays: it is a count by now, and no words.
 * How many had any.
 */
export async function trimResponses(
  store: Store,
  query: Required<Pick<RecordQuery, 'organisation' | 'questionnaire'>> & Pick<RecordQuery, 'from' | 'to'>,
  { digest, signal, by }: HowToTrim,
): Promise<number> {
  const { organisation } = query;
  const versionOf = versionsIn(store, organisation);
  let trimmed = 0;
  for (;;) {
    if (signal.aborted) return trimmed;
    const page = await store.records.page({ ...query, untrimmed: true }, undefined, atOnce);
    if (page.length === 0) return trimmed;
    const without = await Promise.all(
      page.map(async ({ response, day }) => {
        const { kept, trimmed } = withoutWords(response, await versionOf(response));
        return { response: kept, day, trimmed, digest: digest(response) };
      }),
    );
    await store.retention.trim(organisation, without, by);
    trimmed += without.filter((one) => one.trimmed.length > 0).length;
    await new Promise(setImmediate);
  }
}

/**
 * Takes the words out of what people told with responses to a questionnaire of before a day. Not page by page with those: it may
 * come long after its response. How many had any.
 */
export async function trimTold(
  store: Store,
  query: ToldBefore,
  { digest, signal }: Omit<HowToTrim, 'by'>,
): Promise<number> {
  const { organisation } = query;
  const versionOf = versionsIn(store, organisation);
  let [trimmed, after] = [0, ''];
  for (;;) {
    if (signal.aborted) return trimmed;
    const page = await store.retention.toldBefore(query, after, atOnce);
    if (page.length === 0) return trimmed;
    const without = await Promise.all(
      page.map(async (told) => {
        const { kept, trimmed } = withoutWords(told, await versionOf(told));
        return { aboutYou: kept, trimmed, digest: digest(told) };
      }),
    );
    await store.retention.trimTold(organisation, without);
    trimmed += without.filter((one) => one.trimmed.length > 0).length;
    after = page.at(-1)?.id ?? '';
    await new Promise(setImmediate);
  }
}

function versionsIn(store: Store, organisation: string) {
  const versions = new Map<string, Promise<Questionnaire | undefined>>();
  return ({ questionnaire: { id, version } }: Pick<AboutYou, 'questionnaire'>): Promise<Questionnaire | undefined> => {
    const name = `${id} ${version}`;
    const known = versions.get(name) ?? store.questionnaires.version(organisation, id, version);
    versions.set(name, known);
    return known;
  };
}
