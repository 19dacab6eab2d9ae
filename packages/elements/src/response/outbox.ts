import type { ReactiveControllerHost } from 'lit';
import type { Delivered } from './delivery.ts';
import { askBeforeLeaving } from './ask-before-leaving.ts';
import { reasonNotSent } from './not-sent.ts';
import { Retrying } from './retrying.ts';

/**
 * Finished responses of people who have left, still on their way. In memory only, and nothing of them is shown; while there
 * are any, the browser asks before it closes the page.
 */
export class Outbox {
  readonly #host: ReactiveControllerHost;
  readonly #retrying: Retrying;
  #waiting: (() => Promise<Delivered>)[] = [];
  #underWay = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    // It goes on when a router has taken the form out of the page.
    this.#retrying = new Retrying(
      { addController: () => undefined, isConnected: true },
      () => this.count > 0,
      () => this.#send(),
    );
  }

  get count(): number {
    return this.#waiting.length;
  }

  take(attempt: () => Promise<Delivered>): void {
    this.#waiting.push(attempt);
    this.#update();
  }

  /** One attempt for each. The first that cannot get through ends it: the others would not either. */
  async #send(): Promise<void> {
    if (this.#underWay) return;
    this.#underWay = true;
    for (const attempt of [...this.#waiting]) {
      const delivered = await attempt();
      if (!delivered.ok && reasonNotSent(delivered) === 'waiting') break;
      if (!delivered.ok) console.warn(`always/not-sent: ${delivered.message}`);
      this.#waiting = this.#waiting.filter((each) => each !== attempt);
      this.#update();
    }
    this.#underWay = false;
  }

  #update(): void {
    const waits = this.count > 0;
    askBeforeLeaving(this, waits);
    if (waits) this.#retrying.hostConnected();
    else this.#retrying.hostDisconnected();
    this.#host.requestUpdate();
  }
}
