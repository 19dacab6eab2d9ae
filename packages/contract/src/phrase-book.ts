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
  const whole = <Part>(part: Part): Part =>
    wordingsIn(part).every((wording) => translated(wording, book)) ? eachWording(part, book) : part;
  return { ...questionnaire, title: whole(questionnaire.title), questions: questionnaire.questions.map(whole) };
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

function eachWording<Part>(part: Part, book: PhraseBook): Part {
  if (isWording(part)) return (translated(part, book) ?? part) as Part;
  if (Array.isArray(part)) return part.map((each: unknown) => eachWording(each, book)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, eachWording(value, book)])) as Part;
}

function isWording(part: unknown): part is Wording {
  return typeof part === 'object' && part !== null && 'plain' in part && typeof part.plain === 'string';
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
