import type { Disclosure } from '@always-kit/contract';

/** What is done to numbers of people before they leave the team's own view (NHS Digital's rule below national level). */
export const rule: Disclosure = { below: 8, roundedTo: 5 };

/** A count as it may be seen outside: rounded, 0 as it is, and `null` for 1 to 7. */
export function outside(count: number): number | null {
  if (count > 0 && count < rule.below) return null;
  return Math.round(count / rule.roundedTo) * rule.roundedTo;
}
