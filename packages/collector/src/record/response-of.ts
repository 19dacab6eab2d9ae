import type { NewEntry, RecordEntry } from '@always-kit/contract';

/** The response that an entry is about, if it is about one. Such an entry goes when the response, or its words, go. */
export function responseOf(entry: NewEntry | RecordEntry): string | undefined {
  return entry.form === 'quote' || entry.form === 'theme-decision' ? entry.content.response : undefined;
}
