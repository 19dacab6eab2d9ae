import '../jitless.ts';
import { AboutYou } from '../about-you.ts';
import { BatchOutcome, ResponseBatch } from '../batch.ts';
import { Contact, ContactReceipt } from '../contact.ts';
import { Uuid } from '../identifiers.ts';
import { TakenBack } from '../records.ts';
import { QuestionnaireResponse, Receipt } from '../response.ts';
import * as z from 'zod/mini';
import { largestBatchBody } from '../text-limits.ts';
import type { Endpoint } from './endpoint.ts';

/** Everything that a page sends for a person. */
export const sendingEndpoints = {
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
} as const satisfies Record<string, Endpoint>;
