import type { AttentionCue, QuestionnaireResponse } from '@always-kit/contract';
import { seededRandom, seededUuid } from './random.ts';

const dayLength = 86_400_000;

/** Made-up words that a person on a ward might write, why they are marked, and how many days ago they came. */
const written: readonly (readonly [daysAgo: number, cue: AttentionCue, words: string])[] = [
  [1, 'safeguarding', 'My nephew takes my money and I am scared to say no. I do not feel safe at home.'],
  [2, 'urgent', 'I cannot go on like this. Some days I want to die.'],
];

/** A few responses of the last days that somebody should look at, so that the intranet's list is not empty. */
export function toLookAt(now: Date): QuestionnaireResponse[] {
  const ids = seededRandom(3);
  return written.map(([daysAgo, cue, words]) => {
    const moment = new Date(now.getTime() - daysAgo * dayLength);
    return {
      id: seededUuid(ids, moment),
      questionnaire: { id: 'wm-core', version: '0.2' },
      service: 'bramley-ward',
      answeredAt: `${moment.toISOString().slice(0, 19)}+00:00`,
      language: 'en-GB',
      reading: 'plain',
      mode: 'self',
      answers: [{ question: 'WM5', value: words }],
      attention: [cue],
    };
  });
}
