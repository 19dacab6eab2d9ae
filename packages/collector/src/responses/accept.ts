import {
  checkAnswers,
  hasOptions,
  type Answer,
  type Question,
  type Questionnaire,
  type QuestionnaireResponse,
} from '@always-kit/contract';
import type { SiteCaller } from '../identity/caller.ts';
import { lookAtWords } from '../redaction/look-at-words.ts';
import { fieldRefusal, refusal } from '../refusal.ts';
import type { KeptResponse } from '../stores/record-store.ts';
import type { AcceptedResponse, CountedAnswer, StoredResponse } from '../stores/response-store.ts';
import type { Store } from '../stores/store.ts';
import { faultField } from './answer-faults.ts';
import { answeredWhen, plausibility, type Answered } from './clock.ts';

/** Refuses what is for a service that the site key, or the token of the portal, is not for. */
export function mustServe(
  { siteKey, embed }: SiteCaller,
  { service, questionnaire }: Pick<QuestionnaireResponse, 'service'> & Partial<QuestionnaireResponse>,
): void {
  const embedded = !embed || embed.service === service;
  const asked = embed?.questionnaire ?? questionnaire?.id;
  if (questionnaire && asked !== questionnaire.id) {
    throw fieldRefusal(
      'service-not-allowed',
      '/questionnaire/id',
      'not-embedded',
      'Not what the token of the portal is for',
    );
  }
  if (embedded && siteKey.services.includes(service)) return;
  throw fieldRefusal('service-not-allowed', '/service', 'service-not-allowed', 'Not a service of this site key');
}

/**
 * Judges a response that has the right shape, and makes ready what is stored and counted of it. Stores nothing.
 *
 * @param digest of the response as it was sent; asked for where words of it are not kept.
 */
export async function accept(
  response: QuestionnaireResponse,
  caller: Pick<SiteCaller, 'organisation'>,
  store: Store,
  receivedAt: number,
  digest: () => string,
): Promise<AcceptedResponse> {
  const { at, day, plausible } = answeredWhen(response, receivedAt);
  return judged({ response, day, answeredAt: at, receivedAt, trimmed: [] }, plausible, caller, store, digest);
}

/**
 * As `accept`, of what a collector had kept before: when somebody answered is known, and needs no device's clock; and words may
 * have been taken out when their time was over.
 */
export function acceptAgain(
  kept: KeptResponse,
  caller: Pick<SiteCaller, 'organisation'>,
  store: Store,
  digest: () => string,
): Promise<AcceptedResponse> {
  return judged(kept, plausibility(kept.answeredAt, kept.receivedAt), caller, store, digest);
}

/** The answers with something in the place of words that were taken out: those questions were answered all the same. */
export function asAnswered(answers: readonly Answer[], trimmed: readonly string[]): Answer[] {
  return [...answers, ...trimmed.map((question) => ({ question, value: '…' }))];
}

async function judged(
  { response, day, answeredAt, receivedAt, trimmed }: KeptResponse,
  plausible: Answered['plausible'],
  { organisation }: Pick<SiteCaller, 'organisation'>,
  store: Store,
  digest: () => string,
): Promise<AcceptedResponse> {
  const questionnaire = await knownQuestionnaire(response, organisation, store, 'any other');
  if (plausible === 'in-the-future') {
    throw fieldRefusal('in-the-future', '/answeredAt', 'in-the-future', 'After now');
  }
  if (plausible === 'too-early') {
    throw fieldRefusal('invalid', '/answeredAt', 'too-early', 'More than ten years ago');
  }
  const answers = asAnswered(response.answers, trimmed);
  // Somebody who only says that they need this in another way could not answer what is required.
  if (answers.length > 0 || response.declined) mustBeRight(questionnaire, { ...response, answers }, day);
  const policy = await wordsPolicy(organisation, store);
  const { response: kept, hidden, found, cues } = lookAtWords(questionnaire, response, policy, new Date(receivedAt));
  return {
    organisation,
    response: kept,
    ...(hidden && { digest: digest() }),
    ...(found.length > 0 && { found }),
    ...(cues.length > 0 && { cues }),
    receivedAt,
    answeredAt,
    day,
    ...countedBefore(questionnaire, { response, trimmed }),
  };
}

/** What the organisation does with words that may say who somebody is. */
export async function wordsPolicy(organisation: string, store: Store): Promise<'redact' | 'keep'> {
  return (await store.identities.organisation(organisation))?.words ?? 'redact';
}

/** What was answered, where it is answers to a questionnaire that is known here and asked for `purpose`. */
export async function knownQuestionnaire(
  { questionnaire: { id, version } }: Pick<QuestionnaireResponse, 'questionnaire'>,
  organisation: string,
  store: Store,
  purpose: 'about-you' | 'any other',
): Promise<Questionnaire> {
  const questionnaire = await store.questionnaires.version(organisation, id, version);
  if (!questionnaire) {
    const known = await store.questionnaires.versions(organisation, id);
    throw known.length === 0
      ? fieldRefusal('unknown-questionnaire', '/questionnaire/id', 'unknown-questionnaire', 'Not known here')
      : fieldRefusal('unknown-questionnaire', '/questionnaire/version', 'unknown-questionnaire', 'Not a known version');
  }
  if ((questionnaire.purpose === 'about-you') === (purpose === 'about-you')) return questionnaire;
  const detail = 'What people tell of themselves goes to /v1/about-you, and nothing else does';
  throw fieldRefusal('invalid', '/questionnaire/id', 'wrong-purpose', detail);
}

/** Refuses answers that the questionnaire does not allow. */
export function mustBeRight(
  questionnaire: Questionnaire,
  { answers, declined }: Pick<QuestionnaireResponse, 'answers' | 'declined'>,
  today: string,
): void {
  const faults = checkAnswers(questionnaire, answers, today, declined);
  if (faults.length === 0) return;
  throw refusal(
    'invalid',
    undefined,
    faults.map((fault) => faultField(fault, answers)),
  );
}

/** What is counted of answers: which codes were picked, and whether any are in the person's own words. */
export function counted(
  { questions }: Questionnaire,
  answers: readonly Answer[],
): { words: boolean; answers: readonly CountedAnswer[] } {
  const byId = new Map<string, Question>(questions.map((question) => [question.id, question]));
  return {
    words: answers.some(({ question, value }) => byId.get(question)?.kind === 'text' && String(value).trim() !== ''),
    answers: answers.map(({ question: id, value }) => {
      const question = byId.get(id);
      const picked = question && hasOptions(question) ? [value].flat().map(String) : [];
      return { question: id, codes: picked };
    }),
  };
}

/** As `counted`, of what is stored: a question whose words were taken out in time was answered all the same. */
export function countedBefore(
  questionnaire: Questionnaire,
  { response, trimmed }: Pick<StoredResponse, 'response' | 'trimmed'>,
): ReturnType<typeof counted> {
  const { words, answers } = counted(questionnaire, response.answers);
  const gone = trimmed.map((question) => ({ question, codes: [] }));
  return { words: words || gone.length > 0, answers: [...answers, ...gone] };
}
