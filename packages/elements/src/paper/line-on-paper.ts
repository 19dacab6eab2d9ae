import { html, type TemplateResult } from 'lit';
import { picture } from '../pictures/picture.ts';
import type { PictureSet } from '../pictures/pictures.ts';

/** A line that says what to do, with its picture before it where the sheet has pictures. */
export function lineOnPaper(text: unknown, key?: string, pictures?: PictureSet, look = ''): TemplateResult {
  const drawn = pictures && html`<span class="idea">${picture(key, pictures)} <span>${text}</span></span>`;
  return html`<p class=${look}>${drawn ?? text}</p>`;
}
