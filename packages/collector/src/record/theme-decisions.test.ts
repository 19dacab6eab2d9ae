import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, type NewEntry, type QuestionnaireResponse } from '@always-kit/contract';
import { rowsOf } from '../support/rows.ts';
import { entryWith, voiceWith, withRecord } from '../support/test-record.ts';

const decisionOn = ({ id }: Pick<QuestionnaireResponse, 'id'>, ...themes: string[]): NewEntry =>
  entryWith('theme-decision', { response: id, question: 'WM1', themes });

describe('what a person says a comment is about', () => {
  it('is kept, changed and seen by the team', async (test) => {
    const { write, change, say, entries } = await withRecord(test);
    const voice = await say('They rang me');
    const id = createUuid();

    assert.equal((await write(decisionOn(voice, 'contacting-services'), id)).status, 201);
    assert.equal((await change(decisionOn(voice), id, 1)).status, 200);

    const [entry] = await entries('coach');
    assert.deepEqual(entry?.content, { response: voice.id, question: 'WM1', themes: [] });
  });

  it('is nothing for those outside the team: neither to see nor to say', async (test) => {
    const { write, say, entries } = await withRecord(test);
    const voice = await say('They rang me');
    await write(decisionOn(voice, 'contacting-services'));
    await write(entryWith('team-theme', { name: 'Being called', parts: ['contacting-services'] }));

    for (const token of ['viewer', 'sponsor'])
      assert.deepEqual(
        (await entries(token)).map(({ form }) => form),
        ['team-theme'],
      );
    assert.equal(
      (await write(decisionOn(voice), createUuid(), { token: 'sponsor', headers: { 'if-none-match': '*' } })).status,
      403,
    );
  });

  it('is about something that was said, about this service', async (test) => {
    const { write, say } = await withRecord(test);
    const voice = await say('They rang me');

    assert.equal((await write(decisionOn(voiceWith('Nobody sent this')))).status, 422);
    assert.equal(
      (await write(entryWith('theme-decision', { response: voice.id, question: 'WM9', themes: [] }))).status,
      422,
    );
  });

  it('goes when the response goes', async (test) => {
    const { collector, write, say, entries } = await withRecord(test);
    const [voice, other] = [await say('They rang me'), await say('They did not')];
    await write(decisionOn(voice, 'contacting-services'));
    await write(decisionOn(other, 'contacting-services'));

    await collector.ask('POST /v1/erasures', { token: 'administrator', body: { response: voice.id } });

    assert.deepEqual(
      (await entries()).map(({ content }) => (content as { response?: string }).response),
      [other.id],
    );
    assert.doesNotMatch(
      JSON.stringify(rowsOf(collector, 'select content, response from record_entries')),
      new RegExp(voice.id),
    );
  });
});
