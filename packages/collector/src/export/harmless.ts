/**
 * A text that a spreadsheet shows and does not carry out. One that begins with what starts a formula gets an apostrophe before
 * it, which spreadsheets take for "this is text" (OWASP, CSV injection). So do blanks before such a beginning: some
 * programs skip them.
 */
export function harmless(text: string): string {
  return /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
