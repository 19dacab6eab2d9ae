import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { textRuler } from './text-width.ts';

/** The room for the drawing and the size of its text, kept up to date: once a frame at most, and only when they changed. */
export class ChartSize implements ReactiveController {
  width = 0;
  fontSize = 0;
  /** `undefined` until there is something to measure. */
  textWidth: ((text: string) => number) | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #measured = '';

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new ResizeObserver(this.#soon);
    // The host, not the plot: its height changes with the size of the text too, though its width may not.
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    if (!this.textWidth) this.#soon();
  }

  #soon = (): void => {
    this.#frame ||= requestAnimationFrame(this.#measure);
  };

  #measure = (): void => {
    this.#frame = 0;
    const plot = this.#host.renderRoot.querySelector('.plot');
    if (!plot) return;
    const style = getComputedStyle(plot);
    const width = plot.clientWidth;
    const { fontFamily, fontSize, letterSpacing, wordSpacing } = style;
    const measured = [width, fontFamily, fontSize, letterSpacing, wordSpacing].join();
    if (width === 0 || measured === this.#measured) return;
    this.#measured = measured;
    this.width = width;
    this.fontSize = parseFloat(fontSize);
    this.textWidth = textRuler(style);
    this.#host.requestUpdate();
  };
}
