import type { Question } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../language/fill.ts';
import type { Field } from '../../question/field.ts';
import { kindOf } from '../../question/kinds.ts';
import { loadingPage } from './loading-page.ts';
import { drawnIn, roomFor, whenHere, type Page } from './page.ts';
import { safety } from './start-page.ts';

/** One question. Choosing an answer never moves on by itself. */
export function questionPage(page: Page): TemplateResult | typeof nothing {
  const { flow, reader } = page;
  const { question, asked } = flow;
  if (!question) return nothing;
  const { text } = reader;
  const shown = asking(page, question);
  if (!shown) return loadingPage(page);
  const last = question === asked.at(-1) && !flow.changing;
  const sends = last && page.sendsAtEnd;
  return html`<form class="page" novalidate @submit=${onSubmit(page, sends)}>
    ${backButton(() => flow.back(), text.back)} ${whenHere(page, ({ faultSummary }, page) => faultSummary(page))}
    <p class="progress" id="progress">
      ${fill(text.progress, { number: asked.indexOf(question) + 1, total: asked.length })}
    </p>
    ${shown} ${drawnIn(page, 'afterQuestion', question)}
    ${sends ? whenHere(page, ({ besides }, page) => besides(page)) : nothing}
    <div class="actions">
      <button type="submit" class="button" part=${sends ? 'send' : 'continue'}>
        ${sends ? text.send : text.continue}
      </button>
      ${flow.changing || (last && !sends) ? nothing : finishButton(page, sends)}
    </div>
  </form>`;
}

/** Goes to the page where answers are checked: from the last question to look at them, from one before to stop asking. */
function finishButton({ flow, reader: { text } }: Page, atEnd: boolean): TemplateResult {
  return html`<button
    type="button"
    class="link"
    part="finish"
    @click=${() => (atEnd ? flow.continue() : flow.finish())}
  >
    ${atEnd ? text.check : text.finish}
  </button>`;
}

/** Goes on, or sends, when the form is submitted: by its button or by Enter in a field. */
export function onSubmit({ flow }: Page, sends = false): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    flow.continue(sends);
  };
}

/** `question` with its inputs; `undefined` while the code for its kind is still on its way. */
export function asking(page: Page, question: Question, suffix = ''): TemplateResult | undefined {
  const { flow, reader, safetyOn } = page;
  const kind = kindOf(question);
  if (!kind) return undefined;
  const { asked } = flow;
  const fault = flow.faults.find((each) => each.question === question.id);
  const saySafety = safetyOn === 'question' && question === asked.find((each) => each.kind === 'text');
  const field: Field = {
    question,
    draft: flow.draft(question.id),
    error: (fault && whenHere(page, ({ sayFault }, { reader }) => sayFault(fault, question, reader.text))) ?? '',
    left: whenHere(page, ({ charactersLeft }, { reader }) =>
      charactersLeft(question, flow.draft(question.id), reader.text),
    ),
    notice: [
      drawnIn(page, 'withQuestion', question),
      saySafety ? html`<div class="inset" part="safety">${safety(reader)}</div>` : nothing,
      question.explain
        ? (whenHere(page, ({ explaining }, page) => explaining(question, page.reader)) ?? roomFor('explaining'))
        : nothing,
    ],
    sayOptional: asked.some(({ required }) => required),
    reader,
    suffix,
    keep: (draft) => flow.keep(question.id, draft),
    clear: () => flow.clear(question.id),
  };
  const told = flow.story[0] === question;
  return kind.ask((told && whenHere(page, ({ storyField }, page) => storyField(page, field))) || field);
}

export function backButton(onClick: () => void, text: string): TemplateResult {
  return html`<div><button type="button" class="link back" part="back" @click=${onClick}>${text}</button></div>`;
}
