import type { CueKind } from '../cue-words.ts';
import { safeguardingTexts } from './safeguarding-texts.ts';
import { urgentTexts } from './urgent-texts.ts';

/** What people say who may be in danger, by the kind that it is. */
export const cueTexts: Readonly<Record<CueKind, readonly string[]>> = {
  urgent: urgentTexts,
  safeguarding: safeguardingTexts,
};
