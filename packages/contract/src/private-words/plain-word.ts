/** What is longer is no word. */
export const longestWord = 30;
/** Ends a sentence, among words. */
export const stop = '.';

const letters = "[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ`][\\p{L}\\p{M}]+)*";
const stops = '[.!?;\\n。！？；؟۔।]+';
const wordOrStop = new RegExp(`${letters}|${stops}`, 'gu');
/** Chinese has no spaces: each of its characters is a word by itself. */
const han = /[\u3400-\u9fff]/;
const wordOrStopWithHan = new RegExp(`${han.source}|(?:(?!${han.source})[\\p{L}\\p{M}\\p{N}])+|${stops}`, 'gu');

/** What finds the words and stops of `text`. */
export function wordsOf(text: string): RegExp {
  return han.test(text) ? wordOrStopWithHan : wordOrStop;
}

/** A word in small letters, without marks and apostrophes; a stop for the end of a sentence. */
export function plainWord(written: string): string {
  if (/^[a-z]{1,30}$/.test(written)) return written; // most are
  if (/^[.!?;\n。！？；؟۔।]/.test(written)) return stop;
  return plain(written.slice(0, longestWord));
}

/**
 * The letters that people put in each other's place, as one: with marks and without, by an Arabic and by an Urdu keyboard.
 * The marks of the scripts of India are vowels, and stay, but for the dot below that many leave out.
 */
export function plain(written: string): string {
  return written
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?![\u0900-\u0dff])\p{M}|[\u09bc\u0a3c\u0abc\u0640'’ʼ`]/gu, '')
    .replace(/[łىیکہھةەґđ]/g, (letter) => likeIt[letter] ?? letter);
}

const likeIt: Readonly<Record<string, string>> = {
  ...{ ł: 'l', đ: 'd', ґ: 'г' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ة: 'ه', ە: 'ه' },
};
