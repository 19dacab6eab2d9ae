import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainerMessages } from '../../packages/elements/src/explainer/explainer.messages.ts';
import { patientWords, type PatientText } from './patient-words.ts';
import { easyReadFaults, plainFaults, type WordingFault } from './rules.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

const all = await patientWords();
const easy = all.filter(({ reading }) => reading === 'easy');
const plain = all.filter(({ reading }) => reading === 'plain');

/**
 * Questions that are asked all over the country in these words, so that answers can be compared. They are harder than a
 * reading age of 9 to 11; who cannot read them has them in easy read, which is ours.
 */
const national = new Set([
  'about-you gender-same', // GOV.UK equality information pattern
  'about-you ethnic-black', // the same
  'about-you condition', // Government Statistical Service, harmonised standard
  'about-you condition-effect', // the same
]);

describe('the words that patients read in easy read', () => {
  it('are all found: those of the questions, and our own', () => {
    assert.ok(easy.length > 250, `${easy.length}`);
    for (const start of [
      'about-you',
      'wm-core',
      'always-feedback-care always na',
      'bramley-going-home',
      'feedback.messages',
    ]) {
      assert.ok(
        easy.some(({ where }) => where.startsWith(start)),
        start,
      );
    }
  });

  it('keep the rules E1 to E9 and E18, every one of them', () => {
    assert.deepEqual(
      faultsIn(easy, (text) => easyReadFaults(text.sentences, text)),
      [],
    );
  });

  it('are sentences of at most 12 words, and of at most 8 on the average', () => {
    const lengths = easy.flatMap(({ where, sentences }) =>
      sentences.flatMap(sentencesOf).map((sentence) => ({ where, sentence, words: wordsOf(sentence).length })),
    );
    assert.deepEqual(
      lengths.filter(({ words }) => words > 12),
      [],
    );
    assert.ok(lengths.reduce((sum, { words }) => sum + words, 0) / lengths.length <= 8);
  });

  it('stand at most three sentences together', () => {
    const long = easy.filter(({ sentences }) => sentences.flatMap(sentencesOf).length > 3);
    assert.deepEqual(long, []);
  });
});

describe('the words that patients read in plain English', () => {
  it('keep the plain rules, at a reading age of 9 to 11', () => {
    const ours = plain.filter(({ where }) => !national.has(where));
    assert.deepEqual(
      faultsIn(ours, ({ sentences }) => plainFaults(sentences)),
      [],
    );
  });

  it('are left alone only where they are national, and too hard', () => {
    for (const where of national) {
      const text = plain.find((each) => each.where === where);
      assert.ok(text && plainFaults(text.sentences).length > 0, where);
    }
  });
});

describe('the words that explain an Always Event', () => {
  const explaining = all.filter(({ where }) => where.startsWith('explainer.messages'));

  it('are sentences of at most 15 words, in plain English too', () => {
    const sentences = explaining.flatMap((text) => text.sentences.flatMap(sentencesOf));
    assert.ok(sentences.length > 90, `${sentences.length}`);
    assert.deepEqual(
      sentences.filter((sentence) => wordsOf(sentence).length > 15),
      [],
    );
  });

  it('say that the example is made up, and whose mark it is, in both readings', () => {
    for (const [reading, { exampleTitle, mark }] of Object.entries(explainerMessages)) {
      assert.match(exampleTitle, /made-up/, reading);
      assert.match(`${mark.word} ${mark.meaning}`, /Always Events®/, reading);
    }
  });
});

describe('the check of the wording', () => {
  const planted: readonly [rule: string, sentences: string[]][] = [
    ['E1', ['We want you to tell us about your care so that we can make it better soon.']],
    ['E2', ['We read your words, talk about them, and write to you.']],
    ['E2', ['Tell us about your care; it helps.']],
    ['E2', ['Your care (at home or here) matters.']],
    ['E2', ['Tell us about the ward which you went to.']],
    ['E3', ['Tell us about your consultation.']],
    ['E4', ['Ask a member of staff.']],
    ['E4', ['Send us your response.']],
    ['E4', ['Select an answer.']],
    ['E5', ['Have your say.']],
    ['E6', ['Talk to PALS.']],
    ['E6', ['Tell us about food, e.g. lunch.']],
    ['E7', ['Your words are read by staff.']],
    ['E8', ['Do not send no answer.']],
    ['E9', ['Tell us two things.']],
    ['E9', ['Care is good for 90% of people.']],
    [
      'E18',
      ['Anybody dissatisfied can communicate their unhappiness immediately to administrators or to professionals.'],
    ],
  ];
  for (const [rule, sentences] of planted) {
    it(`finds a fault against ${rule} in “${sentences.join(' ')}”`, () => {
      const rules = easyReadFaults(sentences).map((fault) => fault.rule);
      assert.ok(rules.includes(rule), rules.join());
    });
  }

  const hard: readonly [rule: string, sentence: string][] = [
    [
      'length',
      'We would like you to tell us about the care that you had here so that we can make it much better for the next person.',
    ],
    ['idiom', 'Have your say on the ward.'],
    ['abbreviation', 'Tell us about food, drink etc.'],
    ['negatives', 'We cannot help if you do not tell us.'],
    ['senses', 'Press the green button.'],
    [
      'reading age',
      'Improving an organisation necessitates information about individual experiences, including dissatisfaction and immediate difficulties.',
    ],
  ];
  for (const [rule, sentence] of hard) {
    it(`finds a fault against ${rule} in “${sentence}”`, () => {
      const rules = plainFaults([sentence]).map((fault) => fault.rule);
      assert.ok(rules.includes(rule), rules.join());
    });
  }

  it('finds a hard word that is explained too late, and lets one pass that the next sentence explains', () => {
    const explained = new Map([['consent', 'That is when you say yes.']]);
    const text = ['We ask for your consent.', 'That is when you say yes.'];
    assert.deepEqual(easyReadFaults(text, { explained }), []);
    assert.deepEqual(
      easyReadFaults([text[0]!, 'We ask you now.', text[1]!], { explained }).map(({ rule }) => rule),
      ['E3'],
    );
    assert.deepEqual(
      easyReadFaults(text).map(({ rule }) => rule),
      ['E3'],
    );
  });

  it('finds nothing in words that are easy', () => {
    assert.deepEqual(easyReadFaults(['Tell us about your care.', 'You can miss out a question.']), []);
    assert.deepEqual(plainFaults(['Your answers help us make care better for everyone.']), []);
  });
});

function faultsIn(texts: readonly PatientText[], check: (text: PatientText) => WordingFault[]): string[] {
  return texts.flatMap((text) => check(text).map(({ rule, what }) => `${text.where}: ${rule}: ${what}`));
}
