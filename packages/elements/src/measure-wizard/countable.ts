import {
  hasOptions,
  wordingFor,
  type Audience,
  type Measure,
  type Question,
  type Questionnaire,
  type Wording,
} from '@always-kit/contract';
import { keyOf, type CountsAs, type MeasureDraft } from './draft.ts';

/** Words, and their language where it is not ours. */
export interface Said {
  readonly words: string;
  readonly language: string | undefined;
}

/** One answer of a question that can be counted. */
export interface CountableAnswer extends Said {
  readonly code: string;
  /** What it counts as until somebody says otherwise; left out where only they can know. */
  readonly suggested: CountsAs | undefined;
  /** Whether only an earlier version of the question offers it. */
  readonly ofBefore: boolean;
}

/** A question with one pick. */
export interface CountableQuestion extends Said {
  readonly key: string;
  readonly questionnaire: string;
  readonly question: string;
  readonly answers: readonly CountableAnswer[];
  /** Whether only an earlier version of the questionnaire asks it. */
  readonly ofBefore: boolean;
}

/** The questions of one questionnaire that can be counted. */
export interface QuestionGroup extends Said {
  readonly id: string;
  readonly audience: readonly Audience[];
  readonly questions: readonly CountableQuestion[];
}

/** What can be counted of a questionnaire, in words of `language`; nothing of one whose answers are kept apart from all others. */
export function groupOf(questionnaire: Questionnaire, language: string): QuestionGroup | undefined {
  const { id, title, audience, purpose } = questionnaire;
  const say = (wording: Wording): Said => {
    const { sentences, language: found } = wordingFor(wording, language, 'plain', questionnaire.language);
    return { words: sentences.join(' '), language: found ?? questionnaire.language };
  };
  const questions = questionnaire.questions.flatMap((question) => countableQuestion(id, question, say) ?? []);
  return purpose === 'about-you' || questions.length === 0 ? undefined : { id, ...say(title), audience, questions };
}

/** With several picks a person would be counted once a pick, and a share of picks is not a share of people. */
function countableQuestion(
  questionnaire: string,
  question: Question,
  say: (wording: Wording) => Said,
): CountableQuestion | undefined {
  if (!hasOptions(question) || question.kind === 'several-choices') return undefined;
  const { id, kind, text, options } = question;
  return {
    key: keyOf({ questionnaire, question: id }),
    questionnaire,
    question: id,
    ...say(text),
    answers: options.map(({ code, text, apart }) => ({
      code,
      ...say(text),
      suggested: apart ? 'out' : suggestions[kind]?.[code],
      ofBefore: false,
    })),
    ofBefore: false,
  };
}

/** Kinds whose answers are the same everywhere. */
const suggestions: Readonly<Record<string, Readonly<Record<string, CountsAs>>>> = {
  always: { always: 'yes', mostly: 'no', sometimes: 'no', never: 'no', na: 'out' },
  'yes-no': { yes: 'yes', no: 'no', unsure: 'out' },
};

/** All questions that can be counted, as far as they could be read. */
export interface Questions {
  readonly groups: readonly QuestionGroup[];
  /** Whether all could be read: only then is one that is missing no longer asked. */
  readonly complete: boolean;
}

/**
 * The question of a draft. One that a measure counts and that is not among those that could be read is there by its identifier
 * alone.
 */
export function questionOf(
  { question: key }: Pick<MeasureDraft, 'question'>,
  { groups, complete }: Questions,
  before: Measure | undefined,
): CountableQuestion | undefined {
  const found = groups.flatMap(({ questions }) => questions).find((each) => each.key === key);
  if (found || !before || keyOf(before) !== key) return found;
  const { questionnaire, question } = before;
  return { key, questionnaire, question, words: question, language: undefined, answers: [], ofBefore: complete };
}

/** An answer and what it counts as; `undefined` while nobody has said. */
export interface CountedAnswer extends CountableAnswer {
  readonly counts: CountsAs | undefined;
}

/**
 * What each answer counts as in a draft. A measure counts every version of its question, so codes that only an earlier one offers
 * stay; and what it did not count before is left out.
 */
export function countedAnswers(
  { answers: said }: Pick<MeasureDraft, 'answers'>,
  { key, answers }: CountableQuestion,
  before: Measure | undefined,
): CountedAnswer[] {
  const own = said[key] ?? {};
  const settled = before && keyOf(before) === key ? before.denominator : undefined;
  const asked = answers.length > 0;
  const codes = new Set(answers.map(({ code }) => code));
  const earlier = (settled ?? [])
    .filter((code) => !codes.has(code))
    .map((code) => ({ code, words: code, language: undefined, suggested: undefined, ofBefore: asked }));
  return [...answers, ...earlier].map((answer) => ({
    ...answer,
    counts: own[answer.code] ?? (settled ? 'out' : answer.suggested),
  }));
}
