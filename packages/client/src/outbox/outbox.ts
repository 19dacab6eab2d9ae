import type { AboutYou, Contact, FieldProblem, QuestionnaireResponse } from '@always-kit/contract';
import type { CallOptions } from '../call-options.ts';
import type { ClientOptions } from '../client-options.ts';
import { failure, type FailureReason, type Result } from '../result.ts';
import { Rights } from '../withdrawal.ts';
import { deliver, deliverTogether, parcelsOf } from './deliver.ts';
import { DeviceStore, type Device } from './device-store.ts';
import { OutboxEvent, type OutboxEventMap, type Standing } from './events.ts';
import { firstAnswer } from './first-answer.ts';
import type { Item, ItemKind, RefusedItem } from './item.ts';
import { Keeping } from './keeping.ts';
import { Knocking, systemClock, type Clock } from './knocking.ts';
import { Sealer } from './sealer.ts';
import { alone } from './alone.ts';
import type { Verdict } from './verdict.ts';

/** Where an outbox sends to, and what it may keep. */
export interface OutboxOptions extends Omit<ClientOptions, 'token'> {
  /** Whether what waits is encrypted to the collector, for devices that several people use. */
  readonly sealed?: boolean;
  /** The name of its IndexedDB database. */
  readonly name?: string;
  /** How many things may wait: 500 unless given. */
  readonly mostItems?: number;
  /** How many bytes may wait: 5,000,000 unless given. */
  readonly mostBytes?: number;
  /** Looks at what is to be sent before it is kept: what could never be accepted must not wait. */
  readonly check?: (kind: Exclude<ItemKind, 'withdrawal'>, body: unknown) => readonly FieldProblem[];
}

/** What tests put in place of the browser's own. */
export interface OutboxParts {
  readonly clock?: Clock;
  readonly device?: Device;
}

/** How to wait for a submission. */
export interface SubmitOptions extends CallOptions {
  /** How long to wait for the collector though it is safe on the device already, in milliseconds: 0 unless given. */
  readonly wait?: number;
}

/** Where something stands when `submit` comes back. */
export interface Submitted {
  readonly id: string;
  readonly status: Standing;
  /** What the response can be taken back with. Nobody else has it. */
  readonly withdrawal?: string;
}

/**
 * Sends what people wrote, and keeps it until the collector has it: through reloads, crashes, weeks without a network and a
 * collector that is down. Each thing is sent and written to the device in the same moment, and taken from there only when the
 * collector has answered; the collector stores each id once, so nothing is lost and nothing counted twice.
 *
 * It keeps nothing but what waits. Failures are values; nothing throws, except the reason of a `signal` that is aborted, which
 * stops waiting and never delivery.
 */
export class Outbox extends EventTarget {
  readonly #options: OutboxOptions;
  readonly #keeping: Keeping;
  readonly #knocking: Knocking;
  readonly #device: Device;
  readonly #flights = new Map<string, Promise<unknown>>();
  readonly #rights = new Rights();
  /** What was given to this page and has not been told of as accepted or failed. */
  readonly #mine = new Map<string, ItemKind>();
  #waiting = new Set<string>();
  #emptying: Promise<void> | undefined;
  #pausedBy: FailureReason | undefined;
  #closed = false;

  constructor(options: OutboxOptions, { clock = systemClock, device }: OutboxParts = {}) {
    super();
    this.#options = options;
    this.#device = device ?? new DeviceStore(options.name ?? 'always-kit-outbox');
    const sealer = options.sealed ? new Sealer(options, this.#device) : undefined;
    const { mostItems: items = 500, mostBytes: bytes = 5_000_000 } = options;
    this.#keeping = new Keeping(this.#device, sealer, { items, bytes }, options.url);
    this.#knocking = new Knocking(clock, () => void this.flush(), this.#leave);
    this.#device.open().catch(() => undefined);
    this.#knocking.arrange(); // what was left by the page before
  }

  /** How many things wait, those of other tabs with them. */
  get pending(): number {
    return this.#waiting.size;
  }

  /** Why the collector lets nothing in at present, or nothing. */
  get paused(): FailureReason | undefined {
    return this.#pausedBy;
  }

  /** Sends a response. Comes back when it is with the collector or safe on the device, and says which. */
  submit({ sentAt: _, ...response }: QuestionnaireResponse, options?: SubmitOptions): Promise<Result<Submitted>> {
    const wrong = this.#wrongIn('response', response);
    if (wrong) return Promise.resolve(wrong);
    const right = response.withdrawal === undefined ? this.#rights.of(response.id) : undefined;
    const body = { ...response, ...(right && { withdrawal: right.hash }) };
    return this.#take('response', response.id, body, { ...(right && { token: right.token }) }, options);
  }

  /** Tells of the person, after the response that it goes with. */
  tellAboutYou(aboutYou: AboutYou, options?: SubmitOptions): Promise<Result<Submitted>> {
    const wrong = this.#wrongIn('about-you', aboutYou);
    return wrong
      ? Promise.resolve(wrong)
      : this.#take('about-you', aboutYou.id, aboutYou, { after: aboutYou.response }, options);
  }

  /** Leaves how to reach somebody. */
  stayInTouch(contact: Contact, options?: SubmitOptions): Promise<Result<Submitted>> {
    const wrong = this.#wrongIn('contact', contact);
    return wrong ? Promise.resolve(wrong) : this.#take('contact', contact.id, contact, {}, options);
  }

  /**
   * Takes a response back, wherever it is by now: from the device at once, from the collector as soon as it can be reached.
   *
   * @param token what `submit` gave; without it, one that this page or what waits still has.
   */
  async withdraw(id: string, token?: string, options?: SubmitOptions): Promise<Result<Submitted>> {
    const waiting = (await this.#keeping.all()).find((item) => item.id === id);
    const proof = token ?? this.#rights.known(id) ?? waiting?.token;
    await this.#flights.get(id); // what is on its way would arrive after its end
    if (!proof) await this.#keeping.remove(id);
    if (!proof) return failure('invalid', 'Without a token it can be taken from the device only');
    return this.#take('withdrawal', id, { token: proof }, {}, options);
  }

  /** What the collector refused, for somebody to look at. It stays on the device for 30 days. */
  refused(): Promise<RefusedItem[]> {
    return this.#keeping.refused();
  }

  /** Forgets something that was refused. */
  async discard(id: string): Promise<void> {
    await this.#keeping.remove(id);
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

  /** Sends nothing more by itself. What is on the device stays there. */
  close(): void {
    this.#closed = true;
    this.#knocking.close();
    this.#device.close();
  }

  override addEventListener<Name extends keyof OutboxEventMap>(
    type: Name,
    listener: ((event: OutboxEventMap[Name]) => void) | null,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener as EventListener | null, options);
  }

  #wrongIn(kind: Exclude<ItemKind, 'withdrawal'>, body: unknown): Result<never> | undefined {
    const errors = this.#options.check?.(kind, body) ?? [];
    return errors.length > 0
      ? failure('invalid', 'Neither sent nor kept: the contract forbids it', { errors })
      : undefined;
  }

  /** The heart of it: the request leaves, and the write begins, before this function comes back. */
  #take(
    kind: ItemKind,
    id: string,
    content: object,
    more: Pick<Item, 'after' | 'token'>,
    { signal, wait = 0 }: SubmitOptions = {},
  ): Promise<Result<Submitted>> {
    const { url: to, siteKey: key = '' } = this.#options;
    const item: Item = { id, kind, to, key, body: JSON.stringify(content), sealed: false, ...more };
    const tooEarly = more.after !== undefined && (this.#waiting.has(more.after) || this.#flights.has(more.after));
    const attempt = tooEarly ? undefined : this.#attempt(item);
    const keeping = this.#keeping.keep(item);
    this.#mine.set(id, kind);
    void this.#follow(item, attempt, keeping);
    return firstAnswer(
      { id, ...(more.token !== undefined && { withdrawal: more.token }) },
      attempt,
      keeping,
      wait,
      signal,
    );
  }

  async #follow(
    item: Item,
    attempt: Promise<Verdict> | undefined,
    keeping: ReturnType<Keeping['keep']>,
  ): Promise<void> {
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
      if (ready.length > 0 && verdicts.every(({ is }) => is === 'paused')) break;
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
    if (changed) this.dispatchEvent(new Event('pending'));
  }

  #tell(event: OutboxEvent): void {
    this.dispatchEvent(event);
  }

  /** The page may go. What is on the device is safe; what is not has this one chance. */
  #leave = (): void => {
    for (const item of this.#keeping.held) {
      if (!this.#flights.has(item.id)) void this.#attempt(item).then((verdict) => this.#settle(item, verdict));
    }
  };
}

/** Makes an outbox. One for each collector and page is enough; it begins at once with what an earlier page has left. */
export function createOutbox(options: OutboxOptions): Outbox {
  return new Outbox(options);
}
