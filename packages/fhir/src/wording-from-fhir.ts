import { parse, Wording, type Translation } from '@always-kit/contract';
import type { Node } from './node.ts';
import { ownExtension, standardExtension } from './urls.ts';

/** The wording in the property `key`, with its easy read and translations; `undefined` where there are no words. */
export function wordingFromFhir(node: Node, key: string): Wording | undefined {
  const plain = node.string(key);
  if (plain === undefined) return undefined;
  const beside = node.element(key);
  const translations = beside ? beside.extensions(standardExtension.translation).flatMap(translationFrom) : [];
  return {
    plain,
    ...easyReadFrom(beside),
    ...(translations.length > 0 && { translations: Object.fromEntries(translations) }),
  };
}

function easyReadFrom(beside: Node | undefined): { easyRead?: string[] } {
  const easyRead = (beside?.extensions(ownExtension.easyRead) ?? []).flatMap((extension) => {
    const sentence = extension.string('valueString');
    return sentence === undefined ? [] : [sentence];
  });
  return easyRead.length > 0 ? { easyRead } : {};
}

function translationFrom(extension: Node): [language: string, translation: Translation][] {
  const language = extension.extension('lang')?.string('valueCode');
  const content = extension.extension('content');
  const plain = content?.string('valueString');
  if (language === undefined || plain === undefined) {
    extension.leaveOut('extension', 'A translation needs its language and its words');
    return [];
  }
  const beside = content?.element('valueString');
  const standing = beside?.extension(ownExtension.translationStanding)?.string('valueCode');
  const translation = { plain, ...easyReadFrom(beside), ...(standing !== undefined && { standing }) };
  // One translation that is too long or misnamed is no reason to refuse the questionnaire.
  const parsed = parse(Wording, { plain: 'x', translations: { [language]: translation } });
  const read = parsed.ok ? parsed.value.translations?.[language] : undefined;
  if (!read) {
    extension.leaveOut('extension', 'This translation is too long, or its language is not a language tag');
    return [];
  }
  return [[language, read]];
}
