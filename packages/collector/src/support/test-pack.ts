import assert from 'node:assert/strict';
import type { EvidencePack } from '@always-kit/contract';
import type { TestCollector } from './test-collector.ts';

/** The pack of the one Always Event, as somebody may have it. */
export async function packOf(collector: TestCollector, token = 'team'): Promise<EvidencePack> {
  const told = await collector.ask('GET /v1/always-events/going-home/evidence-pack.json', { token });
  assert.equal(told.status, 200, JSON.stringify(told.body));
  assert.equal(told.headers['content-disposition'], 'attachment; filename="evidence-pack.json"');
  return told.body as EvidencePack;
}

/** The same as a page. */
export async function pageOf(collector: TestCollector, token = 'team'): Promise<string> {
  const told = await collector.ask('GET /v1/always-events/going-home/evidence-pack.html', { token });
  assert.equal(told.status, 200, JSON.stringify(told.body));
  assert.match(told.headers['content-type']!, /^text\/html; charset=utf-8/);
  return told.body as string;
}

/** The last day before the change of `improved`. */
export const changed = '2026-04-26';

/** Five people a week: 12 weeks in which half of them say "always", and 30 in which nearly all do. */
export async function improved(collector: TestCollector): Promise<void> {
  for (let week = 0; week < 42; week++) {
    const answeredAt = new Date(Date.parse('2026-02-04T10:00:00Z') + week * 7 * 24 * 60 * 60 * 1000).toISOString();
    const always = week < 12 ? 2 + (week % 2) : 4 + Math.sign(week % 3);
    const answers = Array.from({ length: 5 }, (_, at) => [
      { question: 'always', value: at < always ? 'always' : 'never' },
    ]);
    const told = await Promise.all(answers.map((one) => collector.send({ answeredAt, answers: one })));
    assert.ok(told.every(({ status }) => status === 201));
  }
}
