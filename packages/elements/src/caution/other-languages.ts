import type * as draftsCode from '@always-kit/contract/cue-drafts';
import { lookAlsoFor } from '@always-kit/contract/private-words';
import { Part } from '../parts/part.ts';

const drafts: Part<typeof draftsCode> = new Part(() => import('@always-kit/contract/cue-drafts'));

/**
 * Whether somebody may write in another language than English: by the `language` they read, by what their browser says they know,
 * or by a letter in `text` that English has not.
 */
export function isMaybeOther(language: string, text: string): boolean {
  return /[^\P{L}a-z]/iu.test(text) || [language, ...navigator.languages].some((tag) => !/^en\b/i.test(tag));
}

/**
 * From then on words of danger in other languages are looked for too. They weigh a third of all that looks at words, so they come
 * only where they are asked for. Where they cannot come, the collector looks for them all the same.
 */
export async function lookForOthers(): Promise<void> {
  await drafts.load();
  if (drafts.here) lookAlsoFor(drafts.here.draftCues);
}
