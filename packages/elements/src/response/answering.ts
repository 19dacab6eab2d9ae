import {
  askedQuestions,
  wordingFor,
  type Answer,
  type AnswerValue,
  type Question,
  type Questionnaire,
  type Reading,
} from '@always-kit/contract';
import type { Draft } from '../question/field.ts';
import { kindOf } from '../question/kinds.ts';

/** What one person has entered into one questionnaire so far. In memory only; an extra may keep it longer. */
export class Answering {
  /** The questionnaire as it was handed in. */
  readonly loaded: Questionnaire;
  readonly #translated: (questionnaire: Questionnaire) => Questionnaire;
  readonly #drafts = new Map<string, Draft>();

  /**
   * @param translated what is known of it in the language that is wanted now.
   * @param before answers to an earlier copy of the same questionnaire, to go on with.
   */
  constructor(loaded: Questionnaire, translated: (questionnaire: Questionnaire) => Questionnaire, before?: Answering) {
    this.loaded = loaded;
    this.#translated = translated;
    if (before) this.#drafts = before.#drafts;
  }

  /** The questionnaire as it is shown. */
  get questionnaire(): Questionnaire {
    return this.#translated(this.loaded);
  }

  keep(question: string, draft: Draft): void {
    this.#drafts.set(question, draft);
  }

  draft(question: string): Draft | undefined {
    return this.#drafts.get(question);
  }

  /** Everything that was entered, by question. */
  get entered(): readonly (readonly [question: string, draft: Draft])[] {
    return [...this.#drafts];
  }

  /** Every answer by its question's id, also those to questions that are no longer asked. */
  answers(language: string): ReadonlyMap<string, AnswerValue> {
    const answers = new Map<string, AnswerValue>();
    for (const question of this.questionnaire.questions) {
      const answer = kindOf(question)?.answer(this.#drafts.get(question.id), question, language);
      if (answer !== undefined) answers.set(question.id, answer);
    }
    return answers;
  }

  /** The questions to ask, given the answers so far. */
  asked(language: string): readonly Question[] {
    return askedQuestions(this.questionnaire.questions, this.answers(language)).filter(kindOf);
  }

  /** The answers to the questions that are asked: what is sent. */
  toSend(language: string): Answer[] {
    const answers = this.answers(language);
    return this.asked(language).flatMap(({ id }) => {
      const value = answers.get(id);
      return value === undefined ? [] : [{ question: id, value }];
    });
  }

  /**
   * The language that the questions were shown in to somebody who asked for `language`: a translation's, where every
   * question that was asked has one, else the questionnaire's own.
   */
  shownIn(language: string, reading: Reading, drafts: boolean): string {
    const { language: own } = this.questionnaire;
    const [first = own, ...others] = new Set(
      this.asked(language).map(({ text }) => wordingFor(text, language, reading, own, drafts).language ?? own),
    );
    return others.length > 0 ? own : first;
  }

  /** Whether any question that was asked was shown in a translation that nobody who speaks the language has checked. */
  shownInDraft(language: string, reading: Reading, drafts: boolean): boolean {
    const { language: own } = this.questionnaire;
    return this.asked(language).some(({ text }) => {
      const shown = wordingFor(text, language, reading, own, drafts).language;
      return shown !== undefined && text.translations?.[shown]?.standing === 'draft';
    });
  }
}
