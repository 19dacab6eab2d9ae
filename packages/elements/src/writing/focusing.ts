import type { ReactiveController, ReactiveControllerHost } from 'lit';

type FocusingHost = ReactiveControllerHost & Pick<HTMLElement, 'shadowRoot'>;

/**
 * Moves the focus where it is wanted after an update. Where that place is gone, or what had the focus is, it goes to what the part around
 * it names in `data-focus-next`, and else to the title.
 */
export class Focusing implements ReactiveController {
  readonly #host: FocusingHost;
  #next: readonly string[] | undefined;
  #before: { readonly element: Element; readonly next: string | undefined } | undefined;

  constructor(host: FocusingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Moves it after the next update to the first of these ids that is there. */
  next(...ids: readonly string[]): void {
    this.#next = ids;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const element = this.#host.shadowRoot?.activeElement;
    this.#before = element
      ? { element, next: element.closest<HTMLElement>('[data-focus-next]')?.dataset.focusNext }
      : undefined;
  }

  hostUpdated(): void {
    const wanted = this.#next;
    this.#next = undefined;
    const lost = this.#before && !this.#before.element.isConnected ? this.#before : undefined;
    this.#before = undefined;
    if (!wanted && !lost) return;
    const ids = [...(wanted ?? []), lost?.next, 'title'];
    const place = ids.map((id) => id && this.#host.shadowRoot?.getElementById(id)).find(Boolean);
    if (place) place.focus();
  }
}
