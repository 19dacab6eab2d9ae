import './jitless.ts';
import { AboutYou } from './about-you.ts';
import { AlwaysEvent, AlwaysEventList } from './always-event.ts';
import { AttentionList, Seen } from './attention.ts';
import { AuditPage } from './audit.ts';
import { BatchOutcome, ResponseBatch } from './batch.ts';
import { Checklist } from './checklist.ts';
import { Contact, ContactList, ContactReceipt } from './contact.ts';
import { AttachedEvidence, NewEvidence, NewSignOff, SignOff } from './evidence.ts';
import { FamilySeries } from './family-series.ts';
import { FhirAnswer, FhirResource } from './fhir.ts';
import { MeasureByGroup } from './groups.ts';
import { HeardByGroup } from './heard.ts';
import { Day, Identifier, Uuid, Version } from './identifiers.ts';
import { MethodRecord, NewEntry, RecordEntry } from './record/record-entry.ts';
import { MethodStanding, StandingList } from './record/standing.ts';
import { VoicePage } from './record/voice.ts';
import { Person } from './person.ts';
import type { ProblemKind } from './problem-kinds.ts';
import { Questionnaire, QuestionnaireList } from './questionnaire.ts';
import { ResponseCounts } from './response-counts.ts';
import { Erasure, NewWebhook, Retention, TakenBack, WebhookList, WebhookSecret } from './records.ts';
import { QuestionnaireResponse, Receipt } from './response.ts';
import * as z from 'zod/mini';
import { Series } from './series.ts';
import { Challenge, SiteConfig } from './site-config.ts';
import { largestBatchBody } from './text-limits.ts';

/**
 * What lets a caller in: a publishable site key in the query (`?key=…`), which may send responses and read
 * questionnaires; a staff token in `Authorization: Bearer …`; either; or nothing.
 */
export type Access = 'site-key' | 'staff' | 'site-key-or-staff' | 'open';

/** One thing the collector can be asked. The client, the collector and the OpenAPI document are all made from it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The path under the collector's address, with `{names}` for its parameters. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.core.$ZodType;
  readonly query?: z.core.$ZodType;
  readonly body?: z.core.$ZodType;
  /** The largest body that is read, in bytes, where it is another than `largestBody`. */
  readonly bodyLimit?: number;
  /** The media type of what comes back with 200, where that is a file to save and no JSON to parse. */
  readonly download?: string;
  /** What comes back, by status. `undefined` for an answer without a body. */
  readonly answers: Readonly<Record<number, z.core.$ZodType | undefined>>;
  /** Problems peculiar to it; every endpoint may also answer with the general ones. */
  readonly problems: readonly ProblemKind[];
}

const oneQuestionnaire = z.object({ id: Identifier, version: Version });
const oneAlwaysEvent = z.object({ id: Identifier });
const oneMeasure = z.object({ id: Identifier, measure: Identifier });
const oneFamilyMeasure = z.object({ family: Identifier, measure: Identifier });
const oneCriterion = z.object({ id: Identifier, criterion: Identifier });
const oneEvidence = z.object({ id: Identifier, evidence: Uuid });
const oneEntry = z.object({ id: Identifier, entry: Identifier });
const someResponses = z.object({
  questionnaire: z.optional(Identifier),
  service: z.optional(Identifier),
  from: z.optional(Day),
  to: z.optional(Day),
});

export const endpoints = {
  sendResponse: {
    method: 'POST',
    path: '/v1/responses',
    summary: 'Store one response. Safe to repeat: an id is stored once.',
    access: 'site-key',
    body: QuestionnaireResponse,
    answers: { 200: Receipt, 201: Receipt },
    problems: [
      'challenge-needed',
      'challenge-failed',
      'unknown-questionnaire',
      'service-not-allowed',
      'id-conflict',
      'in-the-future',
    ],
  },
  sendBatch: {
    method: 'POST',
    path: '/v1/responses/batch',
    summary: 'Store up to 100 responses, of at most 4 MiB together. Each is judged alone.',
    access: 'site-key',
    body: ResponseBatch,
    bodyLimit: largestBatchBody,
    answers: { 200: BatchOutcome },
    problems: ['challenge-needed', 'challenge-failed'],
  },
  withdrawResponse: {
    method: 'DELETE',
    path: '/v1/responses/{id}',
    summary: 'Take a response back, with the token whose hash came with it. Safe to repeat.',
    access: 'site-key',
    params: z.object({ id: Uuid }),
    body: TakenBack,
    answers: { 204: undefined },
    problems: [],
  },
  eraseResponse: {
    method: 'POST',
    path: '/v1/erasures',
    summary: 'Forget a response that somebody asks to be forgotten, by its id or by the code of its receipt.',
    access: 'staff',
    body: Erasure,
    answers: { 204: undefined },
    problems: ['not-permitted', 'not-found'],
  },
  readRetention: {
    method: 'GET',
    path: '/v1/retention',
    summary: 'How long answers are kept.',
    access: 'staff',
    answers: { 200: Retention },
    problems: ['not-permitted'],
  },
  setRetention: {
    method: 'PUT',
    path: '/v1/retention',
    summary: 'Say how long answers are kept. Takes the place of every rule there was.',
    access: 'staff',
    body: Retention,
    answers: { 200: Retention },
    problems: ['not-permitted'],
  },
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
  listWebhooks: {
    method: 'GET',
    path: '/v1/webhooks',
    summary: 'Where the organisation wants to be told of what happens, and what became of the messages.',
    access: 'staff',
    answers: { 200: WebhookList },
    problems: ['not-permitted'],
  },
  addWebhook: {
    method: 'POST',
    path: '/v1/webhooks',
    summary: 'Be told of what happens. The key that messages are signed with is shown this once.',
    access: 'staff',
    body: NewWebhook,
    answers: { 201: WebhookSecret },
    problems: ['not-permitted', 'id-conflict'],
  },
  removeWebhook: {
    method: 'DELETE',
    path: '/v1/webhooks/{id}',
    summary: 'Be told no more. What waits to be delivered is not.',
    access: 'staff',
    params: z.object({ id: Identifier }),
    answers: { 204: undefined },
    problems: ['not-permitted'],
  },
  tellAboutYou: {
    method: 'POST',
    path: '/v1/about-you',
    summary: 'Store what a person told of themselves, once for each response, after that response.',
    access: 'site-key',
    body: AboutYou,
    answers: { 200: Receipt, 201: Receipt },
    problems: [
      'unknown-questionnaire',
      'service-not-allowed',
      'id-conflict',
      'already-told',
      'response-not-here-yet',
      'response-gone',
    ],
  },
  stayInTouch: {
    method: 'POST',
    path: '/v1/contacts',
    summary:
      'Keep how to reach somebody who asked for it, apart from every answer. Safe to repeat: an id is stored once.',
    access: 'site-key',
    body: Contact,
    answers: { 200: ContactReceipt, 201: ContactReceipt },
    problems: ['challenge-needed', 'challenge-failed', 'service-not-allowed', 'id-conflict', 'contact-gone'],
  },
  listContacts: {
    method: 'GET',
    path: '/v1/contacts',
    summary: 'Everybody who wants to stay in touch and is not forgotten yet.',
    access: 'staff',
    answers: { 200: ContactList },
    problems: ['not-permitted'],
  },
  forgetContact: {
    method: 'DELETE',
    path: '/v1/contacts/{id}',
    summary: 'Forget how to reach somebody.',
    access: 'staff',
    params: z.object({ id: Identifier }),
    answers: { 204: undefined },
    problems: ['not-permitted'],
  },
  listAttention: {
    method: 'GET',
    path: '/v1/attention',
    summary: 'Responses that somebody should look at, oldest first; with `seen=yes` those that somebody has looked at.',
    access: 'staff',
    query: z.object({ seen: z.optional(z.enum(['yes', 'no'])) }),
    answers: { 200: AttentionList },
    problems: ['not-permitted'],
  },
  markSeen: {
    method: 'PUT',
    path: '/v1/attention/{id}/seen',
    summary: 'Say that you have looked at a response. The first to say so is kept.',
    access: 'staff',
    params: z.object({ id: Uuid }),
    answers: { 200: Seen },
    problems: ['not-permitted'],
  },
  countResponses: {
    method: 'GET',
    path: '/v1/services/{service}/response-counts',
    summary: 'How the responses about a service came in: mode, who asked, screen or paper; and what people need.',
    access: 'staff',
    params: z.object({ service: Identifier }),
    query: z.object({ from: z.optional(Day), to: z.optional(Day) }),
    answers: { 200: ResponseCounts },
    problems: [],
  },
  readHeard: {
    method: 'GET',
    path: '/v1/services/{service}/heard',
    summary:
      'How many people told of themselves about a service, by group, small numbers taken out: by the answer to `question` of `questionnaire`, or without them by how deprived the area is. Whole months that are over.',
    access: 'staff',
    params: z.object({ service: Identifier }),
    query: z.object({
      questionnaire: z.optional(Identifier),
      question: z.optional(Identifier),
      from: z.optional(Day),
      to: z.optional(Day),
    }),
    answers: { 200: HeardByGroup },
    problems: [],
  },
  listQuestionnaires: {
    method: 'GET',
    path: '/v1/questionnaires',
    summary: 'The newest version of every questionnaire.',
    access: 'site-key-or-staff',
    answers: { 200: QuestionnaireList },
    problems: [],
  },
  readQuestionnaire: {
    method: 'GET',
    path: '/v1/questionnaires/{id}',
    summary: 'The newest version of a questionnaire.',
    access: 'site-key-or-staff',
    params: z.object({ id: Identifier }),
    answers: { 200: Questionnaire },
    problems: [],
  },
  readQuestionnaireVersion: {
    method: 'GET',
    path: '/v1/questionnaires/{id}/versions/{version}',
    summary: 'One version of a questionnaire. It never changes.',
    access: 'site-key-or-staff',
    params: oneQuestionnaire,
    answers: { 200: Questionnaire },
    problems: [],
  },
  publishQuestionnaire: {
    method: 'PUT',
    path: '/v1/questionnaires/{id}/versions/{version}',
    summary: 'Publish a version of a questionnaire. Repeating it with the same content changes nothing.',
    access: 'staff',
    params: oneQuestionnaire,
    body: Questionnaire,
    answers: { 200: Questionnaire, 201: Questionnaire },
    problems: ['id-conflict', 'not-permitted'],
  },
  listAlwaysEvents: {
    method: 'GET',
    path: '/v1/always-events',
    summary: 'Every Always Event of the organisation.',
    access: 'staff',
    answers: { 200: AlwaysEventList },
    problems: [],
  },
  readAlwaysEvent: {
    method: 'GET',
    path: '/v1/always-events/{id}',
    summary: 'One Always Event. Its revision is also in `ETag`.',
    access: 'staff',
    params: oneAlwaysEvent,
    answers: { 200: AlwaysEvent },
    problems: [],
  },
  writeAlwaysEvent: {
    method: 'PUT',
    path: '/v1/always-events/{id}',
    summary: 'Store an Always Event: `If-None-Match: *` for a new one, `If-Match: "revision"` for a change.',
    access: 'staff',
    params: oneAlwaysEvent,
    body: AlwaysEvent,
    answers: { 200: AlwaysEvent, 201: AlwaysEvent },
    problems: ['not-permitted', 'stale-revision', 'revision-required'],
  },
  readRecord: {
    method: 'GET',
    path: '/v1/always-events/{id}/record',
    summary: 'All that is written down about an Always Event, in the order in which it was first written.',
    access: 'staff',
    params: oneAlwaysEvent,
    answers: { 200: MethodRecord },
    problems: [],
  },
  writeEntry: {
    method: 'PUT',
    path: '/v1/always-events/{id}/record/{entry}',
    summary:
      'Write an entry of the record: `If-None-Match: *` for a new one, `If-Match: "revision"` for a change. Safe to repeat.',
    access: 'staff',
    params: oneEntry,
    body: NewEntry,
    answers: { 200: RecordEntry, 201: RecordEntry },
    problems: ['not-permitted', 'stale-revision', 'revision-required', 'id-conflict'],
  },
  removeEntry: {
    method: 'DELETE',
    path: '/v1/always-events/{id}/record/{entry}',
    summary: 'Take an entry out of the record. That it was there, and who took it out, stays in the audit trail.',
    access: 'staff',
    params: oneEntry,
    answers: { 204: undefined },
    problems: ['not-permitted'],
  },
  readStanding: {
    method: 'GET',
    path: '/v1/always-events/{id}/standing',
    summary: 'Where an Always Event stands: its steps, what would help now, who shared the power to decide.',
    access: 'staff',
    params: oneAlwaysEvent,
    answers: { 200: MethodStanding },
    problems: [],
  },
  listStandings: {
    method: 'GET',
    path: '/v1/standings',
    summary: 'Where every Always Event stands, by title.',
    access: 'staff',
    answers: { 200: StandingList },
    problems: [],
  },
  readVoices: {
    method: 'GET',
    path: '/v1/always-events/{id}/voices',
    summary: 'What people said in their own words about the service, for the team: at most 500 a page, oldest first.',
    access: 'staff',
    params: oneAlwaysEvent,
    query: z.object({ from: z.optional(Day), to: z.optional(Day), after: z.optional(Uuid) }),
    answers: { 200: VoicePage },
    problems: ['not-permitted'],
  },
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
  readChecklist: {
    method: 'GET',
    path: '/v1/always-events/{id}/checklist',
    summary: 'Each criterion with its evidence, what is missing, and its sign-off.',
    access: 'staff',
    params: oneAlwaysEvent,
    answers: { 200: Checklist },
    problems: [],
  },
  exportEvidencePack: {
    method: 'GET',
    path: '/v1/always-events/{id}/evidence-pack.json',
    summary:
      'All that speaks for an Always Event, with a hash of each part: `always-collector verify` says whether anything was changed.',
    access: 'staff',
    params: oneAlwaysEvent,
    download: 'application/json; charset=utf-8',
    answers: { 200: undefined },
    problems: [],
  },
  exportEvidencePage: {
    method: 'GET',
    path: '/v1/always-events/{id}/evidence-pack.html',
    summary: 'The same as one page to read and to print, with the hash that it has in common with the JSON.',
    access: 'staff',
    params: oneAlwaysEvent,
    download: 'text/html; charset=utf-8',
    answers: { 200: undefined },
    problems: [],
  },
  attachEvidence: {
    method: 'POST',
    path: '/v1/always-events/{id}/evidence',
    summary: 'Attach evidence to a criterion. Safe to repeat: an id is attached once.',
    access: 'staff',
    params: oneAlwaysEvent,
    body: NewEvidence,
    answers: { 200: AttachedEvidence, 201: AttachedEvidence },
    problems: ['not-permitted', 'id-conflict'],
  },
  removeEvidence: {
    method: 'DELETE',
    path: '/v1/always-events/{id}/evidence/{evidence}',
    summary: 'Take attached evidence away. Its sign-off, if any, goes with it.',
    access: 'staff',
    params: oneEvidence,
    answers: { 204: undefined },
    problems: ['not-permitted'],
  },
  signOff: {
    method: 'PUT',
    path: '/v1/always-events/{id}/criteria/{criterion}/sign-off',
    summary: 'Sign off a criterion whose evidence is complete.',
    access: 'staff',
    params: oneCriterion,
    body: NewSignOff,
    answers: { 200: SignOff },
    problems: ['not-permitted', 'evidence-incomplete'],
  },
  withdrawSignOff: {
    method: 'DELETE',
    path: '/v1/always-events/{id}/criteria/{criterion}/sign-off',
    summary: 'Take a sign-off back.',
    access: 'staff',
    params: oneCriterion,
    answers: { 204: undefined },
    problems: ['not-permitted'],
  },
  readSiteConfig: {
    method: 'GET',
    path: '/v1/sites/config',
    summary:
      'What a page has to know to send: the key to seal to, the contract, limits. `If-None-Match` saves its body.',
    access: 'site-key',
    answers: { 200: SiteConfig, 304: undefined },
    problems: [],
  },
  readChallenge: {
    method: 'GET',
    path: '/v1/sites/challenge',
    summary: 'A piece of work for the device, for site keys that need one. Good for one request that sends.',
    access: 'site-key',
    answers: { 200: Challenge },
    problems: ['not-found'],
  },
  readAudit: {
    method: 'GET',
    path: '/v1/audit',
    summary: 'Who did what, oldest first: at most 500 entries after number `after`, and where the trail ends.',
    access: 'staff',
    query: z.object({ after: z.optional(z.string().check(z.regex(/^\d{1,15}$/, 'Use a whole number'))) }),
    answers: { 200: AuditPage },
    problems: ['not-permitted'],
  },
  sendFhirResponse: {
    method: 'POST',
    path: '/v1/fhir/QuestionnaireResponse',
    summary:
      'Store one response that comes as a FHIR R4 QuestionnaireResponse. Safe to repeat, as with `/v1/responses`. Answers with an OperationOutcome where `Accept` is `application/fhir+json`.',
    access: 'site-key',
    body: FhirResource,
    answers: { 200: FhirAnswer, 201: FhirAnswer },
    problems: [
      'challenge-needed',
      'challenge-failed',
      'unknown-questionnaire',
      'service-not-allowed',
      'id-conflict',
      'in-the-future',
    ],
  },
  readFhirQuestionnaire: {
    method: 'GET',
    path: '/v1/fhir/Questionnaire/{id}',
    summary: 'A questionnaire as a FHIR R4 Questionnaire: its newest version, or `version`.',
    access: 'site-key-or-staff',
    params: z.object({ id: Identifier }),
    query: z.object({ version: z.optional(Version) }),
    answers: { 200: FhirResource },
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
  whoAmI: {
    method: 'GET',
    path: '/v1/me',
    summary: 'Who the token belongs to, and what they may do.',
    access: 'staff',
    answers: { 200: Person },
    problems: [],
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
