import { refusal } from '../refusal.ts';
import { readPoints } from '../series/read-points.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { mustBeSpan } from './span.ts';

/** A measure over time, read from what is counted as responses come in. */
export function seriesHandlers({ store, now }: Surroundings): Pick<Handlers, 'readSeries'> {
  return {
    async readSeries({ caller: { organisation }, params, query }) {
      const alwaysEvent = await store.alwaysEvents.read(organisation, params.id);
      const measure = alwaysEvent?.measures.find(({ id }) => id === params.measure);
      if (!alwaysEvent || !measure) throw refusal('not-found');
      mustBeSpan(query);
      const points = await readPoints(store, organisation, alwaysEvent, measure, query);
      return {
        status: 200,
        body: {
          alwaysEvent: alwaysEvent.id,
          service: alwaysEvent.service,
          measure,
          points,
          generatedAt: new Date(now()).toISOString(),
        },
      };
    },
  };
}
