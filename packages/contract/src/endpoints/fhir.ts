import '../jitless.ts';
import { FhirAnswer, FhirResource } from '../fhir.ts';
import { Identifier, Version } from '../identifiers.ts';
import * as z from 'zod/mini';
import type { Endpoint } from './endpoint.ts';

/** For systems that speak FHIR. */
export const fhirEndpoints = {
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
} as const satisfies Record<string, Endpoint>;
