import '../jitless.ts';
import { FamilySeries } from '../family-series.ts';
import { FhirResource } from '../fhir.ts';
import { MeasureByGroup } from '../groups.ts';
import { Day, Identifier } from '../identifiers.ts';
import * as z from 'zod/mini';
import { Series } from '../series.ts';
import type { Endpoint } from './endpoint.ts';

const oneMeasure = z.object({ id: Identifier, measure: Identifier });
const oneFamilyMeasure = z.object({ family: Identifier, measure: Identifier });

/** Measures over time, by group and by place. */
export const measuresEndpoints = {
  readSeries: {
    method: 'GET',
    path: '/v1/always-events/{id}/measures/{measure}/series',
    summary: 'A measure over time: numerator, denominator and responses for each period.',
    access: 'staff',
    params: oneMeasure,
    query: z.object({ from: z.optional(Day), to: z.optional(Day) }),
    answers: { 200: Series },
    problems: [],
  },
  readGroups: {
    method: 'GET',
    path: '/v1/always-events/{id}/measures/{measure}/groups',
    summary:
      'A measure by what people told of themselves, small numbers taken out: by the answer to `question` of `questionnaire`, or without them by how deprived the area is.',
    access: 'staff',
    params: oneMeasure,
    query: z.object({ questionnaire: z.optional(Identifier), question: z.optional(Identifier) }),
    answers: { 200: MeasureByGroup },
    problems: [],
  },
  readFamilySeries: {
    method: 'GET',
    path: '/v1/families/{family}/measures/{measure}/series',
    summary: 'A measure over time in every place of a family of Always Events, by name, and the sum of what is shown.',
    access: 'staff',
    params: oneFamilyMeasure,
    query: z.object({ from: z.optional(Day), to: z.optional(Day) }),
    answers: { 200: FamilySeries },
    problems: [],
  },
  exportFamilySeries: {
    method: 'GET',
    path: '/v1/exports/families/{family}/measures/{measure}/series.csv',
    summary:
      'The same as a table for a spreadsheet, for those who commission: by whole months, rounded, small numbers taken out, whoever asks.',
    access: 'staff',
    params: oneFamilyMeasure,
    query: z.object({ from: z.optional(Day), to: z.optional(Day) }),
    download: 'text/csv; charset=utf-8',
    answers: { 200: undefined },
    problems: [],
  },
  readMeasureReports: {
    method: 'GET',
    path: '/v1/always-events/{id}/measures/{measure}/measure-reports',
    summary: 'A measure over time as a FHIR R4 Bundle: the Measure, and a MeasureReport for each period.',
    access: 'staff',
    params: oneMeasure,
    query: z.object({ from: z.optional(Day), to: z.optional(Day) }),
    answers: { 200: FhirResource },
    problems: [],
  },
} as const satisfies Record<string, Endpoint>;
