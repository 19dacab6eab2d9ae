import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { fill } from '../language/fill.ts';
import { picture } from '../pictures/picture.ts';
import type { PictureSet } from '../pictures/pictures.ts';
import type { ExplainerMessages, Line } from './explainer.messages.ts';

/** The parts of the page, in their order. */
export const sectionNames = ['what', 'why', 'phases', 'example', 'compare'] as const;
export type SectionName = (typeof sectionNames)[number];

/** How a section is set. */
export interface SectionLook {
  readonly text: ExplainerMessages;
  /** The level of its heading. */
  readonly level: number;
  /** `undefined` where there are none. */
  readonly pictures: PictureSet | undefined;
}

type Section = (look: SectionLook) => TemplateResult;

/** What each part says. */
export const sections: Readonly<Record<SectionName, Section>> = {
  what: ({ text, pictures }) =>
    html`<div class="lines lead" part="what">${text.what.map((each) => line(each, pictures))}</div>`,

  why: ({ text, level, pictures }) =>
    html`<section part="why">
      ${heading(level, text.whyTitle, { class: 'subtitle' })} ${text.why.map((each) => line(each, pictures))}
    </section>`,

  phases: ({ text, level, pictures }) =>
    html`<section part="phases">
      ${heading(level, text.phasesTitle, { class: 'subtitle' })}
      <ol class="steps">
        ${text.phases.map(
          ({ name, called, lines }, at) =>
            html`<li>
              ${heading(level + 1, fill(text.phase, { number: at + 1, name }), { class: 'name' })}
              ${called ? html`<p class="called">${called}</p>` : nothing} ${lines.map((each) => line(each, pictures))}
            </li>`,
        )}
      </ol>
    </section>`,

  example: ({ text, level, pictures }) =>
    html`<section class="example" part="example">
      ${heading(level, text.exampleTitle, { class: 'subtitle' })}
      ${text.example.map(
        ({ name, lines }) =>
          html`${heading(level + 1, name, { class: 'name' })} ${lines.map((each) => line(each, pictures))}`,
      )}
    </section>`,

  compare: ({ text, level, pictures }) =>
    html`<section part="compare">
      ${heading(level, text.compareTitle, { class: 'subtitle' })} ${waysTable(text, pictures)}
      ${text.together.map((each) => line(each, pictures))}
    </section>`,
};

/** One or two sentences, with their picture before them where there are pictures. */
export function line(said: Line, pictures: PictureSet | undefined): TemplateResult {
  if (typeof said === 'string') return html`<p>${said}</p>`;
  const drawn = pictures ? picture(said.picture, pictures) : nothing;
  return html`<p>
    <span class="idea">${drawn}<span>${said.text}</span></span>
  </p>`;
}

// Roles are said though they are those of the elements: rows that a style shows as a grid are no rows for every browser.
/* eslint-disable lit-a11y/no-redundant-role */

/** The ways beside each other; in a narrow place a card for each. */
function waysTable(
  { columns, compareTitle, ways }: ExplainerMessages,
  pictures: PictureSet | undefined,
): TemplateResult {
  const header = (name: string): TemplateResult => html`<th role="columnheader" scope="col">${name}</th>`;
  const cell = (label: string, words: string): TemplateResult =>
    html`<td role="cell"><span class="label" aria-hidden="true">${label}</span>${words}</td>`;
  return html`<table role="table" part="table" aria-label=${compareTitle}>
    <thead role="rowgroup">
      <tr role="row">
        ${header(columns.way)} ${header(columns.meaning)} ${header(columns.decides)} ${header(columns.then)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${ways.map(
        ({ word, meaning, picture: key, decides, then }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">
              <span class="idea">${pictures ? picture(key, pictures) : nothing}<span>${word}</span></span>
            </th>
            ${cell(columns.meaning, meaning)} ${cell(columns.decides, decides)} ${cell(columns.then, then)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
/* eslint-enable lit-a11y/no-redundant-role */
