import type { EntryOf } from '@always-kit/contract';
import { html, nothing } from 'lit';
import { fieldGroup, tickField } from '../../writing/field.ts';
import type { FieldOf } from '../forms/form.ts';
import type { FieldKind, Surroundings } from './field.ts';

function quotesIn({ entries }: Pick<Surroundings, 'entries'>): EntryOf<'quote'>[] {
  return entries.filter((entry): entry is EntryOf<'quote'> => entry.form === 'quote');
}

/** Quotes of the record that something came from. */
export const quotes: FieldKind<FieldOf<'quotes'>, readonly string[]> = {
  draft: (recorded) => (Array.isArray(recorded) ? (recorded as string[]) : []),
  recorded: (value, { optional }) => (optional && value.length === 0 ? undefined : value),
  control(field) {
    const { value, write, words } = field;
    const there = quotesIn(field);
    return fieldGroup(
      field,
      there.length === 0
        ? html`<p>${words.text.noQuotes}</p>`
        : there.map(({ id, content }) =>
            tickField({
              type: 'checkbox',
              label: html`<q>${content.words}</q>`,
              checked: value.includes(id),
              tick: (checked) => write(checked ? [...value, id] : value.filter((each) => each !== id)),
            }),
          ),
    );
  },
  shown(recorded, _, surroundings) {
    const named = Array.isArray(recorded) ? (recorded as string[]) : [];
    const found = quotesIn(surroundings).filter(({ id }) => named.includes(id));
    // A quote goes with its response; that it was there is no secret.
    const gone = named.length - found.length;
    if (named.length === 0) return undefined;
    return html`
      <ul class="said">
        ${found.map(({ content }) => html`<li><q>${content.words}</q></li>`)}
        ${gone > 0 ? html`<li>${surroundings.words.count(surroundings.words.text.quotesGone, gone)}</li>` : nothing}
      </ul>
    `;
  },
};

/** The answer that a quote is from: one of what people said who agreed to be quoted. */
export const voice: FieldKind<FieldOf<'voice'>, string> = {
  draft: (recorded) => (typeof recorded === 'string' ? recorded : ''),
  recorded: (value) => value || undefined,
  control(field) {
    const { id, voices, value, words } = field;
    const { text } = words;
    if (field.entry !== undefined) return html`<p class="aside">${text.quoteKept}</p>`;
    const { quotable, failure, reading, more } = voices;
    return fieldGroup(
      field,
      html`
        <div class="voices">
          ${quotable.map((one) =>
            tickField({
              type: 'radio',
              name: id,
              label: html`<q>${one.words}</q> <span class="aside">${words.day(one.on)}</span>`,
              // Two questions of one response are two things that somebody said.
              checked: value === one.response && field.draft.question === one.question,
              tick: () => field.fill({ response: one.response, question: one.question, words: one.words }),
            }),
          )}
        </div>
        ${!reading && !failure && quotable.length === 0 ? html`<p>${text.nobodyToQuote}</p>` : nothing}
        ${failure ? html`<p>${words.notRead(failure)}</p>` : nothing}
        ${reading ? html`<p>${text.voicesLoading}</p>` : nothing}
        ${
          !reading && (more || failure)
            ? html`<button type="button" class="button quiet" @click=${() => void voices.read()}>
                ${failure ? text.tryAgain : text.moreVoices}
              </button>`
            : nothing
        }
      `,
    );
  },
  shown: () => undefined,
};
