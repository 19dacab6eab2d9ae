import type { AlwaysClient, Failure } from '@always-kit/client';
import { createUuid, type Measure } from '@always-kit/contract';
import { askBeforeLeaving } from '../response/ask-before-leaving.ts';
import { Answers, type AnswersHost } from './answers.ts';
import { measureOf, measurePlanOf } from './as-written.ts';
import type { CountedAnswer } from './countable.ts';
import { draftOf, emptyDraft, noQuestion, type MeasureDraft, type MeasurePlan } from './draft.ts';
import { faultsOn, firstFaultyPage, pageNames, type Answered, type PageName, type Wrong } from './faults.ts';
import { AlwaysMeasurePageEvent, AlwaysMeasureSavedEvent, type MeasurePageName } from './measure-wizard.events.ts';
import { writeMeasure, type Writing } from './saving.ts';
import { planOf, type FoundMeasures } from './wizard-reader.ts';

/** What a wizard needs of its element. */
export interface WizardHost extends EventTarget, AnswersHost {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
  requestUpdate(): void;
  /** Moves focus there after the next update: to the first of these ids that is there. */
  focusOn(...ids: readonly string[]): void;
  readAgain(): Promise<void>;
}

/** What somebody else saved of the measure meanwhile. */
export interface Theirs {
  readonly measure: Measure | undefined;
  readonly plan: MeasurePlan | undefined;
}

/**
 * Where a person is on the way to a measure, and all that they answered. Nothing of it is given up by anything but their own
 * "Make another measure", and the page asking for another Always Event or measure.
 */
export class Wizard extends Answers {
  page: MeasurePageName = 'kind';
  /** What is wrong on this page, said once the person wanted to go on. */
  wrong: readonly Wrong[] = [];
  failure: Failure | undefined;
  /** Whether the measure was saved, and how it is taken was not. */
  halfSaved = false;
  theirs: Theirs | undefined;
  sending = false;
  /** Whether somebody else changed the Always Event while this was saved. */
  othersChanged = false;

  readonly #host: WizardHost;
  #changing = false;
  #tried: Pick<Writing, 'measure' | 'plan'>[] = [];

  constructor(host: WizardHost) {
    super(host);
    this.#host = host;
  }

  /** Begins with a measure that is there, or with a new one. */
  begin({ alwaysEvent, plans }: FoundMeasures, before: Measure | undefined): void {
    const plan = before && planOf(plans, before);
    const made = createUuid();
    this.undertaking = {
      id: before?.id ?? `measure-${made.slice(-8)}`,
      began: { measure: before, plan: plan?.content },
      before,
      entry: { id: plan?.id ?? made, before: plan },
      revision: alwaysEvent.revision,
    };
    this.draft = before ? draftOf(before, plan?.content) : emptyDraft;
    this.page = 'kind';
    this.#tried = [];
    this.#changing = false;
    this.othersChanged = false;
    this.#settle();
    this.leave();
  }

  /** Forgets everything: the page asks for something else. */
  forget(): void {
    this.undertaking = undefined;
    this.leave();
  }

  /** No longer keeps the browser from closing the page. */
  leave(): void {
    askBeforeLeaving(this, false);
  }

  /** Whether a page is shown that was come to from the one where all is checked. */
  get changing(): boolean {
    return this.#changing;
  }

  /** What is wrong with a field, in words. */
  errorOf(field: string): string | undefined {
    const wrong = this.wrong.find((each) => each.field === field);
    return wrong && this.#host.words.wrong(wrong);
  }

  /** Keeps what the person answered. */
  write(answers: Partial<MeasureDraft>): void {
    if (this.sending) return;
    this.draft = { ...this.draft, ...answers };
    askBeforeLeaving(this, true);
    this.#host.requestUpdate();
  }

  /** Keeps what one answer of the question counts as. */
  count(code: string, counts: CountedAnswer['counts']): void {
    const { question } = this;
    if (!question || !counts) return;
    const { answers } = this.draft;
    this.write({ answers: { ...answers, [question.key]: { ...answers[question.key], [code]: counts } } });
  }

  /** Goes on from the page that is shown, if nothing on it is wrong; from the last one, saves. */
  go(): void {
    const { page } = this;
    if (this.sending || page === 'saved' || page === 'no-question') return;
    if (page === 'question' && this.draft.question === noQuestion) this.#show('no-question');
    else if (page === 'check') void this.#save();
    else if (!this.#faulty(page)) this.#show(this.#changing ? this.#firstFaulty() : after(page));
  }

  back(): void {
    const { page } = this;
    if (this.sending || page === 'saved') return;
    if (page === 'no-question') this.#show('question');
    else if (this.#changing) this.#show('check');
    else this.#show(pageNames[Math.max(pageNames.indexOf(page) - 1, 0)] ?? 'kind');
  }

  /** Goes back to a page from the one where all is checked; "Continue" then leads here again. */
  change(page: PageName): void {
    if (this.sending) return;
    this.#show(page);
    this.#changing = true;
  }

  /** Makes a new measure, when one is saved. */
  async another(): Promise<void> {
    await this.#host.readAgain();
    const { found } = this.#host;
    if (!found || this.page !== 'saved') return;
    this.begin(found, undefined);
    this.#show('kind');
  }

  /** Tells the page which page of ours is shown. */
  tell(): void {
    const { page } = this;
    const number = pageNames.findIndex((name) => name === page) + 1;
    this.#host.dispatchEvent(new AlwaysMeasurePageEvent(page, number, pageNames.length, this.wrong.length > 0));
  }

  #firstFaulty(): PageName {
    return firstFaultyPage(this.#answered()) ?? 'check';
  }

  #answered(): Answered {
    const { draft, question, counted, title } = this;
    return { draft, counted: question && counted, title };
  }

  #faulty(page: PageName): boolean {
    const wrong = faultsOn(page, this.#answered());
    if (wrong.length === 0) return false;
    this.#settle();
    this.wrong = wrong;
    this.#shown();
    this.#host.focusOn('problem-measure');
    return true;
  }

  #show(page: MeasurePageName): void {
    if (page === 'check' || page === 'saved') this.#changing = false;
    this.#settle();
    this.page = page;
    this.#shown();
    this.#host.focusOn('heading');
  }

  #shown(): void {
    this.tell();
    this.#host.requestUpdate();
  }

  #settle(): void {
    this.wrong = [];
    this.failure = undefined;
    this.halfSaved = false;
    this.theirs = undefined;
  }

  async #save(): Promise<void> {
    const { undertaking, outcome } = this;
    const { connectedClient: client, alwaysEvent } = this.#host;
    const faulty = this.#firstFaulty();
    if (faulty !== 'check') {
      this.change(faulty);
      this.#faulty(faulty);
      return;
    }
    const measure = undertaking && outcome && measureOf(outcome, undertaking);
    if (!measure || !client) return;
    const plan = measurePlanOf(this.draft, measure.id);
    this.sending = true;
    this.#host.requestUpdate();
    const written = await writeMeasure(client, { alwaysEvent, undertaking, measure, plan, tried: this.#tried });
    this.sending = false;
    if (this.undertaking !== undertaking) return; // the page asks for something else by now
    this.#tried = [...this.#tried, { measure, plan }];
    this.#settle();
    switch (written.kind) {
      case 'saved':
        this.othersChanged = written.othersChanged;
        this.leave();
        this.#show('saved');
        this.#host.dispatchEvent(new AlwaysMeasureSavedEvent(alwaysEvent, written.measure));
        await this.#host.readAgain();
        return;
      case 'theirs': {
        const { measure, entry, revision } = written;
        const own = undertaking.entry.id;
        this.undertaking = {
          ...undertaking,
          before: measure,
          entry: { id: entry?.id ?? own, before: entry },
          revision,
        };
        this.theirs = { measure, plan: entry?.content };
        break;
      }
      case 'failed':
        this.failure = written.failure;
        this.halfSaved = written.measureSaved;
    }
    this.#shown();
    this.#host.focusOn('problem-measure');
  }
}

function after(page: PageName): PageName {
  return pageNames[pageNames.indexOf(page) + 1] ?? 'check';
}
