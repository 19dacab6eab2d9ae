import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createUuid,
  type AlwaysEvent,
  type Checklist,
  type ChecklistItem,
  type EntryContent,
  type NewEntry,
} from '@always-kit/contract';
import { draftCriteria } from '@always-kit/contract/built-in';
import { alwaysEventWith, measureWith } from '../support/test-collector.ts';
import { changeIdea, entryWith, quoteOf, testOfChange, withRecord, type TestRecord } from '../support/test-record.ts';

const week = 7 * 24 * 60 * 60 * 1000;
/** The first test of change. */
const changedOn = '2026-04-13';

describe('the draft criteria', () => {
  it('check themselves from the record, 17 of 19, without any evidence attached', async (test) => {
    const record = await withRecord(test, wholeEvent());
    await fillRecord(record);

    const { items } = await checklist(record);

    const whole = items.filter(({ state }) => state === 'evidence-complete' || state === 'signed-off');
    assert.deepEqual(
      items.filter((item) => !whole.includes(item)).map(({ criterion }) => criterion),
      ['C4', 'F1'], // whether it holds for everybody, and whether needs were met, people must say
    );
    assert.equal(items.length, draftCriteria.criteria.length);
    assert.ok(whole.length / items.length >= 0.7, `${whole.length} of ${items.length}`);
    assert.deepEqual(
      items.flatMap(({ evidence }) => evidence).filter(({ source }) => source !== 'recorded'),
      [],
    );
  });

  it('name the entries that each piece of evidence stands for, and those are there', async (test) => {
    const record = await withRecord(test, wholeEvent());
    await fillRecord(record);
    const known = new Set((await record.entries()).map(({ id }) => id));

    const found = (await checklist(record)).items.flatMap(({ criterion, evidence }) =>
      evidence.map((one) => [criterion, one.source === 'recorded' ? one : undefined] as const),
    );

    const named = found.filter(([, one]) => one?.entries !== undefined);
    assert.deepEqual(
      [...new Set(named.map(([criterion]) => criterion))],
      ['A1', 'A3', 'A4', 'B1', 'B2', 'B3', 'D1', 'D2', 'E1', 'E2', 'E3'],
    );
    for (const [criterion, one] of named) {
      assert.ok(one!.entries!.length > 0, criterion);
      assert.deepEqual(
        one!.entries!.filter((id) => !known.has(id)),
        [],
        criterion,
      );
    }
  });
});

type Team = EntryContent<'test-of-change'>['designedWith'];
const led: Team = [{ role: 'carer', level: 'led' }];
const asked: Team = [{ role: 'patient', level: 'consulted' }, { role: 'staff', level: 'led' }]; // prettier-ignore
const learned = { learned: 'People read it', decision: 'adapt' } as const;
const tests = (...all: Partial<EntryContent<'test-of-change'>>[]): NewEntry[] => all.map(testOfChange);
const four = (met: readonly boolean[]): NewEntry =>
  entryWith('four-tests', {
    tests: (['important', 'evidence-based', 'measurable', 'affordable'] as const)
      .slice(0, met.length)
      .map((name, at) => ({ test: name, met: met[at]!, why: 'We asked' })),
  });
const told = (audience: 'people' | 'staff' | 'everybody', more: object = {}): NewEntry =>
  entryWith('communication', { audience, on: '2026-11-20', quotes: [], ...more });
const reported = (on: string): NewEntry => entryWith('oversight-report', { on, to: 'The board' });
const strategy = entryWith('strategy-link', { kind: 'strategy', title: 'Home first' });

describe('a criterion', () => {
  const cases: [criterion: string, name: string, entries: NewEntry[], missing: string[]][] = [
    ['A4', 'nothing', [], ['criteria-record four-tests-met 0/4']],
    ['A4', 'three tests', [four([true, true, true])], ['criteria-record four-tests-met 3/4']],
    ['A4', 'a test that is not met', [four([true, true, false, true])], ['criteria-record four-tests-met 3/4']],
    ['A4', 'four tests that are met', [four([true, true, true, true])], []],
    ['B1', 'nothing', [], ['test-log changes-co-designed 0/1']],
    [
      'B1',
      'tests of staff that people were asked about',
      tests({ designedWith: asked }),
      ['test-log changes-co-designed 0/1'],
    ],
    ['B1', 'one of three', tests({ designedWith: led }, {}, {}), ['test-log changes-co-designed 1/2']],
    ['B1', 'one of two', tests({ designedWith: led }, {}), []],
    [
      'B2',
      'tests that nobody learned from',
      tests({}, { decision: 'adopt' }, learned),
      ['test-log tests-learned-from 1/3'],
    ],
    ['B2', 'three tests that were learned from', tests(learned, learned, learned), []],
    ['B3', 'an adopted test of no idea', tests({ decision: 'adopt' }), ['test-log relational-change 0/1']],
    ['D1', 'nothing', [], ['sign-off sponsor-reviewed 0/1']],
    [
      'D1',
      'a review of long ago',
      [entryWith('sponsor-review', { on: '2026-08-01' })],
      ['sign-off sponsor-reviewed 0/1'],
    ],
    ['D1', 'a review', [entryWith('sponsor-review', { on: '2026-09-01' })], []],
    ['D2', 'nothing', [], ['minutes oversight-reports 0/2', 'document strategy-link 0/1']],
    ['D2', 'one report', [reported('2026-10-01'), strategy], ['minutes oversight-reports 1/2']],
    ['D2', 'two reports', [reported('2026-10-01'), reported('2026-11-01')], ['document strategy-link 0/1']],
    ['D2', 'both', [reported('2026-10-01'), reported('2026-11-01'), strategy], []],
    ['E1', 'an owner', [entryWith('sustain-plan', { owner: 'Matron' })], ['document sustain-plan-complete 1/3']],
    ['E1', 'all', [entryWith('sustain-plan', { owner: 'Matron', deputy: 'Sister', reviewOn: '2027-01-01' })], []],
    ['E2', 'what the people themselves were told', [told('people')], ['spread-record learning-shared 0/1']],
    ['E2', 'what others were told', [told('staff')], []],
    ['E2', 'another place', [entryWith('spread', { to: 'Ward 5', designedWith: [] })], []],
    ['E3', 'what others were told', [told('staff', { said: 'A', did: 'B' })], ['document people-told 0/1']],
    ['E3', 'what people said', [told('people', { said: 'A' })], ['document people-told 0/1']],
    ['E3', 'what they said and what was done', [told('everybody', { said: 'A', did: 'B' })], []],
  ];
  for (const [criterion, name, entries, missing] of cases) {
    it(`${criterion} with ${name} ${missing.length === 0 ? 'is complete' : `misses ${missing.join(' and ')}`}`, async (test) => {
      const record = await withRecord(test);
      for (const entry of entries) await write(record, entry);

      assert.deepEqual(shortIn(await item(record, criterion)), missing);
    });
  }

  it('B3 asks for an adopted test of a change in how people are with each other', async (test) => {
    const record = await withRecord(test);
    const ideas = { transactional: createUuid(), relational: createUuid(), both: createUuid() };
    for (const [nature, id] of Object.entries(ideas)) {
      await write(record, changeIdea({ nature: nature as keyof typeof ideas }), id);
    }
    await write(record, testOfChange({ idea: ideas.transactional, decision: 'adopt' }));
    await write(record, testOfChange({ idea: ideas.relational, decision: 'abandon' }));
    assert.equal((await item(record, 'B3')).state, 'not-started');

    await write(record, testOfChange({ idea: ideas.both, decision: 'adopt' }));

    assert.equal((await item(record, 'B3')).state, 'evidence-complete');
  });

  it('A1 asks that people were heard before the first idea, and who took part in that', async (test) => {
    const record = await withRecord(test);
    await write(record, changeIdea());
    record.collector.clock += 2 * week;
    for (let voices = 0; voices < 10; voices++) await record.say('Time', { answeredAt: '2026-12-01T10:00:00Z' });
    await write(record, takingPart('what-matters', 'staff'));
    await write(record, takingPart('ideas', 'patient'));
    assert.deepEqual(shortIn(await item(record, 'A1')), [
      'quote-set heard-before-ideas 0/1',
      'ledger-entry ledger-of-what-matters 0/1',
    ]);

    await record.say('Time', { answeredAt: '2026-11-22T10:00:00Z' });
    await write(record, takingPart('what-matters', 'patient'));

    assert.equal((await item(record, 'A1')).state, 'evidence-complete');
  });

  it('is met by what somebody attaches of its kind too, as it was before it could check itself', async (test) => {
    const record = await withRecord(test);
    const body = { id: createUuid(), criterion: 'B2', type: 'test-log', title: 'Our tests' };
    await record.collector.ask('POST /v1/always-events/going-home/evidence', { token: 'team', body });

    assert.deepEqual(shortIn(await item(record, 'B2')), []);
  });

  it('that was signed off before it could check itself counts until something is written that it looks at', async (test) => {
    const record = await withRecord(test);
    const { collector } = record;
    const [B2] = draftCriteria.criteria.filter(({ id }) => id === 'B2');
    const { check: _notYet, ...before } = B2!;
    const set = { ...draftCriteria, id: 'ours', version: '1', criteria: [before] };
    await collector.store.questionnaires.putCriteriaSet(set, 'leeds');
    const body = { id: createUuid(), criterion: 'B2', type: 'test-log', title: 'Our tests' };
    await collector.ask('POST /v1/always-events/going-home/evidence', { token: 'team', body });
    const sign = 'PUT /v1/always-events/going-home/criteria/B2/sign-off';
    assert.equal((await collector.ask(sign, { token: 'coach', body: {} })).status, 200);

    await collector.store.questionnaires.putCriteriaSet({ ...set, version: '2', criteria: [B2!] }, 'leeds');
    assert.equal((await item(record, 'B2')).state, 'signed-off');
    await write(record, testOfChange(learned));

    assert.equal((await item(record, 'B2')).state, 'evidence-complete');
  });

  it('that is signed off counts on when more is written, and not when what was signed is changed', async (test) => {
    const record = await withRecord(test);
    const first = createUuid();
    await write(record, testOfChange(learned), first);
    for (let more = 0; more < 2; more++) await write(record, testOfChange(learned));
    const sign = 'PUT /v1/always-events/going-home/criteria/B2/sign-off';
    assert.equal((await record.collector.ask(sign, { token: 'coach', body: {} })).status, 200);
    record.collector.clock += 60_000;

    await write(record, testOfChange(learned));
    assert.equal((await item(record, 'B2')).state, 'signed-off');
    await record.change(testOfChange({ ...learned, learned: 'Nobody read it' }), first, 1);

    assert.equal((await item(record, 'B2')).state, 'evidence-complete');
  });
});

describe('whether the improvement is kept up', () => {
  it('says what is short: an aim, a change, the time before it, the time since, or the improvement', async (test) => {
    const aimless = await withRecord(test, alwaysEventWith({ measures: [measureWith()] }));
    assert.deepEqual(shortIn(await item(aimless, 'C3')), [
      'gate-result improvement-without-aim 0/1',
      'chart evidence 0/1',
    ]);
    const record = await withRecord(test, wholeEvent(false));
    const short = async () => shortIn(await item(record, 'C3'));
    assert.deepEqual(await short(), ['gate-result improvement-without-change 0/1', 'chart evidence 0/1']);

    await write(record, testOfChange({ startedOn: changedOn }));
    await answer(record, -3, 0, 5);
    assert.deepEqual(await short(), ['gate-result improvement-baseline 3/12']);
    await answer(record, -12, -3, 5);
    await answer(record, 0, 4, 5);
    assert.deepEqual(await short(), ['gate-result improvement-too-early 4/24']);
    await answer(record, 4, 26, 5);
    assert.deepEqual(await short(), ['gate-result improvement-not-yet 1/4']);
    const chart = (await item(record, 'C3')).evidence.map((one) => one.source === 'recorded' && one.code);
    assert.deepEqual(chart, ['chart']);
  });

  it('is said outside the team without how many weeks there are', async (test) => {
    const [measure] = wholeEvent().measures; // of two of one question, less is shown outside
    const record = await withRecord(test, { ...wholeEvent(), measures: [measure!] });
    await write(record, testOfChange({ startedOn: changedOn }));
    await answer(record, -12, 0, 5);
    await answer(record, 0, 4, 9);
    assert.deepEqual(shortIn(await item(record, 'C3', 'sponsor')), ['gate-result improvement-too-early 0/24']);

    await answer(record, 4, 26, 9);

    const [, gate] = (await item(record, 'C3', 'sponsor')).evidence;
    const words = { type: 'gate-result', count: 24 };
    assert.deepEqual(gate, { source: 'recorded', id: 'improvement-strong', code: 'improvement-strong', ...words });
    const [, exact] = (await item(record, 'C3')).evidence;
    assert.deepEqual(exact, { ...gate, count: 26, since: changedOn });
  });
});

/** An Always Event of which everything is said. */
function wholeEvent(withBaseline = true): AlwaysEvent {
  return alwaysEventWith({
    visionStatement: { text: 'I will always know who comes', agreedBy: ['lived-experience-partner'] },
    aimStatement: { text: 'Eight of ten', target: 0.8, by: '2026-12-31', measure: 'always' },
    pointOfCareTeam: [{ role: 'lived-experience-partner' }, { role: 'frontline-staff' }],
    measures: [
      measureWith(withBaseline ? { baseline: { until: '2026-04-12' } } : {}),
      measureWith({ id: 'asked', kind: 'process', numerator: ['always', 'mostly'] }),
    ],
  });
}

/** Everything that the criteria look for, as a team would do it in the elements. */
async function fillRecord(record: TestRecord): Promise<void> {
  const { collector, say } = record;
  const at = { answeredAt: '2026-02-01T10:00:00Z' };
  const [voice] = await Promise.all(Array.from({ length: 10 }, () => say('I want to know who comes', at)));
  const [quote, idea] = [createUuid(), createUuid()];
  await write(record, quoteOf(voice!, 'know who comes'), quote);
  const vision = { ...wholeEvent().visionStatement!, quotes: [quote] };
  const told = await collector.ask('PUT /v1/always-events/going-home', {
    ...{ token: 'team', headers: { 'if-match': '"1"' } },
    body: { ...wholeEvent(), visionStatement: vision },
  });
  assert.equal(told.status, 200, JSON.stringify(told.body));
  await write(record, takingPart('what-matters', 'patient'));
  await write(record, four([true, true, true, true]));
  await write(record, changeIdea({ nature: 'relational', quotes: [quote] }), idea);
  const done = { ...learned, idea, designedWith: led, startedOn: changedOn };
  for (const decision of ['adapt', 'test-again', 'adopt'] as const)
    await write(record, testOfChange({ ...done, decision }));
  await answer(record, -12, 0, 5);
  await answer(record, 0, 26, 9);
  await write(record, entryWith('sponsor-review', { on: '2026-11-01' }));
  for (const on of ['2026-10-01', '2026-11-01']) await write(record, reported(on));
  await write(record, strategy);
  await write(record, entryWith('sustain-plan', { owner: 'Matron', deputy: 'Sister', reviewOn: '2027-01-01' }));
  await write(record, entryWith('spread', { to: 'Ward 5', designedWith: [] }));
  await write(record, communicated());
  const sign = 'PUT /v1/always-events/going-home/criteria/F2/sign-off';
  assert.equal((await collector.ask(sign, { token: 'partner', body: {} })).status, 200);
}

function communicated(): NewEntry {
  return told('people', { said: 'You want to know who comes', did: 'We ring the day before' });
}

function takingPart(step: 'what-matters' | 'ideas', role: 'patient' | 'staff'): NewEntry {
  return entryWith('taking-part', { step, role, level: 'led', on: '2026-11-20' });
}

/** Ten people a week answer, so many of them "always". Weeks are counted from the change. */
async function answer({ collector }: TestRecord, from: number, to: number, always: number): Promise<void> {
  for (let at = from; at < to; at++) {
    const answeredAt = new Date(Date.parse(`${changedOn}T10:00:00Z`) + at * week).toISOString();
    const sent = Array.from({ length: 10 }, (_, person) =>
      collector.send({
        answeredAt,
        answers: [{ question: 'always', value: person < always ? 'always' : 'sometimes' }],
      }),
    );
    for (const { status } of await Promise.all(sent)) assert.equal(status, 201);
  }
}

/** Writes an entry, as a sponsor where only they may. */
async function write({ write: put }: TestRecord, entry: NewEntry, id?: string): Promise<void> {
  const single = ['four-tests', 'sustain-plan'].includes(entry.form) ? entry.form : undefined;
  const token = entry.form === 'sponsor-review' ? 'sponsor' : 'team';
  const { status, body } = await put(entry, id ?? single, { token, headers: { 'if-none-match': '*' } });
  assert.equal(status, 201, JSON.stringify(body));
}

async function checklist({ collector }: TestRecord, token = 'team'): Promise<Checklist> {
  const { status, body } = await collector.ask('GET /v1/always-events/going-home/checklist', { token });
  assert.equal(status, 200, JSON.stringify(body));
  return body as Checklist;
}

async function item(record: TestRecord, criterion: string, token = 'team'): Promise<ChecklistItem> {
  return (await checklist(record, token)).items.find((one) => one.criterion === criterion)!;
}

function shortIn({ missing }: ChecklistItem): string[] {
  return missing.map(({ evidence, code, have, need }) => `${evidence} ${code} ${have}/${need}`);
}
