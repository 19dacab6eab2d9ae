import { createUuid, type QuestionnaireResponse } from '@always-kit/contract';

/** A new response, as a page sends it. */
export function answered(): QuestionnaireResponse {
  return {
    id: createUuid(),
    questionnaire: { id: 'wm-patient', version: '1' },
    service: 'bramley-ward',
    answeredAt: '2026-11-22T10:00:00+00:00',
    language: 'en-GB',
    reading: 'plain',
    mode: 'self',
    answers: [{ question: 'WM-1', value: 'Being listened to' }],
  };
}
