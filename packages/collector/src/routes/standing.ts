import { inTeamView, type AlwaysEvent, type MethodStanding } from '@always-kit/contract';
import type { StaffCaller } from '../identity/caller.ts';
import { readOutsideStanding, readStanding } from '../standing/read-standing.ts';
import { asRead } from '../stores/as-read.ts';
import type { Store } from '../stores/store.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { mustBeThere } from './record.ts';

type StandingHandlers = Pick<Handlers, 'readStanding' | 'listStandings'>;

/** Where the work stands, for whoever may see it; outside the team without numbers that are too small. */
export function standingHandlers({ store, now }: Surroundings): StandingHandlers {
  return {
    async readStanding({ caller, params }) {
      const alwaysEvent = await mustBeThere(store, caller.organisation, params.id);
      return { status: 200, body: await standingFor(store, caller, alwaysEvent) };
    },
    async listStandings({ caller }) {
      const all = await store.alwaysEvents.list(caller.organisation);
      const known = asRead(store, caller.organisation, all);
      const standings: MethodStanding[] = [];
      // One after the other: there may be many, and others ask meanwhile.
      for (const one of all) {
        standings.push(await standingFor(known, caller, one));
        await new Promise(setImmediate); // SQLite answers at once: let others have their turn
      }
      return { status: 200, body: { standings: standings.sort((a, b) => byTitle.compare(a.title, b.title)) } };
    },
  };

  async function standingFor(
    from: Store,
    { organisation, person }: StaffCaller,
    alwaysEvent: AlwaysEvent,
  ): Promise<MethodStanding> {
    const criteriaSet = await from.questionnaires.criteriaSet(organisation);
    const read = inTeamView(person) ? readStanding : readOutsideStanding;
    return read(from, { organisation, alwaysEvent, criteriaSet }, now());
  }
}

const byTitle = new Intl.Collator('en-GB', { numeric: true });
