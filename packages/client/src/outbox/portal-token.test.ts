import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createUuid, problemType } from '@always-kit/contract';
import { createCapture } from '../capture.ts';
import { createClient } from '../index.ts';
import { answered } from '../support/answered.ts';
import { TestOutboxes } from '../support/test-outboxes.ts';
import { until } from '../support/waiting.ts';

const at = new TestOutboxes();
const { line } = at;

beforeEach(() => (line.embed = 'good'));

describe('the token of a portal', () => {
  it('goes with everything that is sent, as it is then, and with nothing that is read', async () => {
    let good = 'good';
    const options = { url: line.url, siteKey: 'pk', embed: () => good };
    for (const client of [createCapture(options), createClient(options)]) {
      assert.ok((await client.sendResponse(answered())).ok);
      await client.readQuestionnaire('wm-patient');
    }
    const left: string[] = [];
    const outbox = at.open({
      ...options,
      fetch: (address, init) => (left.push((address as URL).searchParams.get('embed')!), fetch(address, init)),
    });
    good = 'better';
    void outbox.submit(answered());

    assert.deepEqual(left, ['better'], 'and at once');
    const shown = line.arrived.map(({ url }) => url.searchParams.get('embed'));
    assert.deepEqual(shown, ['good', null, 'good', null]);
  });

  it('that is not there, and what gives it failing, are the collector’s to refuse', async () => {
    const broken = (): never => {
      throw new Error('The portal is broken');
    };
    for (const embed of ['', broken]) {
      const refused = await createCapture({ url: line.url, siteKey: 'pk', embed }).sendResponse(answered());
      assert.equal(!refused.ok && refused.problem?.type, problemType('embed-token-needed'));
    }
  });

  it('is asked for when it is needed, by whatever sends', async () => {
    let asked = 0;
    const options = { url: line.url, siteKey: 'pk', embed: 'old', onEmbedNeeded: () => asked++ };
    await createCapture(options).sendResponse(answered());
    await createClient(options).sendResponse(answered());
    await at.open(options).submit(answered(), { wait: 5_000 });
    assert.equal(asked, 3);

    Object.assign(line, { state: 401, problem: 'unknown-site-key' });
    await createCapture(options).sendResponse(answered());
    assert.equal(asked, 3, 'another 401 is none of the portal’s');
  });

  it('lets what waited for it go at once, also when it comes in the moment that it is asked for', async () => {
    const outbox = at.open({ embed: 'old', onEmbedNeeded: () => void outbox.renewEmbed('good') });

    const submitted = await outbox.submit(answered(), { wait: 5_000 });

    assert.equal(submitted.ok && submitted.value.status, 'saved-on-device');
    await until(() => line.stored.size === 1 && at.device.waiting.size === 0);
    await until(() => outbox.pending === 0 && outbox.paused === undefined);
  });

  it('may come later, for all that waits, from what gave the one before', async () => {
    let good = 'old';
    const outbox = at.open({ embed: () => good });
    for (const response of [answered(), answered()]) await outbox.submit(response, { wait: 5_000 });
    await until(() => outbox.paused === 'refused');

    good = 'good';
    await outbox.renewEmbed();

    assert.equal(line.stored.size, 2);
    assert.equal(at.device.waiting.size, 0);
  });

  it('that is as bad as the one before is tried after the usual pause only', async () => {
    let asked = 0;
    const outbox = at.open({ embed: 'bad', onEmbedNeeded: () => void outbox.renewEmbed(`bad ${++asked}`) });
    await outbox.submit(answered(), { wait: 5_000 });
    await until(() => asked === 2 && (at.clock.next ?? 0) > 0);
    assert.equal(line.arrived.length, 2, 'once, and once with the next token');

    line.embed = 'bad 2';
    at.clock.pass(at.clock.next!);
    await until(() => line.stored.size === 1);
    line.embed = 'good';
    await outbox.submit(answered(), { wait: 5_000 });
    await until(() => asked === 4);
    assert.equal(line.arrived.length, 5, 'there is hope again after one that worked');
  });

  it('for one service holds up nothing of another', async () => {
    line.state = 'down';
    const outbox = at.open({ embed: 'good' });
    const [response, contact] = [answered(), { id: createUuid(), service: 'w', email: 'a@example.org' }];
    await outbox.submit(response, { wait: 5_000 });
    await outbox.stayInTouch({ ...contact, reasons: ['hear-what-changed'] }, { wait: 5_000 });
    line.state = 'up';
    line.refused.set(response.id, 403);
    line.refusedAs = 'service-not-allowed';

    await outbox.flush();

    assert.deepEqual([...line.stored.keys()], [contact.id]);
    assert.deepEqual([...at.device.waiting.keys()], [response.id]);
  });
});
