import type { Questionnaire } from '@always-kit/contract';
import { alwaysFeedback } from '@always-kit/contract/built-in';

/** The feedback on a made-up Always Event. */
export const goingHome: Questionnaire = alwaysFeedback({
  id: 'going-home',
  version: '1',
  title: { plain: 'Going home', easyRead: ['Going home'] },
  vision: {
    plain: 'Did you know what to do when you got home, or who to contact?',
    easyRead: ['Did you know what to do at home?', 'Did you know who to call?'],
  },
});
