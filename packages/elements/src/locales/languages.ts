import type { PhraseBook, Reading } from '@always-kit/contract';
import type { Catalogue } from './catalogue.ts';

/** A language that our forms can be read in besides English. */
export interface Language {
  /** As a BCP 47 tag, as short as it can be. */
  readonly tag: string;
  /** Its name in itself: people look for their own language by its own name. */
  readonly autonym: string;
  /** The word "Language" in it. */
  readonly label: string;
  /** What stands behind the name while it is a draft: "not checked", in it. */
  readonly draft: string;
  /**
   * Whether a speaker has checked both catalogues, against the English and on the screen, and is named in their files. Drafts
   * are shown only where the page says `allow-drafts`.
   */
  readonly standing: 'draft' | 'checked';
  readonly words: Readonly<Record<Reading, () => Promise<{ readonly catalogue: Catalogue }>>>;
  /** The built-in questions. */
  readonly phrases: () => Promise<{ readonly phraseBook: PhraseBook }>;
}

/** In the order in which a list of languages shows them. Each file is loaded when somebody wants to read it. */
export const languages: readonly Language[] = [
  {
    tag: 'cy',
    autonym: 'Cymraeg',
    label: 'Iaith',
    draft: 'heb ei wirio',
    standing: 'draft',
    words: { plain: () => import('./cy/cy.plain.ts'), easy: () => import('./cy/cy.easy.ts') },
    phrases: () => import('@always-kit/contract/built-in/locales/cy'),
  },
  {
    tag: 'pl',
    autonym: 'polski',
    label: 'Język',
    draft: 'niesprawdzone',
    standing: 'draft',
    words: { plain: () => import('./pl/pl.plain.ts'), easy: () => import('./pl/pl.easy.ts') },
    phrases: () => import('@always-kit/contract/built-in/locales/pl'),
  },
  {
    tag: 'ro',
    autonym: 'română',
    label: 'Limba',
    draft: 'neverificat',
    standing: 'draft',
    words: { plain: () => import('./ro/ro.plain.ts'), easy: () => import('./ro/ro.easy.ts') },
    phrases: () => import('@always-kit/contract/built-in/locales/ro'),
  },
  {
    tag: 'pa',
    autonym: 'ਪੰਜਾਬੀ',
    label: 'ਭਾਸ਼ਾ',
    draft: 'ਜਾਂਚਿਆ ਨਹੀਂ ਗਿਆ',
    standing: 'draft',
    words: { plain: () => import('./pa/pa.plain.ts'), easy: () => import('./pa/pa.easy.ts') },
    phrases: () => import('@always-kit/contract/built-in/locales/pa'),
  },
  {
    tag: 'ur',
    autonym: 'اردو',
    label: 'زبان',
    draft: 'جانچ نہیں ہوئی',
    standing: 'draft',
    words: { plain: () => import('./ur/ur.plain.ts'), easy: () => import('./ur/ur.easy.ts') },
    phrases: () => import('@always-kit/contract/built-in/locales/ur'),
  },
  {
    tag: 'bn',
    autonym: 'বাংলা',
    label: 'ভাষা',
    draft: 'যাচাই করা হয়নি',
    standing: 'draft',
    words: { plain: () => import('./bn/bn.plain.ts'), easy: () => import('./bn/bn.easy.ts') },
    phrases: () => import('@always-kit/contract/built-in/locales/bn'),
  },
  {
    tag: 'gu',
    autonym: 'ગુજરાતી',
    label: 'ભાષા',
    draft: 'ચકાસેલું નથી',
    standing: 'draft',
    words: { plain: () => import('./gu/gu.plain.ts'), easy: () => import('./gu/gu.easy.ts') },
    phrases: () => import('@always-kit/contract/built-in/locales/gu'),
  },
  {
    tag: 'ar',
    autonym: 'العربية',
    label: 'اللغة',
    draft: 'لم تتم مراجعته',
    standing: 'draft',
    words: { plain: () => import('./ar/ar.plain.ts'), easy: () => import('./ar/ar.easy.ts') },
    phrases: () => import('@always-kit/contract/built-in/locales/ar'),
  },
  {
    tag: 'so',
    autonym: 'Soomaali',
    label: 'Luqadda',
    draft: 'lama hubin',
    standing: 'draft',
    words: { plain: () => import('./so/so.plain.ts'), easy: () => import('./so/so.easy.ts') },
    phrases: () => import('@always-kit/contract/built-in/locales/so'),
  },
  {
    tag: 'uk',
    autonym: 'українська',
    label: 'Мова',
    draft: 'не перевірено',
    standing: 'draft',
    words: { plain: () => import('./uk/uk.plain.ts'), easy: () => import('./uk/uk.easy.ts') },
    phrases: () => import('@always-kit/contract/built-in/locales/uk'),
  },
  {
    tag: 'zh-Hans',
    autonym: '简体中文',
    label: '语言',
    draft: '未经核对',
    standing: 'draft',
    words: { plain: () => import('./zh-Hans/zh-Hans.plain.ts'), easy: () => import('./zh-Hans/zh-Hans.easy.ts') },
    phrases: () => import('@always-kit/contract/built-in/locales/zh-Hans'),
  },
];

/**
 * The one of `all` that a reader of `wanted` can read: the same language in the same script, whatever the region. Punjabi as it
 * is written in Pakistan is not for readers of Gurmukhi, nor traditional Chinese for readers of the simplified.
 */
export function languageFor<Some extends Pick<Language, 'tag'>>(
  wanted: string,
  all: readonly Some[],
): Some | undefined {
  return all.find(({ tag }) => written(tag) === written(wanted));
}

function written(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
