import type { Reading } from '@always-kit/contract';
import type { ReactiveController } from 'lit';
import { addStyles } from '../response/add-styles.ts';
import { AlwaysLanguageEvent } from '../language-switch/language-switch.events.ts';
import { Surroundings } from '../provider/surroundings.ts';
import type { AnswerForm } from '../response/answer-form.ts';
import { partWords } from '../response/device.messages.ts';
import type { Extra } from '../response/extra.ts';
import type { Page } from '../response/pages/page.ts';
import type { ResponseFlow } from '../response/response-flow.ts';
import { Idle, warning } from './idle.ts';
import { kioskMessages } from './kiosk.messages.ts';
import { kioskStyles } from './kiosk.styles.ts';
import { nextButton, stillHere, waitingNote } from './kiosk-notes.ts';

const usualIdle = 60;
const leastIdle = 2 * warning;
/** How long the thanks stay, in seconds. Nothing of the person is in them, so nobody is warned. */
const thanksFor = 20;
/** How many times as long somebody may take who asks for more time (WCAG 2.2.1). */
const moreTime = 10;

/** Makes `form` forget each person, after a while without a sign of them and after sending. */
export function addKiosk(form: AnswerForm, flow: ResponseFlow): void {
  form.addExtra(new Kiosk(form, flow));
}

/** What a person may change about the form itself, and the next one must not find. */
type Changeable = AnswerForm & { reading?: Reading };

class Kiosk implements ReactiveController, Extra {
  readonly order: number = 5;
  readonly #form: Changeable;
  readonly #flow: ResponseFlow;
  readonly #asBefore: Pick<Changeable, 'reading' | 'language'>;
  readonly #surroundings: Surroundings;
  /** What the provider said before anybody came: a switch beside the form changes it for everything in there. */
  readonly #languageBefore: string | undefined;
  readonly #idle = new Idle({
    seconds: () => this.#seconds,
    mustWait: () => this.#flow.underWay,
    warns: () => !this.#isOver,
    warn: (seconds) => this.#warn(seconds),
    back: () => this.#dialog?.close(),
    over: () => this.#clear(),
  });
  #patience = 1;
  #left = warning;
  #asksMore = false;
  #warnedOfDrafts = false;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
    const { reading, language } = this.#form;
    this.#asBefore = { ...(reading && { reading }), language };
    this.#surroundings = new Surroundings(form);
    this.#languageBefore = this.#surroundings.language;
    addStyles(form, kioskStyles);
    form.addController(this);
  }

  hostConnected(): void {
    this.#idle.start();
    addEventListener('pagehide', this.#clear);
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    this.#idle.stop();
    removeEventListener('pagehide', this.#clear);
    removeEventListener('pageshow', this.#onPageShow);
  }

  hostUpdated(): void {
    if (!this.#form.kiosk) return;
    for (const field of this.#form.renderRoot.querySelectorAll('form, input, textarea')) {
      if (!field.hasAttribute('autocomplete')) field.setAttribute('autocomplete', 'off');
    }
    if (this.#form.saveDrafts && !this.#warnedOfDrafts) {
      this.#warnedOfDrafts = true;
      console.warn(`always/kiosk-keeps-nothing: <${this.#form.localName}> is a kiosk, so save-drafts does nothing.`);
    }
  }

  below = (page: Page): unknown => {
    if (!this.#form.kiosk) return undefined;
    this.#asksMore = page.extras.some(({ afterThanks }) => afterThanks);
    const words = partWords('kiosk', kioskMessages, page.reader);
    const { waiting, step, interviewing } = this.#flow;
    return [
      step === 'done' && !interviewing ? nextButton(words, this.#clear) : undefined,
      step === 'start' && waiting > 0 ? waitingNote(words, waiting) : undefined,
      stillHere(page.reader, words, this.#left, {
        stay: () => this.#idle.restart(),
        moreTime: () => {
          this.#patience = moreTime;
          this.#idle.restart();
        },
      }),
    ];
  };

  sent = (): void => this.#idle.restart();

  /** All the time a person has, in seconds; nothing where nobody has done anything that could be cleared. */
  get #seconds(): number | undefined {
    const { kiosk, kioskIdle } = this.#form;
    const { step } = this.#flow;
    if (!kiosk || step === 'loading' || step === 'not-loaded') return undefined;
    if (step === 'start' && !this.#isChanged) return undefined;
    if (this.#isOver) return thanksFor;
    return Math.max(kioskIdle > 0 ? kioskIdle : usualIdle, leastIdle) * this.#patience;
  }

  /** Whether there are only thanks left. */
  get #isOver(): boolean {
    return this.#flow.step === 'done' && !this.#asksMore;
  }

  get #isChanged(): boolean {
    const { reading, language } = this.#asBefore;
    const { kept } = this.#flow;
    return (
      kept.entered.length > 0 ||
      Object.keys(this.#flow.said).length > 0 ||
      this.#form.reading !== reading ||
      this.#form.language !== language ||
      this.#surroundings.language !== this.#languageBefore
    );
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#form.renderRoot.querySelector('dialog');
  }

  #warn(seconds: number): void {
    this.#left = seconds;
    this.#form.requestUpdate();
    if (!this.#dialog?.open) this.#dialog?.showModal();
  }

  #clear = (): void => {
    if (!this.#form.kiosk) return;
    this.#dialog?.close(); // what is behind it could not take the focus
    getSelection()?.removeAllRanges();
    for (const opened of this.#form.renderRoot.querySelectorAll('details')) opened.open = false;
    Object.assign(this.#form, this.#asBefore);
    if (this.#surroundings.language !== this.#languageBefore) {
      this.#form.dispatchEvent(new AlwaysLanguageEvent(this.#languageBefore ?? ''));
    }
    this.#patience = 1;
    this.#idle.restart();
    if (this.#flow.unsent || this.#flow.step === 'done') this.#flow.nextPerson();
    else this.#flow.forget();
    this.#form.scrollIntoView({ block: 'nearest' });
  };

  // A page that comes back from the cache of the browser is as it was left.
  #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#clear();
  };
}
