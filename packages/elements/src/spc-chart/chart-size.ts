import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { textRuler } from './text-width.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The room for the drawing and the size of its text, kept up to date: once a frame at most, and only when they changed. Measured
 * on the host, so that a chart far from the window need not be laid out for it.
 */
export class ChartSize implements ReactiveController {
  width = 0;
  fontSize = 0;
  /** `undefined` until there is something to measure. */
  textWidth: ((text: string) => number) | undefined;

  readonly #host: Host;
  #measured = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    observer ??= new ResizeObserver((entries) => entries.forEach(({ target }) => soon(target)));
    sizes.set(this.#host, this);
    // Its height changes with the size of the text too, though its width may not.
    observer.observe(this.#host);
    soon(this.#host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.#host);
    sizes.delete(this.#host);
  }

  /**
   * Measures now where nothing is known yet, together with all other charts that wait to be: before any of them has content
   * that would have to be laid out for it. The room does not depend on what is in it.
   */
  know(): void {
    if (this.textWidth === undefined && waiting.has(this.#host)) measureAll();
  }

  /** Reads the page and writes nothing; says whether anything is new. */
  measure(): boolean {
    const style = getComputedStyle(this.#host);
    const width = this.#host.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const fontSize = parseFloat(style.fontSize) * textShare;
    const measured = [width, fontSize, style.fontFamily, style.letterSpacing, style.wordSpacing].join();
    if (!(width > 0) || measured === this.#measured) return false;
    this.#measured = measured;
    this.width = width;
    this.fontSize = fontSize;
    this.textWidth = textRuler(style, fontSize);
    return true;
  }

  update(): void {
    this.#host.requestUpdate();
  }
}

/** How large the text of the drawing is beside that of the host, as the styles have it. */
const textShare = 0.875;

const sizes = new Map<Element, ChartSize>();
const waiting = new Set<Element>();
let observer: ResizeObserver | undefined;

function soon(host: Element): void {
  if (waiting.size === 0) requestAnimationFrame(measureAll);
  waiting.add(host);
}

/** All charts of a page in one go: first everything is read, then drawn, so that the page is laid out once and not for each. */
function measureAll(): void {
  const changed = [...waiting].flatMap((host) => sizes.get(host) ?? []).filter((size) => size.measure());
  waiting.clear();
  changed.forEach((size) => size.update());
}
