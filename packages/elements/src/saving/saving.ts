import type { Questionnaire } from '@always-kit/contract';
import type { ReactiveController } from 'lit';
import { addStyles } from '../response/add-styles.ts';
import type { AnswerForm } from '../response/answer-form.ts';
import { partWords, type PartWords } from '../response/device.messages.ts';
import type { Extra } from '../response/extra.ts';
import type { Page } from '../response/pages/page.ts';
import type { ResponseFlow } from '../response/response-flow.ts';
import { contentOf, fitting } from './fitting.ts';
import { daysToKeep } from './kept-records.ts';
import { savingMessages, type SavingMessages } from './saving.messages.ts';
import { foundPage, keptNote, notice } from './saving-notes.ts';
import { savingStyles } from './saving.styles.ts';
import { UnsentAnswers, type Found } from './unsent-answers.ts';

/** How long after an entry it is written, in milliseconds: one write for a word, not one for each letter. */
const pause = 300;

/** Keeps what a person enters into `form` on their device until it is sent, deleted or too old. */
export function addSaving(form: AnswerForm, flow: ResponseFlow): void {
  addStyles(form, savingStyles);
  form.addExtra(new Saving(form, flow));
}

class Saving implements ReactiveController, Extra {
  readonly order: number = 1;
  readonly #form: AnswerForm;
  readonly #flow: ResponseFlow;
  readonly #unsent = new UnsentAnswers();
  /** The form that was looked for on the device. */
  #lookedFor = '';
  #found: Found | undefined;
  /** Whether there may be something of this form on the device. */
  #written = false;
  /** Whether the person is told so. */
  #kept = false;
  #cannot = false;
  #asksIfSure = false;
  #focusOn: string | undefined;
  #news: { readonly says: 'deleted' | 'questionsChanged'; readonly on: string } | undefined;
  #said = '';
  #warnedOfInterviews = false;
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(form: AnswerForm, flow: ResponseFlow) {
    this.#form = form;
    this.#flow = flow;
    form.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#writeNow);
    document.addEventListener('visibilitychange', this.#writeNow);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#writeNow);
    document.removeEventListener('visibilitychange', this.#writeNow);
    this.#writeNow();
  }

  hostUpdated(): void {
    this.#look();
    if (!this.#focusOn) return;
    this.#form.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }

  instead = (page: Page): unknown => {
    if (!this.#found) return undefined;
    return foundPage(page.reader, this.#words(page), this.#goOn, () => this.#flow.forget());
  };

  above = (page: Page): unknown => {
    const words = this.#words(page);
    const news = this.#news?.on === this.#here ? words.text[this.#news.says] : undefined;
    const cannot = this.#cannot && isAnswering(this.#flow) ? words.text.cannotKeep : undefined;
    this.#said = news ?? cannot ?? '';
    return this.#said ? notice(this.#said, words) : undefined;
  };

  below = (page: Page): unknown => {
    if (!this.#kept || this.#found || this.#flow.sending) return undefined;
    return keptNote(page.reader, this.#words(page), this.#cannot ? undefined : this.#days, this.#asksIfSure, {
      ask: () => this.#ask(true, '#sure'),
      keep: () => this.#ask(false, '#delete'),
      delete: () => {
        this.#flow.forget();
        this.#news = { says: 'deleted', on: this.#here };
      },
    });
  };

  says = (): string => this.#said;

  changed = (): void => {
    this.#asksIfSure = false;
    if (!this.#on || this.#found) return;
    this.#writing ??= setTimeout(this.#writeNow, pause);
  };

  sent = (): void => this.#delete();

  forgotten = (): void => this.#delete();

  get #on(): boolean {
    const { saveDrafts, kiosk, mode } = this.#form;
    return saveDrafts && !kiosk && mode !== 'interview';
  }

  get #days(): number {
    return daysToKeep(this.#form.saveDays);
  }

  /** What is shown. */
  get #here(): string {
    const { step, question, round } = this.#flow;
    return JSON.stringify([round, step, step === 'question' && question?.id]);
  }

  #words({ reader }: Page): PartWords<SavingMessages> {
    return partWords('saving', savingMessages, reader);
  }

  #look(): void {
    const { questionnaire, service } = this.#flow;
    if (!questionnaire) return;
    this.#warn();
    const lookedFor = JSON.stringify([this.#on, questionnaire.id, questionnaire.version, service]);
    if (lookedFor === this.#lookedFor) return;
    this.#lookedFor = lookedFor;
    this.#found = undefined;
    if (this.#on) void this.#find(questionnaire, service, lookedFor);
    else this.#delete();
  }

  #warn(): void {
    const { saveDrafts, mode, localName } = this.#form;
    if (!saveDrafts || mode !== 'interview' || this.#warnedOfInterviews) return;
    this.#warnedOfInterviews = true;
    console.warn(`always/interview-keeps-nothing: <${localName}> asks many people, so save-drafts does nothing.`);
  }

  async #find(questionnaire: Questionnaire, service: string, lookedFor: string): Promise<void> {
    const found = await this.#tried(this.#unsent.find(questionnaire, service));
    if (lookedFor !== this.#lookedFor) return;
    if (this.#flow.kept.entered.length > 0) {
      this.changed(); // it was entered before we came
      return;
    }
    if (!found) return;
    this.#found = found;
    this.#written = this.#kept = true;
    if (this.#form.matches(':focus-within')) this.#focusOn = '#heading';
    this.#form.requestUpdate();
  }

  #goOn = (): void => {
    const { questionnaire } = this.#flow;
    if (!this.#found || !questionnaire) return;
    const { content, changed } = this.#found;
    this.#found = undefined;
    this.#flow.goOnWith(changed ? fitting(content, questionnaire) : content.kept);
    if (changed) this.#news = { says: 'questionsChanged', on: this.#here };
  };

  #ask(asks: boolean, focusOn: string): void {
    this.#asksIfSure = asks;
    this.#focusOn = focusOn;
    this.#form.requestUpdate();
  }

  #writeNow = (): void => {
    if (this.#writing === undefined) return;
    this.#stopWriting();
    const { questionnaire, service, kept, step } = this.#flow;
    if (!this.#on || !questionnaire || step === 'done') return;
    if (kept.entered.length === 0) {
      if (this.#written) this.#delete(); // all of it was taken back
      return;
    }
    this.#written = true;
    const { round } = this.#flow;
    const write = this.#unsent.keep(questionnaire, service, contentOf(kept, questionnaire), this.#days);
    void this.#tried(write.then(() => true)).then((written) => {
      if (!written || !this.#written || round !== this.#flow.round || this.#flow.step === 'done') return;
      if (this.#kept && !this.#cannot) return;
      this.#kept = true;
      this.#cannot = false;
      this.#form.requestUpdate();
    });
  };

  #delete(): void {
    const { questionnaire, service } = this.#flow;
    this.#stopWriting();
    this.#found = undefined;
    this.#written = this.#kept = false;
    if (questionnaire) void this.#tried(this.#unsent.delete(questionnaire, service));
    this.#form.requestUpdate();
  }

  #stopWriting(): void {
    clearTimeout(this.#writing);
    this.#writing = undefined;
  }

  /** What came of it; `undefined` where this device does not let us keep anything, which is said while somebody answers. */
  async #tried<Result>(work: Promise<Result>): Promise<Result | undefined> {
    try {
      return await work;
    } catch (cause) {
      if (this.#on && !this.#cannot) {
        console.warn('always/not-kept: answers cannot be kept on this device.', cause);
        this.#cannot = true;
        this.#form.requestUpdate();
      }
      return undefined;
    }
  }
}

function isAnswering({ step }: ResponseFlow): boolean {
  return step === 'question' || step === 'check';
}
