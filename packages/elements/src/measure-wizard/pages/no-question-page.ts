import { alwaysScale } from '@always-kit/contract/built-in';
import { html } from 'lit';
import { heading } from '../../heading/heading.ts';
import { pageHeading, type MeasurePage } from './page.ts';

/** For a team without a question: what is there, and how to ask their own. */
export const noQuestionPage: MeasurePage = (look) => {
  const { words, found, asking, headingLevel } = look;
  const { text } = words;
  const vision = found.alwaysEvent.visionStatement?.text;
  return html`
    ${pageHeading(look, text.noQuestionTitle)}
    <p>${text.noQuestionLead}</p>
    ${heading(headingLevel + 1, text.builtInTitle, { class: 'subtitle' })}
    <p>${text.builtIn}</p>
    ${heading(headingLevel + 1, text.ownTitle, { class: 'subtitle' })}
    <p>${vision === undefined ? text.own : words.fill(text.ownFromVision, { vision })}</p>
    <p>${text.ownExample}</p>
    <p>${text.ownAnswers}</p>
    <ul class="dashes">
      ${alwaysScale.map((answer) => html`<li>${answer.text.plain}</li>`)}
    </ul>
    <p>${text.publish}</p>
    <button type="button" class="button quiet" @click=${asking.read}>${text.lookAgain}</button>
  `;
};
