import assert from 'node:assert/strict';
import { connect, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { problemType, type Problem } from '@always-kit/contract';
import { badRequest, chanceFrom } from '../support/bad-requests.ts';
import { rowsOf } from '../support/rows.ts';
import { create, portal, responseWith, testCollector, type TestCollector } from '../support/test-collector.ts';

/** 2,000 in each run; as many as are wanted with ALWAYS_BAD_REQUESTS=100000, and others with ALWAYS_SEED. */
const many = Number(process.env['ALWAYS_BAD_REQUESTS'] ?? 2_000);
const seed = Number(process.env['ALWAYS_SEED'] ?? 20_261_122);
/** How much more may be held after the second half of them than after the first, in bytes: what is kept at hand, and no more. */
const mostGrowth = 8 * 2 ** 20;
const wide = { siteKey: 1e9, device: 1e9, address: 1e9 };

describe('whatever comes in', () => {
  it(`is answered, and never with an error of ours; nothing is half stored or held for ever (${many} requests)`, async (test) => {
    const log: string[] = [];
    const collector = await testCollector(test, {
      limits: wide,
      logger: { level: 'error', stream: { write: (line) => void log.push(line) } },
    });
    await create(collector);
    const chance = chanceFrom(seed);
    const statuses = new Map<number, number>();
    let half = 0;

    for (let sent = 0; sent < many; sent++) {
      if (sent === Math.floor(many / 2)) half = heldBytes();
      const request = badRequest(chance);
      const { statusCode, headers, body } = await collector.app.inject(request as never);
      statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
      const told = `${request.method} ${request.url.slice(0, 200)} ${JSON.stringify(request.headers).slice(0, 300)}`;
      assert.ok(statusCode < 500, `${statusCode}: ${told}\n${log.join('')}`);
      assert.doesNotMatch(body, /node_modules|at .*\.ts:\d|SQLITE|select /i, told);
      if (statusCode >= 400 && body !== '')
        assert.match(String(headers['content-type']), /problem\+json|fhir\+json/, told);
    }

    assert.ok(
      (statuses.get(422) ?? 0) > many / 100 && (statuses.get(400) ?? 0) > many / 100,
      JSON.stringify([...statuses]),
    );
    const growth = heldBytes() - half;
    assert.ok(growth < mostGrowth, `${growth} bytes more are held`);
    mustBeWhole(collector);
    assert.equal((await collector.send({})).status, 201); // and life goes on
    assert.equal(({} as { admin?: boolean }).admin, undefined);
  });

  const deep: [name: string, body: string][] = [
    ['lists', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['objects', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)],
    ['an answer', JSON.stringify(responseWith()).replace('"always"', '['.repeat(10_000) + ']'.repeat(10_000))],
  ];
  for (const [name, body] of deep) {
    it(`and is nested 10,000 deep, is malformed: ${name}`, async (test) => {
      const told = await (
        await testCollector(test)
      ).ask('POST /v1/responses?key=pk_leeds', {
        body,
        headers: { 'content-type': 'text/plain' },
      });

      assert.equal(told.problem.type, problemType('malformed'));
    });
  }

  const encoded: [name: string, body: Buffer, status: number][] = [
    ['UTF-16', Buffer.from(JSON.stringify(responseWith()), 'utf16le'), 400],
    [
      'Latin-1',
      Buffer.from(JSON.stringify(responseWith({ answers: [{ question: 'more', value: 'café' }] })), 'latin1'),
      400,
    ],
    ['bytes that are no text', Buffer.from([0x22, 0xc0, 0x80, 0x22]), 400],
    ['UTF-8 with a mark before it', Buffer.from(`\ufeff${JSON.stringify(responseWith())}`), 201],
  ];
  for (const [name, payload, status] of encoded) {
    it(`in ${name} is ${status === 201 ? 'read' : 'refused, not mended'}`, async (test) => {
      const { app } = await testCollector(test);

      const told = await app.inject({
        method: 'POST',
        url: '/v1/responses?key=pk_leeds',
        payload,
        headers: { 'content-type': 'application/json' },
      });

      assert.equal(told.statusCode, status);
    });
  }
});

describe('a socket', () => {
  const raw: [name: string, sent: string, answer: RegExp][] = [
    [
      'with more headers than anybody needs',
      `GET /healthz HTTP/1.1\r\nhost: x\r\na: ${'a'.repeat(40_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431/,
    ],
    ['that speaks no HTTP', 'HELO collector\r\n\r\n', /^HTTP\/1\.1 400/],
    [
      'with two lengths',
      'POST /v1/responses HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ncontent-length: 9\r\n\r\n{}{}',
      /^HTTP\/1\.1 400/,
    ],
    [
      'with a length and in chunks',
      'POST /v1/responses HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      /^HTTP\/1\.1 400/,
    ],
    [
      'that says it sends a gigabyte',
      'POST /v1/responses?key=pk_leeds HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 1000000000\r\n\r\n',
      /^HTTP\/1\.1 413/,
    ],
  ];
  for (const [name, sent, answer] of raw) {
    it(`${name} is answered, and cut`, async (test) => {
      const { app } = await testCollector(test);
      await app.listen({ port: 0, host: '127.0.0.1' });

      assert.match(await spoken((app.server.address() as AddressInfo).port, sent), answer);
      assert.equal((await app.inject('/healthz')).statusCode, 200);
    });
  }
});

describe('every answer', () => {
  const asked = [
    'GET /healthz',
    'GET /v1/me',
    'GET /nowhere',
    'POST /v1/responses?key=pk_leeds',
    'GET /v1/sites/config?key=pk_leeds',
  ];
  for (const line of asked) {
    it(`tells the browser to do nothing with it: ${line}`, async (test) => {
      const { headers } = await (await testCollector(test)).ask(line, { headers: { origin: portal } });

      assert.equal(headers['content-security-policy'], "default-src 'none';frame-ancestors 'none'");
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.match(headers['strict-transport-security']!, /^max-age=\d{8}/);
      assert.equal(headers['x-powered-by'], undefined);
      assert.equal(headers['access-control-allow-credentials'], undefined);
    });
  }

  const origins = [
    'https://portal.leeds.test.evil.test',
    'https://evil.test/https://portal.leeds.test',
    'http://portal.leeds.test',
    'https://portal.leeds.test:444',
    'HTTPS://PORTAL.LEEDS.TEST',
    'null',
    'https://xn--portal',
  ];
  for (const origin of origins) {
    it(`is a refusal for a page at ${origin}, which only looks like ours`, async (test) => {
      const told = await (
        await testCollector(test)
      ).ask('POST /v1/responses?key=pk_leeds', {
        body: responseWith(),
        headers: { origin },
      });

      assert.equal((told.body as Problem).type, problemType('origin-not-allowed'));
    });
  }
});

/** Each stored response is in the counts, and nothing else is. */
function mustBeWhole(collector: TestCollector): void {
  const [row] = rowsOf<{ responses: number; counted: number; ways: number; keys: number }>(
    collector,
    `select (select count(*) from responses) as responses,
            (select coalesce(sum(count), 0) from response_counts) as counted,
            (select coalesce(sum(count), 0) from response_ways) as ways,
            (select count(*) from response_keys) - (select count(*) from erased) as keys`,
  );
  assert.deepEqual(
    [row?.counted, row?.ways, row?.keys].map(Number),
    Array.from({ length: 3 }, () => Number(row?.responses)),
  );
}

/** What is held when everything that can go has gone, in bytes. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Says something to a port, and gives back what it says until it hangs up. */
function spoken(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => {
      heard += part;
      if (heard.includes('\r\n\r\n')) socket.destroy();
    });
    socket.on('error', (cause) => (heard === '' ? reject(cause) : undefined));
    socket.on('close', () => resolve(heard));
  });
}
