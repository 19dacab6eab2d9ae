import { withPhrases, type PhraseBook, type Questionnaire, type Reading } from '@always-kit/contract';
import type { Catalogue } from './catalogue.ts';
import { languageFor, languages, type Language } from './languages.ts';

// Loaded only where another language than English is wanted: nobody else waits for it.

/** Everything that a form needs to speak another language than English. */
export interface Translation {
  readonly catalogue: Catalogue;
  /** Whether any of it is a draft that nobody who speaks the language has checked. */
  readonly draft: boolean;
  /** The questionnaire with what we have of its questions. The same object each time it is asked about the same one. */
  readonly translated: (questionnaire: Questionnaire) => Questionnaire;
}

/**
 * The translation for a reader of `wanted`; `undefined` where there is none, none that may be shown, or none that could be
 * loaded. Whole or not at all: the words of a form are never half in English.
 *
 * @param drafts whether the page allows drafts.
 */
export async function translationFor(
  wanted: string,
  reading: Reading,
  drafts: boolean,
  all: readonly Language[] = languages,
): Promise<Translation | undefined> {
  const language = languageFor(wanted, all);
  if (!language) return undefined;
  const { tag, standing } = language;
  if (standing === 'draft' && !drafts) {
    saySilent(tag);
    return undefined;
  }
  try {
    const [{ catalogue }, { phraseBook }] = await Promise.all([language.words[reading](), language.phrases()]);
    const asks = drafts || phraseBook.standing !== 'draft';
    return {
      catalogue,
      draft: standing === 'draft' || (asks && phraseBook.standing === 'draft'),
      translated: asks ? remembered(phraseBook) : (questionnaire) => questionnaire,
    };
  } catch (error) {
    console.warn(`always/not-loaded: the words in "${tag}" could not be loaded, so they are in English.`, error);
    return undefined;
  }
}

function remembered(book: PhraseBook): (questionnaire: Questionnaire) => Questionnaire {
  const known = new WeakMap<Questionnaire, Questionnaire>();
  return (questionnaire) => {
    const translated = known.get(questionnaire) ?? withPhrases(questionnaire, book);
    known.set(questionnaire, translated);
    return translated;
  };
}

const said = new Set<string>();

/** For the developer, and once: to the person English is no fault. */
function saySilent(tag: string): void {
  if (said.has(tag)) return;
  said.add(tag);
  console.info(
    `always/draft-language: our words in "${tag}" are a draft that no speaker has checked, so they are in English. ` +
      'Show them with allow-drafts on the element or on <always-provider>, or hand in your own with `messages`.',
  );
}
