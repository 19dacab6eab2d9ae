import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Place } from './task.ts';

/** An element whose parts of a criterion have ids of a place and the criterion: `note-A1`. */
type FocusingHost = ReactiveControllerHost & Pick<HTMLElement, 'shadowRoot'>;

/** Moves the focus where it is wanted after an update, and to the row's own button or the title where its place is gone. */
export class Focusing implements ReactiveController {
  readonly #host: FocusingHost;
  #next: string | undefined;
  #before: { readonly element: Element; readonly criterion: string | undefined } | undefined;

  constructor(host: FocusingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Moves it there after the next update. */
  next(criterion: string, place: Place): void {
    this.#next = `${place}-${criterion}`;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const element = this.#host.shadowRoot?.activeElement;
    this.#before = element
      ? { element, criterion: element.closest<HTMLElement>('[data-criterion]')?.dataset.criterion }
      : undefined;
  }

  hostUpdated(): void {
    const wanted = this.#next;
    this.#next = undefined;
    const lost = this.#before && !this.#before.element.isConnected ? this.#before : undefined;
    this.#before = undefined;
    if (wanted === undefined && !lost) return;
    const criterion = wanted === undefined ? lost?.criterion : wanted.slice(wanted.indexOf('-') + 1);
    const ids = [wanted, criterion && `toggle-${criterion}`, 'title'];
    const place = ids.map((id) => id && this.#host.shadowRoot?.getElementById(id)).find(Boolean);
    if (place) place.focus();
  }
}
