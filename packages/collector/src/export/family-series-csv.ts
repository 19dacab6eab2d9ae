import type { FamilySeries } from '@always-kit/contract';
import { toCsv, type CsvRow } from './to-csv.ts';

const header = [
  ...['row', 'place', 'ods_code', 'service', 'always_event', 'measure', 'period_start'],
  ...['numerator', 'denominator', 'hidden', 'in_roll_up', 'places', 'places_hidden'],
];

/** A measure in every place as a table: a row for each place and period, then one for each period of all places together. */
export function familySeriesCsv(series: FamilySeries): AsyncIterable<string> {
  return toCsv(header, rowsOf(series));
}

async function* rowsOf({ family, measure, places, rollUp }: FamilySeries): AsyncGenerator<CsvRow> {
  for (const { place, title, service, alwaysEvent, points, inRollUp } of places) {
    for (const point of points) {
      const counts = point.hidden ? [undefined, undefined, 'yes'] : [point.numerator, point.denominator, 'no'];
      const about = [place?.name ?? title, place?.site, service, alwaysEvent, measure, point.start];
      yield await Promise.resolve(['place', ...about, ...counts, inRollUp ? 'yes' : 'no', undefined, undefined]);
    }
  }
  for (const { start, numerator, denominator, hidden, places: shown, placesHidden } of rollUp) {
    const counts = hidden ? [undefined, undefined, 'yes'] : [numerator, denominator, 'no'];
    const about = [family, undefined, undefined, undefined, measure, start];
    yield ['roll-up', ...about, ...counts, undefined, shown, placesHidden];
  }
}
