import { daleChall } from 'dale-chall';

/**
 * Words that are not among Dale and Chall's 3,000, which fourth-graders know, and that people who use services do: words of
 * care, of phones and of forms. Each was looked at by a person; what is not here and not there has to be explained.
 */
const ours =
  'nhs gp uk ok hospital staff nurse doctor ward care carer patient feedback email phone online website computer ' +
  'appointment visit team answer picture private safe easy-read screen device share large print braille ' +
  'video language sign caring emergency complain disabled problem earlier delete example camera code';

/**
 * Names: of peoples, religions and languages, because who belongs to one knows it, and of what is called so everywhere. An Always
 * Event is explained by the words around its name.
 */
const names =
  'african arab arabic asian bangladeshi bengali british buddhist caribbean chinese christian gujarati gypsy hindu indian ' +
  'irish jewish muslim pakistani polish portuguese punjabi romanian sikh somali spanish traveller ukrainian urdu welsh ' +
  'insurance national postcode samaritans england event';

const familiar = new Set([...daleChall, ...ours.split(' '), ...names.split(' ')].map((word) => word.toLowerCase()));

/** Endings that a familiar word may have, and what stands in their place without them. */
const endings: readonly [RegExp, string][] = [
  [/['’](s|re|ll|ve|d|t|m)$/, ''],
  [/n['’]t$/, ''],
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/([a-z])\1(ed|ing)$/, '$1'],
  [/ly$/, ''],
  [/er$/, ''],
  [/er$/, 'e'],
];

/** Whether people can be taken to know `word`. */
export function isFamiliar(word: string): boolean {
  const written = word.toLowerCase();
  if (/^\d/.test(written) || written.length <= 2 || familiar.has(written)) return true;
  if (written.includes('-')) return written.split('-').every(isFamiliar);
  return endings.some(([ending, instead]) => ending.test(written) && familiar.has(written.replace(ending, instead)));
}
