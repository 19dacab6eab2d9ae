import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { arrow } from '../disclosure/marks.ts';
import { heading } from '../heading/heading.ts';
import { commentRow, placeOf } from './comment-row.ts';
import type { TermsTask } from './task.ts';
import { termsForm } from './terms-form.ts';
import type { Section, View } from './view.ts';

/** How many comments are shown at first, and more at each press. */
export const atOnce = 20;

export interface SectionRowOptions extends View {
  readonly section: Section;
  readonly open: boolean;
  /** How many comments are shown. */
  readonly shown: number;
  readonly setOpen: (open: boolean) => void;
  /** `next`: the place of the first comment that comes with it. */
  readonly showMore: (next: string) => void;
}

/** Comments under a heading that opens them, and what the team can do with their theme. */
export function sectionRow(options: SectionRowOptions): TemplateResult {
  const { section, words, open, headingLevel, setOpen } = options;
  const { id, name, comments, confirmed } = section;
  const count = words.count(words.text.groupCount, comments.length);
  const ofThem = confirmed === undefined ? '' : `, ${words.count(words.text.ofThemConfirmed, confirmed)}`;
  return html`
    <li class="section" part="theme" data-theme=${id} data-focus-next="toggle-${id}">
      ${heading(
        headingLevel + 1,
        html`
          <button
            type="button"
            class="toggle"
            id="toggle-${id}"
            aria-expanded=${open ? 'true' : 'false'}
            aria-controls="panel-${id}"
            @click=${() => setOpen(!open)}
          >
            ${arrow} <span class="text">${name}</span> <span class="count">${count}${ofThem}</span>
          </button>
        `,
        { id: `heading-${id}` },
      )}
      <div class="panel" id="panel-${id}" hidden=${open ? nothing : true}>${open ? inside(options) : nothing}</div>
    </li>
  `;
}

function inside(options: SectionRowOptions): TemplateResult {
  const { section, words, shown, showMore, mayWrite } = options;
  const { id, note, comments, isTheme } = section;
  const left = comments.length - shown;
  const next = comments[shown];
  return html`
    ${note === undefined ? nothing : html`<p class="aside">${note}</p>`}
    ${isTheme && mayWrite ? terms(options) : nothing}
    ${comments.length === 0 ? html`<p>${words.text.noneYet}</p>` : nothing}
    <ul class="comments">
      ${repeat(
        comments.slice(0, shown),
        ({ comment: { said } }) => `${said.response} ${said.question}`,
        (row) => commentRow(id, row, options),
      )}
    </ul>
    ${
      next
        ? html`
            <button
              type="button"
              class="button quiet"
              id="more-${id}"
              @click=${() => showMore(placeOf(id, next.comment.said))}
            >
              ${words.count(words.text.showMore, Math.min(left, atOnce))}
            </button>
          `
        : nothing
    }
  `;
}

/** What the team can do on its own terms. */
function terms(options: SectionRowOptions): TemplateResult {
  const { section, words, tasks, level, terms: own } = options;
  const { text } = words;
  const { id, name } = section;
  const place = `terms-${id}`;
  const task = tasks.of(place);
  if (task && task.kind !== 'say' && task.kind !== 'change' && task.kind !== 'quote')
    return termsForm(place, task, options);
  const isOwn = own.of(id) !== undefined;
  const button = (kind: TermsTask['kind'], label: string, begin: string): TemplateResult => html`
    <button type="button" class="link" id="${kind}-${place}" @click=${() => tasks.terms(place, kind, id, begin)}>
      ${label} <span class="only-heard">${words.fill(text.ofComment, { words: name })}</span>
    </button>
  `;
  return html`
    <p class="buttons terms" role="group" aria-label=${text.ownTerms}>
      ${button('rename', text.rename, isOwn ? name : '')} ${button('merge', text.merge, '')}
      ${level === 'themes' ? button('split', text.split, '') : nothing}
      ${isOwn ? button('undo', text.undo, name) : nothing}
    </p>
  `;
}
