import type { EntryForm, RecordEntry, Series, SeriesAnnotation } from '@always-kit/contract';
import { entriesOf } from '@always-kit/method';

type Happened = Pick<Series, 'annotations' | 'pauses'>;

/** The forms of what belongs beside the numbers. */
export const formsThatHappen: readonly EntryForm[] = ['test-of-change', 'spread', 'pause'];

/** What is written down about an Always Event that belongs beside its numbers: tests of change, where it spread, and rests. */
export function happenedIn(entries: readonly RecordEntry[]): Happened {
  const annotations: SeriesAnnotation[] = [
    ...entriesOf({ entries }, 'test-of-change').map(({ id, content: { startedOn, title } }) => ({
      ...{ date: startedOn, text: title, kind: 'test-of-change' as const, entry: id },
    })),
    ...entriesOf({ entries }, 'spread').flatMap(({ id, content: { on, to } }) =>
      on === undefined ? [] : [{ date: on, text: to, kind: 'note' as const, entry: id }],
    ),
  ];
  const pauses = entriesOf({ entries }, 'pause').map(({ content }) => content);
  return {
    ...(annotations.length > 0 && { annotations: annotations.sort((a, b) => (a.date < b.date ? -1 : 1)) }),
    ...(pauses.length > 0 && { pauses }),
  };
}
