import { endpoints, problemKinds, sendingQuery, type Access, type Endpoint, type ProblemKind } from '../index.ts';
import { componentSchemas, schemaAt, type JsonSchema } from './component-schemas.ts';

export type { JsonSchema } from './component-schemas.ts';

const security: Record<Access, readonly object[]> = {
  'site-key': [{ siteKey: [] }],
  staff: [{ staffToken: [] }],
  'site-key-or-staff': [{ siteKey: [] }, { staffToken: [] }],
  open: [],
};

const bodyProblems: readonly ProblemKind[] = ['malformed', 'too-large', 'unsupported-media-type', 'invalid'];
const siteKeyProblems: readonly ProblemKind[] = ['no-credentials', 'unknown-site-key', 'origin-not-allowed'];
const tokenProblems: readonly ProblemKind[] = ['no-credentials', 'unknown-token', 'identity-provider-away'];
/** Of what a page sends, and what a site key alone opens. */
const sendingProblems: readonly ProblemKind[] = ['embed-token-needed', 'seal-not-opened'];
const countedProblems: readonly ProblemKind[] = ['unknown-embed-token', 'too-many-requests'];
const credentialProblems: Record<Access, readonly ProblemKind[]> = {
  'site-key': siteKeyProblems,
  staff: tokenProblems,
  'site-key-or-staff': [...siteKeyProblems, ...tokenProblems],
  open: [],
};

/** The OpenAPI 3.1 document of the collector, made from the contract's endpoints and schemas. */
export function openApiDocument(): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operation(name, endpoint);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Always Kit collector',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Stores responses once, and serves series and accreditation evidence. Every error is a problem document (RFC 9457).',
    },
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        siteKey: {
          type: 'apiKey',
          in: 'query',
          name: 'key',
          description:
            'A publishable key: it may only send responses and read questionnaires, from the origins it lists.',
        },
        staffToken: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

function operation(name: string, endpoint: Endpoint): JsonSchema {
  return {
    operationId: name,
    summary: endpoint.summary,
    security: security[endpoint.access],
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...(isSent(endpoint) ? sendingParameters : []),
    ],
    ...(endpoint.body ? { requestBody: { required: true, content: bodyOf(endpoint, schemaAt(endpoint.body)) } } : {}),
    responses: { ...answers(endpoint), ...problems(endpoint) },
  };
}

/** What a page sends, which asks for more than a key. */
function isSent({ access, method }: Endpoint): boolean {
  return access === 'site-key' && method === 'POST';
}

const sendingParameters: readonly JsonSchema[] = Object.entries(sendingQuery).map(([name, description]) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema: { type: 'string' },
}));

function parameters(schema: Endpoint['params'], where: 'path' | 'query'): JsonSchema[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaAt(schema) as {
    properties?: Record<string, JsonSchema>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: property,
  }));
}

function answers({ answers, download }: Endpoint): JsonSchema {
  if (download !== undefined) {
    const [type = download] = download.split(';');
    return { 200: { description: 'Here it is', content: { [type]: { schema: { type: 'string' } } } } };
  }
  return Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [
      status,
      { description: descriptions[status] ?? 'Done', ...(schema ? { content: json(schemaAt(schema)) } : {}) },
    ]),
  );
}

const descriptions: Record<string, string> = { 200: 'Here it is', 201: 'Stored', 204: 'Done', 304: 'Not changed' };

function problems(endpoint: Endpoint): JsonSchema {
  const kinds = new Set<ProblemKind>([
    ...credentialProblems[endpoint.access],
    ...(endpoint.access === 'site-key' ? countedProblems : []),
    ...(isSent(endpoint) ? sendingProblems : []),
    ...(endpoint.body ? bodyProblems : []),
    ...(endpoint.query ? (['invalid'] as const) : []),
    ...(endpoint.params ? (['not-found'] as const) : []),
    ...endpoint.problems,
    ...(endpoint.method === 'GET' ? [] : (['busy'] as const)),
  ]);
  const byStatus = Map.groupBy(kinds, (kind) => problemKinds[kind].status);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: group.map((kind) => problemKinds[kind].title).join('; '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

/** A page sends JSON as `text/plain`: a browser then asks no leave first. */
function bodyOf(endpoint: Endpoint, schema: JsonSchema): JsonSchema {
  if (!isSent(endpoint)) return json(schema);
  const text = { type: 'string', contentMediaType: 'application/json', contentSchema: schema };
  const sealed = { type: 'string', description: 'The same, sealed to the key of the site config: a compact JWE' };
  return { ...json(schema), 'text/plain': { schema: text }, 'application/jose': { schema: sealed } };
}

function json(schema: JsonSchema): JsonSchema {
  return { 'application/json': { schema } };
}
