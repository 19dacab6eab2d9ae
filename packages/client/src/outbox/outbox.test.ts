import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { createUuid, endpoints, problemType, type QuestionnaireResponse } from '@always-kit/contract';
import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import fc from 'fast-check';
import { paths, questionnairePath } from '../capture/paths.ts';
import { check } from '../checks.ts';
import { answered } from '../support/answered.ts';
import { TestClock, TestDevice } from '../support/test-device.ts';
import { TestLine } from '../support/test-line.ts';
import { pause, until, withTokenAtHand } from '../support/waiting.ts';
import { batchPath } from './economies.ts';
import { createOutbox, type Outbox, type OutboxOptions, type Submitted } from './outbox.ts';
import type { Result } from '../result.ts';

const line = new TestLine();
let device: TestDevice;
let clock: TestClock;
let open: Outbox[];

before(() => line.open());
after(() => line.close());
beforeEach(() => {
  [device, clock, open] = [new TestDevice(), new TestClock(), []];
  line.reset();
});
afterEach(() => open.forEach((outbox) => outbox.close()));

describe('a response that is submitted', () => {
  it('leaves before submit comes back, and is written to the device in the same moment', async () => {
    const outbox = opened();
    const response = answered();
    let left = 0;
    const watching = opened({ fetch: (...request) => (left++, fetch(...request)) });

    const submitting = watching.submit(response);

    assert.equal(left, 1);
    await submitting;
    await until(() => line.stored.has(response.id));
    assert.equal(outbox.pending, 0);
  });

  it('is accepted, and nothing stays on the device', async () => {
    const outbox = opened();
    const told = events(outbox);
    const response = answered();

    assert.equal(statusOf(await outbox.submit(response, { wait: 5_000 })), 'accepted');

    await until(() => device.waiting.size === 0);
    assert.equal(told.at(-1), `accepted ${response.id}`);
    assert.equal(outbox.pending, 0);
  });

  it('is said to be saved on the device while the collector is down, and arrives once when it is up', async () => {
    line.state = 'down';
    const outbox = opened();
    const response = answered();

    assert.equal(statusOf(await outbox.submit(response, { wait: 5_000 })), 'saved-on-device');
    assert.equal(outbox.pending, 1);

    line.state = 'up';
    await outbox.flush();
    assert.deepEqual([...line.stored.keys()], [response.id]);
    assert.equal(device.waiting.size, 0);
  });

  it('is tried again by flush where an attempt was still under way, and failed', async () => {
    const { promise: cut, reject: cutLine } = Promise.withResolvers<Response>();
    let attempts = 0;
    const outbox = opened({ fetch: (...request) => (attempts++ === 0 ? cut : fetch(...request)) });
    const response = answered();
    assert.equal(statusOf(await outbox.submit(response)), 'saved-on-device');

    const flushing = outbox.flush();
    await pause(20);
    cutLine(new TypeError('cut'));
    await flushing;

    assert.deepEqual([...line.stored.keys()], [response.id]);
    assert.equal(outbox.pending, 0);
  });

  it('waits for the page that comes after a crash', async () => {
    line.state = 'down';
    const response = answered();
    await opened().submit(response, { wait: 5_000 });
    open.pop()?.close();

    line.state = 'up';
    const next = opened();
    clock.pass(0);

    await until(() => line.stored.has(response.id) && device.waiting.size === 0);
    assert.equal(next.pending, 0);
  });

  it('is kept when a sign-in page of the wifi answers 200, and when a proxy answers 404', async () => {
    for (const status of [200, 404]) {
      line.state = status;
      const response = answered();
      assert.equal(statusOf(await opened().submit(response, { wait: 5_000 })), 'saved-on-device', `${status}`);
      assert.ok(device.waiting.has(response.id));
    }
  });

  it('is sent again when its answer was lost, and the repeat counts as its arrival', async () => {
    line.state = 'answer-lost';
    const outbox = opened();
    await outbox.submit(answered(), { wait: 5_000 });

    line.state = 'up';
    await outbox.flush();

    assert.equal(line.stored.size, 1);
    assert.equal(device.waiting.size, 0);
  });

  it('is sent once, though all that waits is sent before it is taken from the device', async (test) => {
    const outbox = opened();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    test.after(() => resolve(undefined));
    device.removal = promise;
    assert.equal(statusOf(await outbox.submit(answered(), { wait: 5_000 })), 'accepted');

    const flushing = outbox.flush();
    await Promise.race([flushing, pause(100)]);
    resolve(undefined);
    await flushing;

    assert.equal(line.arrived.length, 1);
    await until(() => device.waiting.size + outbox.pending === 0);
  });

  it('is sent once, though it arrives while what waited before it is being sent', async (test) => {
    const gates = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    test.after(() => gates.forEach(({ resolve }) => resolve(undefined)));
    const leaving: string[] = [];
    const outbox = opened({
      fetch: async (address, init) => {
        const gate = gates[leaving.push(init?.body as string) - 2];
        await gate?.promise;
        return fetch(address, init);
      },
    });
    line.state = 'down';
    const large = { ...answered(), answers: [{ question: 'WM-1', value: 'x'.repeat(12_000) }] };
    await outbox.submit(large, { wait: 5_000 });
    line.state = 'up';
    line.arrived.length = 0;
    const response = answered();
    await outbox.submit(response);
    const flushing = outbox.flush();
    await until(() => leaving.length === 3 && leaving[2]!.includes(large.id));

    gates[0]?.resolve(undefined);
    await until(() => !device.waiting.has(response.id));
    gates[1]?.resolve(undefined);
    await flushing;

    assert.deepEqual(new Set(line.stored.keys()), new Set([large.id, response.id]));
    assert.equal(line.arrived.length, 2);
  });

  it('carries when it leaves at each attempt, and otherwise the same content', async () => {
    line.state = 503;
    const outbox = opened();
    await outbox.submit(answered(), { wait: 5_000 });
    await pause(5);
    await outbox.flush();

    const [first, second] = line.arrived.map(({ url, body }) => ({ body, sentAt: url.searchParams.get('sentAt')! }));
    assert.ok(Date.parse(first!.sentAt) < Date.parse(second!.sentAt));
    assert.equal(first!.body, second!.body);
  });

  it('is delivered though its page stops waiting', async () => {
    const stop = new AbortController();
    const response = answered();
    const submitting = opened().submit(response, { signal: stop.signal, wait: 5_000 });
    stop.abort();

    await assert.rejects(submitting, { name: 'AbortError' });
    await until(() => line.stored.has(response.id));
  });

  it('is not kept where the contract forbids it: it could never be accepted', async () => {
    const result = await opened({ check }).submit({ ...answered(), service: 'a service' });

    assert.equal(!result.ok && result.reason, 'invalid');
    assert.equal(device.waiting.size + line.arrived.length, 0);
  });
});

describe('where nothing can be kept on the device', () => {
  it('a response waits in memory and says so; it is written down when that becomes possible', async () => {
    device.broken = true;
    line.state = 'down';
    const outbox = opened();
    const told = events(outbox);
    const response = answered();

    assert.equal(statusOf(await outbox.submit(response)), 'memory-only');
    device.broken = false;
    await outbox.flush();

    assert.deepEqual(told, [`memory-only ${response.id}`, `saved-on-device ${response.id}`]);
    assert.ok(device.waiting.has(response.id));
  });

  it('a response is still sent', async () => {
    device.broken = true;
    assert.equal(statusOf(await opened().submit(answered())), 'accepted');
  });

  it('one too many is refused aloud and never dropped: what was there stays', async () => {
    line.state = 'down';
    const outbox = opened({ mostItems: 1 });
    const first = answered();
    await outbox.submit(first, { wait: 5_000 });

    const second = await outbox.submit(answered());

    assert.equal(!second.ok && second.reason, 'full');
    assert.deepEqual([...device.waiting.keys()], [first.id]);
    const large = opened({ mostBytes: 200 });
    assert.equal(reasonOf(await large.submit(answered())), 'full');
    line.state = 'up';
    assert.equal(statusOf(await large.submit(answered(), { wait: 5_000 })), 'accepted', 'room is not needed to send');
  });
});

describe('what is tried again', () => {
  it('is tried after pauses that grow to an hour at most', async () => {
    line.state = 503;
    const outbox = opened();
    await outbox.submit(answered(), { wait: 5_000 });
    await until(() => clock.next !== undefined);
    const pauses: number[] = [];
    for (let time = 0; time < 14; time++) {
      const { next = 0 } = clock;
      pauses.push(Math.round(next / 1000));
      const before = line.arrived.length;
      clock.pass(next);
      await until(() => line.arrived.length > before && clock.next !== undefined && clock.next > 0);
    }

    assert.deepEqual(
      pauses.slice(1, 6),
      [4, 8, 16, 32, 64].map((each) => pauses[1]! * (each / 4)),
    );
    assert.equal(pauses.at(-1), 3600);
  });

  it('is not tried before the collector wants it, said in seconds or as a date, and an hour of it at most', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    for (const [written, least, most] of [
      ['120', 120, 121],
      [date, 85, 91],
      ['999999', 3_600, 3_601],
    ] as const) {
      Object.assign(line, { state: 429, headers: { 'retry-after': written } });
      [device, clock] = [new TestDevice(), new TestClock()];
      await opened().submit(answered(), { wait: 5_000 });
      clock.pass(0);
      await until(() => (clock.next ?? 0) > 5_000);
      const seconds = clock.next! / 1000;
      assert.ok(seconds >= least && seconds <= most, `${written}: ${seconds}`);
    }
  });

  it('goes in one batch, and each is judged alone', async () => {
    line.state = 'down';
    const outbox = opened();
    const told = events(outbox);
    const responses = [answered(), answered(), answered()];
    for (const response of responses) await outbox.submit(response, { wait: 5_000 });
    line.arrived.length = 0;
    line.refused.set(responses[1]!.id, 422);
    line.state = 'up';

    await outbox.flush();

    assert.deepEqual(
      line.arrived.map(({ url }) => [url.pathname, url.searchParams.get('key')]),
      [['/v1/responses/batch', 'pk']],
    );
    assert.deepEqual(new Set(line.stored.keys()), new Set([responses[0]!.id, responses[2]!.id]));
    assert.ok(told.includes(`failed ${responses[1]!.id} refused`));
    const [refused] = await outbox.refused();
    assert.equal(refused?.refused.status, 422);
    assert.equal(outbox.pending, 0);
    await outbox.discard(responses[1]!.id);
    assert.deepEqual(await outbox.refused(), []);
  });

  it('stops as a whole where the site is not let in, and goes on by the key that the site has by then', async () => {
    Object.assign(line, { state: 401, problem: 'unknown-site-key' });
    const outbox = opened();
    await outbox.submit(answered(), { wait: 5_000 });
    await outbox.submit(answered(), { wait: 5_000 });
    assert.equal(outbox.paused, 'refused');
    line.arrived.length = 0;
    await outbox.flush();
    assert.equal(line.arrived.length, 1, 'one knock for all');

    outbox.close();
    const changed = opened({ siteKey: 'pk-new' });
    await changed.flush();
    line.state = 'up';
    await changed.flush();
    assert.equal(line.stored.size, 2);
    assert.equal(line.arrived.at(-1)?.url.searchParams.get('key'), 'pk-new');
  });
});

describe('what goes apart from a response', () => {
  it('waits for it, and then follows', async () => {
    line.state = 'down';
    const outbox = opened();
    const response = answered();
    await outbox.submit(response, { wait: 5_000 });
    const about = {
      id: createUuid(),
      response: response.id,
      questionnaire: { id: 'about-you', version: '1' },
      answers: [],
    };
    const contact = { id: createUuid(), service: 'w', email: 'a@example.org', reasons: ['hear-what-changed' as const] };
    assert.equal(statusOf(await outbox.tellAboutYou(about)), 'saved-on-device');
    assert.equal(statusOf(await outbox.stayInTouch(contact, { wait: 5_000 })), 'saved-on-device');
    line.state = 'up';

    await outbox.flush();

    const order = [...line.stored.keys()];
    assert.deepEqual(new Set(order), new Set([response.id, about.id, contact.id]));
    assert.ok(order.indexOf(response.id) < order.indexOf(about.id));
    assert.equal(device.waiting.size, 0);
  });
});

describe('taking a response back', () => {
  it('takes it from the device, and from the collector when it can be reached, with the token that came with it', async () => {
    line.state = 'answer-lost';
    const outbox = opened();
    await withTokenAtHand();
    const response = answered();
    const submitted = await outbox.submit(response, { wait: 5_000 });
    const { withdrawal } = valueOf(submitted);
    line.state = 'down';
    assert.equal(statusOf(await outbox.withdraw(response.id, undefined, { wait: 5_000 })), 'saved-on-device');
    assert.equal(device.waiting.get(response.id)?.kind, 'withdrawal');
    line.state = 'up';

    await outbox.flush();

    const { method, url, body } = line.arrived.at(-1)!;
    assert.deepEqual([method, url.pathname], ['DELETE', `/v1/responses/${response.id}`]);
    assert.deepEqual(JSON.parse(body), { token: withdrawal });
    const sent = JSON.parse(line.arrived[0]!.body) as QuestionnaireResponse;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(withdrawal));
    assert.equal(sent.withdrawal, Buffer.from(digest).toString('base64url'));
    assert.equal(line.stored.size + device.waiting.size, 0);
  });
});

describe('a sealed outbox', () => {
  it('keeps only what the collector can open, and sends it as it is', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
    line.reads.set('/v1/sites/config', { key: await exportJWK(publicKey), kid: 'one', limits: {} });
    const response = answered();
    line.opened = () => response.id;
    const outbox = opened({ sealed: true });
    await until(() => device.stored.size > 0);
    line.state = 'down';

    assert.equal(statusOf(await outbox.submit(response, { wait: 5_000 })), 'saved-on-device');

    const kept = device.waiting.get(response.id)!;
    assert.doesNotMatch(JSON.stringify([...device.waiting.values()]), /Being listened to/);
    assert.equal(kept.token, undefined);
    const { plaintext } = await compactDecrypt(kept.body, privateKey);
    const { withdrawal: _, ...opened_ } = JSON.parse(new TextDecoder().decode(plaintext)) as QuestionnaireResponse;
    assert.deepEqual(opened_, response);
    line.state = 'up';
    await outbox.flush();
    assert.equal(line.arrived.at(-1)?.body, kept.body);
    assert.equal(device.waiting.size, 0);
  });

  it('keeps nothing on the device while it has no key', async () => {
    line.state = 'down';
    const outbox = opened({ sealed: true });

    assert.equal(statusOf(await outbox.submit(answered())), 'memory-only');
    assert.equal(device.waiting.size, 0);
  });
});

describe('whatever happens in whatever order', () => {
  it('every response arrives, each once, and nothing stays', async () => {
    const step = fc.constantFrom(
      'submit',
      'up',
      'down',
      'answer-lost',
      503,
      429,
      200,
      'reload',
      'flush',
      'break',
      'mend',
      'evict',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        [device, clock] = [new TestDevice(), new TestClock()];
        line.stored.clear();
        line.state = 'up';
        let outbox = opened();
        let reloaded = false;
        const given: string[] = [];
        for (const each of steps) {
          if (each === 'submit') {
            const response = answered();
            given.push(response.id);
            await outbox.submit(response, { wait: 5_000 });
          } else if (each === 'reload') {
            if (device.broken) continue; // what is in memory only goes with its page, and its page was told
            await outbox.flush();
            outbox.close();
            outbox = opened();
            reloaded = true;
          } else if (each === 'evict') {
            if (!reloaded) device.stored.clear(); // what an earlier page left is nowhere else
          } else if (each === 'flush') await outbox.flush();
          else if (each === 'break' || each === 'mend') device.broken = each === 'break';
          else line.state = each as TestLine['state'];
        }
        line.state = 'up';
        device.broken = false;
        await until(async () => {
          await outbox.flush();
          return outbox.pending === 0;
        });
        outbox.close();
        assert.deepEqual([...line.stored.keys()].toSorted(), given.toSorted());
        assert.equal(device.waiting.size, 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the paths that carry no schemas', () => {
  it('are those of the contract', () => {
    const { sendResponse, sendBatch, tellAboutYou, stayInTouch, readQuestionnaire, withdrawResponse } = endpoints;
    assert.equal(paths.response, sendResponse.path);
    assert.equal(batchPath, sendBatch.path);
    assert.equal(paths['about-you'], tellAboutYou.path);
    assert.equal(paths.contact, stayInTouch.path);
    assert.equal(`${questionnairePath}{id}`, readQuestionnaire.path);
    assert.equal(`${paths.response}/{id}`, withdrawResponse.path);
    assert.equal(problemType('response-not-here-yet'), 'urn:always-kit:problem:response-not-here-yet');
  });
});

function opened(options: Partial<OutboxOptions> = {}): Outbox {
  const outbox = createOutbox({ url: line.url, siteKey: 'pk', timeout: 5_000, ...options }, { clock, device });
  open.push(outbox);
  return outbox;
}

function events(outbox: Outbox): string[] {
  const told: string[] = [];
  for (const type of ['accepted', 'saved-on-device', 'memory-only', 'failed', 'paused'] as const) {
    outbox.addEventListener(type, ({ id, reason }) => told.push([type, id, reason].filter(Boolean).join(' ')));
  }
  return told;
}

function valueOf(result: Result<Submitted>): Submitted {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

function statusOf(result: Result<Submitted>): string {
  return valueOf(result).status;
}

function reasonOf(result: Result<Submitted>): string | undefined {
  return result.ok ? undefined : result.reason;
}
