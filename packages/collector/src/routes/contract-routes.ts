import { endpoints, parse, parseStrictly, problem, type Endpoint, type EndpointName } from '@always-kit/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { admit } from '../identity/caller.ts';
import { Refusal, refusal } from '../refusal.ts';
import { byContract } from './contract-error.ts';
import type { Handlers } from './handler.ts';

/** How a handler looks to the code that serves them all. */
type AnyHandler = (asked: {
  caller: unknown;
  params: unknown;
  query: unknown;
  body: unknown;
  headers: FastifyRequest['headers'];
}) => Promise<{ status: number; body: unknown; headers?: Readonly<Record<string, string>> }>;

/** Serves every endpoint of the contract: lets the caller in, parses what was sent, asks, and checks what is answered. */
export function addContractRoutes(app: FastifyInstance, handlers: Handlers): void {
  const byPath = Map.groupBy(Object.entries<Endpoint>(endpoints), ([, { path }]) => path);
  for (const [path, group] of byPath) {
    const url = path.replace(/\{(\w+)\}/g, ':$1');
    for (const [name, endpoint] of group) {
      const handler = handlers[name as EndpointName] as unknown as AnyHandler;
      app.route({
        method: endpoint.method,
        url,
        ...(endpoint.bodyLimit !== undefined && { bodyLimit: endpoint.bodyLimit }),
        // Before the body is read: what a stranger sends is not worth reading.
        onRequest: ({ credentials, headers }, _, done) => {
          admit(endpoint.access, credentials, headers.origin);
          done();
        },
        handler: (request, reply) => serve(name, endpoint, handler, request, reply),
      });
    }
    addOtherMethods(app, url, new Set(group.map(([, { method }]) => method)));
  }
}

async function serve(
  name: string,
  endpoint: Endpoint,
  handler: AnyHandler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { status, body, headers } = await handler({
    caller: admit(endpoint.access, request.credentials, request.headers.origin),
    params: parsedParams(endpoint, request.params),
    query: parsedQuery(endpoint, request.query),
    body: parsedBody(endpoint, request.body),
    headers: request.headers,
  });
  const schema = endpoint.answers[status];
  reply.code(status).headers({ 'cache-control': 'no-store', ...headers });
  if (!schema) return reply.send();
  return reply.send(byContract(schema, body, `The answer of ${name}`));
}

function parsedParams({ params: schema }: Endpoint, params: unknown): unknown {
  if (!schema) return undefined;
  const parsed = parse(schema, params);
  if (!parsed.ok) throw refusal('not-found'); // nothing can have such a name
  return parsed.value;
}

function parsedQuery({ query: schema }: Endpoint, query: unknown): unknown {
  if (!schema) return undefined;
  const parsed = parse(schema, query);
  if (!parsed.ok) throw refusal('invalid', 'Look at what follows the ? in the address', parsed.errors);
  return parsed.value;
}

function parsedBody({ body: schema }: Endpoint, body: unknown): unknown {
  if (!schema) return undefined;
  const parsed = parseStrictly(schema, body);
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
