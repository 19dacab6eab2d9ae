import {
  askedQuestions,
  hasOptions,
  type Answer,
  type AnswerValue,
  type Question,
  type Questionnaire,
} from '@always-kit/contract';
import { isDeclined, type Draft } from '../question/field.ts';
import { isKnown, kindOf } from '../question/kinds.ts';

/** What one person has entered into one questionnaire so far. In memory only; an extra may keep it longer. */
export class Answering {
  /** The questionnaire as it was handed in. */
  readonly loaded: Questionnaire;
  readonly #translated: (questionnaire: Questionnaire) => Questionnaire;
  readonly #drafts = new Map<string, Draft>();
  readonly #story: (questions: readonly Question[]) => readonly Question[];

  /**
   * @param translated what is known of it in the language that is wanted now.
   * @param story the questions that are told as one story; none where each is asked.
   * @param before answers to an earlier copy, or version, of the same questionnaire, to go on with as far as they fit.
   */
  constructor(
    loaded: Questionnaire,
    translated: (questionnaire: Questionnaire) => Questionnaire,
    story: (questions: readonly Question[]) => readonly Question[],
    before?: Answering,
  ) {
    this.loaded = loaded;
    this.#translated = translated;
    this.#story = story;
    if (before) this.#drafts = new Map(before.entered.filter(([id, draft]) => fits(draft, id, before.loaded, loaded)));
  }

  /** The questionnaire as it is shown. */
  get questionnaire(): Questionnaire {
    return this.#translated(this.loaded);
  }

  /** Whether all that was entered can stand in `other`. */
  fitsInto(other: Questionnaire): boolean {
    return this.entered.every(([id, draft]) => fits(draft, id, this.loaded, other));
  }

  /** @param draft `undefined` where it is taken back. */
  keep(question: string, draft: Draft | undefined): void {
    if (draft === undefined) this.#drafts.delete(question);
    else this.#drafts.set(question, draft);
  }

  draft(question: string): Draft | undefined {
    return this.#drafts.get(question);
  }

  /** Where a story is told: the question that it is the answer to, and after it the other prompts; else empty. */
  get story(): readonly Question[] {
    return this.#story(this.questionnaire.questions);
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
    const { story } = this;
    const rest = askedQuestions(this.questionnaire.questions, this.answers(language)).filter(
      (question) => isKnown(question) && !story.includes(question),
    );
    return [...story.slice(0, 1), ...rest];
  }

  /** The questions that are asked and that the person prefers not to answer. */
  declined(language: string): string[] {
    return this.asked(language).flatMap(({ id, mayDecline }) =>
      mayDecline && isDeclined(this.#drafts.get(id)) ? [id] : [],
    );
  }

  /** The answers to the questions that are asked: what is sent. */
  toSend(language: string): Answer[] {
    const answers = this.answers(language);
    return this.asked(language).flatMap(({ id }) => {
      const value = answers.get(id);
      return value === undefined ? [] : [{ question: id, value }];
    });
  }
}

/** Whether what was entered in one version of a questionnaire can stand in another. */
function fits(draft: Draft, id: string, before: Questionnaire, now: Questionnaire): boolean {
  const [old, question] = [before, now].map(({ questions }) => questions.find((each) => each.id === id));
  if (!question || question.kind !== old?.kind) return false;
  if (!hasOptions(question) || isDeclined(draft)) return true;
  return [draft].flat().every((code) => question.options.some((option) => option.code === code));
}
