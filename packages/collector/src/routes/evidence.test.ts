import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemType, type AlwaysEvent } from '@always-kit/contract';
import { addStaffToken } from '../index.ts';
import { hashOf } from '../identity/secrets.ts';
import { rowsOf } from '../support/rows.ts';
import { newEvidence, recorded, short, withEvent } from '../support/test-checklist.ts';
import { alwaysEventWith, create, measureWith, today } from '../support/test-collector.ts';

const day = 24 * 60 * 60 * 1000;

describe('evidence', () => {
  it('attached is shown with who attached it, and again makes no second one', async (test) => {
    const { collector, item, attach } = await withEvent(test);
    const evidence = newEvidence('B3', 'test-log');

    const first = await attach(evidence);
    collector.clock += 1000;
    const again = await attach(evidence, 'team');

    assert.deepEqual([first.status, again.status], [201, 200]);
    assert.deepEqual(again.body, first.body);
    const { state, evidence: shown } = await item('B3');
    assert.equal(state, 'evidence-complete');
    const { criterion: _, ...sent } = evidence;
    const by = { name: 'coach', role: 'coach', livedExperience: false };
    assert.deepEqual(shown, [{ source: 'attached', ...sent, by, at: new Date(today).toISOString() }]);
  });

  it('that could not be read again is not stored', async (test) => {
    const { collector, checklist, attach } = await withEvent(test);
    const person = { name: 'A'.repeat(121), role: 'coach', livedExperience: false } as const;
    await collector.store.identities.addStaffToken({
      hash: hashOf('long'),
      organisation: 'leeds',
      person,
      expiresAt: undefined,
    });

    assert.equal((await attach(newEvidence('B3', 'test-log'), 'long')).status, 500);

    assert.equal((await checklist()).items.length, 19);
  });

  it('with an id that was used for something else is refused', async (test) => {
    const { attach } = await withEvent(test);
    const evidence = newEvidence('B3', 'test-log');
    await attach(evidence);

    const other = await attach({ ...evidence, title: 'Other' });

    assert.equal(other.problem.type, problemType('id-conflict'));
  });

  const wrong: [name: string, evidence: object, pointer: string][] = [
    ['an unknown criterion', { criterion: 'Z9' }, '/criterion'],
    ['an unknown kind', { type: 'rumour' }, '/type'],
    ['a link that runs a script', { link: 'javascript:alert(1)' }, '/link'],
    ['an unknown field', { file: 'x' }, '/file'],
  ];
  for (const [name, extra, pointer] of wrong) {
    it(`with ${name} is refused, naming ${pointer}`, async (test) => {
      const { attach } = await withEvent(test);

      const told = await attach({ ...newEvidence('B3', 'test-log'), ...extra });

      assert.equal(told.status, 422);
      assert.equal(told.problem.errors?.[0]?.pointer, pointer);
    });
  }

  it('taken away takes the sign-off with it', async (test) => {
    const { collector, item, attach, sign } = await withEvent(test);
    const evidence = newEvidence('B3', 'test-log');
    const line = `DELETE /v1/always-events/going-home/evidence/${evidence.id}`;
    await attach(evidence);
    await sign('B3', 'coach');
    assert.equal((await item('B3')).state, 'signed-off');

    assert.equal((await collector.ask(line, { token: 'coach' })).status, 204);

    assert.deepEqual(await item('B3'), {
      criterion: 'B3',
      state: 'not-started',
      evidence: [],
      missing: [short('relational-change', 'test-log')],
    });
    assert.equal((await collector.ask(line, { token: 'coach' })).status, 404);
  });
});

describe('taking evidence away', () => {
  it('is for who attached it by their own token, whatever their name, and for who may sign off', async (test) => {
    const { collector, item, attach } = await withEvent(test);
    const namesake = { organisation: 'leeds', name: 'team', role: 'team', livedExperience: false } as const;
    await addStaffToken(collector.store, { ...namesake, token: 'namesake' });
    const remove = async (by: string): Promise<number> => {
      const evidence = newEvidence('B3', 'test-log');
      assert.equal((await attach(evidence, 'team')).status, 201);
      const line = `DELETE /v1/always-events/going-home/evidence/${evidence.id}`;
      return (await collector.ask(line, { token: by })).status;
    };

    assert.equal(await remove('namesake'), 403);
    assert.equal((await item('B3')).evidence.length, 1);
    assert.deepEqual([await remove('team'), await remove('coach'), await remove('partner')], [204, 204, 204]);
    assert.equal((await item('B3')).evidence.length, 1);
  });

  it('is remembered, and no late repeat brings it back', async (test) => {
    const { collector, item, attach } = await withEvent(test);
    const evidence = newEvidence('B3', 'test-log');
    await attach(evidence, 'team');
    collector.clock += 1000;
    await collector.ask(`DELETE /v1/always-events/going-home/evidence/${evidence.id}`, { token: 'coach' });

    const again = await attach(evidence, 'team');

    assert.equal(again.problem.type, problemType('id-conflict'));
    assert.equal((await item('B3')).evidence.length, 0);
    assert.deepEqual(rowsOf(collector, 'select attached_by, removed_at, removed_by from evidence'), [
      { attached_by: hashOf('team'), removed_at: today + 1000, removed_by: hashOf('coach') },
    ]);
  });
});

describe('evidence of one Always Event', () => {
  it('cannot be taken away through another', async (test) => {
    const { collector, item, attach } = await withEvent(test);
    await create(collector, alwaysEventWith({ id: 'other' }));
    const evidence = newEvidence('B3', 'test-log');
    await attach(evidence);

    const told = await collector.ask(`DELETE /v1/always-events/other/evidence/${evidence.id}`, { token: 'coach' });

    assert.equal(told.status, 404);
    assert.equal((await item('B3')).evidence.length, 1);
  });
});

describe('a sign-off', () => {
  it('says who, when and why, and can be withdrawn', async (test) => {
    const { collector, item, attach, sign } = await withEvent(test);
    await attach(newEvidence('B3', 'test-log'));

    const signed = await sign('B3', 'partner', { note: 'I was there' });

    const by = { name: 'partner', role: 'team', livedExperience: true };
    assert.deepEqual(signed.body, { by, at: new Date(today).toISOString(), note: 'I was there' });
    assert.deepEqual((await item('B3')).signOff, signed.body);
    const withdraw = 'DELETE /v1/always-events/going-home/criteria/B3/sign-off';
    assert.equal((await collector.ask(withdraw, { token: 'coach' })).status, 204);
    assert.equal((await item('B3')).state, 'evidence-complete');
    assert.equal((await collector.ask(withdraw, { token: 'coach' })).status, 404);
  });

  it('needs complete evidence, and is told what is missing', async (test) => {
    const { sign } = await withEvent(test);

    const told = await sign('A1', 'coach');

    assert.equal(told.problem.type, problemType('evidence-incomplete'));
    assert.deepEqual(
      told.problem.errors?.map(({ code }) => code),
      ['voices-recorded', 'ledger-of-what-matters'],
    );
  });

  it('of evidence that has since become incomplete is shown, but does not count', async (test) => {
    const aimStatement = { text: 'More', target: 0.9, ongoing: true };
    const { collector, item, sign } = await withEvent(test, alwaysEventWith({ aimStatement }));
    await sign('A5', 'coach');

    const aimless = { token: 'coach', headers: { 'if-match': '"1"' }, body: alwaysEventWith() };
    await collector.ask('PUT /v1/always-events/going-home', aimless);

    const { state, signOff } = await item('A5');
    assert.equal(state, 'in-progress');
    assert.equal(signOff?.by.name, 'coach');
  });

  const signed: AlwaysEvent = alwaysEventWith({
    aimStatement: { text: 'More', target: 0.9, ongoing: true },
    visionStatement: { text: 'I will always know', agreedBy: ['lived-experience-partner'] },
    pointOfCareTeam: [{ role: 'lived-experience-partner', name: 'Sam' }, { role: 'coach' }],
    measures: [measureWith({ target: 0.9 }), measureWith({ id: 'asked', kind: 'process' })],
  });
  const { pointOfCareTeam: team, measures, visionStatement } = signed;
  const changes: [name: string, criterion: string, change: Partial<AlwaysEvent>, counts: boolean][] = [
    ['the aim in other words', 'A5', { aimStatement: { text: 'Less', target: 0.9, ongoing: true } }, false],
    ['a lower aim in the same words', 'A5', { aimStatement: { text: 'More', target: 0.1, ongoing: true } }, false],
    ['another vision', 'A3', { visionStatement: { ...visionStatement, text: 'I may know' } }, false],
    ['somebody more on the team', 'A2', { pointOfCareTeam: [...team, { role: 'collector' }] }, false],
    ['the same roles in another order', 'A2', { pointOfCareTeam: team.toReversed() }, true],
    ['another target', 'C1', { measures: [measureWith({ target: 0.5 }), measures[1]!] }, false],
    ['another measure', 'C1', { measures: [...measures, measureWith({ id: 'third' })] }, false],
    ['another title', 'A5', { title: 'Home' }, true],
  ];
  for (const [name, criterion, change, counts] of changes) {
    it(`of ${criterion} ${counts ? 'still counts' : 'is shown, but no longer counts,'} after ${name}`, async (test) => {
      const { collector, item, attach, sign } = await withEvent(test, signed);
      for (const type of (await item(criterion)).missing.map(({ evidence }) => evidence!)) {
        await attach(newEvidence(criterion, type));
      }
      assert.equal((await sign(criterion, 'coach')).status, 200);
      assert.equal((await item(criterion)).state, 'signed-off');

      const changed = { token: 'coach', headers: { 'if-match': '"1"' }, body: { ...signed, ...change } };
      assert.equal((await collector.ask('PUT /v1/always-events/going-home', changed)).status, 200);

      const { state, signOff } = await item(criterion);
      assert.equal(state, counts ? 'signed-off' : 'evidence-complete');
      assert.equal(signOff?.by.name, 'coach');
      if (counts) return;
      await sign(criterion, 'coach');
      assert.equal((await item(criterion)).state, 'signed-off');
    });
  }

  it('of what only grows by itself still counts when it has grown', async (test) => {
    const { collector, item, attach, sign } = await withEvent(test);
    await collector.send({});
    await collector.send({ reading: 'easy' });
    await attach(newEvidence('F1', 'accessibility-record'));
    await sign('F1', 'coach');

    await collector.send({ mode: 'helped' });

    assert.deepEqual((await item('F1')).evidence[0], recorded('accessibility-record', 'ways-to-answer', 3));
    assert.equal((await item('F1')).state, 'signed-off');
  });

  it('by a sponsor counts as their review for 90 days', async (test) => {
    const { collector, item, attach, sign } = await withEvent(test);
    await attach(newEvidence('B3', 'test-log'));
    await attach(newEvidence('D1', 'minutes'));
    await sign('B3', 'coach');
    assert.deepEqual((await item('D1')).missing, [short('sponsor-reviewed', 'sign-off')]);

    await sign('B3', 'sponsor');

    assert.deepEqual((await item('D1')).evidence[0], recorded('sign-off', 'sponsor-review', 1));
    assert.equal((await item('D1')).state, 'evidence-complete');
    collector.clock += 91 * day;
    assert.equal((await item('D1')).state, 'in-progress');
  });

  it('on paper counts as a sponsor’s review too, when it is they who attach it', async (test) => {
    const { item, attach } = await withEvent(test);
    await attach(newEvidence('D1', 'minutes'));
    await attach(newEvidence('D1', 'sign-off'), 'coach');
    assert.deepEqual((await item('D1')).missing, [short('sponsor-reviewed', 'sign-off')]);

    await attach(newEvidence('D1', 'sign-off'), 'sponsor');

    assert.equal((await item('D1')).state, 'evidence-complete');
  });

  it('of the pack is for people with lived experience', async (test) => {
    const { item, sign } = await withEvent(test);
    assert.deepEqual((await item('F2')).missing, [short('lived-experience-signed-off', 'sign-off')]);

    assert.equal((await sign('F2', 'coach')).status, 409);
    assert.equal((await sign('F2', 'partner')).status, 200);

    assert.equal((await item('F2')).state, 'signed-off');
  });

  it('of a criterion that is not there is not there', async (test) => {
    assert.equal((await (await withEvent(test)).sign('Z9', 'coach')).status, 404);
  });
});
