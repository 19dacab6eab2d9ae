import { html, type TemplateResult } from 'lit';
import { pictureFor, type Reader } from '../../question/reader.ts';
import type { Idea } from '../form.messages.ts';

/** One paragraph for each idea, its picture before it. */
export function ideas(list: readonly Idea[], reader: Reader): TemplateResult[] {
  return list.map(({ text, picture }) => html`<p class="idea">${pictureFor(picture, reader)}<span>${text}</span></p>`);
}
