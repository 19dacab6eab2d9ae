import '../jitless.ts';
import { Day, Identifier } from '../identifiers.ts';
import * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';

const someResponses = z.object({
  questionnaire: z.optional(Identifier),
  service: z.optional(Identifier),
  from: z.optional(Day),
  to: z.optional(Day),
});

/** Everything that can be taken out as a file. */
export const exportsEndpoints = {
  exportResponses: {
    method: 'GET',
    path: '/v1/exports/responses.csv',
    summary: 'Single responses as a table for a spreadsheet, one row an answer.',
    access: 'staff',
    query: someResponses,
    download: 'text/csv; charset=utf-8',
    answers: { 200: undefined },
    problems: ['not-permitted'],
  },
  exportRecords: {
    method: 'GET',
    path: '/v1/exports/responses.ndjson',
    summary: 'Single responses as JSON lines, as the collector takes them in again.',
    access: 'staff',
    query: someResponses,
    download: 'application/x-ndjson; charset=utf-8',
    answers: { 200: undefined },
    problems: ['not-permitted'],
  },
  exportFhir: {
    method: 'GET',
    path: '/v1/exports/responses.fhir.ndjson',
    summary: 'Single responses as FHIR R4 QuestionnaireResponses, one a line.',
    access: 'staff',
    query: someResponses,
    download: 'application/fhir+ndjson; charset=utf-8',
    answers: { 200: undefined },
    problems: ['not-permitted'],
  },
  exportFriendsAndFamily: {
    method: 'GET',
    path: '/v1/exports/friends-and-family.csv',
    summary: 'Counts of the answers to the Friends and Family Test by month and service.',
    access: 'staff',
    query: z.object({ from: z.optional(Day), to: z.optional(Day) }),
    download: 'text/csv; charset=utf-8',
    answers: { 200: undefined },
    problems: ['not-permitted'],
  },
  exportAboutYou: {
    method: 'GET',
    path: '/v1/exports/about-you.ndjson',
    summary:
      'What people told of themselves as JSON lines, each naming its response, as the collector takes them in again.',
    access: 'staff',
    download: 'application/x-ndjson; charset=utf-8',
    answers: { 200: undefined },
    problems: ['not-permitted'],
  },
  exportQuestionnaires: {
    method: 'GET',
    path: '/v1/exports/questionnaires.ndjson',
    summary: 'Every version of every questionnaire as JSON lines, as the collector takes them in again.',
    access: 'staff',
    download: 'application/x-ndjson; charset=utf-8',
    answers: { 200: undefined },
    problems: ['not-permitted'],
  },
  exportAlwaysEvents: {
    method: 'GET',
    path: '/v1/exports/always-events.json',
    summary: 'Every Always Event with its record, checklist and evidence.',
    access: 'staff',
    download: 'application/json; charset=utf-8',
    answers: { 200: undefined },
    problems: ['not-permitted'],
  },
  exportAlwaysEventRecords: {
    method: 'GET',
    path: '/v1/exports/always-events.ndjson',
    summary:
      'Every Always Event, each entry of its record, each piece of attached evidence and each sign-off as JSON lines, as the collector takes them in again.',
    access: 'staff',
    download: 'application/x-ndjson; charset=utf-8',
    answers: { 200: undefined },
    problems: ['not-permitted'],
  },
  exportContacts: {
    method: 'GET',
    path: '/v1/exports/contacts.ndjson',
    summary:
      'Everybody who wants to stay in touch as JSON lines, for administrators, as the collector takes them in again.',
    access: 'staff',
    download: 'application/x-ndjson; charset=utf-8',
    answers: { 200: undefined },
    problems: ['not-permitted'],
  },
} as const satisfies Record<string, Endpoint>;
