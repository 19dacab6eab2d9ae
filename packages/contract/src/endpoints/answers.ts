import '../jitless.ts';
import { AttentionList, Seen } from '../attention.ts';
import { HeardByGroup } from '../heard.ts';
import { Day, Identifier, Uuid } from '../identifiers.ts';
import { VoicePage } from '../record/voice.ts';
import { ResponseCounts } from '../response-counts.ts';
import * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';
import { oneAlwaysEvent } from './params.ts';

/** What came in, and who was heard. */
export const answersEndpoints = {
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
} as const satisfies Record<string, Endpoint>;
