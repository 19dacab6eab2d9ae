import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildClient } from '../bench/browser-bundle.ts';
import { clientBudgets } from '../bench/budgets.ts';

describe('a part of the client that a page brings without the elements', () => {
  for (const [entry, budget] of Object.entries(clientBudgets)) {
    it(`keeps ${entry} to ${budget.toLocaleString('en-GB')} bytes`, async () => {
      const bundle = await buildClient(entry);

      const { brotli } = bundle.sizeOf(bundle.loadedBy(`${entry}.js`));

      assert.ok(brotli > 1_000, 'it holds something');
      assert.ok(brotli <= budget, `${entry} loads ${brotli} bytes (test/bench/budgets.ts says what to do)`);
    });
  }
});
