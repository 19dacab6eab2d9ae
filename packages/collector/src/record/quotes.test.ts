import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { createUuid, type NewEntry, type QuestionnaireResponse } from '@always-kit/contract';
import { forgetInTime } from '../retention/forget-in-time.ts';
import { operator } from '../stores/audit-store.ts';
import { rowsOf } from '../support/rows.ts';
import { alwaysEventWith, today } from '../support/test-collector.ts';
import { changeIdea, entryWith, quoteOf, voiceWith, withRecord, type TestRecord } from '../support/test-record.ts';

/** Of somebody whom nobody asked whether they may be quoted. */
const notAsked: Partial<QuestionnaireResponse> = {};
const said = 'I want to know\n who comes. Please ring 07700 900123 before.';

describe('a quote', () => {
  it('is a part of what somebody said who agreed to it, whatever the blanks', async (test) => {
    const { write, say, entries } = await withRecord(test);
    const voice = await say(said);

    for (const words of ['I want to know who comes.', 'who comes', 'know\n who']) {
      const told = await write(quoteOf(voice, words));
      assert.equal(told.status, 201, JSON.stringify(told.body));
    }

    assert.equal((await entries('viewer')).length, 3);
  });

  const wrong: [name: string, sent: Partial<QuestionnaireResponse>, words: string, question: string, at: string][] = [
    ['somebody who was not asked', notAsked, 'who comes', 'WM1', 'response'],
    ['somebody who said no', { mayQuote: false }, 'who comes', 'WM1', 'response'],
    ['words that nobody said', {}, 'who goes', 'WM1', 'words'],
    ['nothing but blanks', {}, ' \n', 'WM1', 'words'],
    ['words that were hidden', {}, '07700 900123', 'WM1', 'words'],
    ['an answer to nothing', {}, 'who comes', 'WM9', 'question'],
    ['a pick', { ...feedbackOf('always') }, 'always', 'always', 'question'],
  ];
  for (const [name, sent, words, question, at] of wrong) {
    it(`of ${name} is refused, naming /content/${at}`, async (test) => {
      const { write, collector, entries } = await withRecord(test);
      const { mayQuote, ...rest } = voiceWith(said, sent);
      const voice = sent === notAsked ? rest : { ...rest, mayQuote };
      assert.equal((await collector.send(voice)).status, 201);

      const told = await write(quoteOf(voice, words, question));

      assert.equal(told.status, 422);
      assert.deepEqual(
        told.problem.errors?.map(({ pointer }) => pointer),
        [`/content/${at}`],
      );
      assert.deepEqual(await entries(), []);
    });
  }

  it('of a response that is not there, or about another service, is refused', async (test) => {
    const { collector, write, say } = await withRecord(test, alwaysEventWith({ service: 'chapel', measures: [] }));
    const elsewhere = await say(said); // about Bramley

    for (const voice of [elsewhere, voiceWith(said)]) {
      const told = await write(quoteOf(voice, 'who comes'));
      assert.deepEqual(
        told.problem.errors?.map(({ code }) => code),
        ['unknown-response'],
      );
    }
    assert.equal(rowsOf(collector, 'select * from record_entries').length, 0);
  });

  it('is not stored where its response goes in the same moment', async (test) => {
    const { collector, say, entries } = await withRecord(test);
    const { id: response } = await say(said);
    await collector.ask('POST /v1/erasures', { token: 'administrator', body: { response } });
    const at = new Date(today).toISOString();
    const by = { name: 'team', role: 'team', livedExperience: false } as const;
    const content = { response, question: 'WM1', words: 'who comes' };
    const entry = { form: 'quote', content, id: createUuid(), revision: 1, by, at, since: at } as const;

    // As the route does, which had found the response there.
    const filed = { alwaysEvent: 'going-home', service: 'bramley', entry, token: 'token' };
    const audit = { organisation: 'leeds', at: today, actor: operator, action: 'write-entry', subject: entry.id };
    const written = await collector.store.methodRecords.write('leeds', filed, undefined, audit);

    assert.equal(written.put, 'not-said');
    assert.deepEqual(await entries(), []);
  });

  it('is for those who may read what people said: nobody else finds out by trying which words somebody used', async (test) => {
    const { write, change, remove, say, entries } = await withRecord(test);
    const [voice, quote] = [await say(said), createUuid()];
    assert.equal((await write(quoteOf(voice, 'who comes'), quote)).status, 201);
    const sponsor = { token: 'sponsor', headers: { 'if-none-match': '*' } };

    for (const words of ['who comes. Please', 'who comes. Never']) {
      assert.equal((await write(quoteOf(voice, words), createUuid(), sponsor)).status, 403, words);
      assert.equal((await change(quoteOf(voice, words), quote, 1, 'sponsor')).status, 403, words);
    }
    assert.equal((await remove(quote, 'sponsor')).status, 403);

    assert.equal((await entries('sponsor')).length, 1);
  });

  it('of another organisation is refused', async (test) => {
    const { collector, write } = await withRecord(test);
    const voice = voiceWith(said);
    assert.equal((await collector.ask('POST /v1/responses?key=pk_york', { body: voice })).status, 201);

    assert.equal((await write(quoteOf(voice, 'who comes'))).status, 422);
  });

  it('of a vision is known, or was tied to it before', async (test) => {
    const { collector, write, remove, say } = await withRecord(test);
    const quote = createUuid();
    await write(quoteOf(await say(said), 'who comes'), quote);
    const visionOf = (revision: number, quotes: string[]) =>
      collector.ask('PUT /v1/always-events/going-home', {
        token: 'coach',
        headers: { 'if-match': `"${revision}"` },
        body: alwaysEventWith({ visionStatement: { text: `I will always know (${revision})`, quotes } }),
      });

    const unknown = await visionOf(1, [quote, createUuid()]);
    assert.deepEqual(
      unknown.problem.errors?.map(({ pointer }) => pointer),
      ['/visionStatement/quotes/1'],
    );
    assert.equal((await visionOf(1, [quote])).status, 200);
    await remove(quote);
    assert.equal((await visionOf(2, [quote])).status, 200);
    assert.equal((await visionOf(3, [])).status, 200);
    assert.equal((await visionOf(4, [quote])).status, 422);
  });
});

describe('a quote goes, and with it its words,', () => {
  const token = 'w'.repeat(43);
  const withdrawal = createHash('sha256').update(token).digest('base64url');
  const words = 'who comes';
  const rules = (rule: { words?: number; answers?: number }) => (record: TestRecord) =>
    record.collector.store.retention
      .setRules('leeds', [rule], { organisation: 'leeds', at: today, actor: operator, action: 'set', subject: 'all' })
      .then(() => forgetInTime(record.collector.store, { digest: () => 'digest', now: today }));
  const ways: [name: string, how: (record: TestRecord, response: string) => Promise<unknown>, who: string][] = [
    [
      'when the person takes their response back',
      ({ collector }, id) => collector.ask(`DELETE /v1/responses/${id}?key=pk_leeds`, { body: { token } }),
      'token-holder',
    ],
    [
      'when the response is erased',
      ({ collector }, response) => collector.ask('POST /v1/erasures', { token: 'administrator', body: { response } }),
      'administrator',
    ],
    ['when the time of the response is over', rules({ answers: 6 }), 'collector'],
    ['when the time of the words is over', rules({ words: 6 }), 'collector'],
  ];
  for (const [name, how, who] of ways) {
    it(name, async (test) => {
      const record = await withRecord(test);
      const { collector, write, entries, say } = record;
      const voice = await say(said, { withdrawal, answeredAt: '2026-03-02T10:00:00+00:00' });
      const other = await say('Somebody who listens');
      const [quote, kept, idea] = [createUuid(), createUuid(), createUuid()];
      assert.equal((await write(quoteOf(voice, words), quote)).status, 201);
      await write(quoteOf(other, 'who listens'), kept);
      await write(changeIdea({ quotes: [quote, kept] }), idea);
      const hook = { id: 'board', url: 'https://example.org/hook', events: ['record.changed'] };
      await collector.ask('POST /v1/webhooks', { token: 'administrator', body: hook });

      await how(record, voice.id);

      assert.deepEqual((await entries()).map(({ id }) => id).sort(), [kept, idea].sort());
      assert.doesNotMatch(JSON.stringify(rowsOf(collector, 'select * from record_entries')), new RegExp(words));
      const trail = await collector.store.audit.list('leeds', 0, 100);
      const [entry, ...more] = trail.filter(({ action }) => action === 'forget-quote');
      assert.deepEqual([entry?.subject, entry?.detail?.['alwaysEvent'], more], [quote, 'going-home', []]);
      assert.ok(entry!.actor.id === who || entry!.actor.role === who, JSON.stringify(entry!.actor));
      const [message] = rowsOf<{ body: string }>(collector, 'select body from webhook_outbox');
      assert.match(message!.body, new RegExp(quote));
      assert.equal((await write(quoteOf(voice, words), quote)).status, 422); // a late repeat
      const again: NewEntry = { ...changeIdea({ quotes: [quote, kept], themes: ['listening'] }) };
      assert.equal((await record.change(again, idea, 1)).status, 200);
    });
  }

  it('and stays when a response of the same questionnaire goes', async (test) => {
    const { collector, write, entries, say } = await withRecord(test);
    const [voice, other] = [await say(said), await say(said)];
    await write(quoteOf(voice, words));

    await collector.ask('POST /v1/erasures', { token: 'administrator', body: { response: other.id } });

    assert.deepEqual(
      (await entries()).map(({ content }) => content),
      [entryWith('quote', { response: voice.id, question: 'WM1', words }).content],
    );
  });
});

function feedbackOf(value: string): Partial<QuestionnaireResponse> {
  return { questionnaire: { id: 'home-feedback', version: '1' }, answers: [{ question: 'always', value }] };
}
