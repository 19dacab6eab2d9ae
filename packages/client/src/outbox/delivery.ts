import type { ClientOptions } from '../client-options.ts';
import type { FailureReason } from '../result.ts';
import { alone } from './alone.ts';
import { deliver, deliverTogether, parcelsOf } from './deliver.ts';
import { OutboxEvent } from './events.ts';
import type { Item, ItemKind } from './item.ts';
import type { Keeping } from './keeping.ts';
import { Knocking, type Clock } from './knocking.ts';
import type { Verdict } from './verdict.ts';

/** Something that is on its way, and into what keeps it, at once. */
export interface Begun {
  /** None where something else must be there first. */
  readonly attempt: Promise<Verdict> | undefined;
  readonly keeping: ReturnType<Keeping['keep']>;
}

/**
 * Empties what waits: sends it, tries again when it is time, and does what the collector's answer means for it. Begins at once
 * with what an earlier page has left.
 */
export class Delivery {
  readonly #keeping: Keeping;
  readonly #options: ClientOptions;
  readonly #knocking: Knocking;
  readonly #tell: (event: Event) => void;
  readonly #flights = new Map<string, Promise<unknown>>();
  /** What was given to this page and has not been told of as accepted or failed. */
  readonly #mine = new Map<string, ItemKind>();
  #waiting = new Set<string>();
  #emptying: Promise<void> | undefined;
  #pausedBy: FailureReason | undefined;
  #closed = false;

  /** @param tell is given each event of the outbox. */
  constructor(keeping: Keeping, options: ClientOptions, clock: Clock, tell: (event: Event) => void) {
    this.#keeping = keeping;
    this.#options = options;
    this.#tell = tell;
    this.#knocking = new Knocking(clock, () => void this.flush(), this.#leave);
    this.#knocking.arrange(); // what was left by the page before
  }

  /** How many things wait, those of other tabs with them. */
  get pending(): number {
    return this.#waiting.size;
  }

  /** Why the collector lets nothing in at present, or nothing. */
  get pausedBy(): FailureReason | undefined {
    return this.#pausedBy;
  }

  /** Ends when nothing of this id is on its way. */
  async underWay(id: string): Promise<void> {
    await this.#flights.get(id);
  }

  /** The request leaves, and the write begins, before this function comes back. */
  begin(item: Item): Begun {
    const { id, kind, after } = item;
    const tooEarly = after !== undefined && (this.#waiting.has(after) || this.#flights.has(after));
    const attempt = tooEarly ? undefined : this.#attempt(item);
    const keeping = this.#keeping.keep(item);
    this.#mine.set(id, kind);
    void this.#follow(item, { attempt, keeping });
    return { attempt, keeping };
  }

  /** Tries to send all that waits, now. Comes back when it is sent or cannot be. */
  flush(): Promise<void> {
    this.#knocking.rest();
    this.#emptying ??= alone(() => this.#empty()).then((came) => {
      this.#emptying = undefined;
      // Where another tab is at it, or nothing came of it, it is tried again after a while.
      if (came !== 'something') this.#knocking.failed();
      if (!this.#closed && (this.pending > 0 || came === undefined)) this.#knocking.arrange();
    });
    return this.#emptying;
  }

  /** Tries what waits, and what was on its way in vain, with what is new by now. */
  async tryAnew(): Promise<void> {
    await Promise.allSettled([...this.#flights.values(), this.#emptying]);
    if (!this.#closed) await this.flush();
  }

  /** Sends nothing more by itself. */
  close(): void {
    this.#closed = true;
    this.#knocking.close();
  }

  async #follow(item: Item, { attempt, keeping }: Begun): Promise<void> {
    let heard = false;
    const hearing = attempt?.then((verdict) => {
      heard = verdict.is === 'accepted';
      if (heard) this.#hear(item, verdict);
      return verdict;
    });
    const kept = await keeping;
    if (kept !== 'full' && !heard) {
      this.#count(new Set([...this.#waiting, item.id]));
      this.#tell(new OutboxEvent(kept, item));
    }
    const verdict = await hearing;
    if (kept === 'full') this.#mine.delete(item.id);
    if (verdict && !(kept === 'full' && verdict.is !== 'accepted')) await this.#settle(item, verdict, heard);
    if (kept === 'saved-on-device' && verdict?.is !== 'accepted') void this.#keeping.persist();
    if (this.pending > 0) this.#knocking.arrange();
  }

  #attempt(item: Item): Promise<Verdict> {
    const attempt = deliver(item, this.#options).finally(() => this.#flights.delete(item.id));
    this.#flights.set(item.id, attempt);
    return attempt;
  }

  /** All that waits, as far as it gets. */
  async #empty(): Promise<'something' | 'nothing'> {
    let came: 'something' | 'nothing' = 'nothing';
    for (const item of await this.#keeping.bringOver()) this.#tell(new OutboxEvent('saved-on-device', item));
    const items = await this.#keeping.all();
    this.#count(new Set(items.map(({ id }) => id)));
    await this.#hearOfOthers(items);
    for (const parcel of parcelsOf(items.filter(({ id }) => !this.#flights.has(id)))) {
      const ready = parcel.filter(({ id, after }) => !this.#flights.has(id) && !(after && this.#waiting.has(after)));
      const verdicts = await this.#send(ready);
      for (const [at, item] of ready.entries()) if (verdicts[at]) await this.#settle(item, verdicts[at]);
      if (verdicts.some(({ is }) => is === 'accepted' || is === 'refused')) came = 'something';
      if (this.#closed || verdicts.some((verdict) => verdict.is === 'later' && verdict.blocked)) break;
      if (ready.length > 0 && verdicts.every((verdict) => verdict.is === 'paused' && verdict.blocked)) break;
    }
    return came;
  }

  async #send(items: readonly Item[]): Promise<Verdict[]> {
    if (items.length > 1) {
      const together = deliverTogether(items, this.#options);
      for (const { id } of items) this.#flights.set(id, together);
      const verdicts = await together.finally(() => items.forEach(({ id }) => this.#flights.delete(id)));
      if (verdicts) return verdicts;
    }
    const verdicts: Verdict[] = [];
    for (const item of items) verdicts.push(await this.#attempt(item));
    return verdicts;
  }

  /** What an attempt means for what waits. */
  async #settle(item: Item, verdict: Verdict, heard = false): Promise<void> {
    if (!heard) this.#hear(item, verdict);
    if (verdict.is === 'accepted') await this.#keeping.remove(item.id);
    if (verdict.is === 'refused') await this.#keeping.refuse(item, verdict.failure);
    if (verdict.is === 'accepted' || verdict.is === 'refused') {
      this.#count(new Set([...this.#waiting].filter((id) => id !== item.id)));
    } else {
      await this.#useNewKey(item, verdict.failure.status);
    }
  }

  #hear(item: Item, verdict: Verdict): void {
    if (verdict.is === 'accepted' || verdict.is === 'refused') this.#mine.delete(item.id);
    if (verdict.is === 'accepted') {
      this.#knocking.reset();
      this.#pausedBy = undefined;
      this.#tell(new OutboxEvent('accepted', item));
      return;
    }
    const { reason, retryAfter } = verdict.failure;
    if (verdict.is === 'refused') return this.#tell(new OutboxEvent('failed', item, reason));
    this.#knocking.holdOff(retryAfter);
    if (verdict.is === 'later') return;
    this.#pausedBy = reason;
    this.#tell(new OutboxEvent('paused', item, reason));
  }

  /** A site's key may have been changed while something waited. */
  async #useNewKey(item: Item, status: number | undefined): Promise<void> {
    const { siteKey } = this.#options;
    if (status === 401 && siteKey !== undefined && siteKey !== item.key)
      await this.#keeping.change({ ...item, key: siteKey });
  }

  /** Something of ours that waits no longer was sent from another tab, or refused there. */
  async #hearOfOthers(items: readonly Item[]): Promise<void> {
    const gone = [...this.#mine].filter(([id]) => !this.#flights.has(id) && !items.some((item) => item.id === id));
    if (gone.length === 0) return;
    const refused = await this.#keeping.refused();
    for (const [id, kind] of gone) {
      const found = refused.find((item) => item.id === id);
      this.#mine.delete(id);
      this.#tell(new OutboxEvent(found ? 'failed' : 'accepted', { id, kind }, found?.refused.reason));
    }
  }

  #count(waiting: Set<string>): void {
    const changed = waiting.size !== this.pending;
    this.#waiting = waiting;
    if (changed) this.#tell(new Event('pending'));
  }

  /** The page may go. What is on the device is safe; what is not has this one chance. */
  readonly #leave = (): void => {
    for (const item of this.#keeping.held) {
      if (!this.#flights.has(item.id)) void this.#attempt(item).then((verdict) => this.#settle(item, verdict));
    }
  };
}
