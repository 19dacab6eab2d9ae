import { inTeamView, mayRecord, type EntryForm, type Person } from '@always-kit/contract';

/**
 * Whether somebody may write an entry of a form, change it or take it out. That a sponsor looked is a sponsor's to say. What somebody
 * said, and what it is about, is for those who may read it: whoever tries to quote is told whether it was said.
 */
export function mayWrite(person: Pick<Person, 'role'>, form: EntryForm): boolean {
  if (form === 'sponsor-review') return person.role === 'sponsor' || person.role === 'administrator';
  if (form === 'quote' || form === 'theme-decision') return inTeamView(person);
  return mayRecord(person);
}
