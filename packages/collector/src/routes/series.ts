import { inTeamView } from '@always-kit/contract';
import { readOutsideSeries } from '../disclosure/outside-series.ts';
import { rule } from '../disclosure/rule.ts';
import { formsThatHappen, happenedIn } from '../series/happened.ts';
import { readPoints } from '../series/read-points.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { readMeasure } from './measure.ts';
import { mustBeSpan } from './span.ts';

/** A measure over time, read from what is counted as responses come in. */
export function seriesHandlers({ store, now }: Surroundings): Pick<Handlers, 'readSeries'> {
  return {
    async readSeries({ caller: { organisation, person }, params, query }) {
      const { alwaysEvent, measure } = await readMeasure(store, organisation, params);
      mustBeSpan(query);
      const { id, service } = alwaysEvent;
      const generatedAt = new Date(now()).toISOString();
      const [entries, seen] = await Promise.all([
        store.methodRecords.entries(organisation, id, formsThatHappen),
        inTeamView(person)
          ? readPoints(store, organisation, alwaysEvent, measure, query).then((points) => ({ measure, points }))
          : readOutsideSeries(store, organisation, alwaysEvent, measure, query, now()).then((outside) => ({
              ...outside,
              disclosure: rule,
            })),
      ]);
      const body = { alwaysEvent: id, service, ...seen, ...happenedIn(entries), generatedAt };
      return { status: 200, body };
    },
  };
}
