import type { AlwaysClient, Failure, Standing } from '@always-kit/client';
import type { QuestionnaireResponse } from '@always-kit/contract';
import type { Asking } from '../response/asking.ts';
import { tried, type Delivered } from '../response/delivery.ts';
import { isWaiting } from '../response/not-sent.ts';
import { Leaving, type Settled } from './leaving.ts';

/** One person's answer. It can be taken back until it is let go. */
export interface Asked {
  readonly code: string;
  /** As it is sent: of the ward that was asked about, in the words that were shown, under an id that it has from the press on. */
  readonly response: QuestionnaireResponse;
  /** `kept`: an outbox has it, and brings it to the collector. */
  state: 'noted' | 'leaving' | 'kept' | 'sent' | 'refused';
  /** Whether it lies on the device, and so outlives the page. */
  onDevice?: boolean;
}

/** Who brings responses to the collector. */
type Bringing = Pick<AlwaysClient, 'outbox' | 'sendResponse'>;

/** What became of sending: how many arrived, and why the rest did not. */
export interface Sent {
  /** The ids of the responses that the collector now has, or an outbox on their way there, and which of both. */
  readonly arrived: readonly (readonly [id: string, standing: Standing])[];
  readonly failure: Failure | undefined;
}

/** The answers of the people who were asked, one press each, from the press until the collector has them. */
export class PeopleAsked {
  #asked: readonly Asked[] = [];
  /** What is brought without us, until it has arrived. */
  #handedOver: readonly Asked[] = [];
  /** Those of another ward or question. */
  #before: ReadonlySet<Asked> = new Set();
  /** Whether it is on its way at this moment. */
  underWay = false;
  /** What an outbox has. */
  readonly #left: Leaving;

  /** @param settled what the collector has said of an answer that an outbox kept. */
  constructor(settled: Settled) {
    this.#left = new Leaving((id, as, reason) => {
      const asked = this.#asked.find(({ response }) => response.id === id);
      if (asked?.state !== 'kept') return;
      asked.state = reason === 'conflict' ? 'sent' : as;
      settled(id, asked.state, reason);
    });
  }

  note(code: string, response: QuestionnaireResponse): void {
    this.#asked = [...this.#asked, { code, response, state: 'noted' }];
  }

  /** Goes on with what an earlier page has left. */
  restore(people: readonly Asked[]): void {
    this.#asked = [...people, ...this.#asked];
  }

  /** Takes away what the device has and nobody has let go. */
  putAside(): readonly Asked[] {
    const aside = this.#asked.filter(({ state, onDevice }) => state === 'noted' && onDevice);
    this.#asked = this.#asked.filter((each) => !aside.includes(each));
    return aside;
  }

  /** Counts from nothing, for another ward or question. What was noted is let go, and still counts where it was asked. */
  beginAgain(): void {
    this.letGo();
    this.#asked = this.#asked.filter(({ state }) => ['leaving', 'kept'].includes(state));
    this.#before = new Set(this.#asked);
  }

  /** What was let go and has not arrived, to be sent without us. */
  handOver(client: Bringing): (() => Promise<Delivered>)[] {
    const bring = this.#through(client);
    const leaving = this.#asked.filter(({ state }) => state === 'leaving');
    this.#asked = this.#asked.filter((each) => !leaving.includes(each));
    this.#handedOver = [...this.#handedOver, ...leaving];
    return leaving.map((asked) => async () => {
      const delivered = await attempt(bring, asked);
      if (delivered.ok || !isWaiting(delivered.reason)) {
        this.#handedOver = this.#handedOver.filter((each) => each !== asked);
      }
      return delivered;
    });
  }

  /** Takes back the last answer that was not let go, and gives its code. */
  takeBack(): string | undefined {
    const last = this.last;
    if (last === undefined) return undefined;
    this.#asked = this.#asked.slice(0, -1);
    return last;
  }

  /** The code of the answer that could be taken back. */
  get last(): string | undefined {
    const last = this.#asked.at(-1);
    return last?.state === 'noted' ? last.code : undefined;
  }

  /** How many answers can still be taken back; with `code` only those. */
  noted(code?: string): number {
    return this.#count('noted', code);
  }

  get leaving(): number {
    return this.#count('leaving');
  }

  /** How many have not arrived: still leaving, or kept by an outbox. */
  get waiting(): number {
    return this.leaving + this.#count('kept');
  }

  /** What nobody but us has: it is lost with the page where the device does not keep it. */
  get toKeep(): readonly Asked[] {
    return [...this.#handedOver, ...this.#ours];
  }

  /** How many would be lost with the page. */
  get unsafe(): number {
    return this.#ours.filter(({ onDevice }) => !onDevice).length;
  }

  /** How many of them were let go. */
  get inPageOnly(): number {
    return this.#ours.filter(({ state, onDevice }) => state !== 'noted' && !onDevice).length;
  }

  get #ours(): readonly Asked[] {
    return this.#asked.filter(({ state, response }) =>
      state === 'kept' ? this.#left.standing(response.id) === 'memory-only' : ['noted', 'leaving'].includes(state),
    );
  }

  get sent(): number {
    return this.#asked.filter((each) => each.state === 'sent' && !this.#before.has(each)).length;
  }

  get refused(): number {
    return this.#count('refused');
  }

  /** Lets all that is noted go: from now on it is sent, however long that takes. */
  letGo(): void {
    for (const each of this.#asked) if (each.state === 'noted') each.state = 'leaving';
  }

  /**
   * Sends what was let go, one after the other, and stops at the first that has to wait: without a connection the next would
   * have to wait as well. An outbox gets all at once, in the moment of the press. Nothing while it is at work already, and where
   * there is nobody to bring it.
   *
   * @param ready what to wait for first.
   */
  async send(client: () => Bringing | undefined, ready?: Promise<unknown>): Promise<Sent | undefined> {
    if (this.underWay) return undefined;
    this.underWay = true;
    if (ready) await ready;
    const bringing = client();
    const sent = bringing && (await this.#bring(bringing));
    this.underWay = false;
    return sent;
  }

  async #bring(client: Bringing): Promise<Sent> {
    const bring = this.#through(client);
    const arrived: [string, Standing][] = [];
    let failure: Failure | undefined;
    const one = async (each: Asked): Promise<boolean> => {
      const delivered = await attempt(bring, each);
      if (delivered.ok) {
        const standing = delivered.there ? 'accepted' : this.#left.standing(delivered.id);
        each.state = standing === 'accepted' ? 'sent' : 'kept';
        arrived.push([delivered.id, standing]);
        return true;
      }
      failure = delivered;
      if (!isWaiting(delivered.reason)) each.state = 'refused';
      return !isWaiting(delivered.reason);
    };
    const leaving = this.#asked.filter(({ state }) => state === 'leaving');
    if (client.outbox) await Promise.all(leaving.map(one));
    else for (const each of leaving) if (!(await one(each))) break;
    return { arrived, failure };
  }

  #through(client: Bringing): Asking['send'] {
    return client.outbox ? this.#left.into(client.outbox) : (response) => client.sendResponse(response);
  }

  #count(state: Asked['state'], code?: string): number {
    return this.#asked.filter((each) => each.state === state && (code === undefined || each.code === code)).length;
  }
}

/** One attempt. A random id is taken by nobody else: what the collector has under it is this very answer, sent before. */
async function attempt(bring: Asking['send'], { response }: Asked): Promise<Delivered & { readonly there?: boolean }> {
  const result = await tried(bring, response);
  const there = !result.ok && result.reason === 'conflict';
  return result.ok || there ? { ok: true, id: response.id, there } : result;
}
