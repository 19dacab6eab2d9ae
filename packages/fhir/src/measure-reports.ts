import type { Series, SeriesPoint } from '@always-kit/contract';
import { improvementNotation, population } from './measure.ts';
import { day, isFhirDay, moment } from './primitive.ts';
import type { Extension, FhirMeasureReport } from './resources.ts';
import { measureUrl, ownExtension, standardExtension, system } from './urls.ts';

/**
 * A series as FHIR R4 `MeasureReport`s, one a period. A period that nobody answered in has counts of 0 and no score; one that
 * is hidden, because it would give few people away, has neither.
 */
export function seriesToMeasureReports(series: Series): FhirMeasureReport[] {
  return series.points.map((point) => reportOf(series, point));
}

function reportOf(
  { alwaysEvent, service, measure, generatedAt, disclosure }: Series,
  point: SeriesPoint,
): FhirMeasureReport {
  const notation = improvementNotation(measure.direction);
  const { start, numerator, denominator, responses, hidden } = point;
  return {
    resourceType: 'MeasureReport',
    ...(disclosure && { extension: [madeSafe(disclosure)] }),
    identifier: [{ system: system.measureReport, value: `${alwaysEvent}/${measure.id}/${service}/${start}` }],
    status: 'complete',
    type: 'summary',
    measure: measureUrl(alwaysEvent, measure.id),
    ...moment('date', generatedAt),
    reporter: { type: 'Organization', identifier: { system: system.service, value: service } },
    period: periodOf(start, measure.period),
    ...(notation && { improvementNotation: notation }),
    group: [
      {
        population: [
          { code: population('initial-population'), ...counted(responses, hidden) },
          { code: population('denominator'), ...counted(denominator, hidden) },
          { code: population('numerator'), ...counted(numerator, hidden) },
        ],
        ...(denominator > 0 &&
          !hidden && {
            measureScore: { value: numerator / denominator, system: 'http://unitsofmeasure.org', code: '1' },
          }),
      },
    ],
  };
}

type Count = FhirMeasureReport['group'][number]['population'][number];

function counted(count: number, hidden: true | undefined): Pick<Count, 'count' | '_count'> {
  if (!hidden) return { count };
  return { _count: { extension: [{ url: standardExtension.dataAbsentReason, valueCode: 'masked' }] } };
}

function madeSafe({ below, roundedTo }: NonNullable<Series['disclosure']>): Extension {
  return {
    url: ownExtension.disclosure,
    extension: [
      { url: 'below', valueInteger: below },
      { url: 'rounded-to', valueInteger: roundedTo },
    ],
  };
}

/** From the first day of a period to its last, both of which count. */
function periodOf(start: string, period: Series['measure']['period']): FhirMeasureReport['period'] {
  const last = new Date(`${start}T00:00:00Z`);
  if (period === 'week') last.setUTCDate(last.getUTCDate() + 6);
  if (period === 'month') last.setUTCMonth(last.getUTCMonth() + 1, 0);
  const end = last.toISOString().slice(0, 10);
  return { ...day('start', start), ...(isFhirDay(end) && { end }) };
}
