import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { fill } from '../language/fill.ts';
import { percent } from './heard-table.ts';
import type { HeardRow } from './heard-rows.ts';
import type { HeardHelp, WhoWasHeardMessages } from './who-was-heard.messages.ts';

/** Where the page says more about what could help. */
export type HelpLinks = Readonly<Partial<Record<HeardHelp, string>>>;

export interface MissingOptions {
  readonly rows: readonly HeardRow[];
  readonly text: WhoWasHeardMessages;
  readonly language: string;
  /** The level of the heading above. */
  readonly level: number;
  readonly links: HelpLinks;
}

const helps: readonly HeardHelp[] = ['easyRead', 'languages', 'helped', 'goThere'];

/** Who was heard less than one would expect, of whom it cannot be said, and what could help to hear them. */
export function missing({ rows, text, language, level, links }: MissingOptions): TemplateResult {
  const less = rows.filter(({ verdict }) => verdict === 'less');
  const unsure = rows.filter(({ verdict }) => verdict === 'tooFew');
  return html`
    <section part="missing">
      ${heading(Math.min(level + 1, 6), text.missingTitle, {})}
      ${less.length === 0 ? html`<p>${text.nobodyMissing}</p>` : nothing}
      ${
        less.length + unsure.length === 0
          ? nothing
          : html`<ul>
              ${less.map((row) => html`<li>${sentence(row, text, language)}</li>`)}
              ${unsure.map(({ name }) => html`<li>${fill(text.tooFewOne, { group: name })}</li>`)}
            </ul>`
      }
      ${less.length + unsure.length === 0 ? nothing : html`<p>${text.kindly}</p>`}
      ${heading(Math.min(level + 2, 6), text.helpTitle, {})}
      <ul>
        ${helps.map((help) => html`<li>${linked(text.help[help], links[help])}</li>`)}
      </ul>
      <slot name="help"></slot>
    </section>
  `;
}

function sentence(
  { name, share, people, expected = 0 }: HeardRow,
  text: WhoWasHeardMessages,
  language: string,
): string {
  const write = percent(language);
  const values = { group: name, population: write(expected) };
  if (people === 0) return fill(text.missingNobody, values);
  return fill(text.missingOne, { ...values, heard: fill(text.aboutShare, { share: write(share ?? 0) }) });
}

/** A page's own links only: what is no web address is not one. */
function linked(words: string, address: string | undefined): unknown {
  if (address === undefined || !/^(?:https?:|[./#?]|[^:]*$)/i.test(address)) return words;
  return html`<a href=${address}>${words}</a>`;
}
