import './jitless.ts';
import { alwaysEventsEndpoints } from './endpoints/always-events.ts';
import { answersEndpoints } from './endpoints/answers.ts';
import { checklistEndpoints } from './endpoints/checklist.ts';
import { exportsEndpoints } from './endpoints/exports.ts';
import { fhirEndpoints } from './endpoints/fhir.ts';
import { measuresEndpoints } from './endpoints/measures.ts';
import { peopleEndpoints } from './endpoints/people.ts';
import { questionnairesEndpoints } from './endpoints/questionnaires.ts';
import { rightsAndRecordsEndpoints } from './endpoints/rights-and-records.ts';
import { sendingEndpoints } from './endpoints/sending.ts';
import { siteEndpoints } from './endpoints/site.ts';
import type { Endpoint } from './endpoints/endpoint.ts';

export type { Access, Endpoint } from './endpoints/endpoint.ts';

/** Everything the collector can be asked, by name. */
export const endpoints = {
  ...sendingEndpoints,
  ...siteEndpoints,
  ...rightsAndRecordsEndpoints,
  ...exportsEndpoints,
  ...questionnairesEndpoints,
  ...answersEndpoints,
  ...alwaysEventsEndpoints,
  ...measuresEndpoints,
  ...checklistEndpoints,
  ...fhirEndpoints,
  ...peopleEndpoints,
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
