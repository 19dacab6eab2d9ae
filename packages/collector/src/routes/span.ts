import { refusal } from '../refusal.ts';

/** Refuses a query whose last day is before its first. */
export function mustBeSpan({ from, to }: { from?: string | undefined; to?: string | undefined }): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw refusal('invalid', 'Look at what follows the ? in the address', [
    { pointer: '/to', code: 'too-early', detail: 'Before `from`' },
  ]);
}
