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
  /**
   * By English sentence. Where an answer must be worded otherwise after one question, `question / answer` goes before the answer
   * alone: in Welsh "Yes" is another word after each verb.
   */
  readonly phrases: Readonly<Record<string, string>>;
}

/**
 * `questionnaire` with what `book` has of its wordings, as translations. A question is translated with its hint and all of its
 * options or not at all: nobody is asked in one language and offered answers in another. Translations that the questionnaire
 * brings stay as they are.
 */
export function withPhrases(questionnaire: Questionnaire, book: PhraseBook): Questionnaire {
  const whole = <Part>(part: Part, question?: string): Part =>
    wordingsIn(part).every((wording) => translated(wording, book, question)) ? eachWording(part, book, question) : part;
  return {
    ...questionnaire,
    title: whole(questionnaire.title),
    questions: questionnaire.questions.map((question) => whole(question, question.text.plain)),
  };
}

/** Every sentence of `questionnaires` that a phrase book has to have, each once. */
export function phrasesOf(questionnaires: readonly Questionnaire[]): string[] {
  return [...new Set(wordingsIn(questionnaires).flatMap(({ plain, easyRead = [] }) => [plain, ...easyRead]))];
}

/** Whatever part of a questionnaire it stands in: a question gets new parts over the years. */
function wordingsIn(part: unknown): Wording[] {
  if (isWording(part)) return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(wordingsIn) : [];
}

function eachWording<Part>(part: Part, book: PhraseBook, question: string | undefined): Part {
  const each = (inner: unknown): unknown => eachWording(inner, book, question);
  if (isWording(part)) return (translated(part, book, question) ?? part) as Part;
  if (Array.isArray(part)) return part.map(each) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, each(value)])) as Part;
}

function isWording(part: unknown): part is Wording {
  return typeof part === 'object' && part !== null && 'plain' in part && typeof part.plain === 'string';
}

/** @param question the English of the question that `wording` stands in. */
function translated(
  wording: Wording,
  { language, standing, phrases }: PhraseBook,
  question: string | undefined,
): Wording | undefined {
  const { plain, easyRead, translations } = wording;
  if (translations && Object.hasOwn(translations, language)) return wording;
  const phrase = (sentence: string): string | undefined =>
    [`${question} / ${sentence}`, sentence].filter((key) => Object.hasOwn(phrases, key)).map((key) => phrases[key])[0];
  const [words, ...easy] = [plain, ...(easyRead ?? [])].flatMap((sentence) => phrase(sentence) ?? []);
  if (words === undefined || easy.length < (easyRead ?? []).length) return undefined;
  const translation: Translation = {
    plain: words,
    ...(easyRead && { easyRead: easy }),
    ...(standing === 'draft' && { standing }),
  };
  return { ...wording, translations: { ...translations, [language]: translation } };
}
