import { inTeamView, type AlwaysEvent, type MethodStanding } from '@always-kit/contract';
import type { StaffCaller } from '../identity/caller.ts';
import { readOutsideStanding, readStanding } from '../standing/read-standing.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { mustBeThere } from './record.ts';

type StandingHandlers = Pick<Handlers, 'readStanding' | 'listStandings'>;

/** Where the work stands, for whoever may see it; outside the team without numbers that are too small. */
export function standingHandlers({ store, now }: Surroundings): StandingHandlers {
  return {
    async readStanding({ caller, params }) {
      const alwaysEvent = await mustBeThere(store, caller.organisation, params.id);
      return { status: 200, body: await standingFor(caller, alwaysEvent) };
    },
    async listStandings({ caller }) {
      const standings: MethodStanding[] = [];
      // One after the other: there may be many, and others ask meanwhile.
      for (const one of await store.alwaysEvents.list(caller.organisation)) {
        standings.push(await standingFor(caller, one));
      }
      return { status: 200, body: { standings: standings.sort((a, b) => byTitle.compare(a.title, b.title)) } };
    },
  };

  async function standingFor({ organisation, person }: StaffCaller, alwaysEvent: AlwaysEvent): Promise<MethodStanding> {
    const criteriaSet = await store.questionnaires.criteriaSet(organisation);
    const read = inTeamView(person) ? readStanding : readOutsideStanding;
    return read(store, { organisation, alwaysEvent, criteriaSet }, now());
  }
}

const byTitle = new Intl.Collator('en-GB', { numeric: true });
