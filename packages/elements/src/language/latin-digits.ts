/**
 * The tag for `Intl` to write numbers and dates by, with the digits 0 to 9: Arabic and Bengali digits would not match a drawing.
 * A page may carry a tag that `Intl` refuses; that is taken for British English.
 */
export function withLatinDigits(language: string): string {
  const known = tags.get(language) ?? latinTag(language);
  tags.set(language, known);
  return known;
}

/** The first `Locale` of a page takes as long as a small drawing, and every chart asks. */
const tags = new Map<string, string>([['en-GB', 'en-GB-u-nu-latn']]);

function latinTag(language: string): string {
  try {
    return new Intl.Locale(language, { numberingSystem: 'latn' }).toString();
  } catch {
    return 'en-GB-u-nu-latn';
  }
}
