/** Digits that stand together. */
export interface DigitGroup {
  /** With 0 where an O was typed for it. */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the group before and this one, where that is short; of a long way, its first characters. */
  readonly gap: string;
}

/** Digits, also with the letter O for a nought among or behind them: "90O123", "9OO 123". */
const digitsWithO = /\d+(?:[Oo]+\d+)*(?:[Oo]{1,3}(?![\p{L}\p{M}\d'’]))?/gu;
/** More of a gap tells nothing: no number is broken up by so much. */
const longestGap = 8;
/** An O before shorter digits is more likely a word or a gas. */
const shortestAfterO = 3;

/** Every group of digits in a plain text, from left to right. */
export function digitGroups(text: string): DigitGroup[] {
  let before = 0;
  return Array.from(text.matchAll(digitsWithO), ({ 0: written, index }) => {
    const end = index + written.length;
    const start = hasOBefore(text, index, written) ? index - 1 : index;
    const digits = written.replace(/[Oo]/g, '0');
    const gap = text.slice(before, Math.min(start, before + longestGap));
    before = end;
    return { digits: start < index ? `0${digits}` : digits, start, end, gap };
  });
}

/** Whether an O is meant for the nought that the digits at `index` begin with: "O7700 900123". */
function hasOBefore(text: string, index: number, digits: string): boolean {
  const before = text[index - 1];
  if ((before !== 'O' && before !== 'o') || digits.length < shortestAfterO) return false;
  return !/[\p{L}\p{M}\d'’]$/u.test(text.slice(Math.max(0, index - 3), index - 1));
}
