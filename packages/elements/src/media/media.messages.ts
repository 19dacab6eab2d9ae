import type { Reading } from '@always-kit/contract';

/** Every word that is said about recordings and signed videos. */
export interface MediaMessages {
  /** The language that these words are in, as a BCP 47 tag. */
  readonly language: string;
  readonly listen: string;
  /** The name of the player, and its buttons. */
  readonly player: string;
  readonly play: string;
  readonly pause: string;
  readonly fromStart: string;
  readonly fullScreen: string;
  readonly watch: string;
  readonly video: string;
  readonly captions: string;
  readonly transcript: string;
  /** Who signed and who checked: `{translator}`, `{checker}`. */
  readonly record: string;
  readonly notPlayed: string;
}

const plain: MediaMessages = {
  language: 'en-GB',
  listen: 'Listen to this question',
  player: 'Recording of this question',
  play: 'Play',
  pause: 'Pause',
  fromStart: 'Play from the start',
  fullScreen: 'Full screen',
  watch: 'Watch this question in sign language',
  video: 'This question in sign language',
  captions: 'Captions',
  transcript: 'The words',
  record: 'Signed by {translator}. Checked by {checker}.',
  notPlayed: 'This could not be played. You can read the words instead.',
};

const easy: MediaMessages = {
  ...plain,
  listen: 'Listen to this',
  pause: 'Stop',
  fullScreen: 'Make it bigger',
  watch: 'Watch in sign language',
  captions: 'Words on the video',
  notPlayed: 'This does not play. You can read the words.',
};

export const mediaMessages: Readonly<Record<Reading, MediaMessages>> = { plain, easy };
