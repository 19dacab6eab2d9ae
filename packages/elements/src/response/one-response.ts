import type { AnswerValue, Question, Questionnaire } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import type { Draft } from '../question/field.ts';
import type { Answering } from './answering.ts';
import type { Asking } from './asking.ts';
import type { Later } from './later-part.ts';
import type { Said } from './said.ts';

/** What a page asks of one person, and what they have said to it so far. */
export abstract class OneResponse {
  /** Whether an answer has just been taken back. */
  cleared = false;
  /** What the person said besides their answers. */
  said: Said = {};
  /** What the page says is to be asked. */
  readonly asking: () => Asking;

  protected readonly host: ReactiveControllerHost & HTMLElement;
  /** `undefined` until there are questions. */
  protected answering: Answering | undefined;
  /** Answers to take over once there are questions, and the code for it. */
  #toEnter: Readonly<Record<string, AnswerValue>> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, asking: () => Asking) {
    this.host = host;
    this.asking = asking;
  }

  /** Whether the answers can no longer be changed, because they may have arrived. */
  abstract get settled(): boolean;
  /** Whether an attempt to send is under way, asked for or not. */
  abstract get underWay(): boolean;

  get questionnaire(): Questionnaire | undefined {
    return this.answering?.questionnaire;
  }

  /** The questions to ask, given the answers so far. */
  get asked(): readonly Question[] {
    return this.answering?.asked(this.asking().language) ?? [];
  }

  /** The rest of the form, once it is here. */
  get later(): Later | undefined {
    return this.asking().later.here;
  }

  /** Whether the rest of the form cannot come. */
  get laterFailed(): boolean {
    return this.asking().later.failed;
  }

  /** Whether all questions stand on one page. */
  get onOnePage(): boolean {
    return this.asking().layout === 'one-page';
  }

  /** Where a story is told: the question that it is the answer to, and after it the other prompts; else empty. */
  get story(): readonly Question[] {
    return this.answering?.story ?? [];
  }

  /** Whether somebody asks one person after the other. */
  get interviewing(): boolean {
    return this.asking().mode === 'interview';
  }

  /** Whether the page leaves it to the person to say that somebody helps them. */
  get mayBeHelped(): boolean {
    return this.asking().mode === undefined;
  }

  /** The ward, clinic or team that the answers are about. */
  get service(): string {
    return this.asking().service;
  }

  /** The questions that the person prefers not to answer. */
  get declined(): readonly string[] {
    return this.answering?.declined(this.asking().language) ?? [];
  }

  /** The answers so far to the questions that are asked, by question. */
  get answers(): Readonly<Record<string, AnswerValue>> {
    const answers = this.answering?.toSend(this.asking().language) ?? [];
    return Object.fromEntries(answers.map(({ question, value }) => [question, value]));
  }

  draft(id: string): Draft | undefined {
    return this.answering?.draft(id);
  }

  answer(id: string): AnswerValue | undefined {
    return this.answering?.answers(this.asking().language).get(id);
  }

  /** Takes answers over, as though they had been entered. */
  enter(answers: Readonly<Record<string, AnswerValue>>): void {
    if (this.settled || this.underWay) return;
    this.#toEnter = answers;
    this.takeOver();
    this.changed();
  }

  /** Takes over what was to be entered, if it can be by now. */
  protected takeOver(): void {
    if (!this.#toEnter || !this.answering || !this.later) return;
    this.later.code.enter(this.#toEnter, this.answering);
    this.#toEnter = undefined;
  }

  /** @param draft `undefined` where it is taken back. */
  keep(id: string, draft: Draft | undefined): void {
    this.answering?.keep(id, draft);
    this.cleared = false;
    this.changed();
  }

  /** Takes an answer back. */
  clear(id: string): void {
    this.keep(id, undefined);
    this.cleared = true;
  }

  protected changed(): void {
    this.tell('changed');
    this.host.requestUpdate();
  }

  /** Tells every extra. */
  protected tell(what: 'changed' | 'sent' | 'forgotten'): void {
    for (const extra of this.asking().extras) extra[what]?.();
  }

  /** Whether no extra wants to keep the person where they are. Each is asked, so that each can say why. */
  protected mayGoOn(question: Question | undefined): boolean {
    return !this.asking()
      .extras.map(({ mayGoOn }) => mayGoOn?.(question) ?? true)
      .includes(false);
  }

  /** Tells the page. */
  protected report(event: Event): void {
    if (!this.asking().quiet) this.host.dispatchEvent(event);
  }
}
