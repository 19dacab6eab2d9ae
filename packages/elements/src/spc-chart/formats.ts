import { writeDate, writeNumber } from '@always-kit/spc/glance';
import type { Writers } from './sketch.ts';

const known = new Map<string, Writers>();

/** Writes the numbers and dates of the axes in a language, a BCP 47 tag. */
export function writersIn(language: string): Writers {
  const made = known.get(language) ?? {
    number: (value, decimals, share) => writeNumber(value, decimals, share, language),
    date: (instant, parts) => writeDate(instant, parts, language),
  };
  known.set(language, made);
  return made;
}
