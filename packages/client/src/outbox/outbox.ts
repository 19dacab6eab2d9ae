import type { AboutYou, Contact, FieldProblem, QuestionnaireResponse } from '@always-kit/contract';
import type { CallOptions } from '../call-options.ts';
import type { ClientOptions } from '../client-options.ts';
import { failure, type FailureReason, type Result } from '../result.ts';
import { Rights } from '../withdrawal.ts';
import { Delivery } from './delivery.ts';
import { DeviceStore, type Device } from './device-store.ts';
import type { OutboxEventMap, Standing } from './events.ts';
import { firstAnswer } from './first-answer.ts';
import type { Item, ItemKind, RefusedItem } from './item.ts';
import { Keeping } from './keeping.ts';
import { systemClock, type Clock } from './knocking.ts';
import { PortalToken } from './portal-token.ts';
import { Sealer } from './sealer.ts';

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
  readonly #delivery: Delivery;
  readonly #device: Device;
  readonly #rights = new Rights();
  readonly #portalToken: PortalToken;

  constructor(options: OutboxOptions, { clock = systemClock, device }: OutboxParts = {}) {
    super();
    this.#options = options;
    this.#device = device ?? new DeviceStore(options.name ?? 'always-kit-outbox');
    const sealer = options.sealed ? new Sealer(options, this.#device) : undefined;
    const { mostItems: items = 500, mostBytes: bytes = 5_000_000 } = options;
    this.#keeping = new Keeping(this.#device, sealer, { items, bytes }, options.url);
    this.#device.open().catch(() => undefined);
    this.#portalToken = new PortalToken(options);
    this.#delivery = new Delivery(this.#keeping, this.#portalToken.options, clock, (event) => {
      if (event.type === 'accepted') this.#portalToken.worked();
      this.dispatchEvent(event);
    });
  }

  /** How many things wait, those of other tabs with them. */
  get pending(): number {
    return this.#delivery.pending;
  }

  /** Why the collector lets nothing in at present, or nothing. */
  get paused(): FailureReason | undefined {
    return this.#delivery.pausedBy;
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
    await this.#delivery.underWay(id); // what is on its way would arrive after its end
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
    return this.#delivery.flush();
  }

  /**
   * Goes on with another token of the portal, or with what gives it. Without one, with what `embed` of the options gives by now.
   * What waited for it is tried at once.
   */
  async renewEmbed(embed?: ClientOptions['embed']): Promise<void> {
    if (this.#portalToken.renew(embed)) await this.#delivery.tryAnew();
  }

  /** Sends nothing more by itself. What is on the device stays there. */
  close(): void {
    this.#delivery.close();
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
    const { attempt, keeping } = this.#delivery.begin(item);
    return firstAnswer(
      { id, ...(more.token !== undefined && { withdrawal: more.token }) },
      attempt,
      keeping,
      wait,
      signal,
    );
  }
}

/** Makes an outbox. One for each collector and page is enough; it begins at once with what an earlier page has left. */
export function createOutbox(options: OutboxOptions): Outbox {
  return new Outbox(options);
}
