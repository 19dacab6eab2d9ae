import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changeRows } from '../../support/rows.ts';
import { testCollector } from '../../support/test-collector.ts';
import { openStore } from '../open-store.ts';

it('counts agree with responses at every moment while people answer', async (test) => {
  const collector = await testCollector(test);
  const beside = await openStore(collector.file); // as our command line does
  let over = false;
  const answering = (async () => {
    while (!over) await Promise.all(Array.from({ length: 10 }, () => collector.send({})));
  })();

  let most = 0;
  try {
    for (let time = 0; time < 8 || most < 20; time++) {
      const { responses, differences } = await beside.verifyRollups();
      assert.deepEqual(differences, []);
      assert.ok(responses >= most);
      most = responses;
      await new Promise(setImmediate); // SQLite answers at once, and nobody else would have a turn
    }
  } finally {
    over = true;
    await answering;
    await beside.close();
  }
});

it('a count that is too high, missing or of nobody is told of', async (test) => {
  const collector = await testCollector(test);
  for (const value of ['always', 'never']) {
    assert.equal((await collector.send({ answers: [{ question: 'always', value }] })).status, 201);
  }
  assert.deepEqual((await collector.store.verifyRollups()).differences, []);

  changeRows(
    collector,
    `update answer_counts set count = 5 where code = 'always'`,
    `delete from answer_counts where code = 'never'`,
    `update response_ways set mode = 'helped'`,
  );

  const { responses, differences } = await collector.store.verifyRollups();
  assert.equal(responses, 2);
  assert.deepEqual(
    differences.map(({ table, cell, counted, stored }) => [table, cell['code'] ?? cell['mode'], counted, stored]),
    [
      ['answer_counts', 'always', 1, 5],
      ['answer_counts', 'never', 1, 0],
      ['response_ways', 'helped', 0, 2],
      ['response_ways', 'self', 2, 0],
    ],
  );
});

for (const [table, columns, values] of [
  ['answer_counts', 'questionnaire, question, code', `'home-feedback', 'always', ''`],
  [
    'response_ways',
    'questionnaire, reading, mode, asked_by, source, draft_wording',
    `'q', 'easy', 'self', '', 'screen', 0`,
  ],
  ['need_counts', 'need', `'bsl'`],
] as const) {
  it(`a count in ${table} is told of, in a month of which nothing else is left`, async (test) => {
    const collector = await testCollector(test);
    await collector.send({});

    changeRows(
      collector,
      `insert into ${table} (organisation, service, day, count, ${columns}) values ('leeds', 'bramley', '2026-03-05', 7, ${values})`,
    );

    const { differences } = await collector.store.verifyRollups();
    assert.deepEqual(
      differences.map(({ table, cell, counted, stored }) => [table, cell['day'], counted, stored]),
      [[table, '2026-03-05', 0, 7]],
    );
  });
}
