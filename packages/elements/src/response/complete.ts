import { addStyles } from './add-styles.ts';
import type { AnswerForm } from './answer-form.ts';
import { DeviceExtras } from './device-extras.ts';
import { Drawings } from './drawings.ts';
import { FollowUps } from './follow-ups.ts';
import { InAForm } from './in-a-form.ts';
import { laterStyles } from './later.styles.ts';
import { Offering } from './offering.ts';
import { OwnQuestionnaire } from './own-questionnaire.ts';
import type { ResponseFlow } from './response-flow.ts';
import { UnknownQuestions } from './unknown-questions.ts';
import { showWholeFields } from './whole-fields.ts';

/** Makes a form whole, once what comes after its first question is here. */
export function complete(form: AnswerForm, flow: ResponseFlow): void {
  addStyles(form, laterStyles);
  showWholeFields(form);
  new DeviceExtras(form, flow);
  new Drawings(form, flow);
  new FollowUps(form, flow);
  new InAForm(form, flow);
  new Offering(form, flow);
  new OwnQuestionnaire(form, flow);
  new UnknownQuestions(form, flow);
}
