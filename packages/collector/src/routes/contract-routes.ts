import { Readable } from 'node:stream';
import {
  endpoints,
  largestBody,
  Moment,
  parse,
  parseStrictly,
  problem,
  type Endpoint,
  type EndpointName,
} from '@always-kit/contract';
import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { largestSealedBody } from '../bodies.ts';
import { admit, mustBeEmbedded, type SiteCaller } from '../identity/caller.ts';
import { addressOf, deviceIn, take } from '../limits/take.ts';
import { Refusal, refusal } from '../refusal.ts';
import { openSealed, SealedBody } from '../sealing/open-sealed.ts';
import { compiled } from './compiled.ts';
import { byContract } from './contract-error.ts';
import type { Download, Handlers, Sending, Surroundings } from './handler.ts';

/** How a handler looks to the code that serves them all. */
type AnyHandler = (asked: {
  caller: unknown;
  params: unknown;
  query: unknown;
  body: unknown;
  headers: FastifyRequest['headers'];
  sending: Sending;
}) => Promise<{ status: number; body: unknown; headers?: Readonly<Record<string, string>> }>;

/** Serves every endpoint of the contract: lets the caller in, parses what was sent, asks, and checks what is answered. */
export function addContractRoutes(app: FastifyInstance, handlers: Handlers, surroundings: Surroundings): void {
  const byPath = Map.groupBy(Object.entries<Endpoint>(endpoints), ([, { path }]) => path);
  for (const [path, group] of byPath) {
    const url = path.replace(/\{(\w+)\}/g, ':$1');
    for (const [name, endpoint] of group) {
      const handler = handlers[name as EndpointName] as unknown as AnyHandler;
      app.route({
        method: endpoint.method,
        url,
        ...limitsOf(endpoint),
        // Before the body is read: what a stranger sends is not worth reading.
        onRequest: async (request, reply) => {
          const caller = admit(endpoint.access, request.credentials, request.headers.origin);
          if (endpoint.access === 'site-key') await count(endpoint, caller as SiteCaller, request, reply, surroundings);
        },
        handler: (request, reply) => serve(name, endpoint, handler, request, reply, surroundings),
      });
    }
    addOtherMethods(app, url, new Set(group.map(([, { method }]) => method)));
  }
}

/** A sealed body of one response is longer than the response, so what is not sealed is measured apart. */
function limitsOf({ access, method, bodyLimit }: Endpoint): { bodyLimit?: number; config?: FastifyContextConfig } {
  if (bodyLimit !== undefined) return { bodyLimit, config: { anyDepth: true } };
  if (access !== 'site-key' || method !== 'POST') return {};
  return { bodyLimit: largestSealedBody, config: { largestPlain: largestBody } };
}

/** Before the body is read, too: counts what a site key is used for, and refuses who lacks what it asks of those who send. */
async function count(
  { method }: Endpoint,
  caller: SiteCaller,
  request: FastifyRequest,
  reply: FastifyReply,
  { limiter, limits }: Surroundings,
): Promise<void> {
  reply.headers(await take(limiter, limits, { caller, ...sendingOf(request) }));
  if (method === 'POST') mustBeEmbedded(caller);
}

function sendingOf({ query, ip }: FastifyRequest): Sending {
  const { proof, sentAt } = query as { proof?: unknown; sentAt?: unknown };
  return {
    device: deviceIn(query),
    address: addressOf(ip),
    sentAt: typeof sentAt === 'string' && parse(Moment, sentAt).ok ? sentAt : undefined,
    proof: typeof proof === 'string' ? proof : undefined,
  };
}

/** Only what a page sends comes sealed. */
async function opened(
  { access }: Endpoint,
  body: unknown,
  { keys, parseJson }: Pick<Surroundings, 'keys' | 'parseJson'>,
): Promise<unknown> {
  if (!(body instanceof SealedBody)) return body;
  if (access !== 'site-key') throw refusal('unsupported-media-type');
  return parseJson(await openSealed(body.text, keys));
}

async function serve(
  name: string,
  endpoint: Endpoint,
  handler: AnyHandler,
  request: FastifyRequest,
  reply: FastifyReply,
  surroundings: Surroundings,
): Promise<unknown> {
  const { status, body, headers } = await handler({
    caller: admit(endpoint.access, request.credentials, request.headers.origin),
    params: parsedParams(endpoint, request.params),
    query: parsedQuery(endpoint, request.query),
    body: parsedBody(endpoint, await opened(endpoint, request.body, surroundings)),
    headers: request.headers,
    sending: sendingOf(request),
  });
  const schema = endpoint.answers[status];
  reply.code(status).headers({ 'cache-control': 'no-store', ...headers });
  if (endpoint.download !== undefined) return sendDownload(reply, endpoint, body as Download);
  if (!schema) return reply.send();
  return reply.send(byContract(schema, body, `The answer of ${name}`));
}

/** Sends a file in pieces, each when the one before is on its way: a slow reader costs no memory. */
function sendDownload(reply: FastifyReply, { path, download = '' }: Endpoint, body: Download): FastifyReply {
  const name = path.slice(path.lastIndexOf('/') + 1);
  reply.headers({ 'content-type': download, 'content-disposition': `attachment; filename="${name}"` });
  return reply.send(Readable.from(body));
}

function parsedParams({ params: schema }: Endpoint, params: unknown): unknown {
  if (!schema) return undefined;
  const parsed = parse(compiled(schema), params);
  if (!parsed.ok) throw refusal('not-found'); // nothing can have such a name
  return parsed.value;
}

function parsedQuery({ query: schema }: Endpoint, query: unknown): unknown {
  if (!schema) return undefined;
  const parsed = parse(compiled(schema), query);
  if (!parsed.ok) throw refusal('invalid', 'Look at what follows the ? in the address', parsed.errors);
  return parsed.value;
}

function parsedBody({ body: schema }: Endpoint, body: unknown): unknown {
  if (!schema) return undefined;
  const parsed = parseStrictly(compiled(schema), body);
  if (!parsed.ok) throw refusal('invalid', undefined, parsed.errors);
  return parsed.value;
}

const methods: HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Says which methods a path has, where another was used. */
function addOtherMethods(app: FastifyInstance, url: string, served: ReadonlySet<string>): void {
  const allow = [...served].join(', ');
  app.route({
    method: methods.filter((method) => !served.has(method)),
    url,
    onRequest: () => {
      throw new Refusal(problem('method-not-allowed', `Use ${allow}`), { allow });
    },
    handler: () => undefined,
  });
}
