import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, type VoicePage } from '@always-kit/contract';
import { whatMattersStaff } from '@always-kit/contract/built-in';
import { voiceWith, withRecord, type TestRecord } from '../support/test-record.ts';

const path = '/v1/always-events/going-home/voices';

describe('what people said', () => {
  it('about what matters to them is for the team, oldest first, as it is kept', async (test) => {
    const { collector, say } = await withRecord(test);
    const second = await say('Somebody who listens', { answeredAt: '2026-11-02T10:00:00Z', mayQuote: false });
    const first = await say('Ring 07700 900123 first', { answeredAt: '2026-11-01T10:00:00Z', audience: 'carer' });
    await collector.send({ answers: [{ question: 'more', value: 'Thank you' }] }); // feedback is something else
    await say(' \n');
    const staff = { id: whatMattersStaff.id, version: whatMattersStaff.version };
    await collector.send({
      questionnaire: staff,
      answers: [{ question: whatMattersStaff.questions[0]!.id, value: 'Time' }],
    });

    const page = await read(collector);

    const about = { questionnaire: first.questionnaire.id, question: 'WM1', language: 'en-GB' };
    assert.deepEqual(page, {
      voices: [
        {
          ...about,
          ...{ response: first.id, words: page.voices[0]!.words, on: '2026-11-01', audience: 'carer', mayQuote: true },
        },
        { ...about, response: second.id, words: 'Somebody who listens', on: '2026-11-02', mayQuote: false },
      ],
    });
    assert.match(page.voices[0]!.words, /^Ring .+ first$/);
    assert.doesNotMatch(page.voices[0]!.words, /07700/);
  });

  it('is asked for by day', async (test) => {
    const { collector, say } = await withRecord(test);
    for (const day of ['01', '02', '03', '04']) await say(day, { answeredAt: `2026-11-${day}T10:00:00Z` });
    const wordsOf = async (query: string) => (await read(collector, query)).voices.map(({ words }) => words);

    assert.deepEqual(await wordsOf('?from=2026-11-02&to=2026-11-03'), ['02', '03']);
    assert.deepEqual(await wordsOf('?from=2026-11-03'), ['03', '04']);
    assert.deepEqual(await wordsOf('?to=2025-01-01'), []);
    assert.equal((await collector.ask(`GET ${path}?from=2026-11-03&to=2026-11-02`, { token: 'team' })).status, 422);
  });

  it('comes page by page, each person on one, also when somebody leaves meanwhile', async (test) => {
    const { collector, say } = await withRecord(test);
    const two = { answers: [answer('WM1', 'First'), answer('WM2', 'Second')] };
    const sent = Array.from({ length: 340 }, (_, place) =>
      voiceWith('', { ...two, answeredAt: new Date(Date.UTC(2026, 4, 1 + (place % 150), 10)).toISOString() }),
    );
    for (const one of sent) assert.equal((await collector.send(one)).status, 201);
    await say('Last', { answeredAt: '2026-11-20T10:00:00Z' });

    const first = await read(collector);
    assert.equal(first.voices.length, 500);
    assert.equal(first.next, first.voices.at(-1)?.response);
    await collector.ask('POST /v1/erasures', { token: 'administrator', body: { response: first.next } });
    const rest = await read(collector, `?after=${first.next}`);

    assert.equal(rest.next, undefined);
    const voices = [...first.voices, ...rest.voices];
    assert.equal(voices.length, 681);
    assert.equal(new Set(voices.map(({ response, question }) => `${response} ${question}`)).size, 681);
    assert.deepEqual(
      voices.map(({ on }) => on),
      voices.map(({ on }) => on).sort(),
    );
    assert.equal(voices.at(-1)?.words, 'Last');
    const nobody = await collector.ask(`GET ${path}?after=${createUuid()}`, { token: 'team' });
    assert.equal(nobody.status, 422);
  });

  it('is not for those outside the team, and who reads it is written down', async (test) => {
    const { collector, say } = await withRecord(test);
    await say('Somebody who listens');
    for (const token of ['viewer', 'sponsor']) {
      assert.equal((await collector.ask(`GET ${path}`, { token })).status, 403, token);
    }
    const { seq } = await collector.store.audit.head('leeds');

    for (const token of ['team', 'coach', 'administrator', 'partner']) {
      assert.equal((await collector.ask(`GET ${path}`, { token })).status, 200, token);
    }

    const trail = await collector.store.audit.list('leeds', seq, 10);
    assert.deepEqual(
      trail.map(({ actor, action, subject, detail }) => [actor.name, action, subject, detail]),
      ['team', 'coach', 'administrator', 'partner'].map((name) => [name, 'read-words', 'going-home', { voices: 1 }]),
    );
  });
});

function answer(question: string, value: string): { question: string; value: string } {
  return { question, value };
}

async function read({ ask }: TestRecord['collector'], query = ''): Promise<VoicePage> {
  const { status, body } = await ask(`GET ${path}${query}`, { token: 'team' });
  assert.equal(status, 200, JSON.stringify(body));
  return body as VoicePage;
}
