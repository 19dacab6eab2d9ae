import type { AlwaysEvent, RecordEntry } from '@always-kit/contract';
import { forms } from './forms/forms.ts';
import type { RecordWords } from './record-words.ts';

/** Longer than this is no title. */
const longest = 90;

/** What an entry goes by: the first of its words, else its form and its day. */
export function titleOf(
  { form, content, since }: Pick<RecordEntry, 'form' | 'content' | 'since'>,
  { words, alwaysEvent }: { readonly words: RecordWords; readonly alwaysEvent: AlwaysEvent },
): string {
  const { title } = forms[form];
  const value = title && (content as Readonly<Record<string, unknown>>)[title];
  if (typeof value !== 'string')
    return words.fill(words.text.untitled, { form: words.formName(form), day: words.day(since) });
  const whole = form === 'measure-plan' ? (alwaysEvent.measures.find(({ id }) => id === value)?.title ?? value) : value;
  return whole.length > longest ? `${whole.slice(0, longest).trimEnd()}…` : whole;
}
