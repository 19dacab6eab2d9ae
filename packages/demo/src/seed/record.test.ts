import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, RecordEntry } from '@always-kit/contract';
import { halfYear } from './half-year.ts';
import { writtenDown } from './written/written-down.ts';

const now = new Date('2026-11-22T09:00:00Z');

test('every made-up entry is one that the collector gives out, and no two have the same id', () => {
  const entries = writtenDown(now, halfYear(now));

  assert.ok(entries.length > 60, String(entries.length));
  for (const { entry } of entries) assert.deepEqual(parse(RecordEntry, entry), { ok: true, value: entry });
  const ids = entries.map(({ alwaysEvent, entry }) => `${alwaysEvent}/${entry.id}`);
  assert.equal(new Set(ids).size, ids.length);
});

test('who is quoted said it and agreed to it', () => {
  const responses = new Map(halfYear(now).map((response) => [response.id, response]));
  const quotes = writtenDown(now, halfYear(now)).flatMap(({ entry }) => (entry.form === 'quote' ? entry.content : []));

  assert.equal(quotes.length, 5);
  for (const { response, question, words } of quotes) {
    const said = responses.get(response);
    assert.equal(said?.mayQuote, true);
    assert.ok(said.answers.some((answer) => answer.question === question && answer.value === words));
  }
});
