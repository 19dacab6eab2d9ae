import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPrivateWords } from './find-private-words.ts';
import type { Finding } from './finding.ts';
import { hide } from './hide.ts';
import { isNhsNumber } from './nhs-number.ts';
import { harmlessComments } from './support/harmless-comments.ts';
import { seeded } from './support/seeded.ts';
import { marked } from './support/marked.ts';

const today = new Date(2026, 10, 22);

/** Pieces that patterns begin with, over and over, so that a pattern that goes back over what it read would never end. */
const hostile = [
  ...['1', '1 ', '0', '0 ', '07700 ', '+', '+44 ', '(0) ', '- ', '1-', '1.', '1/', '٤ ', '1\u200b', '999 123 '],
  ...['@', 'a@', 'a.', 'a@a.', '@a.a.a.a.a.a', 'a at ', 'gmail at ', "a'", 'a-', 'x.y.z.'],
  ...['a', 'A', 'Dr ', 'Dr. ', 'Mr A ', 'van ', 'J. ', 'my name is ', 'name: ', 'miss '],
  ...[
    'born ',
    'dob ',
    '1/1/1962 ',
    '01 may ',
    '1 jan 20 ',
    'LS1',
    'LS1 4A',
    '12 34 56 ',
    'hospital number a-',
    'hospital number ab ',
    '(at)',
    'a(at)b ',
    'se 1 ',
    '1O',
    'O',
    '0 0 0 nhs ',
    '👍',
    '\n',
    ' ',
  ],
];

/** Told from "WARD B33 8TH FLOOR" by the words around, which other words change, and hiding does. */
const besideFloor = 'B33 8TH';

/** Comments with private words set into them at random, and the words that were. */
function mixed(count: number, seed: number): { text: string; kinds: string[] }[] {
  const random = seeded(seed);
  const texts = Object.entries(marked).flatMap(([kind, list]) => list.map((text) => ({ kind, text })));
  return harmlessComments(count, seed).map((comment) => {
    const chosen = [texts[Math.floor(random() * texts.length)]!, texts[Math.floor(random() * texts.length)]!];
    const text = [comment, ...chosen.map((each) => each.text.replace(/[«»]/g, '')), comment].join('.\n');
    return { text, kinds: chosen.map(({ kind }) => kind) };
  });
}

describe('findings', () => {
  it('hold the words at their place, lie apart, and go from left to right', () => {
    for (const { text } of mixed(500, 7)) {
      let last: Finding | undefined;
      for (const finding of findPrivateWords(text, { today })) {
        assert.equal(text.slice(finding.start, finding.end), finding.words);
        assert.ok(finding.start < finding.end);
        assert.ok(!last || last.end <= finding.start);
        last = finding;
      }
    }
  });

  it('do not get lost among other words', () => {
    for (const { text, kinds } of mixed(500, 8)) {
      const found = findPrivateWords(text, { today }).map(({ kind }) => kind as string);
      if (text.includes(besideFloor)) continue;
      for (const kind of kinds) assert.ok(found.includes(kind), `${kind} in ${text}`);
    }
  });

  it('are the same whatever nobody sees between the characters', () => {
    for (const { text } of mixed(200, 9)) {
      const seen = findPrivateWords(text, { today }).map(({ kind }) => kind);
      const unseen = findPrivateWords(text.replaceAll(' ', ' \u200e'), { today }).map(({ kind }) => kind);
      assert.deepEqual(unseen, seen);
    }
  });

  for (const piece of hostile) {
    it(`come to an end in 100,000 characters of ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      for (const { start, end, words } of findPrivateWords(text, { today }))
        assert.equal(text.slice(start, end), words);
    });
  }

  it('stand in any order of any code units, halves of an emoji among them', () => {
    const random = seeded(3);
    for (let round = 0; round < 300; round++) {
      const units = Array.from({ length: 60 }, () => (random() < 0.5 ? 32 + random() * 90 : random() * 0x10000));
      const text = String.fromCharCode(...units);
      for (const { start, end, words } of findPrivateWords(text, { today }))
        assert.equal(text.slice(start, end), words);
    }
  });
});

describe('what a host looks for besides', () => {
  const own = [{ name: 'wristband number', pattern: /\bWB\d{6}\b/ }];

  it('is found under its name, also in digits of another script', () => {
    const [finding] = findPrivateWords('My band says WB١٢٣٤٥٦.', { own });
    assert.equal(finding?.kind, 'own');
    assert.equal(finding?.name, 'wristband number');
    assert.equal(finding?.words, 'WB١٢٣٤٥٦');
  });

  it('goes before what we would call it', () => {
    const found = findPrivateWords('4857773456', { own: [{ name: 'tag', pattern: /\d{10}/g }] });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['tag'],
    );
  });

  it('finds nothing where it matches nothing at all', () => {
    assert.deepEqual(findPrivateWords('abc', { own: [{ name: 'tag', pattern: /x*/ }] }), []);
  });
});

describe('hiding', () => {
  it('puts what it was in the place of the words, and leaves the rest', () => {
    const text = 'Dr Patel rang 07700 900123 👍 on 12/03/2026.';
    assert.equal(hide(text, findPrivateWords(text, { today })), '[name] rang [phone number] 👍 on 12/03/2026.');
  });

  it('leaves nothing that is found again', () => {
    for (const { text } of mixed(500, 11)) {
      if (text.includes(besideFloor)) continue;
      const hidden = hide(text, findPrivateWords(text, { today }));
      assert.deepEqual(findPrivateWords(hidden, { today }), [], hidden);
    }
  });

  it('hides once what two findings share', () => {
    const [finding] = findPrivateWords('Ring 07700 900123 now');
    assert.equal(hide('Ring 07700 900123 now', [finding!, finding!]), 'Ring [phone number] now');
  });

  it('hides a host’s own words under their name', () => {
    const text = 'tag 12';
    const found = findPrivateWords(text, { own: [{ name: 'wristband number', pattern: /tag \d+/ }] });
    assert.equal(hide(text, found), '[wristband number]');
  });
});

describe('an NHS number', () => {
  const cases = {
    '9990000018': true,
    '9991230009': true,
    '9999999999': true,
    '9991234567': false,
    '9434765919': true,
    '4857773456': false,
    '943476591': false,
  };
  for (const [digits, valid] of Object.entries(cases)) {
    it(`${digits} is ${valid ? '' : 'not '}valid`, () => assert.equal(isNhsNumber(digits), valid));
  }

  it('with one digit mistyped is never valid', () => {
    for (let place = 0; place < 10; place++) {
      for (let digit = 0; digit < 10; digit++) {
        const typed = `${'9990000018'.slice(0, place)}${digit}${'9990000018'.slice(place + 1)}`;
        assert.equal(isNhsNumber(typed), typed === '9990000018');
      }
    }
  });
});
