/** Whether something is a number from 0 to 1. Takes anything: a symbol cannot even be compared. */
export function isShare(given: unknown): given is number {
  return typeof given === 'number' && given >= 0 && given <= 1;
}
