import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrasesOf, withPhrases, type PhraseBook } from './phrase-book.ts';
import { Questionnaire } from './questionnaire.ts';
import { parseStrictly } from './parse.ts';

const stay: Questionnaire = {
  id: 'stay',
  version: '1',
  language: 'en-GB',
  title: { plain: 'Your stay' },
  audience: ['patient'],
  standing: 'local',
  questions: [
    {
      kind: 'yes-no',
      id: 'names',
      text: { plain: 'Did staff say who they are?', easyRead: ['Staff have names.', 'Did they tell you?'] },
      explain: [{ word: { plain: 'staff' }, meaning: { plain: 'The people who work here.' } }],
      options: [
        { code: 'yes', text: { plain: 'Yes' } },
        { code: 'no', text: { plain: 'No' } },
      ],
    },
    { kind: 'number', id: 'nights', text: { plain: 'How many nights?' }, unit: { plain: 'nights' } },
  ],
};

const welsh: PhraseBook = {
  language: 'cy',
  standing: 'draft',
  phrases: {
    'Your stay': 'Eich arhosiad',
    'Did staff say who they are?': 'A ddywedodd y staff pwy ydyn nhw?',
    'Staff have names.': 'Mae gan staff enwau.',
    staff: 'staff',
    'The people who work here.': 'Y bobl sy’n gweithio yma.',
    'Did they tell you?': 'Wnaethon nhw ddweud wrthych chi?',
    Yes: 'Do',
    No: 'Naddo',
    'How many nights?': 'Sawl noson?',
    nights: 'noson',
  },
};

test('a questionnaire gets its translation sentence by sentence, and is one still', () => {
  const translated = withPhrases(stay, welsh);

  const parsed = parseStrictly(Questionnaire, translated);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  assert.deepEqual(translated.title.translations, { cy: { plain: 'Eich arhosiad', standing: 'draft' } });
  assert.deepEqual(translated.questions[0]?.text.translations?.cy, {
    plain: 'A ddywedodd y staff pwy ydyn nhw?',
    easyRead: ['Mae gan staff enwau.', 'Wnaethon nhw ddweud wrthych chi?'],
    standing: 'draft',
  });
  assert.deepEqual(phrasesOf([stay]).toSorted(), Object.keys(welsh.phrases).toSorted());
});

test('an answer is worded as its question wants it', () => {
  const phrases = { ...welsh.phrases, Yes: 'Ie', 'Did staff say who they are? / Yes': 'Do' };

  const [question] = withPhrases(stay, { ...welsh, phrases }).questions;

  assert.ok(question?.kind === 'yes-no');
  assert.equal(question.options[0]?.text.translations?.cy?.plain, 'Do');
});

test('a checked phrase book makes translations that are no drafts', () => {
  const { title } = withPhrases(stay, { ...welsh, standing: 'checked' });

  assert.deepEqual(title.translations, { cy: { plain: 'Eich arhosiad' } });
});

for (const missing of ['Yes', 'staff', 'nights', 'Did they tell you?', 'How many nights?']) {
  test(`a question stays in its own language as a whole where "${missing}" has no translation`, () => {
    const { [missing]: _, ...phrases } = welsh.phrases;

    const { questions } = withPhrases(stay, { ...welsh, phrases });

    const index = missing === 'nights' || missing === 'How many nights?' ? 1 : 0;
    assert.deepEqual(questions[index], stay.questions[index]);
    assert.ok(questions[1 - index]?.text.translations?.cy, 'the other question has its translation');
  });
}

test('a translation that the questionnaire brings goes before ours', () => {
  const own = { ...stay, title: { plain: 'Your stay', translations: { cy: { plain: 'Eich cyfnod yma' } } } };

  assert.deepEqual(withPhrases(own, welsh).title, own.title);
});

test('a sentence named like something that every object has is no phrase', () => {
  const odd = { ...stay, title: { plain: 'constructor' } };

  assert.equal(withPhrases(odd, welsh).title.translations, undefined);
});
