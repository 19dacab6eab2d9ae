import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { collectorFaults, faults, missing } from '../bench/outbox/faults.ts';
import { openBoth, type CollectorSite, type KillableBrowser } from '../bench/outbox/site.ts';

// A real browser, a real collector, and what happens to both on a ward.

describe('what people sent arrives once, though', () => {
  let site: CollectorSite;
  let browser: KillableBrowser;
  const closing = new AsyncDisposableStack();
  before(async () => {
    ({ site, browser } = await openBoth(closing));
  });
  after(() => closing.disposeAsync());

  for (const [name, fault] of Object.entries({ ...faults, ...collectorFaults })) {
    it(name, async () => {
      const ids = await fault(site, browser);

      assert.deepEqual(await missing(site, ids), { lost: 0, twice: 0 });
      await browser.closePages();
    });
  }
});
