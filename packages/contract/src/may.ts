import type { Person } from './person.ts';

// Apart from the schemas, so that an element can tell who may do what before it loads any.

/** Who may attach evidence and change an Always Event. */
export function mayRecord({ role }: Pick<Person, 'role'>): boolean {
  return role !== 'viewer';
}

/** Who may sign off a criterion: those who answer for the work, and partners with lived experience. */
export function maySignOff({ role, livedExperience }: Pick<Person, 'role' | 'livedExperience'>): boolean {
  return livedExperience ? role !== 'viewer' : role === 'coach' || role === 'sponsor' || role === 'administrator';
}

/**
 * Who is in the team's own view, and sees exact numbers: those who do the work, who help them, and who look after the records.
 * Everybody else sees numbers that are rounded, by whole months, and none of 1 to 7.
 */
export function inTeamView({ role }: Pick<Person, 'role'>): boolean {
  return role === 'team' || role === 'coach' || role === 'administrator';
}

/** Who looks after the records: may forget a response, say how long to keep them, and set up webhooks. */
export function mayKeepRecords({ role }: Pick<Person, 'role'>): boolean {
  return role === 'administrator';
}

/** Who may take everything out: single responses and people's words with them. */
export function mayExport({ role }: Pick<Person, 'role'>): boolean {
  return role === 'coach' || role === 'administrator';
}
