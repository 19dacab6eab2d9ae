import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { fill } from '../language/fill.ts';
import type { Companion, Drawer } from './companion.ts';
import { backgroundOf, notes, signalList } from './details.ts';
import { happened } from './happened.ts';
import type { Whole } from './whole-data.ts';
import { textOf } from './whole-words.ts';

/** What stands below the drawing and the slider: what led up to it, what happened, signs of change, notes, and the numbers. */
export function below(shown: Whole, companion: Companion): TemplateResult {
  const { data, words, drawing } = shown;
  const { headingLevel, reading } = companion.host;
  const easy = reading === 'easy';
  const text = textOf(words);
  const careful = data.analysis.points.some(({ value }) => value !== null) ? [...notes(data, words, easy)] : [];
  if (drawing && drawing.foot > 0) careful.push(fill(text.axisFrom, { value: drawing.valueTicks[0]?.text ?? '' }));
  if (drawing?.thinned) careful.push(text.thinned);
  const background = easy ? '' : backgroundOf(data, words);
  return html`
    ${background === '' ? nothing : html`<p class="more background">${background}</p>`}
    ${guard([data, words, headingLevel], () => happened(data, words, headingLevel + 1))}
    ${guard([data, words, headingLevel, easy], () => signalList(data, words, headingLevel + 1, easy))}
    ${careful.length === 0 ? nothing : html`<p class="notes" part="notes">${careful.join(' ')}</p>`}
    ${
      data.analysis.points.length === 0
        ? nothing
        : (['numbers', 'share', 'about'] as const).map((name) => drawer(name, shown, companion))
    }
  `;
}

/** What is in it is rendered when it is opened. */
export function drawer(name: Drawer, shown: Whole, companion: Companion): TemplateResult {
  const open = companion.opened.has(name);
  return html`
    <details ?open=${open} @toggle=${(event: Event) => companion.toggle(name, event)}>
      <summary>${textOf(shown.words)[name]}</summary>
      ${open ? companion.content(name, shown) : nothing}
    </details>
  `;
}
