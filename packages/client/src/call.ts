import {
  endpoints,
  parse,
  parseStrictly,
  type Endpoint,
  type EndpointName,
  type Parsed,
  type z,
} from '@always-kit/contract';
import { addressOf } from './address.ts';
import type { ClientOptions } from './client-options.ts';
import { exchange, type Answered } from './exchange.ts';
import { heed } from './heed.ts';
import { mostKeptAlive } from './keepalive.ts';
import { failure, type Failure, type Result } from './result.ts';
import { sendingQueryOf } from './sending-query.ts';
import { utf8 } from './utf8.ts';

/** What one call takes with it. */
export interface Parcel {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** What an endpoint answers with: one of its answers' shapes, the text of what is downloaded, or nothing. */
export type AnswerOf<Name extends EndpointName> = (typeof endpoints)[Name] extends { readonly download: string }
  ? string
  : AnswerIn<(typeof endpoints)[Name]['answers']>;
type AnswerIn<Answers> = {
  [Status in keyof Answers]: Answers[Status] extends z.core.$ZodType ? z.infer<Answers[Status]> : undefined;
}[keyof Answers];

/**
 * Asks the collector for one thing: checks what goes out by the contract, sends it, and parses what comes back by the
 * contract. Fields that we do not know are left out, so that an older client gets on with a newer collector.
 */
export async function call<Name extends EndpointName>(
  options: ClientOptions,
  name: Name,
  parcel: Parcel = {},
): Promise<Result<AnswerOf<Name>>> {
  const { url, siteKey, token, fetch = globalThis.fetch } = options;
  const endpoint: Endpoint = endpoints[name];
  const wrong = checkParcel(endpoint, parcel);
  if (wrong) return wrong;
  const sends = endpoint.access === 'site-key' && endpoint.method !== 'GET';
  const query = { ...(sends && sendingQueryOf(options)), ...parcel.query };
  const address = addressOf(url, filledIn(endpoint, parcel), query);
  if (!address) return failure('invalid', `The collector's address is not a URL: ${url}`);

  const byToken = token !== undefined && endpoint.access !== 'site-key' && endpoint.access !== 'open';
  if (!byToken && siteKey !== undefined && endpoint.access.startsWith('site-key')) {
    address.searchParams.set('key', siteKey);
  }
  let noToken: Failure | undefined;
  /** Waits for the token under the same clock and by the same signal as for the answer. */
  const withToken: typeof fetch = async (to, init = {}) => {
    const fresh = await unlessStopped(tokenFrom(token ?? ''), init.signal);
    if (!fresh.ok) {
      noToken = fresh;
      throw new Error(fresh.message);
    }
    const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${fresh.value}` };
    return fetch(to, { ...init, headers });
  };
  const how = { ...options, fetch: byToken ? withToken : fetch };
  const answered = await exchange(how, address, requestFor(endpoint, parcel), parcel.signal);
  const result = noToken ?? (answered.ok ? judge(name, answered) : answered);
  if (!sends || result.ok) return result;
  // A proof that is not good enough would be solved for ever.
  const proven = parcel.query && 'proof' in parcel.query;
  const again = (proof: string): Promise<Result<AnswerOf<Name>>> =>
    call(options, name, { ...parcel, query: { ...parcel.query, proof } });
  return heed(result, options, parcel.signal, proven ? undefined : again);
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

function filledIn({ path }: Endpoint, { params = {} }: Parcel): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

async function tokenFrom(token: NonNullable<ClientOptions['token']>): Promise<Result<string>> {
  try {
    return { ok: true, value: typeof token === 'string' ? token : await token() };
  } catch (cause) {
    return failure('refused', 'No token could be had', { cause });
  }
}

function requestFor(endpoint: Endpoint, { body, headers = {} }: Parcel): RequestInit {
  const init: RequestInit = { method: endpoint.method, credentials: 'omit', headers: { ...headers } };
  if (body === undefined) return init;
  const text = JSON.stringify(body);
  // What a patient sends is `text/plain`: a browser then asks no leave first (no preflight), and one trip is enough.
  const simple = endpoint.access === 'site-key';
  const type = simple ? 'text/plain;charset=UTF-8' : 'application/json';
  // With `keepalive` it still leaves when the person closes the page at once.
  const keepalive = simple && utf8(text).length <= mostKeptAlive;
  return { ...init, headers: { 'content-type': type, ...headers }, body: text, keepalive };
}

function unlessStopped<Value>(promise: Promise<Value>, signal: AbortSignal | null | undefined): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}

function judge<Name extends EndpointName>(name: Name, { status, text, json }: Answered): Result<AnswerOf<Name>> {
  const { answers, download }: Endpoint = endpoints[name];
  if (!(status in answers)) return failure('unreadable', `The collector answered ${status}`, { status });
  if (download) return { ok: true, value: text as AnswerOf<Name> };
  const schema = answers[status];
  if (!schema) return { ok: true, value: undefined as AnswerOf<Name> };
  const parsed = parse(schema, json);
  if (parsed.ok) return { ok: true, value: parsed.value as AnswerOf<Name> };
  const newer = parsed.errors.every(({ pointer, code }) => code === 'invalid-union' && pointer.endsWith('/kind'));
  const reason = newer ? 'unknown-kind' : 'unreadable';
  return failure(reason, `The answer is not the contract's: ${fieldsIn(parsed.errors)}`, { status });
}
