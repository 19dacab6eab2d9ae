import type { DigitGroup } from './digit-groups.ts';
import type { Candidate } from './finding.ts';

/** How people break up ten digits of an NHS number. */
const usualGroups = new Set(['10', '3-3-4', '3-7', '6-4', '3-3-3-1']);
const oneByOne = 'one by one';
/** Other ways. Common in other numbers too, so the check digit has to agree. */
const otherGroups = new Set(['5-5', '4-6', '4-3-3', '3-4-3', '2-2-2-2-2', oneByOne]);
/** The fewest and the most digits that are a mistyped NHS number, where the words beside it say that it is one. */
const fewestDigits = 9;
const mostDigits = 11;
/** How many different digits ten single ones have at least, by themselves: marks out of nine have fewer. */
const fewestDifferent = 6;
const saysNumberBefore = /\b(?:number|no|num)\b[^!?\n]{0,24}$/i;
const between = /^(?: {1,3}| ?[-.,_/] ?|\) ?-? ?| {0,2}\n {0,2})$/;

const nhs = String.raw`\b(?:nhs|chi|h ?& ?c|hcn)\b`;
const saysNhs = new RegExp(nhs, 'i');
const saysNhsBefore = new RegExp(String.raw`${nhs}(?:[^!?\n]{0,24}|[^.!?\n]{0,24}\n {0,2})$`, 'i');
const saysNhsAfter = new RegExp(String.raw`^[ ,(:-]{0,3}(?:[a-z']{1,8} ){0,3}${nhs}`, 'i');

/**
 * Whether ten digits are a valid NHS number, CHI number or Health and Care number: weights 10 to 2, and the remainder of
 * their sum by 11 taken from 11; 11 stands for 0, and 10 never occurs (NHS Data Dictionary, "NHS NUMBER").
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (10 - place);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/**
 * What looks like an NHS number: ten digits in one or in usual groups, whether or not the check digit is right, because a
 * person who mistypes one still means it; otherwise grouped only where it is right; nine to eleven digits where the words
 * before say "NHS" or "CHI", nine or ten where the words after do.
 */
export function nhsNumbers(text: string, groups: readonly DigitGroup[]): Candidate[] {
  const joined = groups.map(({ gap }) => between.test(gap));
  const namesAny = saysNhs.test(text);
  const found: Candidate[] = [];
  for (let first = 0; first < groups.length; first++) {
    let length = 0;
    let best: Candidate | undefined;
    for (let last = first; last < groups.length && (last === first || joined[last]); last++) {
      length += groups[last]?.digits.length ?? 0;
      if (length > mostDigits) break;
      if (length < fewestDigits || (length !== 10 && !namesAny)) continue;
      const isAlone = (first === 0 || !joined[first]) && !joined[last + 1];
      best = nhsNumberOf(text, groups.slice(first, last + 1), namesAny, isAlone) ?? best;
      if (best && length >= 10) break;
    }
    if (best) found.push(best);
  }
  return found;
}

/** The nine to eleven digits of `groups` as an NHS number, if they look like one. */
function nhsNumberOf(
  text: string,
  groups: readonly DigitGroup[],
  namesAny: boolean,
  isAlone: boolean,
): Candidate | undefined {
  const shape = groups.length === 10 ? oneByOne : groups.map(({ digits }) => digits.length).join('-');
  if (!namesAny && !usualGroups.has(shape) && !otherGroups.has(shape)) return undefined;
  let digits = '';
  for (const each of groups) digits += each.digits;
  const [first, second] = groups;
  const end = groups.at(-1)?.end ?? 0;
  if (!first || isPartOfMore(text, first.start)) return undefined;
  const onOneLine = groups.every(({ gap }, index) => index === 0 || !gap.includes('\n'));
  const usual = usualGroups.has(shape) && !isDayAndTime(shape, digits);
  const odd = onOneLine && otherGroups.has(shape) && !isCounted(digits) && isNhsNumber(digits);
  const spelled = isAlone && onOneLine && shape === oneByOne && isSpelled(text, first.start, digits);
  const named = namesAny && (onOneLine || digits.length === 10) && isNamed(text, first.start, end, digits);
  if (!usual && !odd && !spelled && !named) return undefined;
  const bracket = second?.gap.startsWith(')') && text[first.start - 1] === '(' ? 1 : 0;
  const maybePhone = digits.length === mostDigits && digits.startsWith('0');
  const sure = (named && !maybePhone) || isNhsNumber(digits) ? 'certain' : 'likely';
  return { kind: 'nhs-number', start: first.start - bracket, end, sure };
}

/** Whether ten single digits are a number that was spelled rather than ten marks, whatever its check digit. */
function isSpelled(text: string, start: number, digits: string): boolean {
  if (digits.length !== 10 || isCounted(digits)) return false;
  if (saysNumberBefore.test(text.slice(Math.max(0, start - 40), start))) return true;
  return /^[4679]/.test(digits) && new Set(digits).size >= fewestDifferent; // what an NHS number begins with in England
}

/** Whether the words beside it say what it is. */
function isNamed(text: string, start: number, end: number, digits: string): boolean {
  if (saysNhsBefore.test(text.slice(Math.max(0, start - 40), start))) return true;
  // A phone number stands before "NHS" too.
  return digits.length <= 10 && !digits.startsWith('0') && saysNhsAfter.test(text.slice(end, end + 40));
}

/** "120326 0930" is when somebody was seen. */
function isDayAndTime(shape: string, digits: string): boolean {
  return shape === '6-4' && /^(?:0[1-9]|[12]\d|3[01])(?:0\d|1[0-2])\d\d(?:[01]\d|2[0-3])[0-5]\d$/.test(digits);
}

/** Scores and scales: all the same, or one after the other. */
function isCounted(digits: string): boolean {
  return /^(\d)\1*$/.test(digits) || ['0123456789', '1234567890', '9876543210'].includes(digits);
}

/** Whether what starts here goes on from something before it: money, a decimal, a phone number with its country. */
function isPartOfMore(text: string, start: number): boolean {
  return /(?:[£$€#]|\d[.,:/]|\+)$/.test(text.slice(Math.max(0, start - 2), start));
}
