import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mainHeading } from '../../question/main-heading.ts';
import { words } from '../../question/reader.ts';
import { loadingPage } from './loading-page.ts';
import { drawnIn, whenHere, type Page } from './page.ts';
import { asking, backButton, onSubmit } from './question-page.ts';

/**
 * All questions on one page. What an answer opens stands after it, so that the person comes to it by going on; each question
 * keeps its fields, and with them the focus, when others come and go.
 */
export function onePage(page: Page): TemplateResult | typeof nothing {
  const { flow, reader } = page;
  const { questionnaire, asked } = flow;
  if (!questionnaire) return nothing;
  const shown = asked.map((question) => ({ question, drawn: asking(page, question, `-${question.id}`) }));
  if (shown.some(({ drawn }) => !drawn)) return loadingPage(page);
  const { text } = reader;
  return html`<form class="page one-page" novalidate @submit=${onSubmit(page)}>
    ${backButton(() => flow.back(), text.back)} ${whenHere(page, ({ faultSummary }, page) => faultSummary(page))}
    ${mainHeading(reader.headingLevel, words(questionnaire.title, reader))}
    ${repeat(
      shown,
      ({ question }) => question.id,
      ({ question, drawn }) => html`${drawn} ${drawnIn(page, 'afterQuestion', question)}`,
    )}
    <button type="submit" class="button" part="continue">${text.continue}</button>
  </form>`;
}
