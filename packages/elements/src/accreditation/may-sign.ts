import { maySignOff, type ChecklistItem, type Person } from '@always-kit/contract';

/** What is missing until somebody signs off, and whose sign-off makes up for it. */
const madeUpBy: Readonly<Record<string, (person: Person) => boolean>> = {
  'lived-experience-signed-off': ({ livedExperience }) => livedExperience,
  'sponsor-reviewed': ({ role }) => role === 'sponsor',
};

/** Whether this person may sign off this criterion now: all is there, or all but their own sign-off. */
export function maySignOffNow(person: Person, { state, missing }: ChecklistItem): boolean {
  if (!maySignOff(person) || state === 'signed-off') return false;
  return missing.every(({ code }) => madeUpBy[code]?.(person) ?? false);
}
