import { inTeamView, type Person } from '@always-kit/contract';
import { outsideCounts } from '../disclosure/outside-counts.ts';
import { rule } from '../disclosure/rule.ts';
import { oneWholeMonth } from '../disclosure/whole-months.ts';
import { refusal } from '../refusal.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { mustBeSpan } from './span.ts';

/** How the responses about a service came in. */
export function responseCountHandlers({ store, now }: Surroundings): Pick<Handlers, 'countResponses'> {
  return {
    async countResponses({ caller: { organisation, person }, params: { service }, query }) {
      const { from, to } = daysFor(person, query);
      const known = await store.identities.services(organisation);
      if (!known.some(({ id }) => id === service)) throw refusal('not-found');
      const span = { organisation, service, from, to };
      const [counts, needs] = await Promise.all([store.responses.ways(span), store.responses.needs(span)]);
      const about = { service, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      if (inTeamView(person)) return { status: 200, body: { ...about, counts, needs } };
      return { status: 200, body: { ...about, ...outsideCounts({ counts, needs }), disclosure: rule } };
    },
  };

  /** Outside the team one whole month: of two spans that overlap, one can be taken from the other. */
  function daysFor(
    person: Person,
    query: { readonly from?: string | undefined; readonly to?: string | undefined },
  ): { from: string | undefined; to: string | undefined } {
    mustBeSpan(query);
    if (inTeamView(person)) return { from: query.from, to: query.to };
    const month = oneWholeMonth(query, now());
    if (month) return month;
    throw refusal('invalid', 'Look at what follows the ? in the address', [
      { pointer: '/from', code: 'one-whole-month', detail: 'Ask for the first and last day of a month that is over' },
    ]);
  }
}
