import assert from 'node:assert/strict';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { problemType, type BatchOutcome, type SiteConfig } from '@always-kit/contract';
import { CompactEncrypt, generateKeyPair } from 'jose';
import { configOf, seal } from '../support/seal.ts';
import { rowsOf } from '../support/rows.ts';
import { responseWith, testCollector, type TestCollector } from '../support/test-collector.ts';
import { addSealingKey, openKeyFile, removeSealingKey } from './key-file.ts';
import { newKeys, newSealingKey } from './key-ring.ts';

const line = 'POST /v1/responses?key=pk_leeds';

describe('what a page reads before it sends', () => {
  it('is the key to seal to, limits, and what the site key asks for', async (test) => {
    const { body } = await (await testCollector(test)).ask('GET /v1/sites/config?key=pk_leeds');

    const { key, kid, ...rest } = body as SiteConfig;
    assert.deepEqual(Object.keys(key).sort(), ['crv', 'kty', 'x', 'y']); // and nothing that is private
    assert.ok(kid.length > 20);
    assert.deepEqual(rest, {
      contract: { lowest: 1, newest: 1 },
      limits: { body: 1024 * 1024, batch: 100, batchBody: 4 * 1024 * 1024, perMinute: 6000, perDeviceMinute: 120 },
      embedToken: 'optional',
      challenge: 'off',
    });
  });

  it('comes once, and then only when it is another', async (test) => {
    const { ask } = await testCollector(test);
    const first = await ask('GET /v1/sites/config?key=pk_leeds');

    const again = await ask('GET /v1/sites/config?key=pk_leeds', {
      headers: { 'if-none-match': first.headers['etag']! },
    });
    const other = await ask('GET /v1/sites/config?key=pk_leeds', { headers: { 'if-none-match': '"old"' } });

    assert.deepEqual([again.status, again.body, other.status], [304, undefined, 200]);
  });
});

describe('a sealed response', () => {
  for (const type of ['application/jose', 'text/plain']) {
    it(`is opened and stored as any other, sent as ${type}`, async (test) => {
      const collector = await testCollector(test);
      const response = responseWith();

      const sent = await send(collector, await seal(collector, response), type);
      const again = await collector.send(response); // the same, not sealed

      assert.deepEqual([sent.status, again.status], [201, 200]);
      assert.deepEqual(again.body, sent.body);
    });
  }

  it('is filed under the right day by a clock that is a year behind, which its address tells of', async (test) => {
    const collector = await testCollector(test);
    const at = (year: number): string => `${line}&sentAt=${year}-11-22T12:00:00.000Z`;
    const wrong = await seal(collector, responseWith({ answeredAt: '2025-11-21T10:00:00+00:00' }));
    const inBatch = await seal(collector, responseWith({ answeredAt: '2025-11-20T10:00:00+00:00' }));
    const untold = await seal(collector, responseWith({ answeredAt: '2025-11-21T10:00:00+00:00' }));

    const headers = { 'content-type': 'application/jose' };
    await collector.ask(at(2025), { headers, body: wrong });
    await collector.ask(at(2025).replace('?', '/batch?'), { body: { responses: [inBatch] } });
    await collector.ask(`${line}&sentAt=yesterday`, { headers, body: untold });

    assert.deepEqual(rowsOf(collector, 'select day from responses order by day'), [
      { day: '2025-11-21' },
      { day: '2026-11-20' },
      { day: '2026-11-21' },
    ]);
  });

  it('may be one of a batch', async (test) => {
    const collector = await testCollector(test);
    const responses = [
      await seal(collector, responseWith()),
      responseWith(),
      'a....b',
      await seal(collector, 'no JSON {'),
    ];

    const { body } = await collector.ask('POST /v1/responses/batch?key=pk_leeds', { body: { responses } });

    assert.deepEqual(
      (body as BatchOutcome).results.map(({ status }) => status),
      [201, 201, 422, 400],
    );
  });

  it('is judged as any other once it is open', async (test) => {
    const collector = await testCollector(test);
    const sealed = await seal(collector, responseWith({ service: 'chapel' }));

    assert.equal((await send(collector, sealed)).problem.type, problemType('service-not-allowed'));
    const polluted = await seal(collector, '{"__proto__":{"id":1}}');
    assert.equal((await send(collector, polluted)).problem.type, problemType('malformed'));
    const deep = await seal(collector, '['.repeat(10_000));
    assert.equal((await send(collector, deep)).problem.type, problemType('malformed'));
  });

  it('is refused, and nothing more is said, when the seal is broken or of another kind', async (test) => {
    const collector = await testCollector(test);
    const good = await seal(collector, responseWith());
    const [header, , iv, text, tag] = good.split('.') as [string, string, string, string, string];
    const { publicKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256' });
    const other = (kid: string) =>
      new CompactEncrypt(Buffer.from('{}'))
        .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid })
        .encrypt(publicKey);
    const { kid } = await configOf(collector);

    const broken = [
      `${header}..${iv}.${text.slice(0, -4)}AAAA.${tag}`,
      `${header}..${iv}.${text}.${tag.slice(0, -4)}AAAA`,
      `${header}..AAAA.${text}.${tag}`,
      `${Buffer.from('{"alg":"none"}').toString('base64url')}..${iv}.${text}.${tag}`,
      `${Buffer.from('not json').toString('base64url')}..${iv}.${text}.${tag}`,
      `${'A'.repeat(5000)}..${iv}.${text}.${tag}`,
      await other(kid),
      await other('unknown'),
      await seal(collector, responseWith(), { enc: 'A128GCM' }),
      await seal(collector, responseWith(), { alg: 'ECDH-ES+A128KW' }),
      'a.b.c.d.e',
      '....',
    ];

    for (const sealed of broken) {
      const told = await send(collector, sealed);
      const kind = sealed === '....' ? 'malformed' : 'seal-not-opened';
      assert.equal(told.problem.type, problemType(kind), sealed.slice(0, 60));
    }
  });

  it('opens with an older key of ours, and no more when that was taken away', async (test) => {
    const keys = await newKeys();
    const before = await testCollector(test, { keys });
    const sealed = await seal(before, responseWith());
    const newer = await newSealingKey();

    const after = await testCollector(test, { keys: { ...keys, sealing: [newer, ...keys.sealing] } });
    const much = await testCollector(test, { keys: { ...keys, sealing: [newer] } });

    assert.equal((await configOf(after)).kid, newer.kid);
    assert.equal((await send(after, sealed)).status, 201);
    assert.equal((await send(much, sealed)).problem.type, problemType('seal-not-opened'));
  });

  it('may hold as much as one that is not sealed', async (test) => {
    const collector = await testCollector(test);
    const large = JSON.stringify(responseWith()) + ' '.repeat(1024 * 1024 - 2000);

    assert.equal((await send(collector, await seal(collector, large))).status, 201);
    assert.equal((await send(collector, `${large}${' '.repeat(3000)}`)).problem.type, problemType('too-large'));
  });

  it('is nothing for the staff side', async (test) => {
    const collector = await testCollector(test);
    const told = await collector.ask('PUT /v1/always-events/going-home', {
      token: 'coach',
      headers: { 'content-type': 'application/jose', 'if-none-match': '*' },
      body: await seal(collector, {}),
    });

    assert.equal(told.problem.type, problemType('unsupported-media-type'));
  });
});

describe('the file with the collector’s keys', () => {
  it('is made once, for nobody else to read', async (test) => {
    const file = keyFile(test);

    const made = await openKeyFile(file);

    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.deepEqual(await openKeyFile(file), made);
  });

  it('is refused when others can read it, and when it is damaged, without a word of it', async (test) => {
    const file = keyFile(test);
    const { secret } = await openKeyFile(file);
    chmodSync(file, 0o640);
    await assert.rejects(openKeyFile(file), /chmod 600/);
    chmodSync(file, 0o600);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"kty"', '"kyt"'));

    await assert.rejects(openKeyFile(file), (error: Error) => {
      assert.match(error.message, /sealing\/0\/kty/);
      assert.ok(!error.message.includes(secret));
      return true;
    });
  });

  it('gets a new key before the old, which can be taken away, but not the last', async (test) => {
    const file = keyFile(test);
    const first = (await openKeyFile(file)).sealing[0]!.kid!;

    const second = await addSealingKey(file);

    assert.deepEqual(
      (await openKeyFile(file)).sealing.map(({ kid }) => kid),
      [second, first],
    );
    assert.equal(await removeSealingKey(file, first), true);
    assert.equal(await removeSealingKey(file, second), false);
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  it('is shown to nobody who opened what an earlier run had left', async (test) => {
    const file = keyFile(test);
    await openKeyFile(file);
    writeFileSync(`${file}.new`, 'old', { mode: 0o666 });
    const looking = openSync(`${file}.new`, 'r');

    await addSealingKey(file);

    assert.equal(readFileSync(looking, 'utf8'), 'old');
    closeSync(looking);
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });
});

function keyFile(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'always-keys-'));
  test.after(() => rmSync(folder, { recursive: true }));
  return join(folder, 'keys.json');
}

function send({ ask }: TestCollector, body: string, type = 'text/plain') {
  return ask(line, { body, headers: { 'content-type': type } });
}
