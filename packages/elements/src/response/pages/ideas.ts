import { html, nothing, type TemplateResult } from 'lit';
import { pictureFor, type Reader } from '../../question/reader.ts';
import type { Idea } from '../form.messages.ts';

/** One paragraph for each idea, its picture before it. */
export function ideas(list: readonly Idea[], reader: Reader): TemplateResult[] {
  return list.map(({ text, picture }) => {
    const drawing = pictureFor(picture, reader);
    return html`<p class="idea">${drawing === nothing ? text : html`${drawing}<span>${text}</span>`}</p>`;
  });
}
