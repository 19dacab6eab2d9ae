import '../jitless.ts';
import { Identifier, Version } from '../identifiers.ts';
import { Questionnaire, QuestionnaireList } from '../questionnaire.ts';
import * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';

const oneQuestionnaire = z.object({ id: Identifier, version: Version });

/** What is asked. */
export const questionnairesEndpoints = {
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
} as const satisfies Record<string, Endpoint>;
