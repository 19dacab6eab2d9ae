import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../language/fill.ts';
import { kindOf } from '../../question/kinds.ts';
import { sayFault } from '../wrong-answer.ts';
import { errorSummary } from './error-summary.ts';
import { drawnIn, type Page } from './page.ts';
import { safety } from './start-page.ts';

/** One question. Choosing an answer never moves on by itself. */
export function questionPage(page: Page, focusAnswer: () => void): TemplateResult | typeof nothing {
  const { flow, reader, safetyOn } = page;
  const { question, asked } = flow;
  const kind = question && kindOf(question);
  if (!question || !kind) return nothing;
  const { text } = reader;
  const [fault] = flow.faults;
  const error = fault ? sayFault(fault, question, text) : '';
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    flow.continue();
  };
  const saySafety = safetyOn === 'question' && question === asked.find((each) => each.kind === 'text');
  return html`<form class="page" novalidate @submit=${onSubmit}>
    ${backButton(() => flow.back(), text.back)}
    ${error ? errorSummary([{ text: error, follow: focusAnswer }], reader) : nothing}
    <p class="progress" id="progress">
      ${fill(text.progress, { number: asked.indexOf(question) + 1, total: asked.length })}
    </p>
    ${kind.ask({
      question,
      draft: flow.draft(question.id),
      error,
      notice: [
        saySafety ? html`<div class="inset" part="safety">${safety(reader)}</div>` : nothing,
        drawnIn(page, 'withQuestion', question),
      ],
      sayOptional: asked.some(({ required }) => required),
      reader,
      keep: (draft) => flow.keep(question.id, draft),
    })}
    ${drawnIn(page, 'afterQuestion', question)}
    <button type="submit" class="button" part="continue">${text.continue}</button>
  </form>`;
}

export function backButton(onClick: () => void, text: string): TemplateResult {
  return html`<div><button type="button" class="link back" part="back" @click=${onClick}>${text}</button></div>`;
}
