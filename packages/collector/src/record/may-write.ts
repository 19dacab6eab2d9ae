import { inTeamView, mayRecord, type EntryForm, type Person } from '@always-kit/contract';

/**
 * Whether somebody may write an entry of a form, change it or take it out. That a sponsor looked is a sponsor's to say, and what a
 * comment is about is for those who may read comments.
 */
export function mayWrite(person: Pick<Person, 'role'>, form: EntryForm): boolean {
  if (form === 'sponsor-review') return person.role === 'sponsor' || person.role === 'administrator';
  if (form === 'theme-decision') return inTeamView(person);
  return mayRecord(person);
}
