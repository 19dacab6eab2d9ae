import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { run } from '../cli.ts';
import { openStore } from '../index.ts';
import { newPlace, only, testEngine } from '../support/places.ts';
import { changeRows } from '../support/rows.ts';
import { messages } from './messages.ts';

describe('the command line', () => {
  it('says whether the audit trail is whole, and which entry is the first that is not', async (test) => {
    const { place, type } = await keyboard(test);
    await type('organisation add --id leeds --name Leeds');
    await type('service add --organisation leeds --id bramley --name Bramley');
    assert.deepEqual(await type('audit verify'), { code: 0, out: messages.whole(2), error: '' });

    changeRows({ file: place }, `update audit set subject = 'headingley' where seq = 2`);

    assert.deepEqual(await type('audit verify'), { code: 1, out: '', error: messages.broken('leeds', 2, 'changed') });
  });

  it('finds by a head that was kept that the end was cut off with its head', only('sqlite'), async (test) => {
    const { place, type } = await keyboard(test);
    await type('organisation add --id leeds --name Leeds');
    await type('service add --organisation leeds --id bramley --name Bramley');
    const heads = join(dirname(place), 'heads.txt');
    writeFileSync(heads, `${(await type('audit head --organisation leeds')).out}\n`);
    assert.equal((await type(`audit verify --heads ${heads}`)).out, messages.whole(2));

    changeRows(
      { file: place },
      'delete from audit where seq = 2',
      'update audit_heads set seq = 1, hash = (select hash from audit)',
    );

    assert.equal((await type('audit verify')).code, 0);
    assert.equal((await type(`audit verify --heads ${heads}`)).error, messages.broken('leeds', 2, 'missing'));
    writeFileSync(heads, 'a.b.c\n');
    assert.equal((await type(`audit verify --heads ${heads}`)).code, 1);
  });

  it('adds, lists and takes away a portal’s key, and shows a secret once', only('sqlite'), async (test) => {
    const { place, type } = await keyboard(test);
    await type('organisation add --id leeds --name Leeds');
    const pem = join(dirname(place), 'portal.pem');
    writeFileSync(pem, generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }));

    const added = await type(`embed-key add --organisation leeds --name portal --public-key ${pem}`);
    const secret = await type('embed-key add --organisation leeds --name old');

    const kid = added.out.replace('Added: ', '');
    assert.match(secret.out, /\nSecret: [\w-]{43}\n/);
    const listed = (await type('embed-key list --organisation leeds')).out;
    assert.match(listed, new RegExp(`${kid}\tportal\tEd25519`));
    assert.match(listed, /\told\tsecret/);
    assert.equal((await type(`embed-key remove --organisation leeds --kid ${kid}`)).out, messages.done);
    assert.equal((await type(`embed-key remove --organisation leeds --kid ${kid}`)).out, messages.nothingToRemove);
    assert.equal((await type('embed-key add --organisation york --name x')).code, 1);
  });

  it('makes the collector’s keys beside the data, adds one and takes one away', only('sqlite'), async (test) => {
    const { place, type } = await keyboard(test);
    const first = (await type('keys list')).out;
    assert.ok(existsSync(`${place}.keys.json`));

    const second = (await type('keys add')).out.replace('Added: ', '');

    assert.equal((await type('keys list')).out, `${second}\n${first}`);
    assert.equal((await type(`keys remove --kid ${first}`)).out, messages.done);
    assert.equal((await type(`keys remove --kid ${second}`)).out, messages.nothingToRemove);
    assert.equal((await type('keys list', { ALWAYS_KEYS: '{}' })).code, 1);
    assert.equal((await type('keys add', { ALWAYS_KEYS: '{}' })).error, messages.keysByText);
  });

  it('takes away a key whose name begins with a dash', only('sqlite'), async (test) => {
    const { place, type } = await keyboard(test);
    const first = (await type('keys list')).out;
    await type('keys add');
    const named = `-${first.slice(1)}`;
    writeFileSync(`${place}.keys.json`, readFileSync(`${place}.keys.json`, 'utf8').replace(first, named));

    assert.equal((await type(`keys remove --kid ${named}`)).out, messages.done);
    assert.match((await type('keys remove --kid --identity-providers x')).error, /--kid/);
  });

  it('keeps what a site key asks of those who send, and whether words are kept', async (test) => {
    const { place, type } = await keyboard(test);
    await type('organisation add --id leeds --name Leeds --words keep');
    await type('service add --organisation leeds --id bramley --name Bramley');
    const add = 'site-key add --organisation leeds --name portal --service bramley --origin * --key pk_own';
    await type(`${add} --needs-token --needs-challenge --per-minute 50 --per-device 5`);

    const store = await openStore(place);
    assert.deepEqual((await store.identities.siteKey('pk_own'))?.rules, {
      embedToken: true,
      challenge: true,
      perMinute: 50,
      perDeviceMinute: 5,
    });
    assert.equal((await store.identities.organisation('leeds'))?.words, 'keep');
    await store.close();
    assert.equal((await type('organisation add --id leeds --name Leeds --words burn')).error, messages.notWords);
  });

  for (const [line, error] of [
    ['serve --port 0 --public-url collector', messages.notAddress('public-url')],
    ['serve --port 0 --per-minute none', messages.notNumber('per-minute', 1, 10_000_000)],
    ['serve --port 0 --identity-providers /nowhere/at-all.json', /ENOENT/],
  ] as const) {
    it(`starts nothing for "${line}", and says why`, only('sqlite'), async (test) => {
      const told = await (await keyboard(test)).type(line);

      assert.equal(told.code, 2);
      assert.match(
        told.error,
        error instanceof RegExp ? error : new RegExp(error.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
      );
    });
  }
});

/** A command line over a place of its own. */
async function keyboard(test: TestContext) {
  const place = await newPlace(test);
  const where = testEngine === 'postgres' ? '--database' : '--data';
  return {
    place,
    async type(line: string, env: NodeJS.ProcessEnv = {}) {
      const [out, error]: [string[], string[]] = [[], []];
      const terminal = { out: (text: string) => void out.push(text), error: (text: string) => void error.push(text) };
      const code = await run([...line.split(' '), where, place], env, terminal);
      return { code, out: out.join('\n'), error: error.join('\n') };
    },
  };
}
