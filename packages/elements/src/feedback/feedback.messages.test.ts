import { expect } from '@open-wc/testing';
import { whatMattersMessages } from '../what-matters/what-matters.messages.ts';
import { feedbackMessages } from './feedback.messages.ts';

/** The sentences in a catalogue, with the key they stand under. Names of months and language tags are no sentences. */
function sentences(value: unknown, key: string): [key: string, sentence: string][] {
  if (['language', 'months', 'picture', 'date'].includes(key.split('.').at(-1)!)) return [];
  if (typeof value === 'string') {
    return value
      .replace(/\{\w+\}/g, '7')
      .split(/(?<=[.?!])\s+/)
      .map((sentence) => [key, sentence]);
  }
  return Object.entries(value as object).flatMap(([name, inner]) => sentences(inner, `${key}.${name}`));
}

const words = (sentence: string): number => sentence.split(/\s+/).length;

describe('the easy-read words', () => {
  const all = sentences(feedbackMessages.easy, 'easy');

  it('are there', () => expect(all.length).to.be.greaterThan(60));

  it('are sentences of at most 12 words, 8 on the average', () => {
    const long = all.filter(([, sentence]) => words(sentence) > 12);
    expect(long).to.deep.equal([]);
    expect(all.reduce((sum, [, sentence]) => sum + words(sentence), 0) / all.length).to.be.at.most(8);
  });

  it('have one idea each: at most one comma, no brackets or dashes within', () => {
    const mixed = all.filter(([, sentence]) => /,.*,|[;()–—]|: \D|\bwhich\b|\balthough\b/i.test(sentence));
    expect(mixed).to.deep.equal([]);
  });

  it('have digits for numbers, and no percentages or initials', () => {
    const numbers = /\b(one|two|three|four|five|six|seven|eight|nine|ten)\b|%|\be\.g\.|\bi\.e\.|\betc\b|&/i;
    expect(all.filter(([, sentence]) => numbers.test(sentence))).to.deep.equal([]);
  });

  it('say the same thing by the same word', () => {
    const others = /\b(employees?|personnel|responses?|replies|submit|unit)\b/i;
    expect(all.filter(([, sentence]) => others.test(sentence))).to.deep.equal([]);
  });
});

describe('the plain words', () => {
  for (const [name, messages] of Object.entries({
    whatMatters: whatMattersMessages,
    feedback: feedbackMessages.plain,
  })) {
    it(`of ${name} are sentences of at most 20 words`, () => {
      const long = sentences(messages, name).filter(([, sentence]) => words(sentence) > 20);
      expect(long).to.deep.equal([]);
    });
  }

  it('never point by colour, shape or place', () => {
    const senses = /\b(red|green|yellow|blue|left|right|above|below|round|square)\b/i;
    const pointing = [
      ...sentences(whatMattersMessages, 'whatMatters'),
      ...sentences(feedbackMessages.plain, 'plain'),
      ...sentences(feedbackMessages.easy, 'easy'),
    ].filter(([key, sentence]) => !key.includes('characters') && senses.test(sentence.replace('right away', '')));
    expect(pointing).to.deep.equal([]);
  });
});
