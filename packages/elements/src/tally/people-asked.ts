import type { AlwaysClient, Failure } from '@always-kit/client';
import type { QuestionnaireResponse } from '@always-kit/contract';
import { Delivery, type Delivered } from '../response/delivery.ts';
import { isWaiting } from '../response/not-sent.ts';

/** One person's answer. It can be taken back until it is let go. */
interface Asked {
  readonly code: string;
  /** The answer as it is sent: of the ward that was asked about, in the words that were shown. */
  readonly respond: (id: string) => QuestionnaireResponse;
  readonly delivery: Delivery;
  state: 'noted' | 'leaving' | 'sent' | 'refused';
}

/** What became of sending: how many arrived, and why the rest did not. */
export interface Sent {
  /** The ids of the responses that the collector now has. */
  readonly arrived: readonly string[];
  readonly failure: Failure | undefined;
}

/** The answers of the people who were asked, one press each, from the press until the collector has them. */
export class PeopleAsked {
  #asked: readonly Asked[] = [];
  /** Those of another ward or question. */
  #before: ReadonlySet<Asked> = new Set();
  #underWay = false;

  note(code: string, respond: Asked['respond']): void {
    this.#asked = [...this.#asked, { code, respond, delivery: new Delivery(), state: 'noted' }];
  }

  /** Counts from nothing, for another ward or question. What was noted is let go, and still counts where it was asked. */
  beginAgain(): void {
    this.letGo();
    this.#asked = this.#asked.filter(({ state }) => state === 'leaving');
    this.#before = new Set(this.#asked);
  }

  /** What was let go and has not arrived, to be sent without us. */
  handOver(bring: AlwaysClient['sendResponse']): (() => Promise<Delivered>)[] {
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
   * have to wait as well. Nothing while it is at work already.
   */
  async send(bring: AlwaysClient['sendResponse']): Promise<Sent | undefined> {
    if (this.#underWay) return undefined;
    this.#underWay = true;
    const arrived: string[] = [];
    let failure: Failure | undefined;
    for (const each of this.#asked) {
      if (each.state !== 'leaving') continue;
      const delivered = await each.delivery.attempt(bring, each.respond);
      if (delivered.ok) {
        each.state = 'sent';
        arrived.push(delivered.id);
      } else {
        failure = delivered;
        if (isWaiting(delivered.reason)) break;
        each.state = 'refused';
      }
    }
    this.#underWay = false;
    return { arrived, failure };
  }

  #count(state: Asked['state'], code?: string): number {
    return this.#asked.filter((each) => each.state === state && (code === undefined || each.code === code)).length;
  }
}
