import type { RecordEntry } from '@always-kit/contract';
import type { HintCode } from '@always-kit/method';
import { html, nothing, type TemplateResult } from 'lit';
import { contentList } from './entry-content.ts';
import { openForm } from './entry-form.ts';
import type { FormName, PartName } from './forms/form.ts';
import { forms } from './forms/forms.ts';
import { parts } from './forms/parts.ts';
import { lowestStatements } from './readiness.ts';
import { nameOf } from './name-of.ts';
import { aroundFields, mayWrite, mayWriteForm, type View } from './view.ts';

/** What is written in one entry, or the form to change it or to take it out. */
export function entryView(entry: RecordEntry, level: number, view: View): TemplateResult {
  const { id, form, content, by, at, takenIn, setAside = [] } = entry;
  const { words, tasks } = view;
  const { text } = words;
  const title = nameOf(entry, aroundFields(view, form));
  const task = tasks.of(id);
  const unfinished = form === 'test-of-change' && entry.content.decision === undefined;
  return written({
    id,
    form,
    view,
    title: wholeTitle(form, content) ?? title,
    inner: html`
      ${form === 'readiness' ? lowestStatements(entry.content, words) : nothing} ${contentList(form, content, view)}
      ${unfinished ? html`<p class="unfinished">${text.testUnfinished}</p>` : nothing}
      ${setAside.map(
        ({ hint, reason }) =>
          html`<p class="aside">
            ${words.fill(text.leftAsItIs, { hint: words.hint({ code: hint as HintCode }), reason })}
          </p>`,
      )}
      <p class="aside">
        ${words.fill(text.writtenBy, { name: by.name, role: words.role(by), day: words.day(at) })}
        ${takenIn === undefined ? nothing : words.fill(text.takenIn, { day: words.day(takenIn) })}
      </p>
    `,
    form_: task ? openForm(id, level, view) : nothing,
    change: () => tasks.change(entry),
    remove: () => tasks.remove(id, form, title),
    changeWords: unfinished ? text.goOn : text.change,
    name: title,
  });
}

/** What is written in one part of the Always Event, or the form to write it. */
export function partView(form: PartName, level: number, view: View): TemplateResult {
  const { words, tasks, work } = view;
  const { text } = words;
  const content = parts[form].read(work.alwaysEvent);
  const task = tasks.of(form);
  const begin = (): void => tasks.part(form, work.alwaysEvent, work.entries);
  if (content === undefined) {
    return html`
      ${openForm(form, level, view)}
      ${
        task || !mayWrite(view)
          ? nothing
          : html`<button type="button" class="button quiet" id="add-${form}" @click=${begin}>${text.add[form]}</button>`
      }
    `;
  }
  const name = words.formName(form);
  return html`
    <ul class="entries">
      ${written({
        id: form,
        form,
        view,
        title: wholeTitle(form, content) ?? name,
        inner: contentList(form, content, view),
        form_: task ? openForm(form, level, view) : nothing,
        change: begin,
        remove: form === 'phase' ? undefined : () => tasks.remove(form, form, name),
        changeWords: text.change,
        name,
      })}
    </ul>
  `;
}

interface Written {
  readonly id: string;
  readonly form: FormName;
  readonly view: View;
  readonly title: string;
  readonly inner: TemplateResult;
  /** The form that is open about it. */
  readonly form_: unknown;
  readonly change: () => void;
  readonly remove: (() => void) | undefined;
  readonly changeWords: string;
  /** What its buttons are heard with. */
  readonly name: string;
}

function written({ id, form, view, title, inner, form_, change, remove, changeWords, name }: Written): TemplateResult {
  const { text } = view.words;
  const task = view.tasks.of(id);
  return html`
    <li class="entry" part="entry" data-form=${form}>
      ${
        task?.kind === 'write'
          ? nothing
          : html`
              <p class="entry-title" id="entry-${id}" tabindex="-1">
                ${form === 'quote' ? html`<q>${title}</q>` : html`<span class="as-written">${title}</span>`}
              </p>
              ${inner}
            `
      }
      ${form_}
      ${
        task || !mayWriteForm(view, form)
          ? nothing
          : html`
              <div class="buttons">
                <button type="button" class="button quiet" id="change-${id}" @click=${change}>
                  ${changeWords}<span class="only-heard">: ${name}</span>
                </button>
                ${
                  remove
                    ? html`<button type="button" class="link" id="remove-${id}" @click=${remove}>
                        ${text.takeOut}<span class="only-heard">: ${name}</span>
                      </button>`
                    : nothing
                }
              </div>
            `
      }
    </li>
  `;
}

/** The title field in full, where it is the person's own words. */
function wholeTitle(form: FormName, content: object): string | undefined {
  const { title } = forms[form];
  const value = title && form !== 'measure-plan' ? (content as Readonly<Record<string, unknown>>)[title] : undefined;
  return typeof value === 'string' ? value : undefined;
}
