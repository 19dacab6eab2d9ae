import type { AlwaysClient, Failure } from '@always-kit/client';
import type { Checklist, ChecklistItem, Person } from '@always-kit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a reading needs of its element. */
export interface ReadingHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
}

/**
 * Reads the checklist and who the person is, keeps the newest answer, and reads again when the page is looked at again.
 * A failed reading never takes away a list that is already there.
 */
export class ChecklistReading implements ReactiveController {
  checklist: Checklist | undefined;
  /** Who the person is; `undefined` until it is known, and where it could not be found out. */
  person: Person | undefined;
  /** Why the last reading failed; `undefined` when it went well. */
  failure: Failure | undefined;
  reading = false;

  readonly #host: ReadingHost;
  #newest: Promise<void> | undefined;
  #stop: AbortController | undefined;
  #source: readonly [client: AlwaysClient | undefined, alwaysEvent: string] = [undefined, ''];

  constructor(host: ReadingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#host.requestUpdate(); // after a move in the page too
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#newest = undefined; // nothing newer to wait for
    this.#stop?.abort();
    this.#source = [undefined, ''];
  }

  hostUpdate(): void {
    const { connectedClient: client, alwaysEvent } = this.#host;
    const [before, eventBefore] = this.#source;
    if (client === before && alwaysEvent === eventBefore) return;
    this.#source = [client, alwaysEvent];
    if (alwaysEvent !== eventBefore && this.checklist?.alwaysEvent !== alwaysEvent) this.checklist = undefined;
    void this.read();
  }

  /** Reads now. A reading that is under way is given up: its answer would be older, and it waits for the newer one. */
  read(): Promise<void> {
    this.#newest = this.#readNow();
    return this.#newest;
  }

  async #readNow(): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const { connectedClient: client, alwaysEvent } = this.#host;
    this.reading = client !== undefined && alwaysEvent !== '';
    this.#host.requestUpdate();
    if (!client || alwaysEvent === '') return;
    try {
      const { signal } = stop;
      const [checklist, person] = await Promise.all([
        client.readChecklist(alwaysEvent, { signal }),
        client.whoAmI({ signal }),
      ]);
      if (signal.aborted) return await this.#newest;
      if (checklist.ok) this.checklist = checklist.value;
      if (person.ok) this.person = person.value;
      else if (person.reason === 'refused') this.person = undefined; // no longer signed in
      this.failure = checklist.ok ? undefined : checklist;
    } catch (cause) {
      if (!stop.signal.aborted) throw cause;
      return await this.#newest;
    }
    this.reading = false;
    this.#host.requestUpdate();
  }

  /** Changes one item at once, for what the collector has just confirmed; the next reading has the last word. */
  change(criterion: string, change: (item: ChecklistItem) => ChecklistItem): void {
    if (!this.checklist) return;
    const items = this.checklist.items.map((item) => (item.criterion === criterion ? change(item) : item));
    this.checklist = { ...this.checklist, items };
    this.#host.requestUpdate();
  }

  #onVisibility = (): void => {
    if (document.visibilityState === 'visible' && this.checklist) void this.read();
  };
}
