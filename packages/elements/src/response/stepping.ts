import type { AnswerFault, Question } from '@always-kit/contract';
import type { StepName } from './events.ts';
import type { NotSent } from './form.messages.ts';
import { OneResponse } from './one-response.ts';
import type { Sending } from './sending.ts';

/** Where to take the person: an element by its id, in the form's own root. */
export type FocusOn = 'heading' | 'summary' | 'failure' | 'answer' | `${'heading' | 'answer'}-${string}`;

/** The way of one person from the introduction through the questions to the page where answers are checked, and back. */
export abstract class Stepping extends OneResponse {
  step: StepName = 'loading';
  /** What is wrong with the answers, as far as it is to be shown. */
  faults: readonly AnswerFault[] = [];
  /** Whether sending was asked for without a single answer. */
  nothingAnswered = false;
  /** Whether one question is shown again, from the page where answers are checked. */
  changing = false;

  /** The questions that the person has been to. */
  protected visited: Set<string> = new Set();
  /** The question that is shown, or was last. */
  protected current = '';
  protected focusOn: FocusOn | undefined;
  /** Whether starting was asked for before there were questions. */
  protected startsAtOnce = false;
  #straight = false;

  abstract send(): Promise<void>;
  /** Whether the last attempt to send was made by itself, and nobody has asked for it since. */
  abstract get byItself(): boolean;
  /** Why the last attempt to send failed, until the next one succeeds. */
  abstract get notSent(): NotSent | undefined;
  /** Sending in full, once it is here. */
  protected abstract get full(): Sending | undefined;

  /** The question that is shown. */
  get question(): Question | undefined {
    return this.asked.find(({ id }) => id === this.current);
  }

  /** Whether the person has not come past the first question yet. */
  get beginning(): boolean {
    return this.visited.size < 2;
  }

  /** Whether the answers are being sent from the last question, and have not been shown. Once that failed they are shown. */
  get straight(): boolean {
    return this.#straight && this.underWay && !this.notSent;
  }

  /**
   * Where to take the person after this rendering, once.
   *
   * @param again whether to take them there after the next rendering too.
   */
  takeFocus(again = false): FocusOn | undefined {
    const { focusOn } = this;
    if (!again) this.focusOn = undefined;
    return focusOn;
  }

  /** Takes the focus to the first field, or to that of one question. */
  focusAnswer(id?: string): void {
    this.focusOn = id === undefined ? 'answer' : `answer-${id}`;
    this.host.requestUpdate();
  }

  /** Leaves the introduction: now, or without showing it as soon as there are questions. */
  start(): void {
    const [first] = this.asked;
    this.startsAtOnce = !this.answering;
    if (this.startsAtOnce) return;
    if (this.onOnePage) this.show('question', 'heading');
    else if (first) this.visit(first, false);
  }

  /** Shows the question with this id, where it is asked. */
  goTo(id: string): void {
    if (!this.settled && this.step !== 'done') this.change(id, false);
  }

  /** Stops asking: what is answered can be checked and sent. */
  finish(): void {
    if (this.answering && this.step !== 'done') this.show('check', 'heading');
  }

  /** Shows one question again, from the page where answers are checked. */
  change(id: string, changing = true): void {
    if (this.underWay) return this.full?.saySending();
    const question = this.asked.find((each) => each.id === id);
    if (!question) return;
    if (this.onOnePage) return this.show('question', `heading-${id}`);
    // Where answers are checked, all were there to be answered, also those that were left out by finishing early.
    if (changing) for (const each of this.asked) this.visited.add(each.id);
    this.visit(question, changing);
  }

  /** @param send whether to send the answers after the last question, and not to show them first. */
  continue(send = false): void {
    const { question, asked } = this;
    // Nothing is found before the rest of the form is here; sending looks again.
    const faults = this.full?.faultsIn(question ? [question] : asked) ?? [];
    if (faults.length > 0) return this.complain(faults, false, 'summary');
    if (!this.mayGoOn(question)) return;
    if (!question) return this.show('check', 'heading');
    const rest = asked.slice(asked.indexOf(question) + 1);
    // After a change, only what the change has opened is still to be asked.
    const next = this.changing ? rest.find(({ id }) => !this.visited.has(id)) : rest[0];
    if (next) return this.visit(next, this.changing);
    this.show('check', 'heading');
    if (!send) return;
    void this.send();
    this.#straight = this.underWay;
    if (this.#straight) this.focusOn = 'heading';
  }

  back(): void {
    if (this.underWay) return this.full?.saySending(); // what has left cannot be changed any more
    const { question, asked } = this;
    if (this.onOnePage) return this.show(this.step === 'check' ? 'question' : 'start', 'heading');
    // Where the questions were cut short, back is the last that was seen.
    const last = asked.findLast(({ id }) => this.visited.has(id)) ?? asked.at(-1);
    const before = this.step === 'check' ? last : question && asked[asked.indexOf(question) - 1];
    if (this.changing && this.step === 'question') this.show('check', 'heading');
    else if (before) this.visit(before, false);
    else this.show('start', 'heading');
  }

  protected visit({ id }: Question, changing: boolean): void {
    this.current = id;
    this.changing = changing;
    this.visited.add(id);
    this.show('question', 'heading');
  }

  protected show(step: StepName, focusOn?: FocusOn): void {
    this.step = step;
    this.#straight = false;
    this.cleared = false;
    this.complain([], false, focusOn);
    this.tell('changed');
  }

  protected complain(faults: readonly AnswerFault[], nothing: boolean, focusOn?: FocusOn): void {
    this.faults = faults;
    this.nothingAnswered = nothing;
    this.focusOn = focusOn;
    this.host.requestUpdate();
  }

  /** Whether taking the focus would not tear the person away from something else. */
  protected mayMoveFocus(): boolean {
    if (this.host.matches(':focus-within')) return true;
    const { activeElement } = this.host.getRootNode() as Document | ShadowRoot;
    return !this.byItself && (!activeElement || activeElement === document.body);
  }
}
