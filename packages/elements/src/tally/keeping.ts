import type { Questionnaire } from '@always-kit/contract';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { fillCount } from '../language/fill.ts';
import { partWords, type PartReader, type PartWords } from '../response/device.messages.ts';
import { daysToKeep } from '../saving/kept-records.ts';
import { savingMessages, type SavingMessages } from '../saving/saving.messages.ts';
import { KeptPresses, type TallyOf } from './kept-presses.ts';
import type { Asked, PeopleAsked } from './people-asked.ts';
import type { AlwaysTally } from './tally.ts';
import type { Asking } from './tally-wording.ts';

/** How the tally stands that is kept, and what can be done with it. */
export interface KeptTally {
  readonly people: PeopleAsked;
  readonly asking: () => Asking | undefined;
  readonly reader: () => PartReader;
  /** Sends what was let go. */
  readonly send: () => void;
  /** Lets it be heard. */
  readonly say: (words: string) => void;
}

/** How long sending waits for the device, in milliseconds. */
const patience = 3_000;

/**
 * Keeps each press on the device until it is brought away, and gives back what an earlier page has left: the count of each
 * answer, the last one to take back, and what was on its way. Loaded only where a page turns it on.
 */
export class Keeping implements ReactiveController {
  readonly #tally: AlwaysTally;
  readonly #kept: KeptTally;
  readonly #presses = new KeptPresses();
  /** What lies on the device of it, as it was last written. */
  readonly #there = new Map<string, { readonly asked: Asked; readonly letGo: boolean; readonly at: number }>();
  #last = 0;
  #lookedFor = '';
  #idle: Promise<unknown> = Promise.resolve();
  #cannot = false;

  constructor(tally: AlwaysTally, kept: KeptTally) {
    this.#tally = tally;
    this.#kept = kept;
    tally.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#lookAgain);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#lookAgain);
  }

  hostUpdated(): void {
    if (this.#tally.isConnected) this.#look();
    this.#follow();
  }

  /** What was asked when it could last be read. */
  async before(): Promise<Questionnaire | undefined> {
    const { questionnaire } = this.#tally;
    if (!this.#tally.saveDrafts || typeof questionnaire !== 'string') return undefined;
    return this.#tried(this.#presses.questionnaire(questionnaire));
  }

  /** Comes back when all is written that was pressed, or the device does not answer. */
  written(): Promise<unknown> {
    this.#follow();
    return Promise.race([this.#idle, new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  /** Leaves what can still be taken back to the next tally of this ward: it goes from this one. */
  async leave(): Promise<void> {
    this.#lookedFor = '';
    await this.written();
    if (this.#tally.isConnected) return;
    for (const { response } of this.#kept.people.putAside()) {
      this.#there.delete(response.id);
      this.#presses.release(response.id);
    }
  }

  /** Where the answers are, or that they cannot be kept. */
  get note(): TemplateResult | typeof nothing {
    const { text, lang, dir } = this.#words;
    const kept = this.#kept.people.toKeep.some(({ onDevice }) => onDevice);
    if (!this.#cannot && !kept) return nothing;
    const days = daysToKeep(this.#tally.saveDays);
    return html`<p class=${this.#cannot ? 'waiting' : nothing} lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${this.#cannot ? text.cannotKeep : fillCount(text.kept, days, text.language)}
    </p>`;
  }

  get #words(): PartWords<SavingMessages> {
    return partWords('saving', savingMessages, this.#kept.reader());
  }

  #lookAgain = (): void => {
    if (document.visibilityState !== 'visible') return;
    this.#lookedFor = ''; // another tab may be closed by now
    this.#tally.requestUpdate();
  };

  /** Looks for what belongs to what is asked now. Where nothing is kept any more, it comes into the page and goes from the device. */
  #look(): void {
    const asking = this.#kept.asking();
    if (!asking) return;
    const { saveDrafts, service } = this.#tally;
    const of = { questionnaire: asking.questionnaire.id, question: asking.question.id, service };
    const lookedFor = JSON.stringify([saveDrafts, of, asking.questionnaire.version]);
    if (lookedFor === this.#lookedFor) return;
    this.#lookedFor = lookedFor;
    void this.#take(of, lookedFor);
    this.#keepQuestionnaire(asking.questionnaire);
  }

  async #take(of: TallyOf, lookedFor: string): Promise<void> {
    const taken = (await this.#tried(this.#presses.take(of))) ?? [];
    if (lookedFor !== this.#lookedFor) {
      for (const { response } of taken) this.#presses.release(response.id);
      return;
    }
    if (taken.length === 0) return;
    const people = taken.map(({ response, letGo, at }): Asked => {
      const asked: Asked = { code: String(response.answers[0]?.value), response, state: letGo ? 'leaving' : 'noted' };
      asked.onDevice = true;
      this.#there.set(response.id, { asked, letGo, at });
      return asked;
    });
    this.#kept.people.restore(people);
    this.#tally.requestUpdate();
    if (taken.some(({ letGo }) => letGo)) this.#kept.send();
  }

  #keepQuestionnaire(questionnaire: Questionnaire): void {
    const { questionnaire: wanted, saveDrafts, saveDays } = this.#tally;
    if (typeof wanted !== 'string') return;
    const days = daysToKeep(saveDays);
    void this.#tried(
      saveDrafts
        ? this.#presses.keepQuestionnaire(questionnaire, wanted, days)
        : this.#presses.deleteQuestionnaire(wanted),
    );
  }

  /** Brings the device to where the tally is. */
  #follow(): void {
    const { people } = this.#kept;
    const toKeep = new Map(
      (this.#tally.saveDrafts ? people.toKeep : []).map((asked) => [asked.response.id, asked] as const),
    );
    for (const [id, { asked }] of this.#there) if (!toKeep.has(id)) this.#delete(asked);
    for (const asked of toKeep.values()) {
      if (this.#there.get(asked.response.id)?.letGo !== (asked.state !== 'noted')) this.#keep(asked);
    }
  }

  #keep(asked: Asked): void {
    const { response, state } = asked;
    const { id } = response;
    this.#last = Math.max(Date.now(), this.#last + 1);
    const there = { asked, letGo: state !== 'noted', at: this.#there.get(id)?.at ?? this.#last };
    this.#there.set(id, there);
    const { letGo, at } = there;
    const write = this.#presses.keep({ response, letGo, at }, daysToKeep(this.#tally.saveDays));
    this.#idle = this.#tried(write.then(() => true)).then((written) => {
      if (!written) return this.#there.delete(id); // it is tried again with the next press
      this.#cannot = false;
      asked.onDevice = true;
      return this.#tally.requestUpdate();
    });
  }

  #delete(asked: Asked): void {
    asked.onDevice = false;
    this.#there.delete(asked.response.id);
    this.#idle = this.#tried(this.#presses.delete(asked.response));
  }

  /** What came of it; `undefined` where this device does not let us keep anything, which is said. */
  async #tried<Result>(work: Promise<Result>): Promise<Result | undefined> {
    try {
      return await work;
    } catch (cause) {
      if (this.#tally.saveDrafts && !this.#cannot) {
        console.warn('always/not-kept: answers cannot be kept on this device.', cause);
        this.#cannot = true;
        this.#kept.say(this.#words.text.cannotKeep);
      }
      return undefined;
    }
  }
}
