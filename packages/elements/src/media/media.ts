import type { Reading } from '@always-kit/contract';

/** A recording of a question, read by a person. */
export interface Recording {
  /** Where it lies: on the page's own host, or one that its Content-Security-Policy lets in as `media-src`. */
  readonly src: string;
  /** The words that are spoken (WCAG 1.2.1). */
  readonly transcript: string;
  /**
   * Which words of the question it reads: the plain ones unless said. It is never heard beside others. Name both where it does
   * for both.
   */
  readonly readings?: readonly Reading[];
}

/** Somebody who signed or checked a video: what the NHS standard for British Sign Language asks to be written down. */
export interface SignLanguageProfessional {
  readonly name: string;
  /** Their number at the NRCPD, or the register of another country. */
  readonly registration: string;
  readonly profession: 'translator' | 'interpreter';
  /** Where the evidence lies that they were registered at the time. For the record: not shown. */
  readonly evidence: string;
}

/** A question in sign language. */
export interface SignedVideo {
  readonly src: string;
  /** The sign language by its ISO 639-3 code: `bfi`, British Sign Language, unless said. */
  readonly language?: string;
  /** A WebVTT file, and the language it is written in, as a BCP 47 tag (WCAG 1.2.2). */
  readonly captions: { readonly src: string; readonly language: string };
  /** What is signed, in words (WCAG 1.2.3). */
  readonly transcript: string;
  /**
   * Who translated it and who checked it, two people: "Record the details of both" in the NHS service manual's British Sign
   * Language quality assurance standard.
   */
  readonly translatedBy: SignLanguageProfessional;
  readonly checkedBy: SignLanguageProfessional;
}

/** What there is of one question in one language. */
export interface QuestionMedia {
  /** One for each reading, where they differ. */
  readonly audio?: Recording | readonly Recording[];
  readonly sign?: SignedVideo;
}

/** Recordings and signed videos by the id of a question, then by the language of its words, as a BCP 47 tag. */
export type Media = Readonly<Record<string, Readonly<Record<string, QuestionMedia>>>>;
