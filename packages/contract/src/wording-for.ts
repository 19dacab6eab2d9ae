import type { Reading, Translation, Wording } from './wording.ts';

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
 */
export function wordingFor(wording: Wording, language: string, reading: Reading): ShownWording {
  const [tag, words] = translationFor(wording, language) ?? [undefined, wording];
  const easyRead = reading === 'easy' ? words.easyRead : undefined;
  return { sentences: easyRead ?? [words.plain], language: tag, easy: easyRead !== undefined };
}

function translationFor({ translations = {} }: Wording, language: string): [tag: string, Translation] | undefined {
  const wanted = language.toLowerCase();
  const primary = wanted.split('-')[0];
  const all = Object.entries(translations);
  return (
    all.find(([tag]) => tag.toLowerCase() === wanted) ??
    all.find(([tag]) => tag.toLowerCase().split('-')[0] === primary)
  );
}
