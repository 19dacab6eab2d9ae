import type { Failure } from '@always-kit/client';
import type { Period } from '@always-kit/contract';
import { WrittenWords, type SomeOf } from '../language/written-words.ts';
import { failureKind } from '../reading/failure-kind.ts';
import type { CountedAnswer } from './countable.ts';
import { targetOf, type MeasureDraft, type MeasureKind } from './draft.ts';
import type { Wrong } from './faults.ts';
import { measureWizardMessages, type MeasureWizardMessages } from './measure-wizard.messages.ts';
import type { HowToSay } from './reckoning.ts';

/** What the page gave us of our own words: any key may be left out, and any entry of a key that holds several. */
export type SomeMessages = SomeOf<MeasureWizardMessages>;

/** The wizard in words of one language: what is counted, how much is good enough, and what is wrong. */
export class Words extends WrittenWords<MeasureWizardMessages> {
  readonly #anyOf: Intl.ListFormat;
  readonly #percent: Intl.NumberFormat;

  constructor(messages: SomeMessages) {
    super(measureWizardMessages, messages);
    this.#anyOf = new Intl.ListFormat(this.language, { type: 'disjunction' });
    this.#percent = new Intl.NumberFormat(`${this.language}-u-nu-latn`, {
      style: 'percent',
      maximumFractionDigits: 2,
    });
  }

  percent(share: number): string {
    return this.#percent.format(share);
  }

  quoted(words: string): string {
    return this.fill(this.text.quoted, { words });
  }

  /** Answers in quotes, as one list: all of them, or one of them. */
  answers(words: readonly string[], which: 'all' | 'any' = 'all'): string {
    const quoted = words.map((each) => this.quoted(each));
    return which === 'all' ? this.list(quoted) : this.#anyOf.format(quoted);
  }

  /** What is counted, said back: the sentence, and what is left out. Nothing while an answer is not decided on. */
  counted(answers: readonly CountedAnswer[]): readonly string[] | undefined {
    const said = (...ways: readonly unknown[]): string[] =>
      answers.filter(({ counts }) => ways.includes(counts)).map(({ words }) => words);
    const [yes, asked, out] = [said('yes'), said('yes', 'no'), said('out')];
    if (yes.length === 0 || asked.length === yes.length || said(undefined).length > 0) return undefined;
    const sentence = this.fill(this.text.counted, {
      asked: this.answers(asked, 'any'),
      yes: this.answers(yes, 'any'),
    });
    return out.length === 0
      ? [sentence]
      : [sentence, this.count(this.text.leftOut, out.length, { list: this.answers(out) })];
  }

  /** How much is good enough. */
  target(draft: Pick<MeasureDraft, 'direction' | 'target' | 'targetKnown'>): string {
    const { text } = this;
    const target = targetOf(draft);
    if (target === undefined) return text.notKnownYet;
    const forms = { increase: text.atLeast, decrease: text.atMost, neutral: text.targetIs, '': text.targetIs };
    return this.fill(forms[draft.direction], { target: this.percent(target) });
  }

  /** Which kinds of measure are missing. */
  lacks(missing: readonly MeasureKind[]): string {
    const { text } = this;
    if (missing.length === 0) return text.hasEveryKind;
    return this.fill(text.lacksKinds, { list: this.#anyOf.format(missing.map((kind) => text.aKind[kind])) });
  }

  wrong({ fault, answer = '' }: Wrong): string {
    return this.fill(this.text.wrong[fault], { answer });
  }

  /** What to tell the person when reading failed. */
  notRead(failure: Failure): string {
    const kind = failureKind(failure);
    return kind === 'gone' ? this.text.notFound : this.text.failures[kind];
  }

  /** What `@always-kit/spc` needs to say what it finds. */
  howToSay(grain: Period): HowToSay {
    const { samples, choosing } = this.text;
    return { locale: this.language, grain, samples, choosing };
  }
}
