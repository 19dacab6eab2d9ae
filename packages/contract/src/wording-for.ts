import type { Reading } from './reading.ts';
import type { Translation, Wording } from './wording.ts';

// Apart from the schema, so that a page that only asks questions need not load it.

/** A text as it is to be shown: its sentences, and the language they are in when it is not the wording's own. */
export interface ShownWording {
  readonly sentences: readonly string[];
  /** The tag of the translation used; `undefined` where the wording's own language was. */
  readonly language: string | undefined;
  /** Whether these are easy-read sentences. False where easy read was asked for and nobody has written it. */
  readonly easy: boolean;
}

/**
 * The sentences of `wording` for a reader of `language`: the exact tag, else the same language of another region, else
 * the wording's own language. Easy read falls back to the plain text of the same language.
 *
 * @param own the language that the wording itself is in: its questionnaire's. At each step its own words come before a
 *   translation. Left out, they come last: who asks for British English then gets an American translation, if there is one.
 * @param drafts whether a translation will do that nobody who speaks the language has checked.
 */
export function wordingFor(
  wording: Wording,
  language: string,
  reading: Reading,
  own?: string,
  drafts = false,
): ShownWording {
  const [tag, words] = translationFor(wording, language, own, drafts) ?? [undefined, wording];
  const easyRead = reading === 'easy' ? words.easyRead : undefined;
  return { sentences: easyRead ?? [words.plain], language: tag, easy: easyRead !== undefined };
}

/** `undefined` for the wording's own words. */
function translationFor(
  { translations = {} }: Wording,
  language: string,
  own: string | undefined,
  drafts: boolean,
): [tag: string, Translation] | undefined {
  const all = Object.entries(translations).filter(([, { standing }]) => drafts || standing !== 'draft');
  for (const same of [sameTag, samePrimary]) {
    if (own !== undefined && same(own, language)) return undefined;
    const found = all.find(([tag]) => same(tag, language));
    if (found) return found;
  }
  return undefined;
}

function sameTag(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function samePrimary(a: string, b: string): boolean {
  return sameTag(a.replace(/-.*/, ''), b.replace(/-.*/, ''));
}
