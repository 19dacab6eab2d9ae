import type { RetentionRule } from '@always-kit/contract';
import { collectorItself, type AuditActor } from '../stores/audit-store.ts';
import type { Forgetting } from '../stores/method-record-store.ts';
import type { Store } from '../stores/store.ts';
import { dayBefore } from '../series/periods.ts';
import { dayMonthsBefore } from './day-months-before.ts';
import { atOnce, trimResponses, trimTold, type DigestOf } from './trim-words.ts';

export interface ForgetOptions {
  readonly digest: DigestOf;
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly actor?: AuditActor;
  /** Ends it half way: what was done until then stays done, and is in the audit trail. */
  readonly signal?: AbortSignal;
}

/** What was forgotten because its time was over. */
export interface Forgotten {
  /** How many responses, and how much of what was told with one, had words that were taken out. */
  readonly words: number;
  /** Responses that were forgotten whole. */
  readonly answers: number;
}

type HowToForget = Required<Pick<ForgetOptions, 'digest' | 'now' | 'signal'>> & { readonly by: Forgetting };

const never = new AbortController().signal;

/**
 * Forgets what every organisation no longer wants to keep: words of people first, later the responses; what they told of themselves
 * with a response goes by its rule and its day. What was counted of them stays, so no chart changes, and so do their ids, so that none comes back. Without a rule everything is kept.
 *
 * Rejects when the `signal` ends it.
 */
export async function forgetInTime(
  store: Store,
  { digest, now = Date.now(), actor = collectorItself, signal = never }: ForgetOptions,
): Promise<Forgotten> {
  let [words, answers] = [0, 0];
  for (const { id: organisation } of await store.identities.organisations()) {
    const rules = await store.retention.rules(organisation);
    if (rules.length === 0) continue;
    for (const { id } of await store.questionnaires.newest(organisation)) {
      const rule =
        rules.find((one) => one.questionnaire === id) ?? rules.find((one) => one.questionnaire === undefined);
      if (!rule) continue;
      const forgotten = await forgetByRule(store, organisation, id, rule, {
        digest,
        now,
        signal,
        by: { actor, at: now },
      });
      words += forgotten.words;
      answers += forgotten.answers;
      if (forgotten.words + forgotten.answers === 0) continue;
      await store.audit.record({
        organisation,
        at: now,
        actor,
        action: 'retention',
        subject: id,
        detail: { ...forgotten },
      });
    }
    signal.throwIfAborted();
  }
  return { words, answers };
}

async function forgetByRule(
  store: Store,
  organisation: string,
  questionnaire: string,
  rule: RetentionRule,
  { digest, now, signal, by }: HowToForget,
): Promise<Forgotten> {
  const answers =
    rule.answers === undefined
      ? 0
      : await expire(store, organisation, questionnaire, dayMonthsBefore(now, rule.answers), signal, by);
  const words =
    rule.words === undefined
      ? 0
      : await trim(store, organisation, questionnaire, dayMonthsBefore(now, rule.words), { digest, signal, by });
  return { words, answers };
}

async function expire(
  store: Store,
  organisation: string,
  questionnaire: string,
  before: string,
  signal: AbortSignal,
  by: Forgetting,
): Promise<number> {
  let expired = 0;
  const query = { organisation, questionnaire };
  for (const span of await spansBefore(store, organisation, questionnaire, before)) {
    while (!signal.aborted) {
      const page = await store.records.page({ ...query, ...span }, undefined, atOnce);
      if (page.length === 0) break;
      // Said first: whoever counts again must not miss them.
      if (expired === 0) await store.retention.keptFrom(organisation, questionnaire, before);
      await store.retention.expire(organisation, page, by);
      expired += page.length;
      await new Promise(setImmediate);
    }
  }
  return expired;
}

async function trim(
  store: Store,
  organisation: string,
  questionnaire: string,
  before: string,
  how: Omit<HowToForget, 'now'>,
): Promise<number> {
  let trimmed = 0;
  for (const span of await spansBefore(store, organisation, questionnaire, before)) {
    trimmed += await trimResponses(store, { organisation, questionnaire, ...span }, how);
  }
  return trimmed + (await trimTold(store, { organisation, questionnaire, before }, how));
}

/** The months before a day in which there may be something, so that none of the questions to the database is long. */
async function spansBefore(store: Store, organisation: string, questionnaire: string, before: string) {
  const months = await store.retention.months(organisation, questionnaire, before);
  return months.map((month) => ({ from: `${month}-01`, to: [`${month}-31`, dayBefore(before)].sort()[0] }));
}
