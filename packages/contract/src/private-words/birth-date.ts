import { dateFinder, type FoundDate } from './dates.ts';
import type { Candidate } from './finding.ts';
import type { LanguageWords } from './language-words.ts';

/** Nobody alive was born longer ago, in years. */
const longestLife = 125;
/**
 * How many years ago a date has to lie to be taken for a birth where no word says so. What people write in feedback is the
 * date of a visit, and those are recent: of 18,242 public comments 15 hold a whole date, mostly of visits.
 */
const visitsAreRecent = 10;
/** How far before a date the word that says "born" may stand, with no comma or full stop between, in characters. */
const nearby = 36;

/** Finds whole dates on which somebody seems to have been born: beside a word that says so, or long ago and of no visit. */
export function birthDateFinder(languages: readonly LanguageWords[]): (text: string, today: Date) => Candidate[] {
  const dates = dateFinder(languages);
  const birthWords = oneOf(languages.flatMap((words) => words.birth));
  const birthBefore = new RegExp(`${birthWords}(?:\\.?[ :=,(-]{0,4}|(?!\\p{L})[^,;.!?\\n]{0,${nearby}})$`, 'iu');
  const birthAfter = new RegExp(`^[ ,(:-]{0,3}(?:\\p{L}{1,12} ){0,4}${birthWords}(?!\\p{L})`, 'iu');
  const happened = new RegExp(`${oneOf(languages.flatMap((words) => words.happened))}[ :,]{0,3}$`, 'iu');
  return (text, today) =>
    dates(text, today).flatMap((date): Candidate[] => {
      const age = today.getFullYear() - date.year;
      if (age < 0 || age > longestLife) return [];
      const { start, end } = date;
      const named =
        birthBefore.test(text.slice(Math.max(0, start - 2 * nearby), start)) ||
        birthAfter.test(text.slice(end, end + 2 * nearby));
      if (named) return [{ kind: 'birth-date', start, end, sure: 'certain' }];
      const longAgo = age >= visitsAreRecent && date.parted && isWrittenWhole(text.slice(start, end), date, age);
      const visit = happened.test(text.slice(Math.max(0, start - 20), start));
      return longAgo && !visit ? [{ kind: 'birth-date', start, end, sure: 'maybe' }] : [];
    });
}

/** "3.5.62" is also a paragraph, "5 10 50" three doses, and "12/3/15" a day that is not so long ago. */
function isWrittenWhole(words: string, { fullYear }: FoundDate, age: number): boolean {
  return fullYear || (age > 30 && /[/\p{L}-]/u.test(words));
}

function oneOf(phrases: readonly string[]): string {
  const patterns = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, ' {1,3}'));
  return `(?<!\\p{L})(?:${patterns.join('|')})`;
}
