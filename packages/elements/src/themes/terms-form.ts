import { html, type TemplateResult } from 'lit';
import { fieldGroup, textField, tickField } from '../writing/field.ts';
import type { TermsTask } from './task.ts';
import { errorOf, themeForm } from './theme-form.ts';
import type { View } from './view.ts';

/** To give a group another name, to put it together with others, to make a part of it a theme, or to take it apart. */
export function termsForm(place: string, task: TermsTask, view: View): TemplateResult {
  const { words, terms } = view;
  const { text } = words;
  const title = words.fill(text[`${task.kind}Title`], { theme: words.name(task.group, terms) });
  if (task.kind === 'undo')
    return themeForm(place, task, view, { title, go: text.undoYes }, html`<p>${text.undoWarning}</p>`);
  return themeForm(place, task, view, { title, go: text.save }, [
    task.kind === 'merge' ? others(place, task, view) : [],
    name(place, task, view),
    task.kind === 'split' ? splitWords(place, task, view) : [],
  ]);
}

function name(place: string, task: TermsTask, view: View): TemplateResult {
  const { text } = view.words;
  return textField({
    id: `name-${place}`,
    label: task.kind === 'split' ? text.splitLabel : text.nameLabel,
    hint: task.kind === 'split' ? text.splitHint : text.nameHint,
    error: errorOf(task, 'name', view),
    value: task.name,
    write: (value) => view.tasks.write(place, { name: value }),
  });
}

function splitWords(place: string, task: TermsTask, view: View): TemplateResult {
  const { text } = view.words;
  return textField({
    id: `words-${place}`,
    label: text.splitWords,
    hint: text.splitWordsHint,
    error: errorOf(task, 'words', view),
    value: task.words,
    write: (value) => view.tasks.write(place, { words: value }),
  });
}

function others(place: string, task: TermsTask, view: View): TemplateResult {
  const { words, tasks, groups } = view;
  return fieldGroup(
    { id: `others-${place}`, label: words.text.mergeLabel, error: errorOf(task, 'others', view) },
    groups
      .filter(([id]) => id !== task.group)
      .map(([id, label]) =>
        tickField({ type: 'checkbox', label, checked: task.others.has(id), tick: (on) => tasks.tick(place, id, on) }),
      ),
  );
}
