import { html, nothing, type TemplateResult } from 'lit';
import { declining } from './declining.ts';
import type { Field } from './field.ts';
import { heading } from '../heading/heading.ts';
import { mainHeading } from './main-heading.ts';
import { pictureFor, words, wordsIfEasy } from './reader.ts';

/** What stands around the inputs of a question. */
export interface Frame {
  readonly field: Field;
  /** A hint that comes with the kind of question, after the question's own. */
  readonly hint?: string | undefined;
  /** The inputs. */
  readonly inputs: unknown;
  /** What "prefer not to say" is among them: one more to pick from, or a box of its own. */
  readonly decline?: 'radio' | 'checkbox';
  /** What comes after all of them. */
  readonly after?: unknown;
}

/** An id or a name inside a question: `name` itself where the question is alone on its page. */
export function idOf(name: string, { suffix }: Pick<Field, 'suffix'>): string {
  return name + suffix;
}

/** A question with several inputs: the legend is the question and the heading. */
export function group({ field, hint, inputs, decline, after }: Frame): TemplateResult {
  return html`<fieldset part="question" class=${fieldClass(field)}>
    <legend>${title(field, asked(field))}</legend>
    ${field.notice} ${hints(field, hint)} ${error(field)} ${inputs}
    ${declining(field, describedBy(field, hint), decline)} ${after}
  </fieldset>`;
}

/** A question with one input, whose id is `answer`: its label is the question and in the heading. */
export function labelled({ field, hint, inputs, decline }: Frame): TemplateResult {
  return html`<div part="question" class=${fieldClass(field)}>
    ${title(field, html`<label for=${idOf('answer', field)}>${asked(field)}</label>`)} ${field.notice}
    ${hints(field, hint)} ${error(field)} ${inputs} ${declining(field, describedBy(field, hint), decline)}
  </div>`;
}

/**
 * The ids for `aria-describedby` of every input. On the input itself, because descriptions of a fieldset were not spoken
 * when we listened; and the error's element stays empty until there is one, because a hidden one is read all the same.
 */
export function describedBy(field: Field, kindHint?: string): string {
  const error = idOf('error', field);
  return wordsIfEasy(field.question.hint, field.reader) || kindHint ? `${idOf('hint', field)} ${error}` : error;
}

/** For `aria-invalid` of every input. */
export function invalid({ error }: Field): 'true' | typeof nothing {
  return error ? 'true' : nothing;
}

function fieldClass({ error }: Field): string {
  return error ? 'field wrong' : 'field';
}

function title({ reader, suffix }: Field, content: TemplateResult): TemplateResult {
  if (!suffix) return mainHeading(reader.headingLevel, content, 'progress');
  return heading(reader.headingLevel + 1, content, { id: `heading${suffix}`, class: 'subtitle', focusable: true });
}

function asked({ question, reader, sayOptional }: Field): TemplateResult {
  const optional = sayOptional && !question.required;
  const drawing = pictureFor(question.picture, reader);
  const text = html`${words(question.text, reader)}${optional ? ` ${reader.text.optional}` : nothing}`;
  return drawing === nothing ? text : html`<span class="idea">${drawing}<span>${text}</span></span>`;
}

function hints({ question, reader, suffix }: Field, kindHint: string | undefined): TemplateResult | typeof nothing {
  const own = wordsIfEasy(question.hint, reader);
  if (!own && !kindHint) return nothing;
  return html`<p class="hint" id=${idOf('hint', { suffix })} part="hint">
    ${own ?? nothing}${own && kindHint ? ` ${kindHint}` : kindHint}
  </p>`;
}

function error({ error, reader, suffix }: Field): TemplateResult {
  const said = error ? html`<span class="only-heard">${reader.text.errorPrefix}</span> ${error}` : nothing;
  return html`<p class="error" id=${idOf('error', { suffix })} part="error">${said}</p>`;
}
