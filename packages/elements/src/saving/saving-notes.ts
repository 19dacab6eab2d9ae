import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { fillCount } from '../language/fill.ts';
import { mainHeading } from '../question/main-heading.ts';
import type { Reader } from '../question/reader.ts';
import type { PartWords } from '../response/device.messages.ts';
import type { SavingMessages } from './saving.messages.ts';

/** On return: go on with what is kept, or start again. */
export function foundPage(
  { headingLevel }: Reader,
  { text, lang, dir }: PartWords<SavingMessages>,
  onGoOn: () => void,
  onStartAgain: () => void,
): TemplateResult {
  return html`<div class="page" part="found" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${mainHeading(headingLevel, text.found)} ${text.foundHelp.map((line) => html`<p>${line}</p>`)}
    <button type="button" class="button" part="go-on" @click=${onGoOn}>${text.goOn}</button>
    <button type="button" class="button quiet" part="start-again" @click=${onStartAgain}>${text.startAgain}</button>
  </div>`;
}

/** Something that happened to what is kept. */
export function notice(words: string, { lang, dir }: PartWords<SavingMessages>): TemplateResult {
  return html`<p class="inset" lang=${lang ?? nothing} dir=${dir ?? nothing}>${words}</p>`;
}

/** What pressing the buttons does. */
export interface KeptActions {
  readonly ask: () => void;
  readonly keep: () => void;
  readonly delete: () => void;
}

/**
 * Where the answers are, and the way to delete them.
 *
 * @param days for how many days they are kept; nothing where the newest could not be kept, and only older ones are there.
 */
export function keptNote(
  { headingLevel }: Reader,
  { text, lang, dir }: PartWords<SavingMessages>,
  days: number | undefined,
  asksIfSure: boolean,
  actions: KeptActions,
): TemplateResult {
  return html`<div class="kept" part="kept" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${days === undefined ? nothing : html`<p>${fillCount(text.kept, days, text.language)}</p>`}
    <p>${text.shared}</p>
    ${
      asksIfSure
        ? html`<div id="sure" class="inset" role="group" tabindex="-1" aria-labelledby="sure-title">
            <div id="sure-title">${heading(headingLevel + 1, text.sure, { class: 'subtitle' })}</div>
            <button type="button" class="button" @click=${actions.delete}>${text.yesDelete}</button>
            <button type="button" class="button quiet" @click=${actions.keep}>${text.noKeep}</button>
          </div>`
        : html`<button type="button" id="delete" class="link" part="delete" @click=${actions.ask}>
            ${text.deleteAll}
          </button>`
    }
  </div>`;
}
