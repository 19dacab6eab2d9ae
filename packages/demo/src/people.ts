import type { Person } from '@always-kit/contract';

/** Somebody made up who can look at the intranet, and the token that stands for their sign-in. */
export interface DemoPerson {
  readonly id: string;
  /** How the intranet's list names them. */
  readonly label: string;
  readonly person: Person;
  /** Known to everybody who reads this file: it opens nothing but made-up data on your own machine. */
  readonly token: string;
}

export const people: readonly [team: DemoPerson, sponsor: DemoPerson, partner: DemoPerson, viewer: DemoPerson] = [
  demoPerson('team', 'Alex, ward team', { name: 'Alex Reid', role: 'team', livedExperience: false }),
  demoPerson('sponsor', 'Sam, executive sponsor', { name: 'Sam Okoro', role: 'sponsor', livedExperience: false }),
  demoPerson('partner', 'Maria, partner with lived experience', {
    name: 'Maria Lowe',
    role: 'team',
    livedExperience: true,
  }),
  demoPerson('viewer', 'Lee, only looking', { name: 'Lee Grant', role: 'viewer', livedExperience: false }),
];

/** Who is signed in: the person with this id, else the first. */
export function signedIn(id: string | undefined): DemoPerson {
  return people.find((person) => person.id === id) ?? people[0];
}

/** Whoever sets the demo up: publishes the questionnaires and writes the Always Events. */
export const administrator: DemoPerson = demoPerson('administrator', 'Set-up', {
  name: 'Demo set-up',
  role: 'administrator',
  livedExperience: false,
});

function demoPerson(id: string, label: string, person: Person): DemoPerson {
  return { id, label, person, token: `ak_staff_demo_${id}_0000000000000000000000000000` };
}
