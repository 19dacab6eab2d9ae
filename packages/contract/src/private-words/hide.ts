import type { Finding, PrivateKind } from './finding.ts';

/** What is written in the place of each kind of words. */
export type HiddenWords = Readonly<Record<Exclude<PrivateKind, 'own'>, string>>;

/** What stands there in English. */
export const hiddenInEnglish: HiddenWords = {
  'nhs-number': 'NHS number',
  phone: 'phone number',
  email: 'email address',
  postcode: 'postcode',
  'birth-date': 'date of birth',
  'insurance-number': 'National Insurance number',
  'record-number': 'record number',
  name: 'name',
};

/** `text` with each finding replaced by what it was, in square brackets: "[NHS number]". Findings as they were found in `text`. */
export function hide(text: string, findings: readonly Finding[], words: HiddenWords = hiddenInEnglish): string {
  let hidden = '';
  let from = 0;
  for (const { kind, start, end, name } of findings.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue;
    hidden += `${text.slice(from, start)}[${kind === 'own' ? (name ?? '') : words[kind]}]`;
    from = end;
  }
  return hidden + text.slice(from);
}
