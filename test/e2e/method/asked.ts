import type { Questionnaire, QuestionnaireResponse } from '@always-kit/contract';
import { alwaysFeedback, yesNoScale } from '@always-kit/contract/built-in';

const asked = alwaysFeedback({
  id: 'home-feedback',
  version: '1',
  title: { plain: 'Going home', easyRead: ['Going home.'] },
  vision: { plain: 'Did you know who to call?', easyRead: ['Did you know who to call?'] },
});
const card: Questionnaire['questions'][number] = {
  kind: 'yes-no',
  id: 'card',
  text: { plain: 'Did we give you a card with a phone number?', easyRead: ['Did we give you a card?'] },
  options: yesNoScale,
};
/** What the ward asks people who went home: whether they knew who to call, and whether they got a card. */
export const feedback: Questionnaire = { ...asked, questions: [...asked.questions, card] };

/** What somebody answers about going home. */
export function answerOf(always: 'always' | 'sometimes'): Pick<QuestionnaireResponse, 'questionnaire' | 'answers'> {
  return {
    questionnaire: { id: feedback.id, version: feedback.version },
    answers: [
      { question: 'always', value: always },
      { question: 'card', value: always === 'always' ? 'yes' : 'no' },
    ],
  };
}
