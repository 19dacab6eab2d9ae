import type { Answer, Questionnaire, QuestionnaireResponse, RetentionRule } from '@always-kit/contract';
import { collectorItself, type AuditActor } from '../stores/audit-store.ts';
import type { KeptResponse } from '../stores/record-store.ts';
import type { TrimmedResponse } from '../stores/retention-store.ts';
import type { Store } from '../stores/store.ts';
import { dayBefore } from '../series/periods.ts';
import { dayMonthsBefore } from './day-months-before.ts';

/** How many responses are changed in one transaction: few, so that those who answer meanwhile do not wait. */
const atOnce = 200;

export interface ForgetOptions {
  /** Of a response as it was sent: what a late repeat is known by, once words of it are gone. */
  readonly digest: (response: QuestionnaireResponse) => string;
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly actor?: AuditActor;
}

/** What was forgotten because its time was over. */
export interface Forgotten {
  /** Responses whose words were taken out. */
  readonly words: number;
  /** Responses that were forgotten whole. */
  readonly answers: number;
}

/**
 * Forgets what every organisation no longer wants to keep: words of people first, later the responses. What was counted of them
 * stays, so no chart changes, and so do their ids, so that none comes back. Without a rule everything is kept.
 */
export async function forgetInTime(
  store: Store,
  { digest, now = Date.now(), actor = collectorItself }: ForgetOptions,
): Promise<Forgotten> {
  let [words, answers] = [0, 0];
  for (const { id: organisation } of await store.identities.organisations()) {
    const rules = await store.retention.rules(organisation);
    if (rules.length === 0) continue;
    for (const { id } of await store.questionnaires.newest(organisation)) {
      const rule =
        rules.find((one) => one.questionnaire === id) ?? rules.find((one) => one.questionnaire === undefined);
      if (!rule) continue;
      const forgotten = await forgetByRule(store, organisation, id, rule, { digest, now });
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
  }
  return { words, answers };
}

async function forgetByRule(
  store: Store,
  organisation: string,
  questionnaire: string,
  rule: RetentionRule,
  { digest, now }: Required<Pick<ForgetOptions, 'digest' | 'now'>>,
): Promise<Forgotten> {
  const answers =
    rule.answers === undefined
      ? 0
      : await expire(store, organisation, questionnaire, dayMonthsBefore(now, rule.answers));
  const words =
    rule.words === undefined
      ? 0
      : await trim(store, organisation, questionnaire, dayMonthsBefore(now, rule.words), digest);
  return { words, answers };
}

async function expire(store: Store, organisation: string, questionnaire: string, before: string): Promise<number> {
  let expired = 0;
  const query = { organisation, questionnaire };
  for (const span of await spansBefore(store, organisation, questionnaire, before)) {
    for (;;) {
      const page = await store.records.page({ ...query, ...span }, undefined, atOnce);
      if (page.length === 0) break;
      // Said first: whoever counts again must not miss them.
      if (expired === 0) await store.retention.keptFrom(organisation, questionnaire, before);
      await store.retention.expire(organisation, page);
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
  digest: ForgetOptions['digest'],
): Promise<number> {
  let trimmed = 0;
  const versions = new Map<string, Questionnaire | undefined>();
  const query = { organisation, questionnaire, untrimmed: true };
  for (const span of await spansBefore(store, organisation, questionnaire, before)) {
    for (;;) {
      const page = await store.records.page({ ...query, ...span }, undefined, atOnce);
      if (page.length === 0) break;
      const without = await Promise.all(page.map(async (one) => withoutWords(one, await versionOf(one), digest)));
      await store.retention.trim(organisation, without);
      trimmed += without.filter((one) => one.trimmed.length > 0).length;
      await new Promise(setImmediate);
    }
  }
  return trimmed;

  async function versionOf({ response }: KeptResponse): Promise<Questionnaire | undefined> {
    const { version } = response.questionnaire;
    if (!versions.has(version)) {
      versions.set(version, await store.questionnaires.version(organisation, questionnaire, version));
    }
    return versions.get(version);
  }
}

/** The months before a day in which there may be something, so that none of the questions to the database is long. */
async function spansBefore(store: Store, organisation: string, questionnaire: string, before: string) {
  const months = await store.retention.months(organisation, questionnaire, before);
  return months.map((month) => ({ from: `${month}-01`, to: [`${month}-31`, dayBefore(before)].sort()[0] }));
}

/** Without its words. Why somebody should look at it stays: it is a count by now, and no words. */
function withoutWords(
  { response, day }: KeptResponse,
  questionnaire: Questionnaire | undefined,
  digest: ForgetOptions['digest'],
): TrimmedResponse {
  const asked = new Set(questionnaire?.questions.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  const isWords = ({ question, value }: Answer): boolean => asked.has(question) && String(value).trim() !== '';
  return {
    response: { ...response, answers: response.answers.filter((answer) => !isWords(answer)) },
    day,
    trimmed: response.answers.filter(isWords).map(({ question }) => question),
    digest: digest(response),
  };
}
