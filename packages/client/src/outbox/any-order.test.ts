import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answered } from '../support/answered.ts';
import type { TestLine } from '../support/test-line.ts';
import { TestOutboxes } from '../support/test-outboxes.ts';
import { until } from '../support/waiting.ts';

const at = new TestOutboxes();
const { line } = at;

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
        at.begin();
        line.stored.clear();
        line.state = 'up';
        let outbox = at.open();
        let reloaded = false;
        const given: string[] = [];
        for (const each of steps) {
          if (each === 'submit') {
            const response = answered();
            given.push(response.id);
            await outbox.submit(response, { wait: 5_000 });
          } else if (each === 'reload') {
            if (at.device.broken) continue; // what is in memory only goes with its page, and its page was told
            await outbox.flush();
            outbox.close();
            outbox = at.open();
            reloaded = true;
          } else if (each === 'evict') {
            if (!reloaded) at.device.stored.clear(); // what an earlier page left is nowhere else
          } else if (each === 'flush') await outbox.flush();
          else if (each === 'break' || each === 'mend') at.device.broken = each === 'break';
          else line.state = each as TestLine['state'];
        }
        line.state = 'up';
        at.device.broken = false;
        await until(async () => {
          await outbox.flush();
          return outbox.pending === 0;
        });
        outbox.close();
        assert.deepEqual([...line.stored.keys()].toSorted(), given.toSorted());
        assert.equal(at.device.waiting.size, 0);
      }),
      { numRuns: 60 },
    );
  });
});
