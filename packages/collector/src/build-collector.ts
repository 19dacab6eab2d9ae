import { largestBody, z } from '@always-kit/contract';
import cors, { type FastifyCorsOptions } from '@fastify/cors';
import fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify';
import { addBodies, type ParseJson } from './bodies.ts';
import { challenges, type Hardness } from './challenge/challenge.ts';
import { addMetrics } from './health/metrics.ts';
import { addTracing } from './health/tracing.ts';
import { fhirHandlers } from './fhir/handlers.ts';
import { readCredentials } from './identity/credentials.ts';
import { usualAudience } from './identity/embed-token.ts';
import type { OidcProvider } from './identity/oidc-provider.ts';
import { oidc } from './identity/oidc.ts';
import { corsFor } from './identity/origins.ts';
import { limiterOver, usualLimits, type LimiterPool, type Limits } from './limits/limiter.ts';
import { addProblems, answerProblem } from './problems.ts';
import { aboutYouHandlers } from './routes/about-you.ts';
import { alwaysEventHandlers } from './routes/always-events.ts';
import { attentionHandlers } from './routes/attention.ts';
import { auditHandlers } from './routes/audit.ts';
import { checklistHandlers } from './routes/checklist.ts';
import { contactHandlers } from './routes/contacts.ts';
import { addContractRoutes } from './routes/contract-routes.ts';
import { evidenceHandlers } from './routes/evidence.ts';
import { evidencePackHandlers } from './routes/evidence-pack.ts';
import { exportHandlers } from './routes/exports.ts';
import { familyHandlers } from './routes/families.ts';
import { addGeneralRoutes } from './routes/general-routes.ts';
import { groupHandlers } from './routes/groups.ts';
import type { Surroundings } from './routes/handler.ts';
import { heardHandlers } from './routes/heard.ts';
import { peopleHandlers } from './routes/people.ts';
import { questionnaireHandlers } from './routes/questionnaires.ts';
import { recordHandlers } from './routes/record.ts';
import { responseCountHandlers } from './routes/response-counts.ts';
import { responseHandlers } from './routes/responses.ts';
import { retentionHandlers } from './routes/retention.ts';
import { seriesHandlers } from './routes/series.ts';
import { siteHandlers } from './routes/sites.ts';
import { standingHandlers } from './routes/standing.ts';
import { voiceHandlers } from './routes/voices.ts';
import { webhookHandlers } from './routes/webhooks.ts';
import { withdrawalHandlers } from './routes/withdrawal.ts';
import { headersOfHelmet } from './security-headers.ts';
import { keyRing, newKeys, type StoredKeys } from './sealing/key-ring.ts';
import type { Store } from './stores/store.ts';

/** What the collector is built from. */
export interface CollectorOptions {
  readonly store: Store;
  /** As Fastify's: `true`, or settings of pino. Neither bodies, keys nor addresses of people are logged. */
  readonly logger?: boolean | { readonly level?: string; readonly stream?: { write(line: string): void } };
  /** Milliseconds since 1970; the system's clock unless given. */
  readonly now?: () => number;
  /** What it opens, signs and counts with. Without them, keys that are gone when the process is: for tests. */
  readonly keys?: StoredKeys;
  /** The identity providers whose tokens let staff in, besides tokens of our own. */
  readonly identityProviders?: readonly OidcProvider[];
  /** Who the tokens of portals are for: the collector's public address. */
  readonly audience?: string;
  /** How much is let through in a minute, where it is not as usual. */
  readonly limits?: Partial<Limits>;
  /** Where several instances count together. */
  readonly limiterPool?: LimiterPool;
  /** Which proxies may say where a request comes from, as Fastify's. None unless given. */
  readonly trustProxy?: string | readonly string[];
  /** Hosts within our own network that webhooks may go to. */
  readonly privateHosts?: readonly string[];
  /** Where the data is, if it is on this machine: a disk that is nearly full makes us not ready. */
  readonly folder?: string;
  /** What lets Prometheus read `/metrics`; without it only programs on this machine may. */
  readonly metricsToken?: string;
  /** How hard challenges are, where they are not as usual. */
  readonly hardness?: Hardness;
  /** How long an identity provider that did not answer, or did not know a key, is left alone, in ms. */
  readonly providerCoolDown?: number;
}

/** Builds the collector's HTTP interface over a store. It listens nowhere yet; closing it leaves the store open. */
export async function buildCollector(options: CollectorOptions): Promise<FastifyInstance> {
  const { store, logger = false, now = Date.now, trustProxy } = options;
  z.config(z.locales.en()); // `zod/mini` has no words of its own, and problem documents need some
  const app = fastify({
    bodyLimit: largestBody,
    logger: loggerFor(logger),
    requestTimeout: 10_000, // a client that sends a byte now and then must not hold a socket for good
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    ...(trustProxy !== undefined && { trustProxy: [trustProxy].flat() }),
    return503OnClosing: false, // what comes in by an open connection while we close is still answered
    frameworkErrors: (error, request, reply) => void answerProblem(error, request, reply),
  });
  addProblems(app); // before any route, also those of plugins: a route keeps the error handler of its day
  app.decorateRequest('credentials');
  const { identityProviders = [], providerCoolDown, audience = usualAudience } = options;
  const staffElsewhere = identityProviders.length > 0 ? oidc(identityProviders, providerCoolDown) : undefined;
  const securityHeaders = await headersOfHelmet();
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders); // first: who shows something that cannot be read is answered too
    request.credentials = await readCredentials(request, { store, audience, oidc: staffElsewhere, now: now() });
  });
  await app.register(cors, {
    delegator: (request: FastifyRequest, done: (error: Error | null, options?: FastifyCorsOptions) => void) => {
      const options = corsFor(request, store);
      if (!(options instanceof Promise)) return done(null, options);
      options.then((found) => done(null, found), done);
    },
  });
  const parseJson = addBodies(app);
  addTracing(app);
  addMetrics(app, { store, token: options.metricsToken });
  addGeneralRoutes(app, store, options.folder);
  const surroundings = await surroundingsOf(options, now, parseJson);
  addContractRoutes(app, handlersFor(surroundings), surroundings);
  return app;
}

async function surroundingsOf(
  { store, keys: stored, limits, limiterPool, privateHosts = [], hardness }: CollectorOptions,
  now: () => number,
  parseJson: ParseJson,
): Promise<Surroundings> {
  const keys = await keyRing(stored ?? (await newKeys()));
  const limiter = await limiterOver(limiterPool, keys.secretFor('limits'));
  const secrets = { challenge: keys.secretFor('challenge'), key: keys.secretFor('challenge-key') };
  return {
    store,
    now,
    keys,
    limits: { ...usualLimits, ...limits },
    limiter,
    challenges: challenges(limiter, secrets, hardness),
    parseJson,
    privateHosts,
  };
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
    ...familyHandlers(surroundings),
    ...groupHandlers(surroundings),
    ...heardHandlers(surroundings),
    ...checklistHandlers(surroundings),
    ...evidenceHandlers(surroundings),
    ...evidencePackHandlers(surroundings),
    ...recordHandlers(surroundings),
    ...standingHandlers(surroundings),
    ...voiceHandlers(surroundings),
    ...fhirHandlers(surroundings),
    ...withdrawalHandlers(surroundings),
    ...retentionHandlers(surroundings),
    ...exportHandlers(surroundings),
    ...webhookHandlers(surroundings),
    ...siteHandlers(surroundings),
    ...auditHandlers(surroundings),
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
