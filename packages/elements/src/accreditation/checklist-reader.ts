import type { AlwaysClient } from '@always-kit/client';
import type { Checklist, ChecklistItem, Person } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';

/** What a reader of checklists needs of its element. */
export interface ChecklistReaderHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
}

/** Reads the checklist of one Always Event, and who the person is. */
export class ChecklistReader extends Reader<Checklist> {
  /** Who the person is; `undefined` until it is known, and where it could not be found out. */
  person: Person | undefined;

  readonly #host: ChecklistReaderHost;

  constructor(host: ChecklistReaderHost) {
    super(host);
    this.#host = host;
  }

  protected override source(): Source | undefined {
    const { connectedClient, alwaysEvent } = this.#host;
    return connectedClient && alwaysEvent !== '' ? [connectedClient, alwaysEvent] : undefined;
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<Checklist>> {
    const { alwaysEvent } = this.#host;
    const [checklist, person] = await Promise.all([
      client.readChecklist(alwaysEvent, { signal }),
      client.whoAmI({ signal }),
    ]);
    if (signal.aborted) return checklist;
    if (person.ok) this.person = person.value;
    else if (person.reason === 'refused') this.person = undefined; // no longer signed in
    return checklist;
  }

  protected override isAskedFor({ alwaysEvent }: Checklist): boolean {
    return alwaysEvent === this.#host.alwaysEvent;
  }

  /** Changes one item at once, for what the collector has just confirmed; the next reading has the last word. */
  change(criterion: string, change: (item: ChecklistItem) => ChecklistItem): void {
    if (!this.found) return;
    const items = this.found.items.map((item) => (item.criterion === criterion ? change(item) : item));
    this.found = { ...this.found, items };
    this.#host.requestUpdate();
  }
}
