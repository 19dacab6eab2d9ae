/** Digits that stand together. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Every group of digits in a plain text, from left to right. */
export function digitGroups(text: string): DigitGroup[] {
  return Array.from(text.matchAll(/\d+/g), ({ 0: digits, index }) => ({
    digits,
    start: index,
    end: index + digits.length,
  }));
}
