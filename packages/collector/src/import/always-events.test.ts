import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, type AttachedEvidence, type ChecklistItem } from '@always-kit/contract';
import { rowsOf } from '../support/rows.ts';
import { takeIn } from '../support/take-in.ts';
import { alwaysEventWith, testCollector, today, type TestCollector } from '../support/test-collector.ts';
import { newEvidence, withEvent } from '../support/test-checklist.ts';

const day = 24 * 60 * 60 * 1000;
const event = '/v1/always-events/going-home';

describe('an import of Always Events', () => {
  it('keeps who did it and when, and says that it was done elsewhere', async (test) => {
    const { to, body } = await elsewhere(test);

    assert.deepEqual(await takeIn(to, body, { now: today + day }), { stored: 3, repeated: 0, refused: [] });

    const { evidence, signOff, state } = await item(to, 'B3');
    const takenIn = new Date(today + day).toISOString();
    const attached = evidence[0] as AttachedEvidence;
    assert.deepEqual(
      [attached.by.name, attached.at, attached.takenIn],
      ['team', new Date(today).toISOString(), takenIn],
    );
    assert.deepEqual(
      [signOff!.by.name, signOff!.at, signOff!.takenIn],
      ['coach', new Date(today).toISOString(), takenIn],
    );
    assert.equal(state, 'signed-off');
    const kept = (await to.ask(`GET ${event}`, { token: 'viewer' })).body;
    assert.deepEqual(kept, { ...alwaysEventWith(), revision: 1, updatedAt: new Date(today).toISOString() });
  });

  it('is in the audit trail, one entry for each', async (test) => {
    const { to, body, evidence } = await elsewhere(test);

    await takeIn(to, body);
    await takeIn(to, body);

    const rows = (await to.store.audit.list('leeds', 0, 100)).filter(({ action }) => !action.startsWith('add-'));
    assert.deepEqual(
      rows.map(({ actor, action, subject }) => `${actor.id} ${action} ${subject}`),
      [
        'operator take-in-always-event going-home',
        `operator take-in-evidence ${evidence}`,
        'operator take-in-sign-off going-home',
      ],
    );
  });

  it('changes nothing when it is repeated, also where it was all made', async (test) => {
    const { from, to, body } = await elsewhere(test);
    await takeIn(to, body);
    const before = all(to);

    assert.deepEqual(await takeIn(to, body, { now: today + day }), { stored: 0, repeated: 3, refused: [] });
    assert.deepEqual(await takeIn(from, await exported(to)), { stored: 0, repeated: 3, refused: [] });

    assert.deepEqual(all(to), before);
    assert.doesNotMatch(await exported(from), /takenIn/);
  });

  it('writes over nothing that people did here', async (test) => {
    const { to, body } = await elsewhere(test);
    await takeIn(to, body);
    const changed = alwaysEventWith({ title: 'Changed here' });
    await to.ask(`PUT ${event}`, { token: 'coach', body: changed, headers: { 'if-match': '"1"' } });
    await to.ask(`PUT ${event}/criteria/B3/sign-off`, { token: 'sponsor', body: {} });
    const before = all(to);

    const { stored, repeated, refused } = await takeIn(to, body);

    assert.deepEqual([stored, repeated], [0, 1]);
    assert.deepEqual(refused, [
      { line: 1, why: '/id id-conflict' },
      { line: 3, why: '/criterion signed-off-already' },
    ]);
    assert.deepEqual(all(to), before);
  });

  it('does not bring back what was taken away or withdrawn here', async (test) => {
    const { to, body, evidence } = await elsewhere(test);
    await takeIn(to, body);
    to.clock = today + day;
    const withdrawn = await to.ask(`DELETE ${event}/criteria/B3/sign-off`, { token: 'sponsor' });
    assert.equal(withdrawn.status, 204);

    assert.deepEqual((await takeIn(to, body)).refused, [{ line: 3, why: '/criterion withdrawn' }]);

    const removed = `DELETE ${event}/evidence/${evidence}`;
    assert.equal((await to.ask(removed, { token: 'team' })).status, 403);
    assert.equal((await to.ask(removed, { token: 'coach' })).status, 204);
    assert.deepEqual((await takeIn(to, body)).refused, [
      { line: 2, why: '/id id-conflict' },
      { line: 3, why: '/criterion withdrawn' },
    ]);
    assert.equal((await item(to, 'B3')).state, 'not-started');
  });

  it('does not bring back the sign-off of evidence that was taken away here', async (test) => {
    const { to, body, evidence } = await elsewhere(test);
    await takeIn(to, body);
    to.clock = today + day;
    await to.ask(`DELETE ${event}/evidence/${evidence}`, { token: 'coach' });

    const { refused } = await takeIn(to, body);

    assert.deepEqual(
      refused.map(({ why }) => why),
      ['/id id-conflict', '/criterion withdrawn'],
    );
  });

  it('takes in a sign-off that was given after another was withdrawn here', async (test) => {
    const { from, to, body } = await elsewhere(test);
    await takeIn(to, body);
    to.clock = today + day;
    await to.ask(`DELETE ${event}/criteria/B3/sign-off`, { token: 'sponsor' });
    from.clock = today + 2 * day;
    await from.ask(`PUT ${event}/criteria/B3/sign-off`, { token: 'administrator', body: {} });

    const { refused } = await takeIn(to, await exported(from), { now: today + 3 * day });

    assert.deepEqual(refused, []);
    assert.equal((await item(to, 'B3')).signOff?.by.name, 'administrator');
  });

  it('does not let a sign-off count of something else than what was signed', async (test) => {
    const { to, body } = await elsewhere(test);
    const another = body.replace(/"digest":"./, '"digest":"-');

    assert.deepEqual((await takeIn(to, another)).refused, []);

    const { state, signOff } = await item(to, 'B3');
    assert.deepEqual([state, signOff?.by.name], ['evidence-complete', 'coach']);
  });

  it('says of each line that it refuses why, and repeats nothing of it', async (test) => {
    const { to, body } = await elsewhere(test);
    const [alwaysEvent, evidence, signOff] = body.trim().split('\n').map(parsed);
    const within = (line: Line, name: string, change: object) => ({
      ...line,
      [name]: { ...(line[name] as object), ...change },
    });
    const person = { name: 'Rosalind', role: 'viewer', livedExperience: true };
    const later = new Date(today + day).toISOString();
    const measures = [{ ...alwaysEventWith().measures[0], question: 'more' }];
    const lines: [line: object, why: string][] = [
      [within(alwaysEvent!, 'alwaysEvent', { id: 'a', service: 'rosalind' }), '/service unknown-service'],
      [within(alwaysEvent!, 'alwaysEvent', { id: 'a', measures }), '/measures/0/question not-countable'],
      [within(alwaysEvent!, 'alwaysEvent', { id: 'a', owner: 'Rosalind' }), '/owner unknown-field'],
      [within(alwaysEvent!, 'alwaysEvent', { id: 'a', revision: 0 }), '/revision never-stored'],
      [within(alwaysEvent!, 'alwaysEvent', { id: 'a', revision: 2 ** 31 }), '/revision never-stored'],
      [{ ...evidence, alwaysEvent: 'rosalind' }, '/alwaysEvent not-here'],
      [alwaysEvent!, ''],
      [{ ...evidence, criterion: 'Rosalind' }, '/criterion unknown-criterion'],
      [within(evidence!, 'evidence', { type: 'rosalind' }), '/type unknown-type'],
      [within(evidence!, 'evidence', { by: person }), '/by not-permitted'],
      [within(evidence!, 'evidence', { at: later }), '/at in-the-future'],
      [within(evidence!, 'evidence', { link: 'javascript:alert("Rosalind")' }), '/link invalid-format'],
      [evidence!, ''],
      [within(evidence!, 'evidence', { by: { ...person, role: 'coach' } }), '/id id-conflict'],
      [within(evidence!, 'evidence', { title: 'Rosalind' }), '/id id-conflict'],
      [{ ...signOff, criterion: 'Rosalind' }, '/criterion unknown-criterion'],
      [{ ...signOff, alwaysEvent: 'rosalind' }, '/alwaysEvent not-here'],
      [{ ...signOff, digest: 'Rosalind' }, '/digest invalid-format'],
      [within(signOff!, 'signOff', { by: { ...person, role: 'team', livedExperience: false } }), '/by not-permitted'],
      [within(signOff!, 'signOff', { at: later }), '/at in-the-future'],
    ];

    const outcome = await takeIn(to, lines.map(([line]) => JSON.stringify(line)).join('\n'));

    assert.deepEqual(
      outcome.refused,
      lines.map(([, why], at) => ({ line: at + 1, why })).filter(({ why }) => why !== ''),
    );
    assert.equal(outcome.stored, 2);
    assert.doesNotMatch(JSON.stringify(all(to)), /rosalind/i);
  });

  it('is for one organisation, whatever another has', async (test) => {
    const { from, body } = await elsewhere(test);
    const before = all(from);

    // York has the questionnaire and the service, and nothing of the same ids yet.
    assert.deepEqual(await takeIn(from, body, { organisation: 'york' }), { stored: 3, repeated: 0, refused: [] });

    assert.deepEqual(all(from), before);
    const ofChapel = await exported(from, 'york');
    assert.equal(ofChapel.split('\n').filter(Boolean).length, 3);
    const chapel = body.split('\n')[0]!.replace('bramley', 'chapel').replace('going-home', 'of-leeds');
    const { refused } = await takeIn(from, chapel, { organisation: 'york' });
    assert.deepEqual(refused, [{ line: 1, why: '/service unknown-service' }]);
  });

  it('goes by more evidence than is read at once', async (test) => {
    const { from, to } = await elsewhere(test);
    const attached = { alwaysEvent: 'going-home', criterion: 'E2', token: 'token' };
    const by = { name: 'team', role: 'team', livedExperience: false } as const;
    const many = Array.from({ length: 1000 }, (_, number) => {
      const evidence = {
        id: createUuid(),
        type: 'story',
        title: `Story ${number}`,
        by,
        at: new Date(today).toISOString(),
      };
      return from.store.evidence.attach('leeds', { ...attached, evidence: { source: 'attached', ...evidence } });
    });
    await Promise.all(many);
    const body = await exported(from);

    assert.deepEqual(await takeIn(to, body), { stored: 1003, repeated: 0, refused: [] });

    assert.equal((await exported(to)).replaceAll(/,"takenIn":"[^"]*"/g, ''), body);
  });
});

type Line = Readonly<Record<string, unknown>>;

function parsed(line: string): Line {
  return JSON.parse(line) as Line;
}

/** An Always Event with evidence and a sign-off, what is given out of it, and a collector that has nothing of it. */
async function elsewhere(test: Parameters<typeof testCollector>[0]) {
  const { collector: from, attach, sign } = await withEvent(test);
  const evidence = newEvidence('B3', 'test-log');
  assert.equal((await attach(evidence, 'team')).status, 201);
  assert.equal((await sign('B3', 'coach', { note: 'Twelve tests' })).status, 200);
  return { from, to: await testCollector(test), body: await exported(from), evidence: evidence.id };
}

async function exported({ ask }: TestCollector, token = 'coach'): Promise<string> {
  const { status, body } = await ask('GET /v1/exports/always-events.ndjson', { token });
  assert.equal(status, 200);
  return String(body);
}

async function item({ ask }: TestCollector, criterion: string): Promise<ChecklistItem> {
  const { body } = await ask(`GET ${event}/checklist`, { token: 'team' });
  return (body as { items: ChecklistItem[] }).items.find((one) => one.criterion === criterion)!;
}

/** All that is kept of the Always Events of Leeds. */
function all(collector: TestCollector): unknown[] {
  const tables = ['always_events order by id', 'evidence order by id', 'sign_offs order by criterion'];
  return tables.flatMap((table) =>
    rowsOf(collector, `select * from ${table.replace(' ', " where organisation = 'leeds' ")}`),
  );
}
