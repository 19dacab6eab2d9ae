/** A word as names are looked for: letters and marks, parted by apostrophes and hyphens at most. */
export const nameWord = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;
/** What is longer is no word: what is compared stays short. */
export const longestNameWord = 40;

/** Words in small letters that are part of names. */
export const particles: ReadonlySet<string> = new Set(
  'van de der den von al el bin ap ab la le du da dos st mac o'.split(' '),
);

/** In small letters, without apostrophes. */
export function plainName(written: string): string {
  const small = written.toLowerCase();
  return small.includes("'") ? small.replace(/'s$|'/g, '') : small;
}

export function isCapitalised(written: string): boolean {
  return /^\p{Lu}/u.test(written) || /^\p{Lo}/u.test(written);
}
