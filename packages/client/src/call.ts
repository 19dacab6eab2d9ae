import {
  endpoints,
  parse,
  parseStrictly,
  Problem,
  problemType,
  type Endpoint,
  type EndpointName,
  type Parsed,
  type z,
} from '@always-kit/contract';
import { exchange, type Prepared } from './exchange.ts';
import { failure, type Failure, type Result } from './result.ts';

/** Where and as whom to call. */
export interface ClientOptions {
  /** Where the collector lives, such as `https://always.example.nhs.uk`, or in a page `/always`. A path is kept. */
  readonly url: string;
  /** The publishable key of the site: lets responses in and questionnaires out. */
  readonly siteKey?: string;
  /** The token of a person on the staff side, or a way to get one that is fresh; asked before each call. */
  readonly token?: string | (() => string | Promise<string>);
  /** Swap in your own to add headers, to log, or to test. */
  readonly fetch?: typeof globalThis.fetch;
  /** How long to wait for one attempt, in milliseconds. */
  readonly timeout?: number;
}

/** What one call takes with it. */
export interface Parcel {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** What an endpoint answers with: one of its answers' shapes, or nothing. */
export type AnswerOf<Name extends EndpointName> = AnswerIn<(typeof endpoints)[Name]['answers']>;
type AnswerIn<Answers> = {
  [Status in keyof Answers]: Answers[Status] extends z.core.$ZodType ? z.infer<Answers[Status]> : undefined;
}[keyof Answers];

/** Bodies above this many bytes are not sent with `keepalive`: a browser allows 64 KiB of them at a time. */
const keepaliveLimit = 60_000;

/**
 * Asks the collector for one thing: checks what goes out by the contract, sends it, and parses what comes back by the
 * contract. Fields that we do not know are left out, so that an older client gets on with a newer collector.
 */
export async function call<Name extends EndpointName>(
  { url, siteKey, token, fetch = globalThis.fetch, timeout = 10_000 }: ClientOptions,
  name: Name,
  parcel: Parcel = {},
): Promise<Result<AnswerOf<Name>>> {
  const endpoint: Endpoint = endpoints[name];
  const wrong = checkParcel(endpoint, parcel);
  if (wrong) return wrong;
  const address = addressOf(url, endpoint, parcel);
  if (!address) return failure('invalid', `The collector's address is not a URL: ${url}`);

  const byToken = token !== undefined && endpoint.access !== 'site-key' && endpoint.access !== 'open';
  if (!byToken && siteKey !== undefined && endpoint.access.startsWith('site-key')) {
    address.searchParams.set('key', siteKey);
  }
  const answered = await exchange({ fetch, timeout, signal: parcel.signal }, async () => {
    if (!byToken) return requestFor(address, endpoint, parcel);
    const fresh = await tokenFrom(token);
    return fresh.ok ? requestFor(address, endpoint, parcel, { authorization: `Bearer ${fresh.value}` }) : fresh;
  });
  return answered.ok ? judge(name, answered.status, answered.text) : answered;
}

function checkParcel(endpoint: Endpoint, { params = {}, query = {}, body }: Parcel): Failure | undefined {
  const checks: [schema: z.core.$ZodType | undefined, check: typeof parse, input: unknown][] = [
    [endpoint.params, parse, params],
    [endpoint.query, parse, query],
    [endpoint.body, parseStrictly, body],
  ];
  for (const [schema, check, input] of checks) {
    const checked: Parsed<unknown> = schema ? check(schema, input) : { ok: true, value: input };
    if (!checked.ok) {
      return failure('invalid', `Not sent: ${fieldsIn(checked.errors)}`, { errors: checked.errors });
    }
  }
  return undefined;
}

function fieldsIn(errors: readonly { pointer: string; code: string }[]): string {
  return errors.map(({ pointer, code }) => `${pointer || '/'} (${code})`).join(', ');
}

function addressOf(base: string, { path }: Endpoint, { params = {}, query = {} }: Parcel): URL | undefined {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  try {
    const root = new URL(base.endsWith('/') ? base : `${base}/`, globalThis.document?.baseURI);
    const address = new URL(filled.slice(1), root); // relative, so that a path such as `/patients` is kept
    for (const [key, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(key, value);
    return address;
  } catch {
    return undefined;
  }
}

async function tokenFrom(token: NonNullable<ClientOptions['token']>): Promise<Result<string>> {
  try {
    return { ok: true, value: typeof token === 'string' ? token : await token() };
  } catch (cause) {
    return failure('refused', 'No token could be had', { cause });
  }
}

function requestFor(
  address: URL,
  endpoint: Endpoint,
  { body, headers }: Parcel,
  credentials: Record<string, string> = {},
): Prepared {
  const init: RequestInit = { method: endpoint.method, credentials: 'omit', headers: { ...credentials, ...headers } };
  if (body === undefined) return { ok: true, address, init };
  const text = JSON.stringify(body);
  // What a patient sends is `text/plain`: a browser then asks no leave first (no preflight), and one trip is enough.
  const simple = endpoint.access === 'site-key';
  const type = simple ? 'text/plain;charset=UTF-8' : 'application/json';
  // With `keepalive` it still leaves when the person closes the page at once.
  const keepalive = simple && new TextEncoder().encode(text).length < keepaliveLimit;
  const typed = { ...init, headers: { 'content-type': type, ...credentials, ...headers }, body: text, keepalive };
  return { ok: true, address, init: typed };
}

function judge<Name extends EndpointName>(name: Name, status: number, text: string): Result<AnswerOf<Name>> {
  const { answers }: Endpoint = endpoints[name];
  if (status >= 400) return refusal(status, text);
  if (!(status in answers)) return failure('unreadable', `The collector answered ${status}`, { status });
  const schema = answers[status];
  if (!schema) return { ok: true, value: undefined as AnswerOf<Name> };
  const parsed = parse(schema, parseJson(text));
  if (parsed.ok) return { ok: true, value: parsed.value as AnswerOf<Name> };
  return failure('unreadable', `The answer is not the contract's: ${fieldsIn(parsed.errors)}`, { status });
}

function refusal(status: number, text: string): Failure {
  const document = parse(Problem, parseJson(text));
  const problem = document.ok ? document.value : undefined;
  const reason = problem?.type === notYet ? 'unavailable' : reasonFor(status);
  return failure(reason, `The collector answered ${status}${problem ? `: ${problem.title}` : ''}`, {
    status,
    ...(problem && { problem }),
    ...(problem?.errors && { errors: problem.errors }),
  });
}

/** A conflict that goes by itself, once something that is on its way has come. */
const notYet = problemType('response-not-here-yet');

function reasonFor(status: number): Failure['reason'] {
  if (status >= 500 || [408, 425, 429].includes(status)) return 'unavailable';
  return status === 409 || status === 412 ? 'conflict' : 'refused';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
