import { withLatinDigits } from './latin-digits.ts';

/** A text for each grammatical number that its language has; `other` fits all that are not named. */
export type Plural = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/** `text` with each `{name}` replaced by its value. A name without a value stays as it is, so that it is noticed. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form of `plural` for `count` in `language`, with `{count}` filled in. */
export function fillCount(plural: Plural, count: number, language: string): string {
  return fill(plural[pluralForm(count, language)] ?? plural.other, {
    count: count < 1000 ? count : count.toLocaleString(withLatinDigits(language)),
  });
}

const rules = new Map<string, Intl.PluralRules>();

function pluralForm(count: number, language: string): Intl.LDMLPluralRule {
  try {
    const known = rules.get(language) ?? new Intl.PluralRules(language); // dear to make
    rules.set(language, known);
    return known.select(count);
  } catch {
    return 'other'; // a tag that the browser takes for malformed
  }
}
