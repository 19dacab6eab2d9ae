import type { Measure, MeasureChart, Period } from '@always-kit/contract';
import { countsTheSame, whatIsCounted, type Outcome, type Undertaking } from './as-written.ts';
import { countedAnswers, questionOf, type CountableQuestion, type CountedAnswer, type Questions } from './countable.ts';
import { draftOf, emptyDraft, periodOf, type MeasureDraft, type MeasurePlan } from './draft.ts';
import { Findings, type FindingsHost } from './findings.ts';

/** What is needed to make something of answers. */
export interface AnswersHost extends FindingsHost {
  readonly questions: Questions;
}

const longestTitle = 200;

/** All that a person has answered, and what it comes to. */
export class Answers {
  draft: MeasureDraft = emptyDraft;
  undertaking: Undertaking | undefined;
  /** What can be worked out from the answers. */
  readonly findings: Findings;

  readonly #host: AnswersHost;

  constructor(host: AnswersHost) {
    this.#host = host;
    this.findings = new Findings(this, host);
  }

  get questions(): Questions {
    return this.#host.questions;
  }

  get question(): CountableQuestion | undefined {
    return questionOf(this.draft, this.questions, this.undertaking?.began.measure);
  }

  get counted(): readonly CountedAnswer[] {
    const { question } = this;
    return question ? countedAnswers(this.draft, question, this.undertaking?.began.measure) : [];
  }

  get period(): Period {
    const { measure, plan } = this.undertaking?.began ?? {};
    return periodOf(this.draft, measure, plan);
  }

  /** The name that the person gave, or one from their other answers. */
  get title(): string {
    return this.draft.title ?? this.#suggestedTitle();
  }

  get chart(): MeasureChart {
    return this.draft.chart || (this.findings.advice?.chart ?? 'i');
  }

  /** All that the answers come to; `undefined` while there is no question. */
  get outcome(): Outcome | undefined {
    const { draft, question, counted, title, period, chart } = this;
    return question && { draft, question, counted, title, period, chart };
  }

  /** The same of a measure as it is saved. */
  outcomeOf(measure: Measure, plan: MeasurePlan | undefined): Outcome | undefined {
    const draft = draftOf(measure, plan);
    const question = questionOf(draft, this.questions, measure);
    if (!question) return undefined;
    const { title, period, chart = 'i' } = measure;
    return { draft, question, counted: countedAnswers(draft, question, measure), title, period, chart };
  }

  /** Whether what is counted is not what the measure counted before. */
  get countsAnew(): boolean {
    const { question, counted } = this;
    const before = this.undertaking?.before;
    return before !== undefined && question !== undefined && !countsTheSame(before, whatIsCounted(question, counted));
  }

  #suggestedTitle(): string {
    const { words } = this.#host;
    const { question, counted } = this;
    if (!question) return '';
    const yes = counted.filter(({ counts }) => counts === 'yes').map((each) => each.words);
    const whole = words.fill(words.text.nameSuggested, { question: question.words, yes: words.answers(yes, 'any') });
    return whole.length <= longestTitle ? whole : `${whole.slice(0, longestTitle - 1)}…`;
  }
}
