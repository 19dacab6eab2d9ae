import type { Seeded } from './seeded.ts';

/** How somebody writes. */
export type Voice = (words: string, random: Seeded) => string;

const plain: Voice = (words) => sentenceOf(words);

const carefree: Voice = (words, random) => {
  const low = words.toLowerCase().replace(/[.,']/g, '');
  return random.next() < 0.3 ? low.toUpperCase() : low;
};

const texted: Voice = (words) =>
  words
    .toLowerCase()
    .replace(/\byou\b/g, 'u')
    .replace(/\bare\b/g, 'r')
    .replace(/\bto\b/g, '2')
    .replace(/\band\b/g, '&')
    .replace(/\bplease\b/g, 'pls')
    .replace(/\bbecause\b/g, 'cos');

/** As the ear has it, for learning: a letter left out, doubled or swapped with the next. */
const misheard: Voice = (words, random) =>
  sentenceOf(
    words.replace(/\p{L}{5,}/gu, (word) => {
      if (random.next() > 0.3) return word;
      const at = 1 + random.below(word.length - 2);
      const way = random.below(3);
      if (way === 0) return word.slice(0, at) + word.slice(at + 1);
      if (way === 1) return word.slice(0, at) + word.charAt(at) + word.slice(at);
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    }),
  );

/** Letters that slip in. */
const slips = ['a', 'e', 'i', 's', 't', 'n', 'r'];

/** As a thumb has it, for measuring: another vowel, the key beside, or a letter that slipped in. */
const mistyped: Voice = (words, random) =>
  sentenceOf(
    words.replace(/\p{L}{5,}/gu, (word) => {
      if (random.next() > 0.3) return word;
      const at = 1 + random.below(word.length - 2);
      const way = random.below(3);
      if (way === 0)
        return word.slice(0, at) + word.slice(at).replace(/[aeiou]/, (found) => random.one(vowelsBut(found)));
      if (way === 1) return word.slice(0, at) + beside(word.charAt(at)) + word.slice(at + 1);
      return word.slice(0, at) + random.one(slips) + word.slice(at);
    }),
  );

/** How people write in the part to learn from, and in the part to measure with. */
export const trainingVoices: readonly Voice[] = [plain, plain, plain, carefree, texted, misheard];
export const heldOutVoices: readonly Voice[] = [plain, plain, plain, carefree, texted, mistyped];

function sentenceOf(words: string): string {
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function vowelsBut(letter: string): string[] {
  return ['a', 'e', 'i', 'o', 'u'].filter((vowel) => vowel !== letter);
}

function beside(letter: string): string {
  const row = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].find((keys) => keys.includes(letter)) ?? letter;
  return row.charAt(row.indexOf(letter) + 1) || row.charAt(row.indexOf(letter) - 1) || letter;
}
