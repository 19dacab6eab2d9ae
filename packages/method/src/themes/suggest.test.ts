import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { themes } from '@always-kit/contract/built-in';
import fc from 'fast-check';
import { suggestThemes } from './suggest.ts';
import { heldOutSet } from './support/labelled.ts';

const themesIn = (words: string): string[] => suggestThemes(words).map(({ theme }) => theme);
const wordsFor = (words: string, theme: string): string[] =>
  (suggestThemes(words).find((each) => each.theme === theme)?.because ?? []).map(({ start, end }) =>
    words.slice(start, end),
  );

describe('suggestThemes', () => {
  it('says which themes a comment is about, and because of which words', () => {
    const words = 'Staff were so kind, but I waited four hours and there was nowhere to park.';

    assert.deepEqual(themesIn(words).toSorted(), ['parking', 'staff-manner-personal-attributes', 'timeliness-of-care']);
    assert.deepEqual(wordsFor(words, 'staff-manner-personal-attributes'), ['Staff', 'kind']);
    assert.deepEqual(wordsFor(words, 'parking'), ['nowhere to park']);
  });

  const empty = [
    'nothing',
    'N/A',
    'n/a.',
    'None',
    'no',
    '-',
    '...',
    '',
    '   ',
    '👍',
    'Nothing to add',
    'no comment',
    "don't know",
  ];
  for (const words of [...empty, 'same as above', 'Not sure', 'nope', 'x', 'nothing comes to mind', 'No thanks'])
    it(`finds nothing in ${JSON.stringify(words)}`, () => {
      assert.deepEqual(suggestThemes(words), []);
    });

  it('finds something in a short answer that says something', () => {
    assert.deepEqual(themesIn('Nothing, the food was perfect'), [
      'food-drink-provision-facilities',
      'positive-experience-gratitude',
    ]);
    assert.deepEqual(themesIn('parking'), ['parking']);
  });

  it('takes a praise back that a "not" stands before, and no other theme', () => {
    assert.ok(themesIn('I am happy').includes('positive-experience-gratitude'));
    assert.ok(!themesIn('I am not happy').includes('positive-experience-gratitude'));
    assert.ok(!themesIn("I wasn't very happy").includes('positive-experience-gratitude'));
    assert.ok(!themesIn('We were not impressed').includes('positive-experience-gratitude'));
    assert.ok(themesIn('No complaints').includes('positive-experience-gratitude'));
    assert.deepEqual(themesIn('The ward was not clean'), ['cleanliness-tidiness-infection-control']);
    assert.deepEqual(themesIn('They were never rude'), ['staff-manner-personal-attributes']);
  });

  it('leaves out what somebody says it is not about', () => {
    assert.ok(!themesIn('It has nothing to do with the parking, the nurses were rude').includes('parking'));
    assert.ok(!themesIn('It is not about the food').includes('food-drink-provision-facilities'));
    assert.ok(themesIn('It is not about the food. The parking is awful').includes('parking'));
  });

  it('finds what was meant by words that are spelt in other ways', () => {
    const pairs = [
      ['my apointment was canceled', 'appointment-arrangements'],
      ['waiting for my medecine', 'supplying-understanding-medication'],
      ['the recpetionist was unfreindly', 'staff-manner-personal-attributes'],
      ['my presciption', 'supplying-understanding-medication'],
      ['the cleanliwness was poor', 'cleanliness-tidiness-infection-control'],
      ['the abmulance never came', 'transport-to-from-services'],
      ['they didnt comunicate', 'unspecified-communication'],
      ['PARKING IS A NIGHTMARE', 'parking'],
      ['it’s parking I’m cross about', 'parking'],
    ] as const;

    for (const [words, theme] of pairs) assert.ok(themesIn(words).includes(theme), words);
  });

  it('does not think of other words that only look alike', () => {
    for (const words of ['I came by at thirteen', 'a cheese', 'the country', 'a metal stick', 'caring for a car'])
      for (const { because, theme } of suggestThemes(words))
        for (const { start, end } of because) assert.match(words.slice(start, end), /car/, `${theme}: ${words}`);
  });

  it('knows themes of the list only, and never says that no theme can be given', () => {
    const known = new Set(themes.map(({ id }) => id));

    const suggested = new Set(heldOutSet(1_000).flatMap(({ words }) => themesIn(words)));

    assert.ok(suggested.size > 20, 'many themes');
    for (const theme of suggested) assert.ok(known.has(theme), theme);
    assert.ok(!suggested.has('labelling-not-possible'));
  });

  it('takes a word that is said three times for no more than once', () => {
    const strength = (words: string): unknown => suggestThemes(words)[0]?.strength;

    assert.equal(strength('cake and cake and cake'), strength('cake'));
    assert.ok(strength('cake'), 'it is about something');
  });

  it('gives the strongest first, and the same for the same words', () => {
    for (const { words } of heldOutSet(300, 9)) {
      const suggested = suggestThemes(words);

      assert.deepEqual(suggestThemes(words), suggested);
      const strengths = suggested.map(({ strength }) => strength);
      assert.deepEqual(
        strengths,
        strengths.toSorted((one, other) => other - one),
      );
      for (const strength of strengths) assert.ok(strength >= 0.5 && strength <= 1, `${strength}`);
    }
  });
});

describe('whatever somebody writes, suggestThemes', () => {
  const word = fc.constantFrom(
    'parking',
    'not',
    'staff',
    'kind',
    'wait',
    'but',
    'food',
    'nothing to do with',
    "didn't",
    'café',
    'e\u0301',
  );
  const said = fc
    .array(fc.oneof(word, fc.string({ unit: 'binary' }), fc.constantFrom('. ', ', ', '\n', '—', '\ud800')))
    .map((all) => all.join(' '));

  it('gives words that are there: inside the text, in their order, never one in another, not empty', () => {
    fc.assert(
      fc.property(said, (words) => {
        for (const { because } of suggestThemes(words)) {
          assert.ok(because.length > 0);
          let before = 0;
          for (const { start, end } of because) {
            assert.ok(start >= before && start < end && end <= words.length);
            assert.equal(words.slice(start, end), words.slice(start, end).trim());
            before = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('names each theme once', () => {
    fc.assert(
      fc.property(said, (words) => {
        const found = themesIn(words);
        assert.equal(new Set(found).size, found.length);
      }),
    );
  });

  it('finds the same in a thought, whatever other thoughts stand beside it', () => {
    fc.assert(
      fc.property(said, (before) => {
        assert.ok(themesIn(`${before.slice(0, 2000)}. There was nowhere to park.`).includes('parking'));
      }),
    );
  });

  // Would not end in a lifetime if the time grew with the square of the length.
  for (const [name, part] of [
    ['one word', 'a'],
    ['dashes', ' -'],
    ['marks', 'e\u0301'],
    ['apostrophes', "a'"],
    ['a "not"', 'not '],
    ['a phrase', 'car park '],
    ['thoughts', 'rude. '],
  ] as const)
    it(`comes to an end with millions of characters of ${name}`, () => {
      assert.ok(suggestThemes(part.repeat(3_000_000 / part.length)).length <= themes.length);
    });
});
