import type { ReactiveControllerHost } from 'lit';

/** What the status region of an element says. The element shows `said` in it. */
export class Announcer {
  readonly #host: ReactiveControllerHost;
  #turn = 0;

  /** Empty while nothing is to be said. */
  said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Says these sentences once what changed is on the screen; only the last of what is asked to be said at once. */
  say(...sentences: readonly string[]): void {
    const turn = ++this.#turn;
    this.#put(''); // a region that is given the same words again says nothing
    void this.#host.updateComplete.then(() => {
      if (turn === this.#turn) this.#put(sentences.filter(Boolean).join(' '));
    });
  }

  #put(said: string): void {
    this.said = said;
    this.#host.requestUpdate();
  }
}
