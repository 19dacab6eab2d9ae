import type { PrivateKind } from '../finding.ts';
import { markedNumbers } from './marked-numbers.ts';
import { markedWords } from './marked-words.ts';

/** Texts in which «what is to be found» is marked, by kind. */
export const marked: Readonly<Partial<Record<PrivateKind, readonly string[]>>> = {
  ...markedNumbers,
  ...markedWords,
};
