import { languageTag, sameLanguage } from '../language/language.ts';
import type { Media, QuestionMedia, Recording, SignedVideo } from './media.ts';

/** Something that was found, and the language of its words. */
export interface InLanguage<Kind> {
  readonly is: Kind;
  readonly language: string;
}

/** What there is of one question for one person. */
export interface FoundMedia {
  readonly audio: InLanguage<Recording> | undefined;
  readonly sign: InLanguage<SignedVideo> | undefined;
}

/**
 * What there is of `question` for somebody who reads `language`. A recording must be in that language. A signed video is in a
 * language of its own: one that lies under another language is better than none.
 */
export function findMedia(media: Media | undefined, question: string, language: string): FoundMedia {
  const all = Object.entries(media?.[question] ?? {});
  const own = [
    ...all.filter(([tag]) => languageTag(tag) === languageTag(language)),
    ...all.filter(([tag]) => sameLanguage(tag, language)),
  ];
  return {
    audio: firstWhole(own, 'audio', isRecording, question),
    sign: firstWhole([...own, ...all], 'sign', isSignedVideo, question),
  };
}

const warned = new Set<string>();

/** Scripts without types may leave out what people rely on: that is not shown, and the developer is told, once. */
function firstWhole<Name extends 'audio' | 'sign', Kind extends QuestionMedia[Name]>(
  entries: readonly (readonly [tag: string, media: QuestionMedia])[],
  name: Name,
  isWhole: (value: NonNullable<Kind>) => boolean,
  question: string,
): InLanguage<NonNullable<Kind>> | undefined {
  for (const [tag, media] of entries) {
    const is = media[name] as Kind;
    if (is && isWhole(is)) return { is, language: languageTag(tag) ?? tag };
    if (is && !warned.has(question)) {
      warned.add(question);
      console.warn(`always/media-incomplete: "${name}" of question "${question}" lacks what its type demands.`);
    }
  }
  return undefined;
}

function isRecording({ src, transcript }: Partial<Recording>): boolean {
  return Boolean(src && transcript);
}

function isSignedVideo({ src, transcript, captions, translatedBy, checkedBy }: Partial<SignedVideo>): boolean {
  const recorded = [translatedBy, checkedBy].every((one) => one?.name && one.registration);
  return Boolean(src && transcript && captions?.src && captions.language && recorded);
}
