import { birthDateFinder } from './birth-date.ts';
import { digitGroups } from './digit-groups.ts';
import { emails } from './email.ts';
import { englishWords } from './english/english-words.ts';
import type { Candidate, Finding, PrivateKind } from './finding.ts';
import type { LanguageWords } from './language-words.ts';
import { nameFinder } from './names.ts';
import { nhsNumbers } from './nhs-number.ts';
import { otherNumbers } from './other-numbers.ts';
import { ownFindings, type OwnPattern } from './own-pattern.ts';
import { phoneNumbers } from './phone.ts';
import { plainCharacters } from './plain-characters.ts';
import { postcodes } from './postcode.ts';

export interface FindingOptions {
  /** What else to find. */
  readonly own?: readonly OwnPattern[];
  /** The day it is: a date of birth lies well before. Without it, now. */
  readonly today?: Date;
}

/** The languages whose words we know. People mix languages, so each is looked for in every text. */
export const languages: readonly (() => LanguageWords)[] = [englishWords];
interface Finders {
  readonly birthDates: ReturnType<typeof birthDateFinder>;
  readonly names: readonly ReturnType<typeof nameFinder>[];
}
let finders: Finders | undefined;

/** Made with the first text: the lists are long, and of most pages nobody writes anything. */
function makeFinders(): Finders {
  const words = languages.map((each) => each());
  return { birthDates: birthDateFinder(words), names: words.map(nameFinder) };
}

/** What is kept where two findings share characters: the first of these. */
const rank: readonly PrivateKind[] = [
  ...(['own', 'email', 'record-number', 'insurance-number', 'nhs-number', 'phone'] as const),
  ...(['birth-date', 'postcode', 'name'] as const),
];

/**
 * The spans of `text` that may say who somebody is, from left to right, none sharing a character with another. Nothing leaves
 * the device, nothing is changed, and the time grows with the length of the text and no faster. It misses some: names by
 * themselves, addresses, numbers in words.
 */
export function findPrivateWords(text: string, { own = [], today = new Date() }: FindingOptions = {}): Finding[] {
  const { text: plain, placeOf } = plainCharacters(text);
  finders ??= makeFinders();
  const candidates = [
    ...ownFindings(plain, own),
    ...emails(plain),
    ...withDigits(plain, today, finders),
    ...finders.names.flatMap((find) => find(plain)),
  ];
  return apart(candidates).map(({ start, end, ...rest }) => {
    const found = { start: placeOf(start), end: placeOf(end) };
    return { ...rest, ...found, words: text.slice(found.start, found.end) };
  });
}

/** What has a digit in it whatever it is. Most texts hold none, and need not be looked through. */
function withDigits(plain: string, today: Date, { birthDates }: Finders): Candidate[] {
  if (!/\d/.test(plain)) return [];
  const groups = digitGroups(plain);
  return [
    ...otherNumbers(plain),
    ...nhsNumbers(plain, groups),
    ...phoneNumbers(plain, groups),
    ...birthDates(plain, today),
    ...postcodes(plain),
  ];
}

function apart(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const each of candidates.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    if (!last || each.start >= last.end) kept.push(each);
    else if (precedence(each) < precedence(last)) kept[kept.length - 1] = each;
  }
  return kept;
}

/** A phone number of eleven digits is never ten digits of an NHS number and one that is left over. */
function precedence({ kind, sure }: Candidate): number {
  return kind === 'nhs-number' && sure !== 'certain' ? rank.indexOf('phone') + 0.5 : rank.indexOf(kind);
}
