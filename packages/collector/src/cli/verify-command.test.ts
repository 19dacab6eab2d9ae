import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { EvidencePack } from '@always-kit/contract';
import { run } from '../cli.ts';
import { manifestOf } from '../evidence-pack/manifest.ts';
import { isPostgres } from '../stores/open-store.ts';
import { changeRows } from '../support/rows.ts';
import { newEvidence, withEvent } from '../support/test-checklist.ts';
import { packOf } from '../support/test-pack.ts';
import { messages } from './messages.ts';

describe('always-collector verify', () => {
  it('says that a pack is whole, and by which fingerprint the page is known', async (test) => {
    const { pack, verify } = await saved(test);

    const told = await verify(pack);

    assert.equal(told.code, 0, told.error);
    assert.equal(told.error, '');
    assert.deepEqual(told.out.split('\n'), [
      messages.packWhole(9),
      messages.packEvidence(pack.manifest.evidence),
      messages.packManifest(pack.manifest.sha256),
      messages.packByItself,
    ]);
  });

  it('names the part that was changed', async (test) => {
    const { pack, verify } = await saved(test);
    const [first, ...others] = pack.parts.checklist;
    const checklist = [{ ...first!, state: 'signed-off' as const }, ...others];

    const told = await verify({ ...pack, parts: { ...pack.parts, checklist } });

    assert.equal(told.code, 1);
    assert.equal(told.out, '');
    assert.equal(told.error, `${messages.packFault('checklist', 'changed')}\n${messages.packChanged}`);
  });

  it('says, where it was made, that the trail knows it and that its sign-offs stand', async (test) => {
    const { pack, verify, place } = await saved(test);

    const told = await verify(pack, ...place);

    assert.equal(told.code, 0, told.error);
    const { seq } = pack.parts.audit;
    assert.deepEqual(told.out.split('\n').slice(3), [
      messages.packHead(seq),
      messages.packMadeHere(seq + 1),
      messages.packSignOffs(1),
    ]);
  });

  it('finds one that was made up, hashes and all', async (test) => {
    const { pack, verify, place } = await saved(test);
    const parts = { ...pack.parts, made: { ...pack.parts.made, by: { ...pack.parts.made.by, name: 'Somebody else' } } };
    const forged = { ...pack, parts, manifest: manifestOf(parts) };

    assert.equal((await verify(forged)).code, 0); // by itself it cannot be told
    const told = await verify(forged, ...place);

    assert.equal(told.code, 1);
    assert.equal(told.error, messages.packNotMadeHere);
  });

  it('finds a trail that was written anew', async (test) => {
    const { pack, verify, place, file } = await saved(test);
    const { seq } = pack.parts.audit;
    changeRows({ file }, `update audit set hash = 'other' where organisation = 'leeds' and seq = ${seq}`);

    const told = await verify(pack, ...place);

    assert.equal(told.code, 1);
    assert.equal(told.error, messages.packHeadGone(seq));
  });

  it('says which sign-off was taken back since', async (test) => {
    const { pack, verify, place, withdraw } = await saved(test);
    await withdraw();

    const told = await verify(pack, ...place);

    assert.equal(told.code, 1);
    assert.equal(told.error, messages.packSignOff('B3'));
  });

  it('is not led astray by a collector that has nothing of it', async (test) => {
    const { pack, verify } = await saved(test);
    const other = await withEvent(test);

    const told = await verify(pack, ...placeOf(other.collector.file));

    assert.equal(told.code, 1);
    assert.match(told.error, /Nothing in the audit trail says that this pack was made here/);
  });

  it('says what it cannot look at', async (test) => {
    const { folder, pack, verify } = await saved(test);
    const letter = join(folder, 'letter.json');
    writeFileSync(letter, 'Dear Sir or Madam');

    const none = await typed('verify');
    assert.deepEqual([none.code, none.error], [2, messages.whichPack]);
    const gone = await typed('verify', join(folder, 'gone.json'));
    assert.deepEqual([gone.code, gone.error], [2, messages.notThere(join(folder, 'gone.json'))]);
    const other = await typed('verify', letter);
    assert.deepEqual([other.code, other.error], [1, messages.notPack(letter)]);
    const data = join(folder, 'nothing.sqlite');
    const nowhere = await verify(pack, '--data', data);
    assert.deepEqual([nowhere.code, nowhere.error], [2, messages.notThere(data)]);
  });
});

/** A pack with a sign-off in it, and the collector that it was made by. */
async function saved(test: TestContext) {
  const { collector, attach, sign } = await withEvent(test);
  await attach(newEvidence('B3', 'test-log'));
  await sign('B3', 'partner');
  const pack = await packOf(collector);
  const folder = mkdtempSync(join(tmpdir(), 'always-pack-'));
  test.after(() => rmSync(folder, { recursive: true }));
  return {
    pack,
    folder,
    file: collector.file,
    place: placeOf(collector.file),
    withdraw: () => collector.ask('DELETE /v1/always-events/going-home/criteria/B3/sign-off', { token: 'partner' }),
    verify(pack: EvidencePack, ...more: string[]) {
      const name = join(folder, 'evidence-pack.json');
      writeFileSync(name, JSON.stringify(pack));
      return typed('verify', name, ...more);
    },
  };
}

function placeOf(file: string): string[] {
  return [isPostgres(file) ? '--database' : '--data', file];
}

async function typed(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const terminal = { out: (text: string) => void out.push(text), error: (text: string) => void error.push(text) };
  const code = await run(args, {}, terminal);
  return { code, out: out.join('\n'), error: error.join('\n') };
}
