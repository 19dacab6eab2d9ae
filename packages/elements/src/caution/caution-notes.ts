import type { CueKind, Finding } from '@always-kit/contract/private-words';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { fillCount } from '../language/fill.ts';
import { pictureFor, type Reader } from '../question/reader.ts';
import type { PartWords } from '../response/device.messages.ts';
import type { Idea } from '../response/form.messages.ts';
import type { CautionMessages } from './caution.messages.ts';

type Words = PartWords<CautionMessages>;

/** Something that was found in an answer. */
export interface Seen {
  readonly text: string;
  readonly finding: Finding;
}

/** How much of the answer is shown on each side of what was found, in characters. */
const around = 24;

/** How many are shown. A list without an end keeps the choices out of sight, and is read out whole. */
const mostShown = 10;

/**
 * What was seen, marked where it stands, and the two choices. A named and described group: the only one that is spoken, once
 * and whole, when it takes the focus.
 */
export function privateNotice(
  seen: readonly Seen[],
  { headingLevel }: Reader,
  { text, lang, dir }: Words,
  choices: { readonly hide: () => void; readonly leave: () => void },
): TemplateResult {
  return html`<div
    class="caution"
    part="caution"
    id="caution"
    role="group"
    tabindex="-1"
    aria-labelledby="caution-title"
    aria-describedby="caution-seen"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
  >
    <div id="caution-title">${heading(headingLevel + 1, text.hideThis, { class: 'subtitle' })}</div>
    <ul id="caution-seen">
      ${seen.slice(0, mostShown).map((each) => html`<li>${kindOf(each.finding, text)}: ${marked(each)}</li>`)}
      ${seen.length > mostShown ? html`<li>${fillCount(text.more, seen.length - mostShown, text.language)}</li>` : nothing}
    </ul>
    <p>${text.why}</p>
    <div class="choices">
      <button type="button" class="button quiet" part="hide" @click=${choices.hide}>${text.hide}</button>
      <button type="button" class="button quiet" part="leave" @click=${choices.leave}>${text.leave}</button>
    </div>
  </div>`;
}

/** What a finding is called, to a person who reads `text`. */
export function kindOf({ kind, name }: Finding, { kinds }: CautionMessages): string {
  return kind === 'own' ? (name ?? '') : kinds[kind];
}

/** Where to get help now, for each kind of danger. The page's own words stand in the slot of that kind. `level` is its heading's. */
export function helpNotice(kind: CueKind, reader: Reader, { text, lang, dir }: Words, level: number): TemplateResult {
  const { title, help } = text[kind];
  return html`<div
    class="caution now"
    part="help-now"
    id="help-${kind}"
    role="group"
    tabindex="-1"
    aria-labelledby="help-${kind}-title"
    aria-describedby="help-${kind}-text"
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
  >
    <div id="help-${kind}-title">${heading(level, title, { class: 'subtitle' })}</div>
    <div id="help-${kind}-text">
      <slot name=${kind}>${help.map((idea) => helpLine(idea, reader))}</slot>
    </div>
  </div>`;
}

function helpLine({ text, picture }: Idea, reader: Reader): TemplateResult {
  return html`<p class="idea">${pictureFor(picture, reader)}<span>${callable(text)}</span></p>`;
}

/** `text` with its phone numbers to call: who needs them should not have to type them. */
function callable(text: string): unknown[] {
  return text
    .split(/(\d[\d ]+\d)/)
    .map((piece, index) =>
      index % 2 ? html`<a href="tel:${piece.replaceAll(' ', '')}" dir="ltr">${piece}</a>` : piece,
    );
}

/**
 * What was found, among the words beside it, without half a word at either end, which keeps emoji whole too. Text only: nothing
 * that was typed is read as markup.
 */
function marked({ text, finding: { start, end, words } }: Seen): TemplateResult {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const first = start > around ? before.replace(/^\S*/, '…') : before;
  const last = end + around < text.length ? after.replace(/\S*$/, '…') : after;
  return html`<bdi class="said">${onOneLine(first)}<mark>${words}</mark>${onOneLine(last)}</bdi>`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
