/** A sentence, so that what follows does not run into it. */
export function ended(words: string): string {
  return /[.!?…。۔।]$/u.test(words) ? words : `${words}.`;
}
