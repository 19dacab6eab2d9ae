import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createCapture } from '../capture/capture.ts';
import type { CallOptions } from '../call-options.ts';
import { createClient } from '../client.ts';
import type { Result } from '../result.ts';
import { answered } from '../support/answered.ts';
import { TestLine } from '../support/test-line.ts';
import { until } from '../support/waiting.ts';

// What a solved challenge is worth is in test/e2e/challenge.test.ts, with the collector's own.

const line = new TestLine();
const challenge = '/v1/sites/challenge';
const hard = {
  algorithm: 'PBKDF2/SHA-256',
  nonce: '00'.repeat(16),
  salt: '11'.repeat(16),
  cost: 1_000,
  keyLength: 32,
  keyPrefix: 'f'.repeat(64),
};

before(() => line.open());
after(() => line.close());
beforeEach(() => {
  line.arrived.length = 0;
  line.reads.clear();
  Object.assign(line, { state: 403, problem: 'challenge-needed' });
});

const senders: Record<string, (options?: CallOptions) => Promise<Result<unknown>>> = {
  "a patient's page": (how) => createCapture({ url: line.url, siteKey: 'pk' }).sendResponse(answered(), how),
  'a program': (how) => createClient({ url: line.url, siteKey: 'pk' }).sendResponse(answered(), how),
};

for (const [who, send] of Object.entries(senders)) {
  describe(`what ${who} sends where the collector asks for a challenge`, () => {
    for (const [name, garbage] of Object.entries({
      'is no challenge': 'a sign-in page',
      'is nothing': null,
      'is of another kind': { parameters: { ...hard, algorithm: 'SCRYPT' } },
      'lacks its parts': { parameters: { algorithm: hard.algorithm } },
      'asks for what no browser does': { parameters: { ...hard, cost: -1 } },
    })) {
      it(`is refused, as a value, where that ${name}`, async () => {
        line.reads.set(challenge, garbage);

        const sent = await send();

        assert.equal(!sent.ok && sent.reason, 'refused');
        assert.deepEqual(methods(), ['POST', 'GET'], 'and is not sent again');
      });
    }

    it('is refused where the challenge is kept back by a challenge', async () => {
      const sent = await send();

      assert.equal(!sent.ok && sent.reason, 'refused');
      assert.deepEqual(methods(), ['POST', 'GET']);
    });

    it('is stopped by its signal while it is solved', async () => {
      line.reads.set(challenge, { parameters: hard });
      const stop = new AbortController();
      const sending = send({ signal: stop.signal });
      await until(() => line.arrived.some(({ method }) => method === 'GET'));

      stop.abort();

      await assert.rejects(sending, { name: 'AbortError' });
    });
  });
}

it('the room for requests that outlive their page is given back while a challenge is solved', async () => {
  line.reads.set(challenge, { parameters: hard });
  const kept: (boolean | undefined)[] = [];
  const capture = createCapture({
    url: line.url,
    siteKey: 'pk',
    fetch: (address, init) => {
      if (init?.method === 'POST') kept.push(init.keepalive);
      return fetch(address, init);
    },
  });
  const long = { ...answered(), answers: [{ question: 'WM-1', value: 'x'.repeat(40_000) }] };
  const stop = new AbortController();
  const solving = capture.sendResponse(long, { signal: stop.signal });
  await until(() => line.arrived.some(({ method }) => method === 'GET'));
  line.state = 'up';

  await capture.sendResponse({ ...long, id: answered().id });

  stop.abort();
  await assert.rejects(solving);
  assert.deepEqual(kept, [true, true]);
});

function methods(): string[] {
  return line.arrived.map(({ method }) => method);
}
