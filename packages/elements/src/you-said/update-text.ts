import type { UpdateSentence } from '@always-kit/method';
import { ended } from './ended.ts';
import { fill, fillCount } from '../language/fill.ts';
import type { ShareYouSaidMessages } from './share.messages.ts';

const days = new Set(['from', 'until', 'since']);
/** What people wrote, which another sentence of ours may follow. */
const sentences = new Set(['said', 'did', 'learned']);

/** The update in words, a sentence a line. */
export function updateText(
  update: readonly UpdateSentence[],
  words: ShareYouSaidMessages['sentences'],
  language: string,
): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const shown = (name: string, value: string | number): string => {
    if (days.has(name)) return day.format(new Date(value));
    return sentences.has(name) ? ended(String(value)) : String(value);
  };
  return update
    .map(({ code, values }) => {
      const all = Object.entries(values).map(([name, value]): [string, string] => [name, shown(name, value)]);
      // The number first: what people wrote may have braces of its own.
      return fill(fillCount(words[code], Number(values.count ?? 0), language), Object.fromEntries(all));
    })
    .join('\n');
}
