export { findPrivateWords, type FindingOptions } from './find-private-words.ts';
export type { Finding, PrivateKind, Sureness } from './finding.ts';
export { hiddenInEnglish, hide, type HiddenWords } from './hide.ts';
export { isNhsNumber } from './nhs-number.ts';
export type { OwnPattern } from './own-pattern.ts';
export type { CueKind, CueWords } from './cue-words.ts';
export { lookThrough, type LookedThrough } from './look-through.ts';
export { attentionOf, findCues, lookAlsoFor, type FoundCue } from './find-cues.ts';
