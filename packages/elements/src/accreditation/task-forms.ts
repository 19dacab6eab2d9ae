import type { Criterion, ChecklistItem, Person } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from './wrong-fields.ts';
import { selectField, textField, type FieldOptions } from '../writing/field.ts';
import { heading } from '../heading/heading.ts';
import { problemSummary } from '../writing/problem-summary.ts';
import type { AttachTask, RemoveTask, SignOffTask, TakeBackTask, Task } from './task.ts';
import type { Tasks } from './tasks.ts';
import type { Words } from './words.ts';

/** What every form about a criterion needs to know. */
export interface TaskFormOptions {
  readonly criterion: Criterion;
  readonly item: ChecklistItem;
  readonly person: Person | undefined;
  readonly words: Words;
  readonly tasks: Tasks;
  /** Of the form's own heading. */
  readonly headingLevel: number;
  readonly toField: (field: string) => void;
}

/** The small form to attach evidence. */
export function attachForm(task: AttachTask, options: TaskFormOptions): TemplateResult {
  const { criterion, words, tasks } = options;
  const { text } = words;
  const { id, evidence: types } = criterion;
  const field = (name: Exclude<Field, 'note'>): Omit<FieldOptions, 'label'> => ({
    id: `${name}-${id}`,
    error: errorOf(task, name, words),
    value: task[name],
    write: (value) => tasks.write(id, { [name]: value }),
  });
  return form(task, options, words.fill(text.addTitle, { criterion: id }), text.addThis, [
    types.length === 1
      ? html`<p>${words.fill(text.typeOnly, { type: words.type(task.type) })}</p>`
      : selectField({
          ...field('type'),
          label: text.type,
          first: text.typeChoose,
          choices: types.map((type) => [type, words.typeName(type)]),
        }),
    textField({ ...field('title'), label: text.titleLabel, hint: text.titleHint }),
    textField({ ...field('detail'), label: text.detailLabel, hint: text.detailHint, lines: 3 }),
    textField({ ...field('link'), label: text.linkLabel, hint: text.linkHint, keys: 'url' }),
  ]);
}

/** The note to a sign-off, and then the check of what is about to be signed. */
export function signOffForm(task: SignOffTask, options: TaskFormOptions): TemplateResult {
  const { criterion, item, person, words, tasks } = options;
  const { text } = words;
  const { id } = criterion;
  if (task.step === 'write') {
    const note = textField({
      id: `note-${id}`,
      label: text.noteLabel,
      hint: text.noteHint,
      lines: 3,
      error: errorOf(task, 'note', words),
      value: task.note,
      write: (value) => tasks.write(id, { note: value }),
    });
    return form(task, options, words.fill(text.signOff, { criterion: id }), text.continue, [note]);
  }
  const by = person ? `${person.name}, ${words.role(person)}` : '';
  const facts: readonly (readonly [name: string, value: string])[] = [
    [text.checkCriterion, criterion.text],
    [text.checkEvidence, words.count(text.checkCount, item.evidence.length)],
    [text.checkBy, by],
    [text.checkNote, task.note.trim() || text.checkNoNote],
  ];
  return form(
    task,
    options,
    words.fill(text.checkTitle, { criterion: id }),
    words.fill(text.signOff, { criterion: id }),
    [
      html`
        <dl>
          ${facts.map(
            ([name, value]) => html`
              <div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>
            `,
          )}
        </dl>
        <p>
          <button type="button" class="link" @click=${() => tasks.backToNote(id)}>${text.changeNote}</button>
        </p>
        <p>${text.checkMeaning}</p>
      `,
    ],
  );
}

/** "Remove it?" */
export function removeForm(task: RemoveTask, options: TaskFormOptions): TemplateResult {
  const { text } = options.words;
  const { id } = options.criterion;
  const goesToo = options.item.signOff ? options.words.fill(text.removeWithSignOff, { criterion: id }) : nothing;
  const title = options.words.fill(text.removeTitle, { title: task.title, criterion: id });
  return form(task, options, title, text.removeYes, [html`<p>${text.removeWarning} ${goesToo}</p>`], text.removeNo);
}

/** "Take the sign-off back?" */
export function takeBackForm(task: TakeBackTask, options: TaskFormOptions): TemplateResult {
  const { words, item } = options;
  const { text } = words;
  const title = words.fill(text.takeBackTitle, { criterion: options.criterion.id });
  const warning = item.signOff
    ? words.fill(text.takeBackWarning, { name: item.signOff.by.name, day: words.day(item.signOff.at) })
    : nothing;
  return form(task, options, title, text.takeBackYes, [html`<p>${warning}</p>`], text.takeBackNo);
}

function form(
  task: Task,
  { criterion: { id }, words, tasks, headingLevel, toField }: TaskFormOptions,
  title: string,
  go: string,
  content: readonly TemplateResult[],
  cancel: string = words.text.cancel,
): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void tasks.go(id);
  };
  const { text } = words;
  const wrote =
    (task.kind === 'attach' && (task.title || task.detail || task.link)) || (task.kind === 'sign-off' && task.note);
  const reason = task.failure ? `${words.notDone(task.failure, task.kind)}${wrote ? ` ${text.kept}` : ''}` : '';
  const wrong = task.wrong.map(({ field, fault }) => ({ sentence: text.wrong[fault], field: `${field}-${id}` }));
  return html`
    <form novalidate part="form" aria-labelledby="confirm-${id}" @submit=${onSubmit}>
      ${reason || wrong.length > 0 ? problemSummary({ of: id, title: text.problem, wrong, reason, toField }) : nothing}
      ${heading(headingLevel, title, { id: `confirm-${id}`, focusable: true })} ${content}
      <div class="buttons">
        <button type="submit" class="button" aria-disabled=${task.sending ? 'true' : nothing}>
          ${task.sending ? text.sending : go}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-disabled=${task.sending ? 'true' : nothing}
          @click=${() => tasks.cancel(id)}
        >
          ${cancel}
        </button>
      </div>
    </form>
  `;
}

function errorOf(task: Task, field: Field, words: Words): string | undefined {
  const wrong = task.wrong.find((each) => each.field === field);
  return wrong && words.text.wrong[wrong.fault];
}
