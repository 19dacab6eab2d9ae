import type { NumberQuestion } from '@always-kit/contract';
import { html, nothing } from 'lit';
import type { Kind } from './field.ts';
import { describedBy, idOf, invalid, labelled } from './frame.ts';
import { words } from './reader.ts';

/** A number, typed into a text field as the NHS service manual advises: number fields change by accident when scrolled. */
export const number: Kind<NumberQuestion> = {
  ask: (field) => {
    const { question, reader, draft } = field;
    return labelled({
      field,
      inputs: html`<div class="beside">
        <input
          id=${idOf('answer', field)}
          name=${idOf('answer', field)}
          class="short"
          type="text"
          inputmode=${question.decimals ? 'decimal' : 'numeric'}
          autocomplete="off"
          .value=${typeof draft === 'string' ? draft : ''}
          aria-describedby=${describedBy(field) + (question.unit ? ` ${idOf('unit', field)}` : '')}
          aria-invalid=${invalid(field)}
          @input=${(event: Event) => field.keep((event.target as HTMLInputElement).value)}
        />${question.unit ? html`<span id=${idOf('unit', field)}>${words(question.unit, reader)}</span>` : nothing}
      </div>`,
    });
  },
  answer: (draft, _, language) => {
    if (typeof draft !== 'string' || draft.trim() === '') return undefined;
    return readNumber(draft, language) ?? draft;
  },
  say: (answer, { unit }, reader) => html`${answer}${unit ? html` ${words(unit, reader)}` : nothing}`,
};

/** The number in `text`, written with the decimal mark of `language`; `undefined` where it is none, or not surely one. */
export function readNumber(text: string, language: string): number | undefined {
  const mark = decimalMark(language);
  const group = mark === ',' ? '.' : ',';
  const digits = latinDigits(text).replace(/\s/g, '').replace('−', '-');
  const ungrouped =
    /^-?\d{1,3}([.,]\d{3})+(?!\d)/.test(digits) && digits.includes(group) ? digits.replaceAll(group, '') : digits;
  const plain = ungrouped.replace(mark, '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/**
 * The digits of any script as 0 to 9: what keyboards type. Unicode keeps each ten in order, from a code point that ends in 0 or
 * in 6; but not those of mathematics, which no keyboard types.
 */
export function latinDigits(text: string): string {
  return text.replace(/(?![𝟎-𝟿])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const low = code & 15;
    return String(/\p{Nd}/u.test(String.fromCodePoint(code - low)) ? low : low - 6);
  });
}

function decimalMark(language: string): string {
  try {
    return (1.5).toLocaleString(`${language}-u-nu-latn`).includes(',') ? ',' : '.';
  } catch {
    return '.'; // a tag that the browser takes for malformed
  }
}
