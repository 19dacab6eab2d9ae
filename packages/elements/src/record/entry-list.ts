import { singleForms, type EntryForm } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../heading/heading.ts';
import { recordedIn } from './check.ts';
import { openForm } from './entry-form.ts';
import { entryView } from './entry-view.ts';
import type { FormName } from './forms/form.ts';
import { entriesOf, mayAdd, type View } from './view.ts';

export interface EntryListOptions {
  readonly form: EntryForm;
  /** Of its own heading, where there are several lists, or of its forms. */
  readonly level: number;
  readonly titled?: boolean;
  /** Which of the entries, where it is not all of them. */
  readonly which?: (entry: { readonly form: FormName; readonly content: object }) => boolean;
  /** The end of the key of a new entry, where there is more than one place for the form. */
  readonly at?: string;
  /** What is filled in already in a new entry. */
  readonly given?: object;
  /** What is said where nothing is written. Nothing is, if it is empty. */
  readonly empty?: string;
}

/** The entries of a form, and a way to add one. */
export function entryList(options: EntryListOptions, view: View): TemplateResult {
  const { form, level, titled = false, which = () => true, at, given } = options;
  const { text } = view.words;
  const key = at === undefined ? `new-${form}` : `new-${form}-${at}`;
  const entries = entriesOf(view, form).filter(which);
  const orphans = view.tasks.orphans(form, view.work.entries).filter((orphan) => {
    const task = view.tasks.of(orphan);
    return task?.kind === 'write' && which({ form, content: recordedIn(form, task.draft) });
  });
  const inner = titled ? level + 1 : level;
  const full = singleForms.some((single) => single === form) && entries.length > 0;
  const empty = options.empty ?? (mayAdd(view, form) ? text.nothingYet : text.nothingYetReader);
  return html`
    ${titled ? heading(level, text.formNames[form], { class: 'list-title' }) : nothing}
    ${
      entries.length === 0
        ? empty === '' || view.tasks.of(key)
          ? nothing
          : html`<p class="aside">${empty}</p>`
        : html`
            <ul class="entries" id=${at === undefined ? `list-${form}` : `list-${form}-${at}`} tabindex="-1">
              ${repeat(
                entries,
                ({ id }) => id,
                (entry) => entryView(entry, inner, view),
              )}
            </ul>
          `
    }
    ${orphans.map((orphan) => openForm(orphan, inner, view))} ${openForm(key, inner, view)}
    ${full || view.tasks.of(key) ? nothing : addButton(key, form, given, view)}
  `;
}

function addButton(
  key: string,
  form: EntryForm,
  given: object | undefined,
  view: View,
): TemplateResult | typeof nothing {
  if (!mayAdd(view, form)) return nothing;
  const add = (): void => {
    if (form === 'quote') void view.voices.begin();
    view.tasks.add(key, form, given);
  };
  return html`
    <p>
      <button type="button" class=${form === 'comment' ? 'link' : 'button quiet'} id="add-${key}" @click=${add}>
        ${view.words.text.add[form]}
      </button>
    </p>
  `;
}
