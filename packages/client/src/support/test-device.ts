import { NoRoomError, type Device } from '../outbox/device-store.ts';
import type { Item, RefusedItem } from '../outbox/item.ts';
import type { Clock } from '../outbox/knocking.ts';

/** A device's storage for Node, which has none: it outlives every outbox that uses it, and fails when it is told to. */
export class TestDevice implements Device {
  readonly waiting = new Map<string, Item>();
  readonly gone = new Map<string, RefusedItem>();
  readonly notes = new Map<string, unknown>();
  broken = false;

  async open(): Promise<void> {
    await this.#work();
  }

  async put(item: Item, most: number): Promise<void> {
    await this.#work();
    if (!this.waiting.has(item.id) && this.waiting.size >= most) throw new NoRoomError('full');
    this.waiting.set(item.id, structuredClone(item));
    this.gone.delete(item.id);
  }

  async remove(id: string): Promise<void> {
    await this.#work();
    this.waiting.delete(id);
    this.gone.delete(id);
  }

  async refuse(item: RefusedItem): Promise<void> {
    await this.#work();
    this.waiting.delete(item.id);
    this.gone.set(item.id, structuredClone(item));
  }

  async all(): Promise<Item[]> {
    await this.#work();
    return [...this.waiting.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  async refused(): Promise<RefusedItem[]> {
    await this.#work();
    return [...this.gone.values()];
  }

  async note(name: string, value: unknown): Promise<void> {
    await this.#work();
    this.notes.set(name, value);
  }

  async noted(name: string): Promise<unknown> {
    await this.#work();
    return this.notes.get(name);
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
  #now = 0;
  #timers: { at: number; act: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, act: () => void): () => void {
    const timer = { at: this.#now + milliseconds, act };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  /** The longest pause each time. */
  random(): number {
    return 0.999_999;
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
