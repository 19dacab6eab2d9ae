import { languageTag } from '../language/language.ts';

/**
 * The voice to read words in `language` with: one that speaks on the device, because the others send the words away; among
 * those one of the very same tag, else one of the same language in the same script. `undefined` where there is none: left to itself
 * a browser reads Welsh with an English voice.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const wanted = languageTag(language);
  if (!wanted) return undefined;
  const best = (those: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined =>
    those.find(({ lang }) => languageTag(lang) === wanted) ??
    those.find(({ lang }) => spokenAndWritten(lang) === spokenAndWritten(wanted));
  return best(voices.filter(({ localService }) => localService)) ?? best(voices);
}

/** Language and script: Cantonese is not Mandarin, nor Punjabi in one script what it is in the other. */
function spokenAndWritten(tag: string): string | undefined {
  const known = languageTag(tag);
  if (!known) return undefined;
  const { language, script } = new Intl.Locale(known).maximize();
  return `${language}-${script}`;
}
