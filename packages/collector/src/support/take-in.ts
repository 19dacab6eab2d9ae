import { importRecords, type ImportOptions, type ImportOutcome } from '../import/import-records.ts';
import type { Store } from '../stores/store.ts';
import { today } from './test-collector.ts';

/** Takes in the lines of a text, as if they were a file, for Leeds where nothing else is said. */
export function takeIn(
  { store }: { readonly store: Store },
  text: string,
  options: Partial<ImportOptions> = {},
): Promise<ImportOutcome> {
  const digest = ({ id }: { readonly id: string }): string => `digest-of-${id}`;
  return importRecords(store, linesOf(text), { organisation: 'leeds', digest, now: today, ...options });
}

async function* linesOf(text: string): AsyncGenerator<string> {
  for (const line of text.split('\n')) yield Promise.resolve(line);
}
