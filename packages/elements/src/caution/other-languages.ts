import { lookAlsoFor } from '@always-kit/contract/private-words';

let coming: Promise<void> | undefined;

/**
 * Whether somebody may write in another language than English: by the `language` they read, by what their browser says they know,
 * or by a letter in `text` that English has not.
 */
export function isMaybeOther(language: string, text: string): boolean {
  return /[^\P{L}a-z]/iu.test(text) || [language, ...navigator.languages].some((tag) => !/^en\b/i.test(tag));
}

/**
 * From then on words of danger in other languages are looked for too. They weigh a third of all that looks at words, so they come
 * once in a page and only where they are asked for. Rejects where they do not come; the collector looks for them all the same.
 */
export function lookForOthers(): Promise<void> {
  return (coming ??= import('@always-kit/contract/cue-drafts').then(({ draftCues }) => lookAlsoFor(draftCues)));
}
