import type { AboutYou, Contact, FieldProblem, QuestionnaireResponse } from '@always-kit/contract';
import type { CallOptions } from '../call-options.ts';
import type { ClientOptions } from '../client-options.ts';
import { failure, type FailureReason, type Result } from '../result.ts';
import { rights } from '../withdrawal.ts';
import { deliveryOf, type Shown } from './delivery.ts';
import { deviceStore, type Device } from './device-store.ts';
import type { OutboxEventMap, Standing } from './events.ts';
import { firstAnswer } from './first-answer.ts';
import type { Item, ItemKind, RefusedItem } from './item.ts';
import { keepingOn } from './keeping.ts';
import type { Clock } from './knocking.ts';

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

/** What tests put in place of the browser's own. @internal */
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
  readonly withdrawal?: string | undefined;
}

/**
 * Sends what people wrote, and keeps it until the collector has it: through reloads, crashes, weeks without a network and a
 * collector that is down. Each thing is sent and written to the device in the same moment, and taken from there only when the
 * collector has answered; the collector stores each id once, so nothing is lost and nothing counted twice.
 *
 * It keeps nothing but what waits, and for 30 days what was refused and the ids of what was taken back. Failures are values; nothing throws, except the reason of a `signal` that is aborted, which
 * stops waiting and never delivery.
 */
export interface Outbox extends EventTarget {
  /** How many things wait, those of other tabs with them. */
  readonly pending: number;
  /** Why the collector lets nothing in at present, or nothing. */
  readonly paused: FailureReason | undefined;
  /** Sends a response. Comes back when it is with the collector or safe on the device, and says which. */
  submit(response: QuestionnaireResponse, options?: SubmitOptions): Promise<Result<Submitted>>;
  /**
   * Tells of the person, after the response that it goes with. Where that is refused or taken back first, this is taken from the
   * device too, and told of as `failed`.
   */
  tellAboutYou(aboutYou: AboutYou, options?: SubmitOptions): Promise<Result<Submitted>>;
  /** Leaves how to reach somebody. */
  stayInTouch(contact: Contact, options?: SubmitOptions): Promise<Result<Submitted>>;
  /**
   * Takes a response back, wherever it is by now: from the device at once, from the collector as soon as it can be reached.
   *
   * @param token what `submit` gave; without it, one that this page or what waits still has.
   */
  withdraw(id: string, token?: string, options?: SubmitOptions): Promise<Result<Submitted>>;
  /** What the collector refused, for somebody to look at. It stays on the device for 30 days. */
  refused(): Promise<RefusedItem[]>;
  /** Forgets something that was refused. */
  discard(id: string): Promise<void>;
  /** Tries to send all that waits, now. Comes back when it is sent or cannot be. */
  flush(): Promise<void>;
  /**
   * Goes on with another token of the portal, or with what gives it. Without one, with what `embed` of the options gives by now.
   * What waited for it is tried at once.
   */
  renewEmbed(embed?: ClientOptions['embed']): Promise<void>;
  /** Sends nothing more by itself. What is on the device stays there. */
  close(): void;
  addEventListener<Name extends keyof OutboxEventMap>(
    type: Name,
    listener: ((event: OutboxEventMap[Name]) => void) | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** Makes an outbox. One for each collector and page is enough; it begins at once with what an earlier page has left. */
export function createOutbox(options: OutboxOptions, parts: OutboxParts = {}): Outbox {
  const { url, siteKey = '', check, name = 'always-kit-outbox' } = options;
  const { clock = globalThis, device = deviceStore(name) } = parts;
  const outbox = Object.assign(new EventTarget(), { pending: 0 });
  const right = rights();
  /** As it is by now: `renewEmbed` changes it. */
  const how: { -readonly [Name in keyof ClientOptions]: ClientOptions[Name] } = { ...options };
  const keeping = keepingOn(device, options);
  const delivery = deliveryOf(keeping, device, how, clock, outbox);

  /** The heart of it: the request leaves, and the write begins, before this function comes back. */
  const take = async (
    kind: ItemKind,
    id: string,
    content: object,
    how?: SubmitOptions,
    more?: Pick<Item, 'after' | 'token' | 'waited'>,
  ): Promise<Result<Submitted>> => {
    const errors = kind !== 'withdrawal' && check?.(kind, content);
    if (errors && errors[0]) return failure('invalid', 'Not valid', { errors });
    const item: Item = { id, kind, to: url, key: siteKey, body: JSON.stringify(content), sealed: false, ...more };
    return firstAnswer({ id, withdrawal: more?.token }, delivery.begin(item), how);
  };

  return Object.assign(outbox, {
    submit(response, how) {
      const own = response.withdrawal ? undefined : right(response.id, true);
      return take('response', response.id, { ...response, ...own?.sent }, how, own?.kept);
    },
    tellAboutYou: (aboutYou, how) => take('about-you', aboutYou.id, aboutYou, how, { after: aboutYou.response }),
    stayInTouch: (contact, how) => take('contact', contact.id, contact, how),
    async withdraw(id, token, how) {
      const found = await delivery.recall(id);
      const proof = token ?? (right(id)?.kept ?? found)?.token;
      const waited = found?.kind === 'response' || found?.waited;
      if (proof) return take('withdrawal', id, { token: proof }, how, { waited });
      await delivery.forget(id);
      return failure('invalid', 'No token');
    },
    refused: keeping.refused,
    discard: delivery.forget,
    flush: delivery.flush,
    renewEmbed(embed) {
      if (embed) how.embed = embed;
      return delivery.renew();
    },
    close() {
      delivery.close();
      device.close();
    },
  } satisfies Omit<Outbox, keyof Shown>) as Outbox;
}
