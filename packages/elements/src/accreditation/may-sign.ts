import { mayRecord, maySignOff, type AttachedEvidence, type ChecklistItem, type Person } from '@always-kit/contract';

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

/** Whether a sign-off no longer counts, and nothing is missing but a new one: what was signed has changed. */
export function hasLapsed({ state, signOff, missing }: ChecklistItem): boolean {
  if (!signOff || state === 'signed-off') return false;
  return missing.every(({ code }) => code === 'lived-experience-signed-off');
}

/**
 * Whether this person may take this evidence away: who attached it, or who may sign off. The contract names nobody by an id, so
 * the collector decides in the end.
 */
export function mayRemove(person: Person, { by }: Pick<AttachedEvidence, 'by'>): boolean {
  return maySignOff(person) || (mayRecord(person) && by.name === person.name);
}
