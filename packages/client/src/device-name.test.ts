import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCapture } from './capture.ts';
import { deviceName } from './device-name.ts';
import { createClient } from './index.ts';
import { answered } from './support/answered.ts';
import { TestLine } from './support/test-line.ts';

const line = new TestLine();
before(() => line.open());
after(() => line.close());

describe('the name of a device', () => {
  it('is one the collector counts by, the same all day, and another the next day', () => {
    const noon = Date.parse('2026-11-22T12:00:00Z');
    const name = deviceName(noon);

    assert.match(name, /^[\w-]{16,64}$/);
    assert.equal(deviceName(Date.parse('2026-11-22T23:59:59Z')), name);
    assert.notEqual(deviceName(Date.parse('2026-11-23T00:00:00Z')), name);
    assert.notEqual(deviceName(noon), name, 'and it is not made from the day');
  });

  it('goes with what is sent and not with what is read; a server has none', async () => {
    const options = { url: line.url, siteKey: 'pk' };
    for (const make of [createCapture, createClient]) {
      for (const device of [true, false, undefined]) {
        const client = make({ ...options, ...(device !== undefined && { device }) });
        line.arrived.length = 0;
        await client.sendResponse(answered());
        await client.readQuestionnaire('wm-patient');
        const names = line.arrived.map(({ url }) => url.searchParams.get('device'));
        assert.deepEqual(names, [device ? deviceName() : null, null]);
      }
    }
  });
});
