import type { DigitGroup } from './digit-groups.ts';
import type { Candidate } from './finding.ts';

/** How people break up ten digits that are not 3-3-4. Common in other numbers too, so the check digit has to agree. */
const otherGroups = new Set(['5-5', '6-4', '4-6', '3-7', '4-3-3', '3-4-3', '2-2-2-2-2', '1-1-1-1-1-1-1-1-1-1']);
/** Eleven digits, each by itself. */
const mostGroups = 11;
const between = /^(?: {1,3}| ?[-.,_/] ?)$/;
const saysNhs = /\b(?:nhs|chi|h ?& ?c|hcn)\b[^!?\n]{0,24}$/i;

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
 * What looks like an NHS number: ten digits in one or as 3-3-4, whether or not the check digit is right, because a person who
 * mistypes one still means it; otherwise grouped only where it is right; nine to eleven digits where the words before say
 * "NHS" or "CHI".
 */
export function nhsNumbers(text: string, groups: readonly DigitGroup[]): Candidate[] {
  const found: Candidate[] = [];
  groups.forEach(({ start }, first) => {
    const number = nhsNumberFrom(text, groups.slice(first, first + mostGroups), start);
    if (number) found.push(number);
  });
  return found;
}

function nhsNumberFrom(text: string, groups: readonly DigitGroup[], start: number): Candidate | undefined {
  if (isPartOfMore(text, start)) return undefined;
  const named = saysNhs.test(text.slice(Math.max(0, start - 40), start));
  let digits = '';
  let shape = '';
  let best: Candidate | undefined;
  let before: DigitGroup | undefined;
  for (const group of groups) {
    if (before && !between.test(text.slice(before.end, group.start))) break;
    before = group;
    digits += group.digits;
    shape += `${shape && '-'}${group.digits.length}`;
    if (digits.length > 11) break;
    const valid = isNhsNumber(digits);
    const likely = shape === '10' || shape === '3-3-4';
    const odd = otherGroups.has(shape) && valid && digits !== '0123456789' && digits !== '1234567890';
    if (likely || odd || (named && digits.length >= 9)) {
      best = { kind: 'nhs-number', start, end: group.end, sure: valid || named ? 'certain' : 'likely' };
    }
    if (digits.length >= 10 && best) break;
  }
  return best;
}

/** Whether what starts here goes on from something before it: money, a decimal, a phone number with its country. */
function isPartOfMore(text: string, start: number): boolean {
  return /(?:[£$€#]|\d[.,:/]|\+)$/.test(text.slice(Math.max(0, start - 2), start));
}
