import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, type AboutYou } from '@always-kit/contract';
import { aboutYou, friendsAndFamily } from '@always-kit/contract/built-in';
import { parse } from 'csv-parse/sync';
import { aboutYouQuestions, aboutYouWith, tell } from '../support/about-you.ts';
import { alwaysEventWith, create, responseWith, testCollector, type TestCollector } from '../support/test-collector.ts';
import { turnsDuring } from '../support/turns.ts';
import { harmless } from './harmless.ts';

const exportsOf = [
  'responses.csv',
  'responses.ndjson',
  'friends-and-family.csv',
  'always-events.json',
  'always-events.ndjson',
  'about-you.ndjson',
  'questionnaires.ndjson',
] as const;

interface Line {
  readonly aboutYou: AboutYou;
  readonly nationalCodes?: object;
  readonly nationalMapping?: string;
}

describe('an export', () => {
  it('is for coaches and administrators, and is in the audit trail', async (test) => {
    const collector = await testCollector(test);
    for (const name of exportsOf) {
      for (const token of ['viewer', 'team', 'sponsor']) {
        assert.equal((await download(collector, name, token)).statusCode, 403, `${token} ${name}`);
      }
      for (const token of ['coach', 'administrator']) {
        const { statusCode, headers } = await download(collector, name, token);
        assert.equal(statusCode, 200);
        assert.equal(headers['content-disposition'], `attachment; filename="${name}"`);
      }
    }
    const rows = await collector.store.audit.list('leeds', 0, 100);
    assert.deepEqual(
      rows.filter(({ action }) => action === 'export').map(({ subject, actor }) => `${actor.name} ${subject}`),
      exportsOf.flatMap((name) => [`coach ${name}`, `administrator ${name}`]),
    );
  });

  it('as a table opens in a spreadsheet, and carries nothing out there', async (test) => {
    const evil = [
      '=HYPERLINK("https://evil.test")',
      '+1',
      '-1+1',
      '@SUM(A1)',
      '\t=1',
      ' =1',
      '\u200b=1',
      '＝1',
      '|cmd',
    ];
    const collector = await testCollector(test);
    for (const words of [...evil, 'They said "hello",\r\nand = nothing']) {
      await collector.send({
        answers: [
          { question: 'always', value: 'always' },
          { question: 'more', value: words },
        ],
      });
    }
    await collector.send({ answers: [], needs: ['bsl'] });

    const { body } = await download(collector, 'responses.csv');

    assert.ok(body.startsWith('\uFEFF'));
    const rows = parse<Record<string, string>>(body, { columns: true, bom: true });
    const words = rows.map((row) => row['words']!).filter(Boolean);
    assert.equal(words.length, evil.length + 1);
    for (const one of words) assert.doesNotMatch(one, /^[\s\p{Cf}]*[=+\-@|＝]/u);
    assert.ok(words.includes('They said "hello",\r\nand = nothing'));
    assert.equal(rows.filter((row) => row['question'] === '').length, 1);
    assert.equal(harmless('10-20'), '10-20');
  });

  it('of Always Events is made while others have their turn', async (test) => {
    const collector = await testCollector(test);
    const many = 40;
    for (let at = 0; at < many; at++) await create(collector, alwaysEventWith({ id: `home-${at}` }));

    for (const name of ['always-events.ndjson', 'always-events.json']) {
      const turns = await turnsDuring(download(collector, name));

      assert.ok(turns >= many, `${name}: ${turns} turns`);
    }
  });

  it('holds what was asked for, and nothing of another organisation', async (test) => {
    const collector = await testCollector(test);
    await collector.send({ answeredAt: '2026-10-05T10:00:00+00:00' });
    await collector.send({ answeredAt: '2026-11-05T10:00:00+00:00' });
    await collector.ask('POST /v1/responses?key=pk_york', { body: responseWith() });
    const lines = async (query: string, token = 'coach') =>
      (await download(collector, `responses.ndjson${query}`, token)).body.split('\n').filter(Boolean).length;

    assert.equal(await lines(''), 2);
    assert.equal(await lines('?from=2026-11-01'), 1);
    assert.equal(await lines('?from=2026-10-05&to=2026-10-05&service=bramley&questionnaire=home-feedback'), 1);
    assert.equal(await lines('?service=chapel'), 0);
    assert.equal(await lines('', 'york'), 1);
  });

  it('of the Friends and Family Test counts by month and service', async (test) => {
    const collector = await testCollector(test);
    const questionnaire = { id: friendsAndFamily.id, version: friendsAndFamily.version };
    for (const value of ['1', '1', '2', '4', '6']) {
      const told = await collector.send({ questionnaire, answers: [{ question: 'experience', value }] });
      assert.equal(told.status, 201, JSON.stringify(told.body));
    }

    const [row, ...others] = parse<Record<string, string>>((await download(collector, 'friends-and-family.csv')).body, {
      columns: true,
      bom: true,
    });

    assert.deepEqual(others, []);
    assert.deepEqual(
      [row!['month'], row!['very_good'], row!['good'], row!['poor'], row!['dont_know'], row!['total']],
      ['2026-11', '2', '1', '1', '1', '5'],
    );
    assert.deepEqual([row!['percent_positive'], row!['percent_negative']], ['60', '20']);
    assert.equal(row!['status'], 'layout-not-verified');
  });

  it('of what people told of themselves says what each stands for in the NHS Data Dictionary, and how sure that is', async (test) => {
    const collector = await testCollector(test);
    await collector.store.questionnaires.put(aboutYouQuestions, 'leeds');
    const { id, version } = aboutYou;
    const codesOf = async (answers: Readonly<Record<string, string>>, change: Partial<AboutYou> = {}) => {
      const response = responseWith();
      await collector.send(response);
      const told = aboutYouWith(response.id, {
        questionnaire: { id, version },
        answers: Object.entries(answers).map(([question, value]) => ({ question, value })),
        declined: ['age'],
        ...change,
      });
      const sent = await tell(collector, told);
      assert.equal(sent.status, 201, JSON.stringify(sent.body));
      const lines = (await download(collector, 'about-you.ndjson')).body.split('\n').filter(Boolean);
      const line = lines.map((one) => JSON.parse(one) as Line).find(({ aboutYou }) => aboutYou.id === told.id);
      assert.deepEqual(line?.aboutYou, told, 'what was asked stays beside it');
      return [line.nationalCodes, line.nationalMapping];
    };
    const all = (ethnic: string, gender = 'X', orientation = '9') => [
      { 'ethnic-category': ethnic, 'gender-identity': gender, 'sexual-orientation': orientation },
      'project-draft',
    ];

    assert.deepEqual(await codesOf({ 'ethnic-group': 'asian', 'ethnic-asian': 'chinese' }), all('R'));
    assert.deepEqual(await codesOf({ 'ethnic-group': 'other', 'ethnic-other': 'arab' }), all('S'));
    assert.deepEqual(await codesOf({ 'ethnic-group': 'black' }), all('99'));
    assert.deepEqual(
      await codesOf({}, { declined: ['ethnic-group', 'gender-same', 'sexual-orientation'] }),
      all('Z', 'Z', 'Z'),
    );
    assert.deepEqual(await codesOf({ sex: 'female', 'gender-same': 'yes' }), all('99', '2'));
    assert.deepEqual(await codesOf({ sex: 'female', 'gender-same': 'no', gender: 'man' }), all('99', '1'));
    assert.deepEqual(await codesOf({ sex: 'female', 'sexual-orientation': 'not-sure' }), all('99', 'X', 'U'));
    const own = { id: aboutYouQuestions.id, version: aboutYouQuestions.version };
    assert.deepEqual(await codesOf({ carer: 'yes' }, { questionnaire: own, declined: ['ethnic-group'] }), [
      { 'ethnic-category': 'Z' },
      'local',
    ]);
  });

  it('of Always Events has the evidence with them', async (test) => {
    const collector = await testCollector(test);
    await create(collector);
    const evidence = { id: createUuid(), criterion: 'B3', type: 'test-log', title: 'Tests of change' };
    await collector.ask('POST /v1/always-events/going-home/evidence', { token: 'coach', body: evidence });

    const { body } = await download(collector, 'always-events.json');

    const { alwaysEvents, organisation } = JSON.parse(body) as {
      organisation: string;
      alwaysEvents: { alwaysEvent: { id: string }; evidence: { title: string }[]; checklist: unknown[] }[];
    };
    assert.equal(organisation, 'leeds');
    assert.equal(alwaysEvents[0]!.alwaysEvent.id, 'going-home');
    assert.equal(alwaysEvents[0]!.evidence[0]!.title, 'Tests of change');
    assert.ok(alwaysEvents[0]!.checklist.length > 5);
  });
});

function download(collector: TestCollector, name: string, token = 'coach') {
  return collector.app.inject({ url: `/v1/exports/${name}`, headers: { authorization: `Bearer ${token}` } });
}
