import type { Question } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Translation, Wording } from './wording.ts';

/**
 * The sentences of the built-in questionnaires in one more language. By the English sentence and not by the id of a question,
 * so that the options which questionnaires share are written once, and so that a sentence that is reworded loses its
 * translation instead of keeping one that says something else.
 */
export interface PhraseBook {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  /** `draft` until a speaker has checked every phrase. */
  readonly standing: 'draft' | 'checked';
  readonly phrases: Readonly<Record<string, string>>;
}

/**
 * `questionnaire` with what `book` has of its wordings, as translations. A question is translated with its hint and all of its
 * options or not at all: nobody is asked in one language and offered answers in another. Translations that the questionnaire
 * brings stay as they are.
 */
export function withPhrases(questionnaire: Questionnaire, book: PhraseBook): Questionnaire {
  return {
    ...questionnaire,
    title: translated(questionnaire.title, book) ?? questionnaire.title,
    questions: questionnaire.questions.map((question) => translatedQuestion(question, book) ?? question),
  };
}

/** Every sentence of `questionnaires` that a phrase book has to have, each once. */
export function phrasesOf(questionnaires: readonly Questionnaire[]): string[] {
  const all = questionnaires.flatMap(({ title, questions }) => [title, ...questions.flatMap(wordingsOf)]);
  return [...new Set(all.flatMap(({ plain, easyRead = [] }) => [plain, ...easyRead]))];
}

function wordingsOf(question: Question): Wording[] {
  return [
    question.text,
    ...(question.hint ? [question.hint] : []),
    ...('options' in question ? question.options.map(({ text }) => text) : []),
    ...('unit' in question && question.unit ? [question.unit] : []),
  ];
}

function translatedQuestion(question: Question, book: PhraseBook): Question | undefined {
  const found = new Map(wordingsOf(question).map((wording) => [wording, translated(wording, book)]));
  if ([...found.values()].includes(undefined)) return undefined;
  const swap = (wording: Wording): Wording => found.get(wording) ?? wording;
  return {
    ...question,
    text: swap(question.text),
    ...(question.hint && { hint: swap(question.hint) }),
    ...('options' in question && { options: question.options.map((each) => ({ ...each, text: swap(each.text) })) }),
    ...('unit' in question && question.unit && { unit: swap(question.unit) }),
  };
}

function translated(wording: Wording, { language, standing, phrases }: PhraseBook): Wording | undefined {
  const { plain, easyRead, translations } = wording;
  if (translations && Object.hasOwn(translations, language)) return wording;
  const sentences = [plain, ...(easyRead ?? [])].map((each) =>
    Object.hasOwn(phrases, each) ? phrases[each] : undefined,
  );
  const [words, ...easy] = sentences.filter((sentence) => sentence !== undefined);
  if (words === undefined || 1 + easy.length < sentences.length) return undefined;
  const translation: Translation = {
    plain: words,
    ...(easyRead && { easyRead: easy }),
    ...(standing === 'draft' && { standing }),
  };
  return { ...wording, translations: { ...translations, [language]: translation } };
}
