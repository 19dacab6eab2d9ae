import { themeGroups } from '@always-kit/contract/built-in';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldGroup, textField, tickField } from '../writing/field.ts';
import type { ChangeTask, QuoteTask } from './task.ts';
import { errorOf, themeForm } from './theme-form.ts';
import type { View } from './view.ts';

/** To tick what a comment is about: the team's own themes first, then the list, without what the team has put together. */
export function changeForm(place: string, task: ChangeTask, view: View): TemplateResult {
  const { words, terms, tasks } = view;
  const { text } = words;
  const own = terms.all.filter(({ id }) => terms.outermost(id) === id).map(({ id }) => id);
  const lists = [
    { name: text.ownThemes, ids: own },
    ...themeGroups.map(({ id, themes }) => ({
      name: words.name(id, terms),
      ids: themes.map((theme) => theme.id).filter((theme) => terms.outermost(theme) === theme),
    })),
  ].filter(({ ids }) => ids.length > 0);
  // What was suggested may be a part of what the team has put together.
  const isOn = (theme: string): boolean =>
    [...task.chosen].some((chosen) => terms.outermost(chosen) === theme || chosen === theme);
  const tick = (theme: string, on: boolean): void => {
    for (const chosen of task.chosen) if (terms.outermost(chosen) === theme) tasks.tick(place, chosen, false);
    tasks.tick(place, theme, on);
  };
  const ticks = lists.map(
    ({ name, ids }) => html`
      <fieldset class="ticks">
        <legend>${name}</legend>
        ${ids.map((theme) =>
          tickField({
            type: 'checkbox',
            label: words.wholeName(theme, terms),
            checked: isOn(theme),
            tick: (on) => tick(theme, on),
          }),
        )}
      </fieldset>
    `,
  );
  return themeForm(
    place,
    task,
    view,
    { title: text.changeTitle, go: text.save },
    fieldGroup({ id: `themes-${place}`, label: text.changeHint, error: errorOf(task, 'themes', view) }, ticks),
  );
}

/** To keep words of a comment as a quote. */
export function quoteForm(place: string, task: QuoteTask, view: View): TemplateResult {
  const { words, tasks } = view;
  const { text } = words;
  return themeForm(
    place,
    task,
    view,
    { title: text.quoteTitle, go: text.quoteSave },
    html`
      ${textField({
        id: `quote-${place}`,
        label: text.quoteLabel,
        hint: text.quoteHint,
        lines: 4,
        error: errorOf(task, 'quote', view),
        value: task.words,
        write: (value) => tasks.write(place, { words: value }),
      })}
      ${nothing}
    `,
  );
}
