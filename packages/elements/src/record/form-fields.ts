import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { isWhole, recordedIn, type Draft } from './check.ts';
import { kindOf } from './fields/kinds.ts';
import type { FieldSpec } from './forms/form.ts';
import { forms } from './forms/forms.ts';
import { hintNote } from './hint-note.ts';
import { hintsFor } from './hints.ts';
import type { WriteTask } from './task.ts';
import { aroundFields, type View } from './view.ts';

/** The fields of a form, each with what would make it stronger. */
export function formFields(key: string, task: WriteTask, level: number, view: View): readonly TemplateResult[] {
  const { words } = view;
  const { form, settled } = task;
  const hints = isWhole(form, settled, view.work.alwaysEvent, words)
    ? hintsFor(form, recordedIn(form, settled), view.today)
    : [];
  let under: string | undefined;
  return forms[form].fields.map((spec) => {
    const title = spec.under === under ? undefined : spec.under;
    under = spec.under;
    return html`
      ${
        title === undefined
          ? nothing
          : heading(level, words.text.under[`${form}.${title}`] ?? title, { class: 'group-title' })
      }
      ${field(key, spec, task, view)}
      ${hints.filter((hint) => hint.field === spec.id).map((hint) => hintNote(key, hint, task, view))}
    `;
  });
}

function field(key: string, spec: FieldSpec, task: WriteTask, view: View): TemplateResult | typeof nothing {
  const { form, wrong, draft } = task;
  const { words, tasks } = view;
  const kind = kindOf(spec);
  if (!kind.control) return nothing;
  const label = words.label(form, spec.id);
  const errorAt = (place: string | undefined): string | undefined =>
    wrong.find((each) => each.field === spec.id && each.place === place)?.sentence;
  return kind.control({
    ...aroundFields(view, form, task.base === undefined ? undefined : task.id),
    spec,
    id: fieldId(key, spec.id),
    label: spec.optional && spec.kind !== 'yes-no' ? words.optional(label) : label,
    hint: words.fieldHint(form, spec.id),
    error: errorAt(undefined),
    errorAt,
    value: draft[spec.id],
    draft,
    focusOn: view.focusOn,
    write: (value: unknown) => tasks.write(key, { [spec.id]: value }),
    fill: (others: Draft) => tasks.write(key, others),
  });
}

/** The id of a field's control in the page. */
export function fieldId(key: string, field: string): string {
  return `field-${key}-${field}`;
}
