import type { Failure } from '@always-kit/client';
import type { FamilySeries, Series } from '@always-kit/contract';
import type { OwnAsking } from '../board/measures-reader.ts';
import { isSeries } from '../spc-chart/is-series.ts';

/** Reads one measure in every place of a family, each called by the name of the place. */
export function familyAsking(family: string, measure: string): OwnAsking {
  return async (client, signal) => {
    const found = await client.readFamilySeries(family, measure, { signal });
    if (!found.ok) return found;
    const series = seriesOfPlaces(found.value);
    if (!series) return notPlaces;
    const read = series.map((one) => ({ alwaysEvent: one.alwaysEvent, measure, series: one, failure: undefined }));
    return { ok: true, value: read };
  };
}

const notPlaces: Failure = {
  ok: false,
  reason: 'unreadable',
  message: 'The client answered with something that has no places',
};

/** `undefined` for what is none: a page's own client may answer anything. */
function seriesOfPlaces({ places, disclosure, generatedAt }: FamilySeries): Series[] | undefined {
  if (!Array.isArray(places)) return undefined;
  const series = places.map(({ alwaysEvent, service, place, title, measure, points }): Series => ({
    alwaysEvent,
    service,
    measure: { ...measure, title: place?.name ?? title },
    points,
    ...(disclosure && { disclosure }),
    generatedAt,
  }));
  return series.every((one) => isSeries(one)) ? series : undefined;
}
