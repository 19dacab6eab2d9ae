import type { MethodStep } from '@always-kit/contract';
import type { Step } from '@always-kit/method';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { entryList } from './entry-list.ts';
import { stepOfForm } from './form-step.ts';
import { partView } from './entry-view.ts';
import type { PartName } from './forms/form.ts';
import { parts } from './forms/parts.ts';
import { measureList } from './measure-list.ts';
import { row } from './row.ts';
import { spreadTree } from './spread-tree.ts';
import { entriesOf, mayWrite, type View } from './view.ts';

/** What of the Always Event is written at a step. */
const partAt: Readonly<Partial<Record<MethodStep, PartName>>> = { team: 'team', vision: 'vision', aim: 'aim' };

export interface OpenRows {
  readonly isOpen: (id: string) => boolean;
  readonly setOpen: (id: string, open: boolean) => void;
}

/** One step of the method: why, what is written down, and ways to write. */
export function stepRow({ id, forms }: Step, level: number, view: View, rows: OpenRows): TemplateResult {
  const { words, work } = view;
  const { text } = words;
  const code = work.standing.steps.find(({ step }) => step === id)?.state ?? 'not-started';
  const prompts = work.standing.prompts.filter(({ step }) => step === id).map((prompt) => words.prompt(prompt));
  const part = partAt[id];
  const titled = forms.length + (part ? 1 : 0) > 1;
  // What is written of it has that name itself.
  const named = titled && part !== undefined && parts[part].read(work.alwaysEvent) === undefined;
  const content = html`
    <p class="why"><b>${text.whyAsking}</b> ${text.why[id]}</p>
    ${text.elsewhere[id] === undefined ? nothing : html`<p>${text.elsewhere[id]}</p>`}
    ${id === 'measures' ? measureList(view) : nothing} ${id === 'spread' ? spreadTree(view) : nothing}
    ${
      part
        ? html`
            ${named ? heading(level + 1, text.formNames[part], { class: 'list-title' }) : nothing}
            ${partView(part, level + (named ? 2 : 1), view)}
          `
        : nothing
    }
    ${forms.map((form) => entryList({ form, level: level + 1, titled }, view))} ${notesAt(id, level + 1, view)}
  `;
  return row({
    id,
    level,
    title: text.steps[id],
    state: { code, words: text.states[code] },
    hint: prompts.length > 0 ? `${text.wouldHelp} ${prompts.join(' ')}` : undefined,
    open: rows.isOpen(id),
    setOpen: (open) => rows.setOpen(id, open),
    content,
  });
}

/** What somebody noted about the step. */
function notesAt(step: MethodStep, level: number, view: View): TemplateResult {
  const here = entriesOf(view, 'comment').some(({ content }) => content.step === step);
  return html`
    ${here ? heading(level, view.words.text.notesHere, { class: 'list-title' }) : nothing}
    ${
      here || mayWrite(view)
        ? entryList(
            {
              form: 'comment',
              level: level + 1,
              which: ({ form, content }) => stepOfForm(form, content) === step,
              at: step,
              given: { step },
              empty: '',
            },
            view,
          )
        : nothing
    }
  `;
}
