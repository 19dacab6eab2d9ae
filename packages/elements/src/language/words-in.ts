import { sameLanguage } from './language.ts';

/** Words that say which language they are in. */
interface Words {
  readonly language?: string;
}

/**
 * What to say to a reader of `wanted`: `ours` where we have that language, else `english`, and over it the page's own words, the
 * last first of all. A page's own are used only in their own language, so that its English never stands in a Welsh form.
 */
export function wordsIn<Said extends Words>(
  wanted: string,
  english: Said,
  ours: Words | undefined,
  ...own: readonly (Words | undefined)[]
): Said {
  const inLanguage = (language: string): typeof own =>
    own.filter((each) => sameLanguage(each?.language ?? 'en', language));
  const fitting = inLanguage(wanted);
  return Object.assign({ ...english, ...ours }, ...(ours || fitting.length > 0 ? fitting : inLanguage('en'))) as Said;
}
