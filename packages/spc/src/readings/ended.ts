/** What a person wrote, ended as a sentence: it may have its full stop already. */
export function ended(written: string): string {
  const text = written.trim();
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
