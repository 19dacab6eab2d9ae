import type { AlwaysClient, Failure, Standing } from '@always-kit/client';
import type { QuestionnaireResponse } from '@always-kit/contract';
import type { Asking } from '../response/asking.ts';
import { Delivery, type Delivered } from '../response/delivery.ts';
import { isWaiting } from '../response/not-sent.ts';
import { Leaving, type Settled } from './leaving.ts';

/** One person's answer. It can be taken back until it is let go. */
interface Asked {
  readonly code: string;
  /** The answer as it is sent: of the ward that was asked about, in the words that were shown. */
  readonly respond: (id: string) => QuestionnaireResponse;
  readonly delivery: Delivery;
  /** `kept`: an outbox has it, and brings it to the collector. */
  state: 'noted' | 'leaving' | 'kept' | 'sent' | 'refused';
  id?: string;
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
  /** Those of another ward or question. */
  #before: ReadonlySet<Asked> = new Set();
  #underWay = false;
  /** What an outbox has. */
  readonly #left: Leaving;

  /** @param settled what the collector has said of an answer that an outbox kept. */
  constructor(settled: Settled) {
    this.#left = new Leaving((id, as, reason) => {
      const asked = this.#asked.find((each) => each.id === id);
      if (asked?.state !== 'kept') return;
      asked.state = as;
      settled(id, as, reason);
    });
  }

  note(code: string, respond: Asked['respond']): void {
    this.#asked = [...this.#asked, { code, respond, delivery: new Delivery(), state: 'noted' }];
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
    return leaving.map(
      ({ delivery, respond }) =>
        () =>
          delivery.attempt(bring, respond),
    );
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

  /** How many would be lost with the page. */
  get inPageOnly(): number {
    const kept = this.#asked.filter(({ state }) => state === 'kept');
    return this.leaving + kept.filter(({ id }) => this.#left.standing(id) === 'memory-only').length;
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
   * have to wait as well. An outbox gets all at once, in the moment of the press. Nothing while it is at work already.
   */
  async send(client: Bringing): Promise<Sent | undefined> {
    if (this.#underWay) return undefined;
    this.#underWay = true;
    const bring = this.#through(client);
    const arrived: [string, Standing][] = [];
    let failure: Failure | undefined;
    const attempt = async (each: Asked): Promise<boolean> => {
      const delivered = await each.delivery.attempt(bring, each.respond);
      if (delivered.ok) {
        const standing = this.#left.standing(delivered.id);
        each.id = delivered.id;
        each.state = standing === 'accepted' ? 'sent' : 'kept';
        arrived.push([delivered.id, standing]);
        return true;
      }
      failure = delivered;
      if (!isWaiting(delivered.reason)) each.state = 'refused';
      return !isWaiting(delivered.reason);
    };
    const leaving = this.#asked.filter(({ state }) => state === 'leaving');
    if (client.outbox) await Promise.all(leaving.map(attempt));
    else for (const each of leaving) if (!(await attempt(each))) break;
    this.#underWay = false;
    return { arrived, failure };
  }

  #through(client: Bringing): Asking['send'] {
    return client.outbox ? this.#left.into(client.outbox) : (response) => client.sendResponse(response);
  }

  #count(state: Asked['state'], code?: string): number {
    return this.#asked.filter((each) => each.state === state && (code === undefined || each.code === code)).length;
  }
}
