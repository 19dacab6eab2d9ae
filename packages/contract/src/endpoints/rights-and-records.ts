import '../jitless.ts';
import { AuditPage } from '../audit.ts';
import { ContactList } from '../contact.ts';
import { Identifier } from '../identifiers.ts';
import { Erasure, NewWebhook, Retention, WebhookList, WebhookSecret } from '../records.ts';
import * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';

/** Rights of people, and what those who look after the records do. */
export const rightsAndRecordsEndpoints = {
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
  readAudit: {
    method: 'GET',
    path: '/v1/audit',
    summary: 'Who did what, oldest first: at most 500 entries after number `after`, and where the trail ends.',
    access: 'staff',
    query: z.object({ after: z.optional(z.string().check(z.regex(/^\d{1,15}$/, 'Use a whole number'))) }),
    answers: { 200: AuditPage },
    problems: ['not-permitted'],
  },
} as const satisfies Record<string, Endpoint>;
