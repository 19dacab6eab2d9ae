import type { DateQuestion } from '@always-kit/contract';
import { html, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import type { FormMessages } from '../response/form.messages.ts';
import type { DateDraft, Draft, Field, Kind } from './field.ts';
import { describedBy, group, idOf, invalid } from './frame.ts';
import { latinDigits } from './number.ts';

const parts = ['day', 'month', 'year'] as const;

/** A day in three fields, as the NHS service manual asks for a date that people know by heart. */
export const date: Kind<DateQuestion, FormMessages> = {
  ask: (field) => {
    const hint = field.reader.text.dateHint;
    return group({
      field,
      hint,
      inputs: html`<div class="date">${parts.map((part) => input(part, field, hint))}</div>`,
    });
  },
  answer: (draft) => {
    const { day, month, year } = dateDraft(draft);
    if (`${day}${month}${year}`.trim() === '') return undefined;
    // The year as it is: `26` is not a year that anybody means.
    return [latinDigits(year).trim(), twoDigits(month), twoDigits(day)].join('-');
  },
  say: (answer, _, { text }) => sayDay(String(answer), text),
};

/** `YYYY-MM-DD` in words. The names of months are our own: not every browser knows the Welsh ones. */
export function sayDay(day: string, { date, months }: Pick<FormMessages, 'date' | 'months'>): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const named = months[Number(month) - 1];
  return named === undefined ? day : fill(date, { day: Number(dayOfMonth), month: named, year });
}

function input(part: keyof DateDraft, field: Field<DateQuestion, FormMessages>, hint: string): TemplateResult {
  const draft = dateDraft(field.draft);
  return html`<label class="part">
    <span>${field.reader.text[part]}</span>
    <input
      name=${idOf(part, field)}
      class=${part}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      .value=${draft[part]}
      aria-describedby=${describedBy(field, hint)}
      aria-invalid=${invalid(field)}
      @input=${(event: Event) => field.keep({ ...draft, [part]: (event.target as HTMLInputElement).value })}
    />
  </label>`;
}

function dateDraft(draft: Draft | undefined): DateDraft {
  return draft && typeof draft === 'object' && 'day' in draft ? draft : { day: '', month: '', year: '' };
}

function twoDigits(text: string): string {
  return latinDigits(text).trim().padStart(2, '0');
}
