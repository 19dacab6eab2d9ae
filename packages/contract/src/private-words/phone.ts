import type { DigitGroup } from './digit-groups.ts';
import type { Candidate } from './finding.ts';

/** The most groups that anybody breaks a phone number into: one for each digit, and the country. */
const mostGroups = 15;
/** A number abroad with `00`, and the shortest here. */
const mostDigits = 16;
const fewestDigits = 10;
const between = /^(?:[ ]{0,2}[-.()/_]?[ ]{0,2}[()]?[ ]?)$/;
const extension = /^[ ,]{0,2}(?:\(? ?(?:ext(?:ension|n)?|x)[.: ]{0,2}\d{2,6}\)?)/i;

/** Phone numbers as people in the UK write them: with or without the country, a bracket, an extension; and any with a `+`. */
export function phoneNumbers(text: string, groups: readonly DigitGroup[]): Candidate[] {
  const joined = groups.map(({ gap }) => between.test(gap));
  const found: Candidate[] = [];
  let after = 0;
  groups.forEach(({ start }, first) => {
    if (start < after) return;
    const number = phoneFrom(text, groups, joined, first);
    if (!number) return;
    found.push(number);
    after = number.end;
  });
  return found;
}

/** @param joined whether each group goes on from the one before it */
function phoneFrom(
  text: string,
  groups: readonly DigitGroup[],
  joined: readonly boolean[],
  first: number,
): Candidate | undefined {
  const { start = 0, digits: opening = '' } = groups[first] ?? {};
  const opener = text.slice(Math.max(0, start - 3), start);
  const plus = /\+ ?\(?$/.test(opener);
  if (!plus && (/[£$€]$|\d[.,:/]$/.test(opener) || !/^(?:0|44|7\d{3,})/.test(opening))) return undefined;
  const lengths: number[] = [];
  let digits = '';
  let end = -1;
  for (let index = first; index < groups.length && index < first + mostGroups; index++) {
    const group = groups[index];
    if (!group || (index > first && !joined[index])) break;
    digits += group.digits;
    lengths.push(group.digits.length);
    if (digits.length > mostDigits || digits.startsWith('000')) break;
    if (digits.length >= fewestDigits && isPhone(digits, lengths, plus)) end = group.end;
  }
  if (end < 0) return undefined;
  end += extension.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  const opens = plus ? opener.lastIndexOf('+') - opener.length : /\($/.test(opener) ? -1 : 0;
  return { kind: 'phone', start: start + opens, end, sure: 'likely' };
}

function isPhone(digits: string, lengths: readonly number[], plus: boolean): boolean {
  const [first = 0] = lengths;
  const national = digits.replace(/^(?:00)?44(?:0(?=[1-9]\d{9}))?/, '0');
  if (plus || digits.startsWith('00')) {
    const abroad = digits.startsWith('00') ? digits.length - 2 : digits.length;
    return digits.replace(/^00/, '').startsWith('44')
      ? isNational(national)
      : abroad >= 10 && abroad <= 15 && (plus || first >= 4) && !digits.startsWith('000');
  }
  if (digits.startsWith('44')) return national.length === 11 && isNational(national) && first !== 3;
  if (digits.startsWith('7')) return digits.length === 10 && lengths.length <= 3 && first >= 4;
  return isNational(digits) && isGroupedAsPhone(digits, lengths);
}

/** Ten or eleven digits with a code that is in use: 01 and 02 places, 03 and 08 services, 05 and 07 people. */
function isNational(digits: string): boolean {
  return /^0(?:[12358]\d{8,9}|7\d{8,9})$/.test(digits) && !/^0(\d)\1{8,}$/.test(digits);
}

/** A code stands together. Without that a day, a month, a year and a time would be a phone number. */
function isGroupedAsPhone(digits: string, lengths: readonly number[]): boolean {
  const [first = 0] = lengths;
  if (first >= 3) return true;
  if (lengths.every((length) => length === 1)) return digits.length === 11;
  return first === 2 && digits.length === 11 && digits.startsWith('07') && lengths.every((length) => length <= 3);
}
