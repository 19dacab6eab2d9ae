import {
  checkAnswers,
  hasOptions,
  type Answer,
  type Question,
  type Questionnaire,
  type QuestionnaireResponse,
} from '@always-kit/contract';
import type { SiteCaller } from '../identity/caller.ts';
import { fieldRefusal, refusal } from '../refusal.ts';
import type { AcceptedResponse, CountedAnswer, Store } from '../stores/store.ts';
import { faultField } from './answer-faults.ts';
import { answeredWhen } from './clock.ts';

/** Refuses a response for a service that the site key is not for. */
export function mustServe({ siteKey }: SiteCaller, { service }: QuestionnaireResponse): void {
  if (siteKey.services.includes(service)) return;
  throw fieldRefusal('service-not-allowed', '/service', 'service-not-allowed', 'Not a service of this site key');
}

/** Judges a response that has the right shape, and makes ready what is stored and counted of it. Stores nothing. */
export async function accept(
  response: QuestionnaireResponse,
  { organisation }: SiteCaller,
  store: Store,
  receivedAt: number,
): Promise<AcceptedResponse> {
  const questionnaire = await knownQuestionnaire(response, organisation, store);
  const { at: answeredAt, day, plausible } = answeredWhen(response, receivedAt);
  if (plausible === 'in-the-future') {
    throw fieldRefusal('in-the-future', '/answeredAt', 'in-the-future', 'After now');
  }
  if (plausible === 'too-early') {
    throw fieldRefusal('invalid', '/answeredAt', 'too-early', 'More than ten years ago');
  }
  const faults = checkAnswers(questionnaire, response.answers, day);
  if (faults.length > 0) {
    throw refusal(
      'invalid',
      undefined,
      faults.map((fault) => faultField(fault, response.answers)),
    );
  }
  return { organisation, response, receivedAt, answeredAt, day, ...counted(questionnaire, response.answers) };
}

async function knownQuestionnaire(
  { questionnaire: { id, version } }: QuestionnaireResponse,
  organisation: string,
  store: Store,
): Promise<Questionnaire> {
  const questionnaire = await store.questionnaires.version(organisation, id, version);
  if (questionnaire) return questionnaire;
  const known = await store.questionnaires.versions(organisation, id);
  throw known.length === 0
    ? fieldRefusal('unknown-questionnaire', '/questionnaire/id', 'unknown-questionnaire', 'Not known here')
    : fieldRefusal('unknown-questionnaire', '/questionnaire/version', 'unknown-questionnaire', 'Not a known version');
}

function counted(
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
