import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Change } from './foretell.ts';

/** Works a forecast out after the report is on the screen: it is played through many times. */
export class Foretelling implements ReactiveController {
  /** What came of what is wanted, in words; `undefined` while it is worked out. */
  sentence: string | undefined;
  /** The code could not be loaded. */
  missing = false;

  readonly #host: ReactiveControllerHost;
  #wanted = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wanted = '';
  }

  /** To be called while rendering; the same again changes nothing. */
  want(change: Change): void {
    const wanted = JSON.stringify(change);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.sentence = undefined;
    void this.#foretell(change, wanted);
  }

  async #foretell(change: Change, wanted: string): Promise<void> {
    try {
      const { foretell } = await import('./foretell.ts');
      await new Promise((later) => setTimeout(later)); // first the page is drawn
      if (wanted !== this.#wanted) return;
      this.sentence = foretell(change);
    } catch (error) {
      this.missing = true;
      console.warn('always/not-loaded: <always-report> cannot work out a forecast.', error);
    }
    this.#host.requestUpdate();
  }
}
