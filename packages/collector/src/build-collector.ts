import { largestBody, z } from '@always-kit/contract';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify';
import { readCredentials } from './identity/credentials.ts';
import { corsFor } from './identity/origins.ts';
import { addProblems, answerProblem } from './problems.ts';
import { aboutYouHandlers } from './routes/about-you.ts';
import { alwaysEventHandlers } from './routes/always-events.ts';
import { attentionHandlers } from './routes/attention.ts';
import { checklistHandlers } from './routes/checklist.ts';
import { contactHandlers } from './routes/contacts.ts';
import { addContractRoutes } from './routes/contract-routes.ts';
import { evidenceHandlers } from './routes/evidence.ts';
import { addGeneralRoutes } from './routes/general-routes.ts';
import { groupHandlers } from './routes/groups.ts';
import type { Surroundings } from './routes/handler.ts';
import { peopleHandlers } from './routes/people.ts';
import { questionnaireHandlers } from './routes/questionnaires.ts';
import { responseCountHandlers } from './routes/response-counts.ts';
import { responseHandlers } from './routes/responses.ts';
import { seriesHandlers } from './routes/series.ts';
import type { Store } from './stores/store.ts';

/** What the collector is built from. */
export interface CollectorOptions {
  readonly store: Store;
  /** As Fastify's: `true`, or settings of pino. Neither bodies, keys nor addresses of people are logged. */
  readonly logger?: boolean | { readonly level?: string; readonly stream?: { write(line: string): void } };
  /** Milliseconds since 1970; the system's clock unless given. */
  readonly now?: () => number;
}

/** Builds the collector's HTTP interface over a store. It listens nowhere yet; closing it leaves the store open. */
export async function buildCollector({
  store,
  logger = false,
  now = Date.now,
}: CollectorOptions): Promise<FastifyInstance> {
  z.config(z.locales.en()); // `zod/mini` has no words of its own, and problem documents need some
  const app = fastify({
    bodyLimit: largestBody,
    logger: loggerFor(logger),
    requestTimeout: 10_000, // a client that sends a byte now and then must not hold a socket for good
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    return503OnClosing: false, // what comes in by an open connection while we close is still answered
    frameworkErrors: (error, request, reply) => void answerProblem(error, request, reply),
  });
  app.decorateRequest('credentials');
  app.addHook('onRequest', async (request) => {
    request.credentials = await readCredentials(request, store, now());
  });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: { includeSubDomains: false }, // the trust's other hosts are not ours to decide about
  });
  await app.register(cors, { delegator: (request: FastifyRequest) => corsFor(request, store) });
  // A page sends `text/plain`, which needs no preflight; what is in it is JSON all the same.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/json', 'text/plain'],
    { parseAs: 'string' },
    app.getDefaultJsonParser('error', 'error'),
  );
  addProblems(app);
  addGeneralRoutes(app, store);
  addContractRoutes(app, handlersFor({ store, now }));
  return app;
}

function handlersFor(surroundings: Surroundings) {
  return {
    ...responseHandlers(surroundings),
    ...aboutYouHandlers(surroundings),
    ...contactHandlers(surroundings),
    ...attentionHandlers(surroundings),
    ...responseCountHandlers(surroundings),
    ...questionnaireHandlers(surroundings),
    ...alwaysEventHandlers(surroundings),
    ...seriesHandlers(surroundings),
    ...groupHandlers(surroundings),
    ...checklistHandlers(surroundings),
    ...evidenceHandlers(surroundings),
    ...peopleHandlers,
  };
}

/** A request is logged by its method and path alone: its address is a person's, and its query holds a key. */
function loggerFor(logger: CollectorOptions['logger']): NonNullable<FastifyServerOptions['logger']> {
  if (!logger) return false;
  return {
    ...(logger === true ? {} : logger),
    serializers: { req: ({ method, url }) => ({ method, url: url.replace(/\?.*/s, '') }) },
  };
}
