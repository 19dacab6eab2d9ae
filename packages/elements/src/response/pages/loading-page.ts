import { html, type TemplateResult } from 'lit';
import { mainHeading } from '../../question/main-heading.ts';
import { ideas } from './ideas.ts';
import type { Page } from './page.ts';

export function loadingPage({ reader: { text, headingLevel } }: Page): TemplateResult {
  return html`<div class="reserved waits">${mainHeading(headingLevel, text.loading)}</div>`;
}

/**
 * There are no questions, why, and a button to try again where that may help.
 *
 * @param forGood whether trying again is of no use.
 */
export function notLoadedPage({ flow, reader }: Page, forGood = false): TemplateResult {
  const { text, headingLevel } = reader;
  return html`<div class="page">
    ${mainHeading(headingLevel, text.notLoaded)}
    ${ideas(text.notLoadedHelp[forGood ? 'broken' : flow.notLoaded], reader)}
    ${forGood || !flow.mayLoad ? '' : html`<button type="button" class="button" @click=${() => flow.load()}>${text.tryAgain}</button>`}
  </div>`;
}
