import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mainHeading } from '../../question/main-heading.ts';
import { words } from '../../question/reader.ts';
import { faultSummary } from './fault-summary.ts';
import { loadingPage } from './loading-page.ts';
import { opened } from './opened.ts';
import { drawnIn, type LaterPage } from './page.ts';
import { asking, backButton, onSubmit } from './question-page.ts';

/**
 * All questions on one page. What an answer opens stands after it, so that the person comes to it by going on; each question
 * keeps its fields, and with them the focus, when others come and go, also in a new version of the questionnaire.
 */
export function onePage(page: LaterPage): TemplateResult | typeof nothing {
  const { flow, reader } = page;
  const { questionnaire } = flow;
  if (!questionnaire) return nothing;
  const asked = flow.asked.map((question) => ({ question, drawn: asking(page, question, `-${question.id}`) }));
  if (asked.some(({ drawn }) => !drawn)) return loadingPage(page);
  const { text } = reader;
  return html`<form class="page one-page" novalidate @submit=${onSubmit(page)}>
    ${backButton(() => flow.back(), text.back)} ${faultSummary(page)}
    ${mainHeading(reader.headingLevel, words(questionnaire.title, reader))}
    ${repeat(
      asked,
      ({ question }) => question.id,
      ({ question, drawn }) => html`${drawn} ${drawnIn(page, 'afterQuestion', question)}`,
    )}
    <p role="status" class="only-heard">${opened(page)}</p>
    <button type="submit" class="button" part="continue">${text.continue}</button>
  </form>`;
}
