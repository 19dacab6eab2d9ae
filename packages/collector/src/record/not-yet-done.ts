import type { FieldProblem, NewEntry } from '@always-kit/contract';

/** How far ahead of UTC a place is at most, in milliseconds. */
const furthestOffset = 14 * 60 * 60 * 1000;

/** What an entry says was done on a day that is nowhere yet. Plans may be for any day. */
export function notYetDone(entry: NewEntry, now: number): FieldProblem[] {
  const latest = new Date(now + furthestOffset).toISOString().slice(0, 10);
  const isDone = entry.form === 'sponsor-review' || entry.form === 'oversight-report' || entry.form === 'taking-part';
  if (!isDone || entry.content.on <= latest) return [];
  return [{ pointer: '/content/on', code: 'in-the-future', detail: 'After today' }];
}
