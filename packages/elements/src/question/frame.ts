import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from './field.ts';
import { mainHeading } from './main-heading.ts';
import { pictureFor, words, wordsIfEasy } from './reader.ts';

/** What stands around the inputs of a question. */
export interface Frame {
  readonly field: Field;
  /** A hint that comes with the kind of question, after the question's own. */
  readonly hint?: string | undefined;
  /** The inputs. */
  readonly inputs: unknown;
}

/** A question with several inputs: the legend is the question and the heading. */
export function group({ field, hint, inputs }: Frame): TemplateResult {
  return html`<fieldset part="question" class=${fieldClass(field)}>
    <legend>${title(field, asked(field))}</legend>
    ${field.notice} ${hints(field, hint)} ${error(field)} ${inputs}
  </fieldset>`;
}

/** A question with one input, whose id is `answer`: its label is the question and in the heading. */
export function labelled({ field, hint, inputs }: Frame): TemplateResult {
  return html`<div part="question" class=${fieldClass(field)}>
    ${title(field, html`<label for="answer">${asked(field)}</label>`)} ${field.notice} ${hints(field, hint)}
    ${error(field)} ${inputs}
  </div>`;
}

/**
 * The ids for `aria-describedby` of every input. On the input itself, because descriptions of a fieldset were not spoken
 * when we listened; and the error's element stays empty until there is one, because a hidden one is read all the same.
 */
export function describedBy({ question, reader }: Field, kindHint?: string): string {
  return wordsIfEasy(question.hint, reader) || kindHint ? 'hint error' : 'error';
}

/** For `aria-invalid` of every input. */
export function invalid({ error }: Field): 'true' | typeof nothing {
  return error ? 'true' : nothing;
}

function fieldClass({ error }: Field): string {
  return error ? 'field wrong' : 'field';
}

function title({ reader }: Field, content: TemplateResult): TemplateResult {
  return mainHeading(reader.headingLevel, content, 'progress');
}

function asked({ question, reader, sayOptional }: Field): TemplateResult {
  const optional = sayOptional && !question.required;
  return html`<span class="idea"
    >${pictureFor(question.picture, reader)}<span
      >${words(question.text, reader)}${optional ? ` ${reader.text.optional}` : nothing}</span
    ></span
  >`;
}

function hints({ question, reader }: Field, kindHint: string | undefined): TemplateResult | typeof nothing {
  const own = wordsIfEasy(question.hint, reader);
  if (!own && !kindHint) return nothing;
  return html`<p class="hint" id="hint" part="hint">${own ?? nothing}${own && kindHint ? ' ' : nothing}${kindHint}</p>`;
}

function error({ error, reader }: Field): TemplateResult {
  const said = error ? html`<span class="only-heard">${reader.text.errorPrefix}</span> ${error}` : nothing;
  return html`<p class="error" id="error" part="error">${said}</p>`;
}
