import { html, nothing, type TemplateResult } from 'lit';
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
  const [told] = flow.story;
  const others = questionnaire.questions.filter(({ id }) => id !== told?.id);
  // Each has its place, asked or not.
  const places = [told, ...others].map((place) => {
    const question = asked.find(({ id }) => id === place?.id);
    return question && { question, drawn: asking(page, question, `-${question.id}`) };
  });
  if (places.some((place) => place && !place.drawn)) return loadingPage(page);
  const { text } = reader;
  return html`<form class="page one-page" novalidate @submit=${onSubmit(page)}>
    ${backButton(() => flow.back(), text.back)} ${whenHere(page, ({ faultSummary }, page) => faultSummary(page))}
    ${mainHeading(reader.headingLevel, words(questionnaire.title, reader))}
    ${places.map((place) => (place ? html`${place.drawn} ${drawnIn(page, 'afterQuestion', place.question)}` : nothing))}
    <p role="status" class="only-heard">${whenHere(page, ({ opened }, page) => opened(page))}</p>
    <button type="submit" class="button" part="continue">${text.continue}</button>
  </form>`;
}
