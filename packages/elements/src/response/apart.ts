import { html, type TemplateResult } from 'lit';

/** Draws what belongs to different pages into different elements: fields, and what a browser remembers of them, are not shared. */
export class Apart {
  #key = '';
  #turn = false;

  /** `drawn` in elements that nothing under the `key` before was in, as two templates that take turns. */
  draw(key: string, drawn: unknown): TemplateResult {
    if (key !== this.#key) this.#turn = !this.#turn;
    this.#key = key;
    return this.#turn ? html`${drawn}` : html` ${drawn}`;
  }
}
