import type { PhraseBook } from '@always-kit/contract';
import type { Catalogue } from '../locales/catalogue.ts';
import { languages, type Language } from '../locales/languages.ts';
import { english } from './english.ts';

/**
 * Two languages that nobody speaks, made from our English while a test runs. `qps` has accents and is 40 % longer; `qps-Arab`
 * is written from right to left. Every text stands in brackets of its own, so that words which escaped translation are seen.
 */
export type Pseudo = 'qps' | 'qps-Arab';

/** The tags of both. */
export const pseudos = ['qps', 'qps-Arab'] as const satisfies readonly Pseudo[];

/** Lets every form of this test file be read in both, built-in questions and those of the test included. */
export function teachPseudo(): void {
  const all = languages as Language[];
  for (const tag of pseudos) if (!all.some((each) => each.tag === tag)) all.push(pseudoLanguage(tag));
}

/** `text` in a language that nobody speaks. What is in `{braces}` stays. */
export function pseudo(text: string, tag: Pseudo = 'qps'): string {
  const letters = alphabets[tag];
  const words = text.replace(/\{\w+\}|[a-z]/gi, (found) => letters.get(found.toLowerCase()) ?? found);
  return `⟦${words}⟧`;
}

/** Everything in `root` that a person sees or hears and that is in no brackets: words that were not translated. */
export function untranslated(root: ParentNode): string[] {
  const said = [...textsIn(root)].map(({ data }) => data);
  const named = [...root.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [...said, ...named].filter((text) => /\p{L}/u.test(withoutBrackets(text)));
}

/** The texts of `root` that are drawn outside of the element they belong to, or of `width` pixels from the page's edge. */
export function clipped(root: ParentNode, width: number): string[] {
  return [...textsIn(root)]
    .filter((text) => !text.parentElement?.closest('.only-heard'))
    .filter((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = text.parentElement?.closest('button, label, fieldset, p, li, dt, dd, a')?.getBoundingClientRect();
      return [...range.getClientRects()].some(
        ({ left, right, bottom }) =>
          left < -1 ||
          right > width + 1 ||
          (box && (left < box.left - 1 || right > box.right + 1 || bottom > box.bottom + 1)),
      );
    })
    .map(({ data }) => data.trim());
}

function withoutBrackets(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : withoutBrackets(less);
}

function* textsIn(root: ParentNode): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !text.parentElement?.closest('style')) yield text;
  }
}

function pseudoLanguage(tag: Pseudo): Language {
  const word = (text: string): string => pseudo(text, tag);
  return {
    tag,
    autonym: word('Pseudo'),
    label: word('Language'),
    draft: word('not checked'),
    standing: 'checked',
    words: {
      plain: async () => ({ catalogue: pseudoCatalogue(english.plain, tag) }),
      easy: async () => ({ catalogue: pseudoCatalogue(english.easy, tag) }),
    },
    phrases: async () => ({ phraseBook: pseudoPhrases(tag) }),
  };
}

/** A phrase for whatever is asked for: the questions of a test are translated too. */
function pseudoPhrases(tag: Pseudo): PhraseBook {
  const phrases = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, sentence) => pseudo(String(sentence), tag),
      getOwnPropertyDescriptor: (_, sentence) =>
        // An answer that its question wants otherwise has a key with both: nobody says those here.
        String(sentence).includes(' / ') ? undefined : { configurable: true, value: pseudo(String(sentence), tag) },
    },
  );
  return { language: tag, standing: 'checked', phrases };
}

/** Every text in `messages`, but not what names a picture or a language. */
function pseudoCatalogue(messages: Catalogue, tag: Pseudo): Catalogue {
  return translate(messages, '') as Catalogue;

  function translate(value: unknown, key: string): unknown {
    if (key === 'language') return tag;
    if (key === 'picture') return value;
    if (typeof value === 'string') return pseudo(value, tag);
    if (Array.isArray(value)) return value.map((each) => translate(each, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, translate(inner, name)]));
  }
}

/** What each letter of English becomes. Doubled vowels make words 40 % longer, so that they break where long words break. */
const alphabets: Readonly<Record<Pseudo, ReadonlyMap<string, string>>> = {
  qps: alphabet('áá ƀ ç đ éé ƒ ĝ ĥ íí ĵ ķ ļ ɱ ñ óó þ ɋ ŕ š ŧ úú ṽ ŵ ẋ ýý ž'),
  'qps-Arab': alphabet('ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه'),
};

function alphabet(letters: string): ReadonlyMap<string, string> {
  return new Map(letters.split(' ').map((letter, index) => [String.fromCharCode(97 + index), letter]));
}
