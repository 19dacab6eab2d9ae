import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { problemSummary } from '../writing/problem-summary.ts';
import { contentList } from './entry-content.ts';
import { fieldId, formFields } from './form-fields.ts';
import type { RemoveTask, Task, WriteTask } from './task.ts';
import type { View } from './view.ts';

/** The form that is open under a key, or nothing. `level` is of its heading. */
export function openForm(key: string, level: number, view: View): TemplateResult | typeof nothing {
  const task = view.tasks.of(key);
  if (!task) return nothing;
  return task.kind === 'write' ? writeForm(key, task, level, view) : removeForm(key, task, level, view);
}

function writeForm(key: string, task: WriteTask, level: number, view: View): TemplateResult {
  const { text } = view.words;
  const title =
    task.base === undefined
      ? text.add[task.form]
      : view.words.fill(text.changeTitle, { form: view.words.formName(task.form) });
  const inner = html`${task.theirs ? conflict(key, task, view) : nothing} ${formFields(key, task, level + 1, view)}`;
  return form(key, task, level, view, { title, inner, go: text.save, cancel: text.cancel });
}

function removeForm(key: string, task: RemoveTask, level: number, view: View): TemplateResult {
  const { text } = view.words;
  const title = view.words.fill(text.takeOutTitle, { title: task.title });
  const inner = html`<p>${text.takeOutWarning}</p>`;
  return form(key, task, level, view, { title, inner, go: text.takeOutYes, cancel: text.takeOutNo });
}

interface Said {
  readonly title: string;
  readonly inner: TemplateResult;
  readonly go: string;
  readonly cancel: string;
}

function form(key: string, task: Task, level: number, view: View, said: Said): TemplateResult {
  const { words, tasks } = view;
  const { text } = words;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void tasks.go(key);
  };
  const settle = (): void => tasks.settle(key);
  const wrong = task.wrong.map(({ sentence, field, place }) => ({
    sentence,
    field: place === undefined ? fieldId(key, field) : `${fieldId(key, field)}-${place}`,
  }));
  const reason = task.failure ? `${words.notDone(task.failure)}${task.kind === 'write' ? ` ${text.kept}` : ''}` : '';
  const waits = task.sending ? 'true' : nothing;
  const inConflict = task.kind === 'write' && task.theirs !== undefined;
  return html`
    <form
      novalidate
      part="form"
      aria-labelledby="form-${key}"
      @submit=${onSubmit}
      @change=${settle}
      @focusout=${settle}
    >
      ${
        reason || wrong.length > 0
          ? problemSummary({ of: key, title: text.problem, wrong, reason, toField: (field) => view.focusOn(field) })
          : nothing
      }
      ${heading(level, said.title, { id: `form-${key}`, focusable: true })} ${said.inner}
      ${
        inConflict
          ? nothing
          : html`
              <div class="buttons">
                <button type="submit" class="button" aria-disabled=${waits}>
                  ${task.sending ? text.saving : said.go}
                </button>
                <button type="button" class="button quiet" aria-disabled=${waits} @click=${() => tasks.cancel(key)}>
                  ${said.cancel}
                </button>
              </div>
            `
      }
    </form>
  `;
}

/** That somebody else was here too, what it says now, and the choice; what the person wrote stands below. */
function conflict(key: string, task: WriteTask, view: View): TemplateResult {
  const { words, tasks } = view;
  const { text } = words;
  const { entry, content } = task.theirs ?? {};
  const waits = task.sending ? 'true' : nothing;
  return html`
    <div
      class="conflict"
      part="conflict"
      id="problem-${key}"
      role="group"
      tabindex="-1"
      aria-labelledby="problemtitle-${key}"
      aria-describedby="problemlist-${key}"
    >
      <p class="problem-title" id="problemtitle-${key}">${text.conflictTitle}</p>
      <div id="problemlist-${key}">
        <p>${content ? text.conflictChanged : text.conflictGone}</p>
        ${
          entry
            ? html`<p>
                ${words.fill(text.conflictBy, {
                  name: entry.by.name,
                  role: words.role(entry.by),
                  day: words.moment(entry.at),
                })}
              </p>`
            : nothing
        }
      </div>
      ${
        content
          ? html`<p class="group-title">${text.conflictNow}</p>
              ${contentList(task.form, content, view, true)}`
          : nothing
      }
      <div class="buttons">
        <button type="button" class="button" aria-disabled=${waits} @click=${() => void tasks.overwrite(key)}>
          ${task.sending ? text.saving : text.conflictMine}
        </button>
        <button type="button" class="button quiet" aria-disabled=${waits} @click=${() => tasks.dropMine(key)}>
          ${text.conflictTheirs}
        </button>
      </div>
    </div>
  `;
}
