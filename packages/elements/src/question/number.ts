import type { NumberQuestion } from '@always-kit/contract';
import { html, nothing } from 'lit';
import type { Draft, Kind, NumberDraft } from './field.ts';
import { describedBy, idOf, invalid, labelled } from './frame.ts';
import { words } from './reader.ts';

/** A number, typed into a text field as the NHS service manual advises: number fields change by accident when scrolled. */
export const number: Kind<NumberQuestion> = {
  ask: (field) => {
    const { question, reader } = field;
    const { typed } = numberDraft(field.draft, reader.language);
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
          .value=${typed}
          aria-describedby=${describedBy(field) + (question.unit ? ` ${idOf('unit', field)}` : '')}
          aria-invalid=${invalid(field)}
          @input=${(event: Event) =>
            field.keep({ typed: (event.target as HTMLInputElement).value, language: reader.language })}
        />${question.unit ? html`<span id=${idOf('unit', field)}>${words(question.unit, reader)}</span>` : nothing}
      </div>`,
    });
  },
  answer: (draft, _, language) => {
    const { typed, language: typedIn } = numberDraft(draft, language);
    return typed.trim() === '' ? undefined : (readNumber(typed, typedIn) ?? typed);
  },
  say: (answer, { unit }, reader) => html`${answer}${unit ? html` ${words(unit, reader)}` : nothing}`,
};

/** What was typed; a text by itself was typed in `language`, as far as anybody knows. */
function numberDraft(draft: Draft | undefined, language: string): NumberDraft {
  if (draft && typeof draft === 'object' && 'typed' in draft) return draft;
  return { typed: typeof draft === 'string' ? draft : '', language };
}

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
