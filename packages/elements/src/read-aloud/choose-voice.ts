import { languageTag } from '../language/language.ts';

/** Where a voice speaks: on the device, or far away, which sends the words to whoever made the browser. */
export type Whereabouts = 'near' | 'far';

/**
 * The voice to read words in `language` with, of those that are `where`: one of the very same tag, else one of the same
 * language in the same script. `undefined` where there is none: left to itself a browser reads Welsh with an English voice.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  where: Whereabouts,
): SpeechSynthesisVoice | undefined {
  const wanted = languageTag(language);
  if (!wanted) return undefined;
  const there = voices.filter(({ localService }) => localService === (where === 'near'));
  return (
    there.find(({ lang }) => languageTag(lang) === wanted) ??
    there.find(({ lang }) => spokenAndWritten(lang) === spokenAndWritten(wanted))
  );
}

/** Language and script: Cantonese is not Mandarin, nor Punjabi in one script what it is in the other. */
function spokenAndWritten(tag: string): string | undefined {
  const known = languageTag(tag);
  if (!known) return undefined;
  const { language, script } = new Intl.Locale(known).maximize();
  return `${language}-${script}`;
}
