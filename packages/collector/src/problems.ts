import { problem, type Problem, type ProblemKind } from '@always-kit/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemToOutcome } from '@always-kit/fhir';
import { asksForFhir, fhirJson } from './fhir/asks-for-fhir.ts';
import { Refusal } from './refusal.ts';
import { BusyError } from './stores/store.ts';

/** After how many seconds to come again when we are busy. */
const comeAgain = '1';

/** What Fastify itself refuses, by its code. Anything else of it that is the caller's doing is malformed. */
const kinds: Readonly<Record<string, ProblemKind>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_BAD_URL: 'not-found',
};

/** Answers every error with a problem document (RFC 9457). */
export function addProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | Refusal | Error>((error, request, reply) => answerProblem(error, request, reply));
  app.setNotFoundHandler((_, reply) => sendProblem(reply, problem('not-found')));
}

/** Turns an error into a problem document. Nothing of ours leaks: no message, no stack, and nothing that was sent. */
export function answerProblem(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Refusal) return sendProblem(reply.headers(error.headers), error.problem);
  if (error instanceof BusyError) return sendProblem(reply, problem('busy'));
  const { code, statusCode = 500 } = error as FastifyError;
  // Its message may repeat what was sent, so it goes neither to the caller nor to the log.
  if (statusCode < 500) return sendProblem(reply, problem(kinds[code] ?? 'malformed'));
  request.log.error({ err: error }, 'Something went wrong here');
  return sendProblem(reply, problem('internal'));
}

function sendProblem(reply: FastifyReply, answer: Problem): FastifyReply {
  if (answer.status === 503 && !reply.hasHeader('retry-after')) void reply.header('retry-after', comeAgain);
  const fhir = asksForFhir(reply.request.headers);
  return reply
    .code(answer.status)
    .headers({
      'cache-control': 'no-store',
      'content-type': `${fhir ? fhirJson : 'application/problem+json'}; charset=utf-8`,
    })
    .serializer((body: unknown) => JSON.stringify(body))
    .send(fhir ? problemToOutcome(answer, 'QuestionnaireResponse') : answer);
}
