import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The size of the text in a drawing, beside that of the text around it; the styles say it too. */
const plotText = 0.8125;

/** The room for one of many drawings that are all as wide, and the size of its text: measured once for all of them. */
export class PlotRoom implements ReactiveController {
  width = 0;
  fontSize = 0;

  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new ResizeObserver(this.#soon);
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    if (this.width === 0) this.#soon();
  }

  #soon = (): void => {
    this.#frame ||= requestAnimationFrame(this.#measure);
  };

  #measure = (): void => {
    this.#frame = 0;
    const chart = this.#host.renderRoot.querySelector('.chart');
    if (!chart) return;
    const style = getComputedStyle(chart);
    const width = chart.clientWidth - 2 * parseFloat(style.paddingInlineStart);
    const fontSize = parseFloat(style.fontSize) * plotText;
    if (width <= 0 || (width === this.width && fontSize === this.fontSize)) return;
    this.width = width;
    this.fontSize = fontSize;
    this.#host.requestUpdate();
  };
}
