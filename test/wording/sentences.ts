import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, in which each `{name}` stands for something short. */
export function sentencesOf(text: string): string[] {
  return [
    ...segmenter.segment(
      text
        .replace(/\{\w+\}/g, '7')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  ]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

/** The words of a sentence. */
export function wordsOf(sentence: string): string[] {
  return sentence.replace(/\S+@\S+/g, 'email').match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
}

/**
 * The school grade after Flesch and Kincaid; a reading age is about 5 years more. `undefined` under 12 words, where it is
 * noise.
 */
export function gradeOf(text: string): number | undefined {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length < 12) return undefined;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
