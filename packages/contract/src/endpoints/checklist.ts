import '../jitless.ts';
import { Checklist } from '../checklist.ts';
import { AttachedEvidence, NewEvidence, NewSignOff, SignOff } from '../evidence.ts';
import { Identifier, Uuid } from '../identifiers.ts';
import * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';
import { oneAlwaysEvent } from './params.ts';

const oneCriterion = z.object({ id: Identifier, criterion: Identifier });
const oneEvidence = z.object({ id: Identifier, evidence: Uuid });

/** Criteria, evidence and sign-offs. */
export const checklistEndpoints = {
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
} as const satisfies Record<string, Endpoint>;
