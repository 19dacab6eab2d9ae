import { endpoints, type EndpointName } from '@always-kit/contract';
import { everyEndpoint } from './every-endpoint.ts';
import { responseWith } from './test-collector.ts';

/** A request as somebody might make it who does not know, or does not wish us well. */
export interface BadRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: Buffer;
}

/** A number from 0 up to 1, always the same for one seed (mulberry32). */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const values: readonly unknown[] = [
  ...[
    null,
    true,
    -1,
    0,
    1e308,
    -0,
    2 ** 53,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    '../../etc/passwd',
    "'; drop table responses; --",
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '%00',
    '<script>',
    '1970-01-01T00:00:00Z',
    '9999-12-31T23:59:59+14:00',
    'x'.repeat(30_000),
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    { toString: 1 },
    { length: -1 },
    Array.from({ length: 500 }, () => 'a'),
    { a: { b: { c: {} } } },
  ],
];
const types = [
  ...[
    'application/json',
    'text/plain',
    'application/jose',
    'application/json; charset=utf-16',
    'application/JSON;;;',
    'text/html',
  ],
  ...[
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    '',
    '*/*',
    'application/json\t',
    'a'.repeat(3000),
  ],
];
const queries = [
  ...[
    'key=pk_leeds',
    'key=pk_leeds&key=pk_york',
    'key[]=pk_leeds',
    'key=',
    'key=__proto__',
    'key=pk_york',
    '',
    '__proto__[a]=1',
  ],
  ...[
    'key=pk_leeds&embed=a.b.c',
    'key=pk_leeds&device=%F0%9F',
    'key=pk_leeds&proof=AAAA',
    `key=${'k'.repeat(5000)}`,
    'from=2026-99-99',
  ],
  ...[
    'key=pk_leeds&embed=&embed=',
    'key=pk_leeds&device=aaaaaaaaaaaaaaaaaaaa',
    'after=99999999999999999999',
    'key=pk_leeds%00',
    '&&&===',
  ],
];
const parts = [
  '..',
  '%2e%2e',
  '%00',
  '%',
  '__proto__',
  'constructor',
  'é',
  ' ',
  'a'.repeat(300),
  "' or 1=1",
  '0',
  '-1',
];
const headers: readonly Record<string, string>[] = [
  ...[
    {},
    { origin: 'null' },
    { origin: 'https://evil.test' },
    { origin: 'javascript:alert(1)' },
    { origin: 'x'.repeat(2000) },
  ],
  ...[
    { authorization: 'Bearer' },
    { authorization: 'Bearer a.b.c' },
    { authorization: 'Basic YTpi' },
    { authorization: `Bearer ${'t'.repeat(4000)}` },
  ],
  ...[
    { 'if-match': '"999999999999999999"' },
    { 'if-match': '*' },
    { 'if-none-match': '"' },
    { 'content-encoding': 'gzip' },
  ],
  ...[
    { 'x-forwarded-for': '127.0.0.1, evil' },
    { accept: 'application/fhir+json' },
    { accept: '\u00e9' },
    { expect: '200-ok' },
  ],
];
const roles = ['administrator', 'coach', 'viewer', 'york'];
const names = Object.keys(endpoints) as EndpointName[];

/** One request: a good one of some endpoint, with one to four things wrong with it. */
export function badRequest(chance: Chance): BadRequest {
  const any = <Item>(list: readonly Item[]): Item => list[Math.floor(chance() * list.length)]!;
  const { line, ask = {} } = everyEndpoint[any(names)];
  const [method = '', path = ''] = line.split(' ');
  const request = {
    method,
    url: `${path.replace('{contact}', 'x')}?${any(queries)}`,
    headers: {
      'content-type': 'application/json',
      ...(chance() < 0.6 && { authorization: `Bearer ${any(roles)}` }),
      ...ask.headers,
    },
    payload: undefined as Buffer | undefined,
  };
  const body = chance() < 0.4 ? responseWith() : ask.body;
  if (body !== undefined) request.payload = Buffer.from(JSON.stringify(body));
  for (let faults = 1 + Math.floor(chance() * 4); faults > 0; faults--) {
    any<() => void>([
      () => (request.payload = Buffer.from(JSON.stringify(withWrongPart(body ?? {}, any(values), chance)))),
      () => (request.payload = badBytes(JSON.stringify(body ?? {}), any, chance)),
      () => Object.assign(request.headers, any(headers)),
      () => (request.headers['content-type'] = any(types)),
      () => (request.url = request.url.replace(/[^/?]+(?=\?)/, encodeOnce(any(parts)))),
      () => (request.method = any(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])),
    ])();
  }
  const { payload, ...rest } = request;
  return payload === undefined || rest.method === 'GET' || rest.method === 'HEAD' ? rest : { ...rest, payload };
}

function withWrongPart(body: unknown, value: unknown, chance: Chance): unknown {
  if (typeof body !== 'object' || body === null) return value;
  const keys = Object.keys(body);
  const at = keys[Math.floor(chance() * (keys.length + 1))] ?? 'surprise';
  const within = (body as Record<string, unknown>)[at];
  const changed = chance() < 0.5 ? withWrongPart(within, value, chance) : value;
  if (Array.isArray(body)) return body.map((item: unknown, index) => (String(index) === at ? changed : item));
  return { ...body, [at]: changed };
}

function badBytes(text: string, any: <Item>(list: readonly Item[]) => Item, chance: Chance): Buffer {
  return any<() => Buffer>([
    () => Buffer.from(text.slice(0, Math.floor(chance() * text.length))),
    () => Buffer.from('['.repeat(10_000) + ']'.repeat(10_000)),
    () => Buffer.from('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
    () => Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xff, 0xc0, 0x80])]),
    () => Buffer.from(Array.from({ length: 200 }, () => Math.floor(chance() * 256))),
    () => Buffer.from(text.replace('{', '{"__proto__":{"admin":true},')),
    () => Buffer.from(text.replace('{', '{"constructor":{"prototype":{"admin":true}},')),
    () => Buffer.from(text.replace('{', '{"id":1,"id":2,')),
    () => Buffer.from('eyJhbGciOiJkaXIifQ..AAAA.AAAA.AAAA'),
    () => Buffer.alloc(0),
    () => Buffer.from(`"${'\\u0000'.repeat(5000)}"`),
    () => Buffer.from('1'.repeat(5000)),
  ])();
}

/** A part of a path, encoded unless it is to show that it is not. */
function encodeOnce(part: string): string {
  return part.includes('%') || part === '..' ? part : encodeURIComponent(part);
}
