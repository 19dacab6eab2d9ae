import { wordingFor } from '@always-kit/contract';
import type { AnswerForm } from './answer-form.ts';
import type { Extra } from './extra.ts';
import type { ResponseFlow } from './response-flow.ts';

/** Tells a question that only some are asked as the one before it that all are asked: its own words would tell an answer. */
export class FollowUps implements Extra {
  readonly #flow: ResponseFlow;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#flow = flow;
    form.addExtra(this);
  }

  toldAs = (): string | undefined => {
    const { step, question, asked, questionnaire } = this.#flow;
    if (step !== 'question' || !question?.when) return undefined;
    const { language, reading, drafts } = this.#flow.asking();
    const before = asked.slice(0, asked.indexOf(question)).findLast(({ when }) => !when);
    const said = before?.text ?? questionnaire?.title;
    return said && wordingFor(said, language, reading, questionnaire?.language, drafts).sentences.join(' ');
  };
}
