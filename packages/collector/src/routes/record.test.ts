import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createUuid,
  problemType,
  type EntryOf,
  type NewEntry,
  type ProblemKind,
  type RecordEntry,
} from '@always-kit/contract';
import { rowsOf } from '../support/rows.ts';
import { alwaysEventWith, today } from '../support/test-collector.ts';
import { changeIdea, entryWith, testOfChange, withRecord } from '../support/test-record.ts';

const scope = (place: string): NewEntry => entryWith('scope', { place });
const takingPart = (people?: number): NewEntry =>
  entryWith('taking-part', {
    ...{ step: 'ideas', role: 'patient', level: 'co-designed', on: '2026-11-20' },
    ...(people !== undefined && { people }),
  });

describe('the record of an Always Event', () => {
  it('is empty at first, and not there for an Always Event that is not', async (test) => {
    const { collector, entries } = await withRecord(test);

    assert.deepEqual(await entries('viewer'), []);
    const lines = ['GET /v1/always-events/none/record', 'GET /v1/always-events/none/standing'];
    for (const line of lines) assert.equal((await collector.ask(line, { token: 'coach' })).status, 404, line);
  });

  it('holds what was written, by whom and when, in the order in which it was first written', async (test) => {
    const { collector, write, change, entries } = await withRecord(test);
    const [first, second] = [createUuid(), createUuid()];
    const setAside = [{ hint: 'no-prediction', reason: 'We only wanted to see' }];

    const made = await write({ ...testOfChange(), setAside }, first);
    collector.clock += 60_000;
    await write(scope('Ward 4'), 'scope', { token: 'partner' });
    collector.clock += 60_000;
    await write(changeIdea(), second);
    const changed = await change(testOfChange({ learned: 'People read it' }), first, 1, 'coach');

    assert.equal(made.status, 201);
    assert.equal(made.headers['etag'], '"1"');
    const by = { name: 'team', role: 'team', livedExperience: false };
    const at = new Date(today).toISOString();
    assert.deepEqual(made.body, { ...testOfChange(), setAside, id: first, revision: 1, by, at, since: at });
    assert.equal(changed.status, 200);
    assert.equal(changed.headers['etag'], '"2"');
    const found = await entries('viewer');
    assert.deepEqual(
      found.map(({ id, revision, by, since }) => [id, revision, by.name, since]),
      [
        [first, 2, 'coach', at],
        ['scope', 1, 'partner', new Date(today + 60_000).toISOString()],
        [second, 1, 'team', new Date(today + 120_000).toISOString()],
      ],
    );
    assert.deepEqual(found[0], changed.body);
  });

  it('takes what comes twice once, whatever became of the answer', async (test) => {
    const { collector, write, change, entries } = await withRecord(test);
    const id = createUuid();

    for (const status of [201, 200, 200]) {
      assert.equal((await write(testOfChange(), id)).status, status);
      collector.clock += 1000;
    }
    for (const title of ['B', 'B', 'B']) assert.equal((await change(testOfChange({ title }), id, 1)).status, 200);
    const single = [await write(scope('Ward 4'), 'scope'), await write(scope('Ward 4'), 'scope')];

    assert.deepEqual(
      single.map(({ status }) => status),
      [201, 200],
    );
    assert.deepEqual(single[0]!.body, single[1]!.body);
    assert.deepEqual(
      (await entries()).map(({ revision }) => revision),
      [2, 1],
    );
    const trail = await collector.store.audit.list('leeds', 0, 100);
    assert.equal(trail.filter(({ action }) => action === 'write-entry').length, 3);
  });

  it('is changed by one of many who change the same entry, and the others are told', async (test) => {
    const { write, change, entries } = await withRecord(test);
    const id = createUuid();
    await write(testOfChange(), id);

    const told = await Promise.all(
      Array.from({ length: 20 }, (_, index) => change(testOfChange({ title: `By ${index}` }), id, 1)),
    );

    const done = told.filter(({ status }) => status === 200);
    assert.equal(done.length, 1);
    assert.equal(told.filter(({ problem }) => problem.type === problemType('stale-revision')).length, 19);
    assert.deepEqual(await entries(), [done[0]!.body]);
  });

  const inTheWay: [name: string, entry: NewEntry, headers: object, token: string, kind: ProblemKind][] = [
    ['other words under the same id', testOfChange({ title: 'B' }), { 'if-none-match': '*' }, 'team', 'id-conflict'],
    ['the same words of somebody else', testOfChange(), { 'if-none-match': '*' }, 'coach', 'id-conflict'],
    ['another form under the same id', changeIdea(), { 'if-match': '"1"' }, 'team', 'id-conflict'],
    ['an older revision', testOfChange({ title: 'B' }), { 'if-match': '"7"' }, 'team', 'stale-revision'],
    ['the highest revision there is', testOfChange(), { 'if-match': '"999999999999999"' }, 'team', 'stale-revision'],
    ['no revision', testOfChange({ title: 'B' }), {}, 'team', 'revision-required'],
  ];
  for (const [name, entry, headers, token, kind] of inTheWay) {
    it(`keeps what is there from ${name}`, async (test) => {
      const { write, entries } = await withRecord(test);
      const id = createUuid();
      const { body } = await write(testOfChange(), id);

      const told = await write(entry, id, { token, headers: { ...headers } });

      assert.equal(told.problem.type, problemType(kind));
      assert.deepEqual(await entries(), [body]);
    });
  }

  it('has one of some forms: whoever begins it second is told, and one that was taken out can be begun anew', async (test) => {
    const { write, change, remove, entries } = await withRecord(test);
    await write(scope('Ward 4'), 'scope');

    assert.equal(
      (await write(scope('Ward 5'), 'scope', { token: 'coach' })).problem.type,
      problemType('stale-revision'),
    );
    assert.equal((await remove('scope')).status, 204);
    assert.equal((await change(scope('Ward 4, again'), 'scope', 1)).status, 412);
    assert.equal((await write(scope('Ward 5'), 'scope', { token: 'coach' })).status, 201);

    const [entry] = await entries();
    assert.deepEqual([entry?.content, entry?.revision], [{ place: 'Ward 5' }, 2]);
  });

  it('does not bring back what was taken out, and keeps none of its words', async (test) => {
    const { collector, write, change, remove, entries } = await withRecord(test);
    const id = createUuid();
    await write(testOfChange({ learned: 'Rosalind cried' }), id);

    assert.equal((await remove(id, 'coach')).status, 204);

    assert.equal((await remove(id)).status, 404);
    assert.equal(
      (await write(testOfChange({ learned: 'Rosalind cried' }), id)).problem.type,
      problemType('id-conflict'),
    );
    assert.equal((await change(testOfChange(), id, 1)).problem.type, problemType('id-conflict'));
    assert.deepEqual(await entries(), []);
    assert.doesNotMatch(JSON.stringify(rowsOf(collector, 'select * from record_entries')), /Rosalind/);
  });

  it('is in the audit trail, change by change, with ids and no words', async (test) => {
    const { collector, write, change, remove } = await withRecord(test);
    const id = createUuid();
    const { seq } = await collector.store.audit.head('leeds');

    await write(testOfChange({ title: 'Rosalind' }), id);
    await change(testOfChange(), id, 1, 'coach');
    await remove(id, 'partner');

    const trail = await collector.store.audit.list('leeds', seq, 10);
    assert.deepEqual(
      trail.map(({ actor, action, subject, detail }) => [actor.name, action, subject, detail]),
      [
        ['team', 'write-entry', id, { alwaysEvent: 'going-home', form: 'test-of-change', revision: 1 }],
        ['coach', 'write-entry', id, { alwaysEvent: 'going-home', form: 'test-of-change', revision: 2 }],
        ['partner', 'remove-entry', id, { alwaysEvent: 'going-home', form: 'test-of-change' }],
      ],
    );
    assert.equal((await collector.store.audit.verify()).broken, undefined);
  });

  it('tells whoever wants to be told of each change, by ids alone', async (test) => {
    const { collector, write, remove } = await withRecord(test);
    const body = { id: 'board', url: 'https://example.org/hook', events: ['record.changed'] };
    assert.equal((await collector.ask('POST /v1/webhooks', { token: 'administrator', body })).status, 201);
    const id = createUuid();

    await write(testOfChange({ title: 'Rosalind' }), id);
    await write(testOfChange({ title: 'Rosalind' }), id);
    await remove(id);

    const messages = rowsOf<{ body: string }>(collector, 'select body from webhook_outbox order by id');
    const about = { organisation: 'leeds', alwaysEvent: 'going-home', service: 'bramley', entry: id };
    assert.deepEqual(
      messages.map((one) => (JSON.parse(one.body) as { data: object }).data),
      [
        { ...about, form: 'test-of-change', revision: 1, change: 'written' },
        { ...about, form: 'test-of-change', change: 'removed' },
      ],
    );
  });
});

describe('who may write in the record', () => {
  const review = (on = '2026-11-20'): NewEntry => entryWith('sponsor-review', { on });

  it('is everybody but those who only look', async (test) => {
    const { write, remove } = await withRecord(test);
    const id = createUuid();
    assert.equal((await write(testOfChange(), id, { token: 'viewer' })).status, 403);
    assert.equal((await write(testOfChange(), id, { token: 'partner' })).status, 201);
    assert.equal((await remove(id, 'viewer')).status, 403);
    assert.equal((await remove(id, 'sponsor')).status, 204);
  });

  it('that a sponsor looked is a sponsor, or whoever looks after the records', async (test) => {
    const { write, change, remove } = await withRecord(test);
    for (const [token, status] of [
      ...[['viewer', 403] as const, ['team', 403] as const, ['coach', 403] as const],
      ...[['sponsor', 201] as const, ['administrator', 201] as const],
    ]) {
      assert.equal((await write(review(), createUuid(), { token })).status, status, token);
    }
    const id = createUuid();
    await write(review(), id, { token: 'sponsor' });
    assert.equal((await change(review('2026-11-21'), id, 1, 'coach')).status, 403);
    assert.equal((await remove(id, 'coach')).status, 403);
    assert.equal((await remove(id, 'sponsor')).status, 204);
  });
});

describe('an entry is refused, naming what is wrong,', () => {
  const nobody = createUuid();
  const uuid = createUuid();
  const wrong: [name: string, entry: unknown, id: string, pointer: string][] = [
    ['with an id that is none', testOfChange(), 'test-1', '/form'],
    ['with an id of its own where there is one of it', scope('Ward 4'), uuid, '/form'],
    ['with the name of another form', scope('Ward 4'), 'readiness', '/form'],
    ['of a form that we do not know', { form: 'minutes', content: {} }, uuid, '/form'],
    ['with a field that we do not know', { ...testOfChange(), owner: 'Jo' }, uuid, '/owner'],
    ['with who wrote it', { ...testOfChange(), by: { name: 'Jo', role: 'coach', livedExperience: true } }, uuid, '/by'],
    ['that ends before it begins', testOfChange({ endedOn: '2026-11-01' }), uuid, '/content/endedOn'],
    ['that tests an idea of nobody', testOfChange({ idea: nobody }), uuid, '/content/idea'],
    ['that is from quotes of nobody', changeIdea({ quotes: [nobody] }), uuid, '/content/quotes/0'],
    [
      'that tells of quotes of nobody',
      entryWith('communication', { audience: 'people', on: '2026-11-20', quotes: [nobody] }),
      uuid,
      '/content/quotes/0',
    ],
    [
      'that spread from nowhere',
      entryWith('spread', { to: 'Leeds', from: nobody, designedWith: [] }),
      uuid,
      '/content/from',
    ],
    [
      'that spread from itself',
      entryWith('spread', { to: 'Leeds', from: uuid, designedWith: [] }),
      uuid,
      '/content/from',
    ],
    ['that plans a measure of nobody', entryWith('measure-plan', { measure: 'asked' }), uuid, '/content/measure'],
    ['that was done tomorrow', entryWith('oversight-report', { on: '2026-11-24', to: 'Board' }), uuid, '/content/on'],
  ];
  for (const [name, entry, id, pointer] of wrong) {
    it(name, async (test) => {
      const { write, entries } = await withRecord(test);

      const told = await write(entry as NewEntry, id);

      assert.equal(told.status, 422);
      assert.deepEqual(
        told.problem.errors?.map((error) => error.pointer),
        [pointer],
      );
      assert.deepEqual(await entries(), []);
    });
  }

  it('but not for what it named before, whatever has become of that', async (test) => {
    const { collector, write, change, remove } = await withRecord(test);
    const [idea, tried] = [createUuid(), createUuid()];
    await write(changeIdea(), idea);
    assert.equal((await write(testOfChange({ idea }), tried)).status, 201);
    const plan = createUuid();
    assert.equal((await write(entryWith('measure-plan', { measure: 'always' }), plan)).status, 201);
    await remove(idea);
    const without = { token: 'coach', headers: { 'if-match': '"1"' }, body: alwaysEventWith({ measures: [] }) };
    assert.equal((await collector.ask('PUT /v1/always-events/going-home', without)).status, 200);

    assert.equal((await change(testOfChange({ idea, title: 'B' }), tried, 1)).status, 200);
    assert.equal((await change(entryWith('measure-plan', { measure: 'always', people: 5 }), plan, 1)).status, 200);

    assert.equal((await write(testOfChange({ idea }), createUuid())).status, 422);
  });
});

describe('how many took part', () => {
  it('is seen outside the team where they are many, and else left out', async (test) => {
    const { write, entries } = await withRecord(test);
    for (const people of [7, 8, undefined]) await write(takingPart(people));

    const seen = async (token: string) => (await entries(token)).map((one) => peopleIn(one));

    assert.deepEqual(await seen('team'), [7, 8, undefined]);
    for (const token of ['viewer', 'sponsor']) assert.deepEqual(await seen(token), [undefined, 8, undefined]);
  });

  it('stays when somebody who cannot see it changes the rest', async (test) => {
    const { write, change, entries } = await withRecord(test);
    const id = createUuid();
    await write(takingPart(3), id);

    const seen = (await entries('sponsor'))[0] as EntryOf<'taking-part'>;
    const noted = entryWith('taking-part', { ...seen.content, note: 'On a Tuesday' });
    const changed = await change(noted, id, 1, 'sponsor');

    assert.equal(changed.status, 200);
    assert.equal(peopleIn(changed.body as RecordEntry), undefined);
    assert.deepEqual((await entries())[0]?.content, { ...takingPart(3).content, note: 'On a Tuesday' });
  });
});

function peopleIn(entry: RecordEntry): number | undefined {
  return entry.form === 'taking-part' ? entry.content.people : undefined;
}
