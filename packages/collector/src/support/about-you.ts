import { createUuid, type AboutYou, type Questionnaire } from '@always-kit/contract';
import type { TestCollector, Told } from './test-collector.ts';

const words = { plain: 'Words' };

/** Questions about the person, as a ward asks them. */
export const aboutYouQuestions: Questionnaire = {
  id: 'our-about-you',
  version: '1',
  language: 'en-GB',
  title: { plain: 'About you' },
  audience: ['patient'],
  purpose: 'about-you',
  standing: 'local',
  questions: [
    {
      kind: 'single-choice',
      id: 'ethnic-group',
      text: words,
      mayDecline: true,
      nationalElement: 'ethnic-category',
      options: [
        { code: 'irish', text: words, nationalCode: 'B' },
        { code: 'chinese', text: words, nationalCode: 'R' },
      ],
    },
    {
      kind: 'yes-no',
      id: 'carer',
      text: words,
      options: [
        { code: 'yes', text: words },
        { code: 'no', text: words },
      ],
    },
    { kind: 'text', id: 'own-words', text: words, maxLength: 100 },
  ],
};

/** What a person told of themselves, fine but for what is given. */
export function aboutYouWith(response: string, change: Partial<AboutYou> = {}): AboutYou {
  return {
    id: createUuid(),
    response,
    questionnaire: { id: aboutYouQuestions.id, version: aboutYouQuestions.version },
    answers: [{ question: 'carer', value: 'yes' }],
    declined: ['ethnic-group'],
    deprivationDecile: 2,
    ...change,
  };
}

export function tell(collector: TestCollector, aboutYou: object, key = 'pk_leeds'): Promise<Told> {
  return collector.ask(`POST /v1/about-you?key=${key}`, { body: aboutYou });
}
