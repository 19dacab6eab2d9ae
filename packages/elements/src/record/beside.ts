import { html, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { entryList } from './entry-list.ts';
import { stepOfForm } from './form-step.ts';
import type { FormName } from './forms/form.ts';
import { ledger } from './ledger.ts';
import { row } from './row.ts';
import type { OpenRows } from './step-row.ts';
import type { View } from './view.ts';

/** What belongs to no single step: who took part, rest, what went in and came out, and notes. */
export function beside(level: number, view: View, rows: OpenRows): TemplateResult {
  const { text } = view.words;
  const inner = level + 2;
  // What was written about a criterion or about nothing; notes about a step stand there.
  const unplaced = ({ form, content }: { readonly form: FormName; readonly content: object }): boolean =>
    stepOfForm(form, content) === undefined;
  const all = [
    {
      id: 'ledger',
      title: text.ledgerTitle,
      why: text.ledgerWhy,
      content: html`${ledger(view)} ${entryList({ form: 'taking-part', level: inner, titled: true, empty: '' }, view)}`,
    },
    {
      id: 'rest',
      title: text.restTitle,
      why: text.restWhy,
      content: entryList({ form: 'pause', level: inner, empty: '' }, view),
    },
    {
      id: 'benefits',
      title: text.benefitsTitle,
      why: text.benefitsWhy,
      content: entryList({ form: 'benefit', level: inner }, view),
    },
    {
      id: 'notes',
      title: text.notesTitle,
      why: text.notesWhy,
      content: entryList({ form: 'comment', level: inner, which: unplaced, at: 'any' }, view),
    },
  ];
  return html`
    ${heading(level, text.besideTitle, { id: 'beside', class: 'phase-title' })}
    <ul class="steps">
      ${all.map(({ id, title, why, content }) =>
        row({
          id,
          level: level + 1,
          title,
          open: rows.isOpen(id),
          setOpen: (open) => rows.setOpen(id, open),
          content: html`<p class="why">${why}</p>
            ${content}`,
        }),
      )}
    </ul>
  `;
}
