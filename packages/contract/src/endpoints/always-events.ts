import '../jitless.ts';
import { AlwaysEvent, AlwaysEventList } from '../always-event.ts';
import { Identifier } from '../identifiers.ts';
import { MethodRecord, NewEntry, RecordEntry } from '../record/record-entry.ts';
import { MethodStanding, StandingList } from '../record/standing.ts';
import * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';
import { oneAlwaysEvent } from './params.ts';

const oneEntry = z.object({ id: Identifier, entry: Identifier });

/** Always Events, what teams write down about them, and where they stand. */
export const alwaysEventsEndpoints = {
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
} as const satisfies Record<string, Endpoint>;
