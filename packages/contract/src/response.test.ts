import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ResponseBatch } from './batch.ts';
import { Measure } from './measure.ts';
import { parse, parseStrictly, pointer } from './parse.ts';
import { AlwaysEvent } from './always-event.ts';
import { problemKind, problemKinds, problemType, type ProblemKind } from './problem-kinds.ts';
import { problem } from './problem.ts';
import { QuestionnaireResponse } from './response.ts';
import { createUuid } from './uuid.ts';

const response: QuestionnaireResponse = {
  id: createUuid(),
  questionnaire: { id: 'wm-core', version: '0.1' },
  service: 'bramley-ward',
  answeredAt: '2026-11-22T10:00:00+00:00',
  language: 'en-GB',
  reading: 'plain',
  mode: 'self',
  answers: [{ question: 'WM1', value: 'Being listened to' }],
};

test('a response is a response', () => {
  assert.deepEqual(parse(QuestionnaireResponse, response), { ok: true, value: response });
});

test('a response says how it came to be, where the page knows', () => {
  const known: QuestionnaireResponse = {
    ...response,
    askedBy: 'peer-or-volunteer',
    source: 'paper',
    mayQuote: false,
    needs: ['easy-read', 'bsl'],
    attention: ['urgent'],
    declined: ['WM2'],
    draftWording: true,
  };

  assert.deepEqual(parse(QuestionnaireResponse, known), { ok: true, value: known });
});

test('somebody who needs this in another way, or declines all of it, need not answer anything', () => {
  for (const said of [{ needs: ['braille'] }, { declined: ['WM1'] }]) {
    assert.equal(parse(QuestionnaireResponse, { ...response, answers: [], ...said }).ok, true);
  }
  assert.equal(parse(QuestionnaireResponse, { ...response, answers: [], attention: ['urgent'] }).ok, false);
});

test('what a person wrote is taken as it is: markup, letters that turn the line round, half a character', () => {
  for (const value of ['<img src=x onerror=alert(1)>', '\u202egnirts', '👩🏽‍🦽', '\ud800', '\u0000', '\u2066\u2067']) {
    const answers = [{ question: 'WM1', value }];
    assert.deepEqual(parse(QuestionnaireResponse, { ...response, answers }), {
      ok: true,
      value: { ...response, answers },
    });
  }
});

test('an offset may be as far as 14 hours, as on Kiritimati', () => {
  for (const offset of ['+14:00', '-14:00', '+13:45', 'Z']) {
    assert.equal(parse(QuestionnaireResponse, { ...response, answeredAt: `2026-11-22T10:00:00${offset}` }).ok, true);
  }
});

const wrong: [name: string, change: object, pointer: string][] = [
  ['an id that is not a UUID version 7', { id: '0b8f3c1e-4c0a-4e0f-9d3e-2b1a5c6d7e8f' }, '/id'],
  ['a field we do not know, such as a name', { patientName: 'A' }, '/patientName'],
  ['no answers', { answers: [] }, '/answers'],
  ['an empty answer', { answers: [{ question: 'WM1', value: '' }] }, '/answers/0/value'],
  ['a time without an offset', { answeredAt: '2026-11-22T10:00:00' }, '/answeredAt'],
  ['an offset that no place has', { answeredAt: '2026-11-22T10:00:00+14:01' }, '/answeredAt'],
  ['a far offset', { answeredAt: '2026-11-22T10:00:00-23:59' }, '/answeredAt'],
  ['an unknown way of reading', { reading: 'fast' }, '/reading'],
  ['who asked, by a name', { askedBy: 'Sister Mary' }, '/askedBy'],
  ['an unknown source', { source: 'fax' }, '/source'],
  ['a need in free text', { needs: ['my daughter reads it to me'] }, '/needs/0'],
  ['a need given twice', { needs: ['bsl', 'bsl'] }, '/needs'],
  ['needs, but none', { needs: [] }, '/needs'],
  ['a mark that we do not know', { attention: ['rude'] }, '/attention/0'],
  ['a draft that is none', { draftWording: false }, '/draftWording'],
  ['100,000 characters', { answers: [{ question: 'WM1', value: 'x'.repeat(100_000) }] }, '/answers/0/value'],
  ['a service that is not an identifier', { service: '../etc' }, '/service'],
];

for (const [name, change, at] of wrong) {
  test(`a response with ${name} is refused by that field`, () => {
    const parsed = parse(QuestionnaireResponse, { ...response, ...change });

    assert.deepEqual(parsed.ok ? [] : parsed.errors.map((error) => error.pointer), [at]);
  });
}

test('no error repeats what a person wrote', () => {
  const parsed = parse(QuestionnaireResponse, {
    ...response,
    answers: [{ question: 'WM1', value: { secret: 'secret' } }],
  });

  assert.equal(parsed.ok, false);
  assert.doesNotMatch(JSON.stringify(parsed), /secret/);
});

test('a JSON pointer escapes what it must', () => {
  assert.equal(pointer(['a/b', 'c~d', 0]), '/a~1b/c~0d/0');
});

test('a field that a newer version added is left out when read, and refused when it would be stored', () => {
  const event = {
    id: 'going-home',
    revision: 0,
    service: 'w',
    title: 'T',
    phase: 'set-up',
    pointOfCareTeam: [],
    measures: [],
  };
  const newer = { ...event, visionStatement: { text: 'I will always know', colour: 'blue' } };

  assert.deepEqual(parse(AlwaysEvent, newer), {
    ok: true,
    value: { ...event, visionStatement: { text: 'I will always know' } },
  });
  const strict = parseStrictly(AlwaysEvent, newer);
  assert.deepEqual(strict.ok ? [] : strict.errors.map(({ pointer, code }) => [pointer, code]), [
    ['/visionStatement/colour', 'unknown-field'],
  ]);
});

test('what a schema takes as it comes is not looked into, however deep it is', () => {
  const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));

  assert.equal(parseStrictly(ResponseBatch, { responses: [deep] }).ok, true);
  assert.equal(parseStrictly(QuestionnaireResponse, deep).ok, false);
});

test('a measure counts only what is in its denominator', () => {
  const measure = {
    id: 'm',
    title: 'M',
    kind: 'outcome',
    questionnaire: 'q',
    question: 'always',
    numerator: ['always'],
    denominator: ['mostly'],
    period: 'week',
    direction: 'increase',
  };
  const parsed = parse(Measure, measure);

  assert.deepEqual(parsed.ok ? [] : parsed.errors.map(({ pointer }) => pointer), ['/numerator']);
  assert.equal(parse(Measure, { ...measure, denominator: ['always', 'mostly'] }).ok, true);
});

test('every kind of problem has a type that is its own and leads back to it', () => {
  for (const kind of Object.keys(problemKinds) as ProblemKind[]) {
    assert.equal(problemKind(problem(kind)), kind);
    assert.ok(problem(kind).status >= 400);
  }
  assert.equal(problemKind({ type: problemType('busy').replace('busy', 'toString') }), undefined);
  assert.equal(problemKind({ type: 'about:blank' }), undefined);
});
