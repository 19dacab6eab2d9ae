/** Beyond this, sums and squares of numbers are no longer numbers; nothing that is counted or measured in care comes near. */
export const largest = 1e100;

/** A number that is zero only once: −0, which a subtraction may leave, is written as "-0". */
export function plain(number: number): number {
  return number === 0 ? 0 : number;
}

/** Whether something is a number that can be calculated with. */
export function isUsable(given: unknown): given is number {
  return typeof given === 'number' && Math.abs(given) <= largest;
}
