import type { Questionnaire, QuestionnaireResponse } from '@always-kit/contract';
import { alwaysFeedback } from '@always-kit/contract/built-in';

const questionnaire: Questionnaire = alwaysFeedback({
  id: 'home-feedback',
  version: '1',
  title: { plain: 'Going home' },
  vision: { plain: 'Did you know who to contact when you got home?' },
});

const response: QuestionnaireResponse = {
  id: '019aac3c-8e00-7c3b-8d1a-0f6f0a3b9c11',
  questionnaire: { id: 'home-feedback', version: '1' },
  service: 'bramley-ward',
  answeredAt: '2026-11-22T10:00:00Z',
  language: 'en-GB',
  reading: 'plain',
  mode: 'self',
  answers: [
    { question: 'always', value: 'mostly' },
    { question: 'missed', value: 'Nobody told me.' },
  ],
};

/** A questionnaire as a ward has it, and a response to it. */
export const feedbackLike = { questionnaire, response };
