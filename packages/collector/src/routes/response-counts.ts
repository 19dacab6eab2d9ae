import { refusal } from '../refusal.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { mustBeSpan } from './span.ts';

/** How the responses about a service came in. */
export function responseCountHandlers({ store }: Surroundings): Pick<Handlers, 'countResponses'> {
  return {
    async countResponses({ caller: { organisation }, params: { service }, query: { from, to } }) {
      mustBeSpan({ from, to });
      const known = await store.identities.services(organisation);
      if (!known.some(({ id }) => id === service)) throw refusal('not-found');
      const span = { organisation, service, from, to };
      const [counts, needs] = await Promise.all([store.responses.ways(span), store.responses.needs(span)]);
      const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      return { status: 200, body: { service, ...days, counts, needs } };
    },
  };
}
