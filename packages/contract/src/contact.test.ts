import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Contact } from './contact.ts';
import { parseStrictly } from './parse.ts';
import { createUuid } from './uuid.ts';

const contact: Contact = {
  id: createUuid(),
  service: 'bramley',
  name: 'Rosalind',
  email: 'r@example.org',
  reasons: ['take-part'],
};

test('somebody can be reached by email, by phone, or by both, with a name or without', () => {
  for (const reach of [
    {},
    { name: undefined },
    { email: undefined, phone: '01273 800 900' },
    { phone: '07700 900866' },
  ]) {
    assert.equal(parseStrictly(Contact, { ...contact, ...reach }).ok, true, JSON.stringify(reach));
  }
});

test('an address or number as people write it is taken as it is', () => {
  for (const phone of ['01273 800 900', '+44 (0)20 7450 4000', '07700-900-866', '020 7450 4000 x12']) {
    const parsed = parseStrictly(Contact, { ...contact, phone });
    assert.equal(parsed.ok && parsed.value.phone, phone);
  }
  for (const email of ['o’neill@example.org', 'a+b@example.co.uk', 'ż@przykład.pl']) {
    assert.equal(parseStrictly(Contact, { ...contact, email }).ok, true, email);
  }
});

const wrong: [name: string, change: object, pointer: string][] = [
  ['a name alone', { email: undefined }, '/email'],
  ['an email without @', { email: 'rosalind' }, '/email'],
  ['an email with a blank in it', { email: 'r @example.org' }, '/email'],
  ['a phone number that is too short', { phone: '999 111' }, '/phone'],
  ['words for a phone number', { phone: 'call my sister' }, '/phone'],
  ['no reason', { reasons: [] }, '/reasons'],
  ['a reason that is none', { reasons: ['selling'] }, '/reasons/0'],
  ['the id of a response', { response: createUuid() }, '/response'],
  ['a time', { answeredAt: '2026-11-22T10:00:00Z' }, '/answeredAt'],
  ['a language, which so few share that it may lead to the answers', { language: 'so' }, '/language'],
];

for (const [name, change, at] of wrong) {
  test(`a contact with ${name} is refused by that field`, () => {
    const parsed = parseStrictly(Contact, { ...contact, ...change });

    assert.deepEqual(parsed.ok ? [] : [...new Set(parsed.errors.map(({ pointer }) => pointer))], [at]);
  });
}

test('whatever is typed is judged, as it stands, and no error repeats it', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[\d\s()+@a-]{0,60}$/));
  fc.assert(
    fc.property(text, text, text, (name, email, phone) => {
      const parsed = parseStrictly(Contact, { ...contact, name, email, phone });
      if (parsed.ok) assert.deepEqual(parsed.value, { ...contact, name, email, phone });
      else for (const { pointer } of parsed.errors) assert.match(pointer, /^\/(name|email|phone)$/);
    }),
  );
});

test('a megabyte of blanks, digits or @ is refused at once', () => {
  for (const letter of [' ', '@', '1', '1 ']) {
    const long = letter.repeat(500_000);
    assert.equal(parseStrictly(Contact, { ...contact, email: long, phone: long }).ok, false);
  }
});
