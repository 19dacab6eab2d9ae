import type { AnswerValue, ChoiceQuestion, Option } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Draft, Field } from './field.ts';
import { describedBy, idOf, invalid } from './frame.ts';
import { pictureFor, words, type Reader } from './reader.ts';

export interface OptionsLook {
  readonly type: 'radio' | 'checkbox';
  /** How they lie: `list` one under the other, `row` beside each other where there is room. */
  readonly lie: 'list' | 'row' | 'faces';
  readonly hint?: string | undefined;
  /** What is drawn between an input and its words. */
  readonly draw?: (option: Option, reader: Reader) => unknown;
  readonly onChange: (event: Event) => void;
}

/** Native inputs for the options of a question; those that are set apart come last, after the word "or". */
export function options(field: Field<ChoiceQuestion>, look: OptionsLook): TemplateResult {
  const { question, reader } = field;
  const scale = question.options.filter(({ apart }) => !apart);
  const apart = question.options.filter((option) => option.apart);
  return html`<div @change=${look.onChange}>
    <div class="options ${look.lie}">${scale.map((option) => choice(option, field, look))}</div>
    ${apart.length > 0 && scale.length > 0 && look.type === 'checkbox' ? html`<p class="or">${reader.text.or}</p>` : nothing}
    ${apart.length > 0 ? html`<div class="options list apart">${apart.map((option) => choice(option, field, look))}</div>` : nothing}
  </div>`;
}

function choice(option: Option, field: Field<ChoiceQuestion>, look: OptionsLook): TemplateResult {
  const draw = look.draw ?? drawPicture;
  return html`<label class="option" part="option">
    <input
      type=${look.type}
      name=${idOf('answer', field)}
      value=${option.code}
      .checked=${picked(field.draft).includes(option.code)}
      aria-describedby=${describedBy(field, look.hint)}
      aria-invalid=${invalid(field)}
    />
    ${draw(option, field.reader)} ${words(option.text, field.reader)}
  </label>`;
}

/** The picture of an option that is no face: only where this reader wants pictures. */
export function drawPicture({ picture }: Option, reader: Reader): unknown {
  return pictureFor(picture, reader);
}

/** The codes in a draft. */
export function picked(draft: Draft | undefined): readonly string[] {
  if (typeof draft === 'string') return draft === '' ? [] : [draft];
  return Array.isArray(draft) ? (draft as readonly string[]) : [];
}

/** The words of the options in `answer`. */
export function sayOptions(answer: AnswerValue, question: ChoiceQuestion, reader: Reader): unknown {
  const codes = Array.isArray(answer) ? answer : [answer];
  return question.options
    .filter(({ code }) => codes.includes(code))
    .map(({ text }) => html`<span class="line">${words(text, reader)}</span> `);
}
