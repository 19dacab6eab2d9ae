import type { Device, Stored } from '../outbox/device-store.ts';
import type { Item } from '../outbox/item.ts';
import type { Clock } from '../outbox/knocking.ts';

/** A device's storage for Node, which has none: it outlives every outbox that uses it, and fails when it is told to. */
export class TestDevice implements Device {
  readonly stored = new Map<string, Stored>();
  broken = false;
  /** It takes nothing more, and what is there stays. */
  full = false;
  /** What is taken away goes only when this comes. */
  removal: Promise<unknown> | undefined;

  /** What waits, by id. */
  get waiting(): ReadonlyMap<string, Item> {
    const items = [...this.stored.values()].filter((each) => 'body' in each && !('refused' in each)) as Item[];
    return new Map(items.map((item) => [item.id, item]));
  }

  async put(one: Stored): Promise<void> {
    await this.#work();
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.stored.set(one.id, structuredClone(one));
  }

  async get(id: string): Promise<Stored | undefined> {
    await this.#work();
    return this.stored.get(id);
  }

  async remove(id: string): Promise<void> {
    await this.#work();
    await this.removal;
    this.stored.delete(id);
  }

  async all(): Promise<Stored[]> {
    await this.#work();
    return [...this.stored.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  close(): void {
    // Nothing to let go of.
  }

  async #work(): Promise<void> {
    await Promise.resolve();
    if (this.broken) throw new DOMException('No storage here', 'SecurityError');
  }
}

/** A clock that stands until it is told to go on. */
export class TestClock implements Clock {
  readonly performance = { now: (): number => this.#now };
  /** The longest pause each time. */
  readonly Math = { random: (): number => 0.999_999 };
  #now = 0;
  #timers: { at: number; act: () => void }[] = [];

  setTimeout(act: () => void, milliseconds: number): unknown {
    const timer = { at: this.#now + milliseconds, act };
    this.#timers.push(timer);
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.#timers = this.#timers.filter((each) => each !== timer);
  }

  /** In how many milliseconds something is due; nothing where nothing is. */
  get next(): number | undefined {
    return this.#timers.length === 0 ? undefined : Math.min(...this.#timers.map(({ at }) => at)) - this.#now;
  }

  /** Lets time pass. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter((timer) => !due.includes(timer));
    for (const { act } of due) act();
  }
}
