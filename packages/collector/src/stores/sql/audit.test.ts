import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { operator, type AuditEntry } from '../audit-store.ts';
import { changeRows } from '../../support/rows.ts';
import { testCollector, today } from '../../support/test-collector.ts';

describe('the audit trail', () => {
  it('is whole as it was written', async (test) => {
    const { store } = await trail(test);

    assert.equal((await store.audit.verify()).broken, undefined);
    assert.deepEqual(
      (await store.audit.list('fairwater', 1, 2)).map(({ seq, subject }) => [seq, subject]),
      [
        [2, 'event-2'],
        [3, 'event-3'],
      ],
    );
  });

  const meddled: [how: string, sql: string, seq: number, why: string][] = [
    ['a row that was edited', `update audit set subject = 'event-9' where seq = 3`, 3, 'changed'],
    ['an actor who was renamed', `update audit set name = 'Nobody' where seq = 3`, 3, 'changed'],
    ['a time that was moved', `update audit set at = at + 1 where seq = 3`, 3, 'changed'],
    ['a row that was deleted', `delete from audit where seq = 3`, 3, 'missing'],
    [
      'two rows that were swapped',
      `update audit set seq = -4 where seq = 4; update audit set seq = 4 where seq = 3; update audit set seq = 3 where seq = -4`,
      3,
      'changed',
    ],
    ['an end that was cut off', `delete from audit where seq > 3`, 4, 'missing'],
    ['a head that was set back', `update audit_heads set seq = 4 where organisation = 'fairwater'`, 4, 'changed'],
    ['a head that was taken away', `delete from audit_heads where organisation = 'fairwater'`, 1, 'changed'],
    [
      'a row that was added by hand',
      `insert into audit select organisation, 6, at, actor, name, role, action, subject, detail, hash from audit where seq = 5`,
      6,
      'changed',
    ],
  ];
  for (const [how, sql, seq, why] of meddled) {
    it(`shows ${how}`, async (test) => {
      const { store, meddle } = await trail(test);

      meddle(sql.replaceAll('where seq', `where organisation = 'fairwater' and seq`));

      assert.deepEqual((await store.audit.verify()).broken, { organisation: 'fairwater', seq, why });
    });
  }

  it('shows, by a head that was kept elsewhere, an end that was cut off together with its head', async (test) => {
    const { store, meddle } = await trail(test);
    const kept = await store.audit.head('fairwater');
    const { hash } = (await store.audit.list('fairwater', 2, 1))[0]!;
    meddle(`delete from audit where organisation = 'fairwater' and seq > 3`);
    meddle(`update audit_heads set seq = 3, hash = '${hash}' where organisation = 'fairwater'`);

    assert.equal((await store.audit.verify()).broken, undefined); // the file alone cannot tell
    assert.deepEqual((await store.audit.verify([kept])).broken, {
      organisation: 'fairwater',
      seq: 4,
      why: 'missing',
    });

    for (const at of [4, 5]) await store.audit.record(entry(at, 'other'));
    assert.deepEqual((await store.audit.verify([kept])).broken, {
      organisation: 'fairwater',
      seq: 5,
      why: 'not-as-signed',
    });
  });

  it('numbers each organisation by itself, without a gap, also when all write at once', async (test) => {
    const { store } = await testCollector(test);
    const names = ['a', 'b'].flatMap((organisation) => Array.from({ length: 40 }, () => organisation));

    await Promise.all(names.map((organisation, index) => store.audit.record({ ...entry(index), organisation })));

    for (const organisation of ['a', 'b']) {
      const seqs = (await store.audit.list(organisation, 0, 100)).map(({ seq }) => seq);
      assert.deepEqual(
        seqs,
        Array.from({ length: 40 }, (_, index) => index + 1),
      );
    }
    assert.equal((await store.audit.verify()).broken, undefined);
  });

  for (const words of [{ subject: 'My name is Rosalind' }, { detail: { why: 'she is sad' } }, { action: 'a b' }]) {
    it(`takes no words: ${JSON.stringify(words)}`, async (test) => {
      const { store } = await testCollector(test);

      await assert.rejects(store.audit.record({ ...entry(1), ...words }), TypeError);

      assert.equal((await store.audit.head('fairwater')).seq, 0);
    });
  }
});

function entry(index: number, subject = 'event'): AuditEntry {
  return {
    organisation: 'fairwater',
    at: today + index,
    actor: { ...operator, name: 'Alex Reid' },
    action: 'sign-off',
    subject: `${subject}-${index}`,
    detail: { revision: index },
  };
}

/** A trail of five rows. */
async function trail(test: TestContext) {
  const { store, file } = await testCollector(test);
  for (const index of [1, 2, 3, 4, 5]) await store.audit.record(entry(index));
  return {
    store,
    meddle: (sql: string) => changeRows({ file }, sql),
  };
}
