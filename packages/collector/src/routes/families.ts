import { inTeamView } from '@always-kit/contract';
import { familySeriesCsv } from '../export/family-series-csv.ts';
import { readFamily } from '../families/read-family.ts';
import { entryOf } from '../identity/actor.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { mustBeSpan } from './span.ts';

/** One Always Event in many places. */
export function familyHandlers({
  store,
  now,
}: Surroundings): Pick<Handlers, 'readFamilySeries' | 'exportFamilySeries'> {
  return {
    async readFamilySeries({ caller: { organisation, person }, params, query }) {
      mustBeSpan(query);
      const asked = { ...params, organisation, span: query, exact: inTeamView(person), now: now() };
      return { status: 200, body: await readFamily(store, asked) };
    },
    async exportFamilySeries({ caller, params, query }) {
      mustBeSpan(query);
      const { organisation } = caller;
      // A file goes on to others, so it never holds more than everybody may see, whoever asks for it.
      const series = await readFamily(store, { ...params, organisation, span: query, exact: false, now: now() });
      await store.audit.record(entryOf(caller, now(), 'export', 'family-series.csv', { ...params }));
      return { status: 200, body: familySeriesCsv(series) };
    },
  };
}
