import type { Reading } from '@always-kit/contract';

/** Every word that is said about reading aloud. */
export interface ReadAloudMessages {
  /** The language that these words are in, as a BCP 47 tag. */
  readonly language: string;
  readonly read: string;
  readonly stop: string;
  /** Announced when the reading could not go on. */
  readonly failed: string;
}

const plain: ReadAloudMessages = {
  language: 'en-GB',
  read: 'Read this to me',
  stop: 'Stop reading',
  failed: 'This could not be read aloud.',
};

const easy: ReadAloudMessages = { ...plain, failed: 'We cannot read this to you.' };

export const readAloudMessages: Readonly<Record<Reading, ReadAloudMessages>> = { plain, easy };
