import { html, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { problemSummary } from '../writing/problem-summary.ts';
import type { Task, Wrong } from './task.ts';
import type { View } from './view.ts';

/** What is wrong with a field of a form, in words. */
export function errorOf(task: Task, field: Wrong['field'], { words }: View): string | undefined {
  const found = task.wrong.find((each) => each.field === field);
  return found && words.text.wrong[found.fault];
}

/** What went wrong at a place, or nothing. */
export function problemAt(place: string, task: Task, view: View): TemplateResult | undefined {
  const { words, toField } = view;
  if (task.wrong.length === 0 && !task.failure) return undefined;
  return problemSummary({
    of: place,
    title: words.text.problem,
    wrong: task.wrong.map(({ field, fault }) => ({ sentence: words.text.wrong[fault], field: `${field}-${place}` })),
    reason: task.failure ? words.failed(task.failure) : '',
    toField,
  });
}

/** A small form at a place: its heading, what is wrong, its fields, and its two buttons. */
export function themeForm(
  place: string,
  task: Task,
  view: View,
  labels: { readonly title: string; readonly go: string },
  fields: unknown,
): TemplateResult {
  const { words, tasks, headingLevel } = view;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void tasks.go(place);
  };
  return html`
    <form novalidate part="form" aria-labelledby="form-${place}" @submit=${onSubmit}>
      ${heading(headingLevel + 2, labels.title, { id: `form-${place}`, focusable: true })}
      ${problemAt(place, task, view)} ${fields}
      <p class="buttons">
        <button type="submit" class="button" aria-disabled=${task.sending ? 'true' : 'false'}>
          ${task.sending ? words.text.sending : labels.go}
        </button>
        <button type="button" class="link" @click=${() => tasks.cancel(place)}>${words.text.cancel}</button>
      </p>
    </form>
  `;
}
