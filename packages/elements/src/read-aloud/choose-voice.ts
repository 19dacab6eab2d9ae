import { languageTag } from '../language/language.ts';

/**
 * The voice to read words in `language` with: one of the very same tag, else one of the same language in the same script;
 * among equals one that speaks on the device, because the others send the words away. `undefined` where there is none: left to
 * itself a browser reads Welsh with an English voice.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const wanted = languageTag(language);
  if (!wanted) return undefined;
  const local = voices.toSorted((one, other) => Number(other.localService) - Number(one.localService));
  return (
    local.find(({ lang }) => languageTag(lang) === wanted) ??
    local.find(({ lang }) => spokenAndWritten(lang) === spokenAndWritten(wanted))
  );
}

/** Language and script: Cantonese is not Mandarin, nor Punjabi in one script what it is in the other. */
function spokenAndWritten(tag: string): string | undefined {
  const known = languageTag(tag);
  if (!known) return undefined;
  const { language, script } = new Intl.Locale(known).maximize();
  return `${language}-${script}`;
}
