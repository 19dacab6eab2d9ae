import { wordingFor, type Question, type Reading } from '@always-kit/contract';
import { languageTag, sameLanguage } from '../language/language.ts';
import type { Reader } from '../question/reader.ts';
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

/** What there is of `question` beside the words of it that are shown to this reader. */
export function mediaBeside(
  { id, text }: Question,
  { language, reading, writtenIn, drafts }: Reader,
  media: Media | undefined,
): FoundMedia {
  const { easy } = wordingFor(text, language, reading, writtenIn, drafts);
  return findMedia(media, id, language, easy ? 'easy' : 'plain');
}

/**
 * What there is of `question` for somebody who reads `language`, in words of `reading`. A recording must be in that language, and
 * of those words. A signed video is in a language of its own: one that lies under another language is better than none.
 */
export function findMedia(media: Media | undefined, question: string, language: string, reading: Reading): FoundMedia {
  const all = Object.entries(media?.[question] ?? {});
  const own = [
    ...all.filter(([tag]) => languageTag(tag) === languageTag(language)),
    ...all.filter(([tag]) => sameLanguage(tag, language)),
  ];
  return {
    audio: firstWhole(
      own,
      ({ audio }) => recordingOf(audio, reading),
      isRecording,
      `"audio" of question "${question}"`,
    ),
    sign: firstWhole([...own, ...all], ({ sign }) => sign, isSignedVideo, `"sign" of question "${question}"`),
  };
}

const warned = new Set<string>();

/** Scripts without types may leave out what people rely on: that is not shown, and the developer is told, once. */
function firstWhole<Kind>(
  entries: readonly (readonly [tag: string, media: QuestionMedia])[],
  of: (media: QuestionMedia) => Kind | undefined,
  isWhole: (value: Kind) => boolean,
  name: string,
): InLanguage<Kind> | undefined {
  for (const [tag, media] of entries) {
    const is = of(media);
    if (is && isWhole(is)) return { is, language: languageTag(tag) ?? tag };
    if (is && !warned.has(name)) {
      warned.add(name);
      console.warn(`always/media-incomplete: ${name} lacks what its type demands.`);
    }
  }
  return undefined;
}

function recordingOf(audio: QuestionMedia['audio'], reading: Reading): Recording | undefined {
  return [audio ?? []].flat().find(({ readings = ['plain'] }) => readings.includes(reading));
}

function isRecording({ src, transcript }: Partial<Recording>): boolean {
  return Boolean(src && transcript);
}

function isSignedVideo({ src, transcript, captions, translatedBy, checkedBy }: Partial<SignedVideo>): boolean {
  const recorded = [translatedBy, checkedBy].every((one) => one?.name && one.registration);
  return Boolean(src && transcript && captions?.src && captions.language && recorded);
}
