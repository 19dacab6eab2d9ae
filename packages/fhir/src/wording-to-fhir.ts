import type { Translation, Wording } from '@always-kit/contract';
import { text } from './primitive.ts';
import type { Element, Extension } from './resources.ts';
import { ownExtension, standardExtension } from './urls.ts';

type Worded<Key extends string> = { [Name in Key]?: string } & { [Name in `_${Key}`]?: Element };

/** A wording as the property `key`: its plain words, with easy read and translations as extensions of that string. */
export function wordingToFhir<Key extends string>(key: Key, wording: Wording): Worded<Key> {
  const { plain, easyRead = [], translations = {} } = wording;
  return text(key, plain, [
    ...easyRead.map(easyReadSentence),
    ...Object.entries(translations).map(([language, translation]) => translated(language, translation)),
  ]);
}

function easyReadSentence(sentence: string): Extension {
  return { url: ownExtension.easyRead, ...text('valueString', sentence) };
}

function translated(language: string, { plain, easyRead = [], standing }: Translation): Extension {
  const about = [
    ...easyRead.map(easyReadSentence),
    ...(standing ? [{ url: ownExtension.translationStanding, valueCode: standing }] : []),
  ];
  return {
    url: standardExtension.translation,
    extension: [
      { url: 'lang', valueCode: language },
      { url: 'content', ...text('valueString', plain, about) },
    ],
  };
}
