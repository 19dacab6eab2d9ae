import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { createUuid, type ContactList } from '@always-kit/contract';
import { addOrganisation, addService, addStaffToken, buildCollector, openStore, seed } from '../index.ts';
import { forgetInTime } from '../retention/forget-in-time.ts';
import { aboutYouQuestions, aboutYouWith, tell } from '../support/about-you.ts';
import { newPlace } from '../support/places.ts';
import { takeIn } from '../support/take-in.ts';
import { changeIdea, entryWith, quoteOf, recordOf, testOfChange } from '../support/test-record.ts';
import {
  alwaysEventWith,
  askOf,
  create,
  feedback,
  responseWith,
  testCollector,
  today,
  type TestCollector,
} from '../support/test-collector.ts';

/** In the order in which they are taken in: each names what is in those before. */
const files = [
  'questionnaires.ndjson',
  'responses.ndjson',
  'about-you.ndjson',
  'always-events.ndjson',
  'contacts.ndjson',
] as const;

/** Whatever reads what came from people, in every way. */
const reads = [
  'GET /v1/questionnaires',
  'GET /v1/questionnaires/home-feedback',
  'GET /v1/questionnaires/home-feedback/versions/1',
  'GET /v1/questionnaires/our-about-you/versions/1',
  'GET /v1/always-events',
  'GET /v1/always-events/going-home',
  'GET /v1/always-events/going-home/measures/always/series',
  'GET /v1/always-events/going-home/measures/always/groups',
  'GET /v1/always-events/going-home/measures/always/measure-reports',
  'GET /v1/always-events/going-home/checklist',
  'GET /v1/always-events/going-home/record',
  'GET /v1/always-events/going-home/standing',
  'GET /v1/always-events/going-home/voices',
  'GET /v1/standings',
  'GET /v1/services/bramley/response-counts',
  'GET /v1/services/bramley/response-counts?from=2026-10-01&to=2026-10-31',
  'GET /v1/fhir/Questionnaire/home-feedback',
  'GET /v1/exports/responses.csv',
  'GET /v1/exports/responses.fhir.ndjson',
  'GET /v1/exports/friends-and-family.csv',
  'GET /v1/exports/always-events.json',
  ...files.map((name) => `GET /v1/exports/${name}`),
];

it('what one collector gives out another takes in, and answers everything as the first', async (test) => {
  const first = await filledCollector(test);
  const folder = mkdtempSync(join(tmpdir(), 'always-round-trip-'));
  test.after(() => rmSync(folder, { recursive: true }));
  // In the run on PostgreSQL, from there into a file and back.
  const second = await emptyCollector(test, join(folder, 'second.sqlite'));
  const third = await emptyCollector(test, await newPlace(test));

  await carry(first, second);
  await carry(second, third);

  for (const line of reads) {
    for (const token of ['administrator', 'viewer']) {
      const [one, two, three] = await Promise.all([first, second, third].map(({ ask }) => ask(line, { token })));
      assert.equal(one!.status, token === 'viewer' && /exports|voices/.test(line) ? 403 : 200, line);
      assert.deepEqual(asDoneHere(two!.body), one!.body, `${token} ${line}`);
      assert.deepEqual(asDoneHere(three!.body), one!.body, `${token} ${line}`);
    }
  }
  const list = 'GET /v1/contacts';
  const [one, three] = await Promise.all([first, third].map(({ ask }) => ask(list, { token: 'administrator' })));
  assert.equal((one!.body as ContactList).contacts.length, 3);
  assert.deepEqual(three!.body, one!.body);
  assert.deepEqual((await third.store.verifyRollups()).differences, []);
});

it('a collector does not take in what somebody told of themselves without their response, or twice', async (test) => {
  const collector = await testCollector(test);
  await collector.store.questionnaires.put(aboutYouQuestions, 'leeds');
  const response = responseWith();
  await collector.send(response);
  const told = aboutYouWith(response.id);
  const lines = [
    told,
    told,
    { ...told, deprivationDecile: 3 },
    aboutYouWith(response.id),
    aboutYouWith(createUuid()),
    { ...told, id: createUuid(), answers: [{ question: 'carer', value: 'Rosalind' }] },
    { ...told, name: 'Rosalind' },
  ].map((aboutYou) => JSON.stringify({ aboutYou, receivedAt: new Date(today).toISOString() }));
  // Its time would never be over.
  lines.push(JSON.stringify({ aboutYou: aboutYouWith(response.id), receivedAt: '9998-12-31T10:00:00Z' }));

  const { stored, repeated, refused } = await takeIn(collector, lines.join('\n'));

  assert.deepEqual([stored, repeated], [1, 1]);
  assert.deepEqual(
    refused.map(({ line, why }) => `${line} ${why}`),
    [
      '3 /id id-conflict',
      '4 /response already-told',
      '5 /response not-here',
      '6 /answers/0/value unknown-code',
      '7 /name unknown-field',
      '8 /receivedAt in-the-future',
    ],
  );
});

it('a collector does not take in a version with other content, or a question of another kind', async (test) => {
  const collector = await testCollector(test);
  const [question, ...others] = feedback.questions;
  const changed = { ...feedback, title: { plain: 'Rosalind' } };
  const text = { id: question!.id, kind: 'text', text: { plain: 'Words' }, maxLength: 100 };
  const lines = [feedback, changed, { ...feedback, version: '2', questions: [text, ...others] }];

  const { stored, repeated, refused } = await takeIn(
    collector,
    lines.map((questionnaire) => JSON.stringify({ questionnaire })).join('\n'),
  );

  assert.deepEqual([stored, repeated], [0, 1]);
  assert.deepEqual(
    refused.map(({ line, why }) => `${line} ${why}`),
    ['2 /version id-conflict', '3 /questions/0/kind changed-kind'],
  );
});

/** With responses that lost their words in time and others that did not, and with what people told of themselves. */
async function filledCollector(test: TestContext): Promise<TestCollector> {
  const collector = await testCollector(test);
  const { store } = collector;
  await store.questionnaires.put(aboutYouQuestions, 'leeds');
  await store.questionnaires.put({ ...feedback, version: '2' }, 'leeds');
  await fillAlwaysEvents(collector);
  await fillRecord(collector);
  for (const name of ['Amal', 'Bo', 'Cy']) {
    const contact = { id: createUuid(), service: 'bramley', name, email: 'a@example.org', reasons: ['take-part'] };
    assert.equal((await collector.ask('POST /v1/contacts?key=pk_leeds', { body: contact })).status, 201);
  }
  for (let number = 0; number < 24; number++) {
    const response = responseWith({
      answeredAt: `2026-${number % 2 ? '10' : '11'}-0${1 + (number % 9)}T10:00:00+00:00`,
      questionnaire: { id: feedback.id, version: number % 3 ? '1' : '2' },
      reading: number % 4 ? 'plain' : 'easy',
      answers: [
        { question: 'always', value: number % 5 ? 'always' : 'never' },
        { question: 'more', value: 'Ring 07700 900123, they listened' },
      ],
    });
    assert.equal((await collector.send(response)).status, 201);
    const answers = [
      { question: 'ethnic-group', value: number % 2 ? 'irish' : 'chinese' },
      { question: 'own-words', value: 'My number is 07700 900123' },
    ];
    const { declined: _, ...told } = aboutYouWith(response.id, { answers });
    assert.equal((await tell(collector, told)).status, 201);
  }
  const entry = { organisation: 'leeds', at: today, actor: { id: '', name: '', role: '' }, action: 'x', subject: 'x' };
  await store.retention.setRules('leeds', [{ words: 1 }], entry);
  const { words } = await forgetInTime(store, { digest: () => 'digest', now: today });
  assert.ok(words > 0 && words < 48);
  return collector;
}

/** Two Always Events; the first has evidence, a sign-off that counts, and one of a vision that was changed since. */
async function fillAlwaysEvents(collector: TestCollector): Promise<void> {
  const event = '/v1/always-events/going-home';
  const visionStatement = { text: 'I know who to ask', agreedBy: ['lived-experience-partner' as const] };
  const done = async (line: string, token: string, body: object, headers = {}): Promise<void> => {
    const told = await collector.ask(line, { token, body, headers });
    assert.ok(told.status < 300, `${line} ${JSON.stringify(told.body)}`);
  };
  await create(collector, alwaysEventWith({ visionStatement }));
  await create(collector, alwaysEventWith({ id: 'coming-in', measures: [] }));
  const evidence = [
    { criterion: 'A3', type: 'quote-set', title: 'What people said', detail: 'In their words' },
    { criterion: 'B3', type: 'test-log', title: 'Tests', link: 'https://intranet.leeds.test/tests' },
    { criterion: 'E2', type: 'story', title: 'How it went' },
  ];
  for (const one of evidence) await done(`POST ${event}/evidence`, 'team', { id: createUuid(), ...one });
  await done(`PUT ${event}/criteria/A3/sign-off`, 'partner', {});
  await done(`PUT ${event}/criteria/B3/sign-off`, 'coach', { note: 'Twelve tests' });
  const changed = alwaysEventWith({ visionStatement: { ...visionStatement, text: 'I can ring somebody' } });
  await done(`PUT ${event}`, 'coach', changed, { 'if-match': '"1"' });
}

/** Entries of several forms, one of them changed, and an idea that is from a quote which is gone and one which is not. */
async function fillRecord(collector: TestCollector): Promise<void> {
  const { write, change, remove, say } = recordOf(collector);
  const [voice, quote, gone, idea, tried] = [
    await say('Somebody who listens'),
    ...Array.from({ length: 4 }, createUuid),
  ];
  const told = [
    await write(quoteOf(voice, 'who listens'), quote),
    await write(quoteOf(await say('Nobody'), 'Nobody'), gone),
    await write(changeIdea({ quotes: [gone!, quote!], nature: 'relational' }), idea),
    await write(testOfChange({ idea: idea! }), tried),
    await remove(gone!),
    await change(testOfChange({ idea: idea!, decision: 'adopt', learned: 'They read it' }), tried!, 1, 'coach'),
    await write(entryWith('scope', { place: 'Ward 4' }), 'scope', {
      token: 'partner',
      headers: { 'if-none-match': '*' },
    }),
    await write(entryWith('sponsor-review', { on: '2026-11-20' }), undefined, {
      ...{ token: 'sponsor', headers: { 'if-none-match': '*' } },
    }),
  ];
  for (const { status, body } of told) assert.ok(status < 300, JSON.stringify(body));
}

/** Without the mark of what was done elsewhere. */
function asDoneHere(body: unknown): unknown {
  if (typeof body === 'string') return body.replaceAll(/,"takenIn":"[^"]*"/g, '');
  return JSON.parse(JSON.stringify(body, (name, value: unknown) => (name === 'takenIn' ? undefined : value)));
}

/** With the same services, and nothing that came from people. */
async function emptyCollector(test: TestContext, place: string): Promise<Pick<TestCollector, 'ask' | 'store'>> {
  const store = await openStore(place);
  await seed(store);
  await addOrganisation(store, { id: 'leeds', name: 'Leeds' });
  for (const id of ['bramley', 'chapel']) await addService(store, { organisation: 'leeds', id, name: id });
  for (const role of ['viewer', 'administrator'] as const) {
    await addStaffToken(store, { organisation: 'leeds', name: role, role, livedExperience: false, token: role });
  }
  const app = await buildCollector({ store, now: () => today });
  test.after(async () => {
    await app.close();
    await store.close();
  });
  return { store, ask: askOf(app) };
}

async function carry(from: Pick<TestCollector, 'ask'>, to: Pick<TestCollector, 'ask' | 'store'>): Promise<void> {
  for (const name of files) {
    const { body } = await from.ask(`GET /v1/exports/${name}`, { token: 'administrator' });
    const first = await takeIn(to, String(body));
    assert.deepEqual(first.refused, []);
    const again = await takeIn(to, String(body));
    assert.deepEqual([again.stored, again.repeated], [0, first.stored + first.repeated], name);
  }
}
