import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf } from '@always-kit/method';
import { behindIt, entriesBehind, section, type View } from './view.ts';

/** What would help next, each with the step where it is done. Nothing is asked for while the work rests. */
export function nextHelp(view: View): TemplateResult {
  const { standing, words } = view;
  const { text } = words;
  const { prompts, pausedSince } = standing;
  const none = pausedSince === undefined ? text.nothingHelps : text.nothingWhileResting;
  return section(
    'next',
    view,
    prompts.length === 0
      ? html`<p>${none}</p>`
      : html`<ul class="prompts">
          ${prompts.map((prompt) => html`<li>${behindIt(view, { step: prompt.step }, words.prompt(prompt))}</li>`)}
        </ul>`,
  );
}

/** How long people waited from what they said to being told what was done. */
export function saidToDone(view: View): TemplateResult {
  const { standing, words, entries } = view;
  const { saidToDone: waited } = standing;
  const told = entriesOf({ entries }, 'communication').filter(
    ({ content }) => content.said !== undefined && content.did !== undefined,
  );
  return section(
    'told',
    view,
    html`<p>
      ${
        waited
          ? entriesBehind(view, told, words.count(words.text.saidToDone, waited.voices, { days: waited.days }))
          : told.length > 0
            ? nothing
            : words.text.nothingTold
      }
    </p>`,
  );
}
