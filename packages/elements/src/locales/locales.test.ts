import { expect } from '@open-wc/testing';
import { directionOf } from '../language/language.ts';
import { english } from '../support/english.ts';
import type { Catalogue } from './catalogue.ts';
import { languageFor, languages } from './languages.ts';

/** Words that may be the same in another language. */
const mayStay = new Set(['Braille', 'Problem:', 'Status', 'Audio', 'BSL', 'OK']);
/** Texts that are not words: patterns that are filled in, and what a page is told apart by. */
const noWords = /^[\s\d{}().,–—-]*$|^\{\w+\}( \{\w+\})*$/;

type Texts = ReadonlyMap<string, string>;

for (const { tag, words, autonym, label, draft } of languages) {
  for (const reading of ['plain', 'easy'] as const) {
    describe(`the words in ${tag} (${reading})`, () => {
      let catalogue: Catalogue;
      let texts: Texts;
      const source = textsOf(english[reading]);
      before(async () => {
        ({ catalogue } = await words[reading]());
        texts = textsOf(catalogue);
      });

      it('say everywhere that they are in it', () => {
        const said = new Set(
          [...leaves(catalogue)].filter(([key]) => key.endsWith('.language')).map(([, text]) => text),
        );
        expect([...said]).to.deep.equal([tag]);
      });

      it('have the parts of the English, and no more', () => {
        expect(keys(catalogue)).to.deep.equal(keys(english[reading]));
      });

      it('have a form for each grammatical number that the language has', () => {
        const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
        const short = plurals(catalogue).filter(([, plural]) => pluralCategories.some((form) => !(form in plural)));
        expect(short.map(([key]) => key)).to.deep.equal([]);
      });

      it('are filled in with what the English is filled in with', () => {
        const differ = [...texts].filter(([key, text]) => {
          const wanted = places(source.get(key) ?? source.get(otherOf(key)) ?? '');
          const exact = source.has(key) && key === otherOf(key);
          const got = places(text);
          return exact || !isPluralForm(key)
            ? got.join() !== wanted.join()
            : got.some((each) => !wanted.includes(each));
        });
        expect(differ).to.deep.equal([]);
      });

      it('have the pictures of the English', () => {
        const pictures = (words: Catalogue): [string, string][] =>
          [...leaves(words)].filter(([key]) => key.endsWith('.picture'));
        expect(pictures(catalogue)).to.deep.equal(pictures(english[reading]));
      });

      it('leave no English', () => {
        const same = [...texts].filter(
          ([key, text]) => text === source.get(key) && !noWords.test(text) && !mayStay.has(text),
        );
        expect(same).to.deep.equal([]);
      });

      it('are as long as words are, and no longer', () => {
        const long = [...texts].filter(([key, text]) => {
          const wanted = (source.get(key) ?? source.get(otherOf(key)) ?? '').length;
          return text.trim() === '' || text.length > 2.2 * wanted + 24;
        });
        expect(long).to.deep.equal([]);
      });

      it('keep numbers, addresses and names readable in the direction of the language', () => {
        const marks = [...texts].filter(([, text]) => /[\u200E\u200F\u202A-\u202E]/.test(text) || !balanced(text));
        expect(marks, 'marks that turn what comes after them').to.deep.equal([]);
        if (directionOf(tag) === 'ltr') return;
        const loose = [...texts].filter(([, text]) =>
          /(^|[^\u2066])01632 960 001|\{(address|translator|checker|where|service)\}(?!\u2069)/.test(text),
        );
        expect(loose, 'what reads the other way, and is not isolated').to.deep.equal([]);
      });

      it('name 12 months', () => {
        expect(new Set(catalogue.form.months).size).to.equal(12);
      });
    });
  }

  it(`${tag} has a name, and words for the list that it stands in`, () => {
    expect([autonym, label, draft].every((text) => text.trim() !== '')).to.equal(true);
    expect(languageFor(tag, languages)?.tag, 'found by its own tag').to.equal(tag);
  });
}

describe('the language for a reader', () => {
  const all = ['cy', 'pa', 'ur', 'zh-Hans'].map((tag) => ({ ...languages[0]!, tag }));

  for (const [wanted, found] of [
    ['cy', 'cy'],
    ['cy-GB', 'cy'],
    ['ur-PK', 'ur'],
    ['pa-IN', 'pa'],
    ['pa-PK', undefined],
    ['pa-Arab', undefined],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', undefined],
    ['zh-Hant-HK', undefined],
    ['fr', undefined],
    ['!', undefined],
  ] as const) {
    it(`of ${wanted} is ${found ?? 'none of ours'}`, () => expect(languageFor(wanted, all)?.tag).to.equal(found));
  }
});

/** Every text of a catalogue, under its key. Keys of pictures and languages are no texts. */
function textsOf(catalogue: Catalogue): Texts {
  return new Map([...leaves(catalogue)].filter(([key]) => !/\.(language|picture)$/.test(key)));
}

function* leaves(value: unknown, key = ''): Generator<[key: string, text: string]> {
  if (typeof value === 'string') yield [key, value];
  else for (const [name, inner] of Object.entries(value as object)) yield* leaves(inner, `${key}.${name}`);
}

/** The keys, without the forms of plurals: languages differ in those. Lists may be longer or shorter. */
function keys(catalogue: Catalogue): string[] {
  return [...new Set([...leaves(catalogue)].map(([key]) => otherOf(key).replace(/\.\d+\b/g, '.n')))].toSorted();
}

function plurals(value: unknown, key = ''): [key: string, plural: object][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('other' in value) return [[key, value]];
  return Object.entries(value).flatMap(([name, inner]) => plurals(inner, `${key}.${name}`));
}

function isPluralForm(key: string): boolean {
  return /\.(zero|one|two|few|many|other)$/.test(key);
}

function otherOf(key: string): string {
  return key.replace(/\.(zero|one|two|few|many)$/, '.other');
}

function places(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

/** Whether every isolate that is opened is closed. */
function balanced(text: string): boolean {
  return (text.match(/[\u2066-\u2068]/g) ?? []).length === (text.match(/\u2069/g) ?? []).length;
}
