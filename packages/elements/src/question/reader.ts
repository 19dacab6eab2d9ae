import { wordingFor, type Reading, type ShownWording, type Wording } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, sameLanguage } from '../language/language.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import type { FirstMessages } from '../response/form.messages.ts';

/** Who reads, and how. */
export interface Reader<Words extends FirstMessages = FirstMessages> {
  /** The language they want. */
  readonly language: string;
  readonly reading: Reading;
  /** Whether translations will do that nobody who speaks the language has checked. */
  readonly drafts: boolean;
  /** The language that a wording is in when it is not translated: the questionnaire's. */
  readonly writtenIn: string;
  readonly text: Words;
  /** All our words in another language than English. What is loaded later has its English with it, and its translation here. */
  readonly catalogue: Catalogue | undefined;
  /** Whether questions show their pictures. Faces are shown all the same: there they are the scale. */
  readonly showPictures: boolean;
  /** The drawing called so; its room, while it is on its way; nothing where there is none. */
  readonly draw: (key: string | undefined) => unknown;
  /** 1 to 6: the level that the form's headings start at. */
  readonly headingLevel: number;
  /** How a scale of faces is shown: how many points, and whether the faces are drawn. */
  readonly scale: { readonly points: 3 | 5; readonly faces: boolean };
}

/** `wording` for this reader, in easy read a line for each sentence, with its language where that is not the form's own. */
export function words(wording: Wording, reader: Reader): TemplateResult {
  const { sentences, language = reader.writtenIn } = shown(wording, reader);
  const other = !sameLanguage(language, reader.text.language);
  return html`<span class="words" lang=${other ? language : nothing} dir=${other ? directionOf(language) : nothing}
    >${reader.reading === 'easy' && sentences.length > 1 ? lines(sentences) : sentences.join(' ')}</span
  >`;
}

function lines(sentences: readonly string[]): TemplateResult[] {
  return sentences.map(
    (sentence, index) => html`${index > 0 ? ' ' : nothing}<span class="sentence">${sentence}</span>`,
  );
}

/** As `words`, but nothing where easy read was asked for and nobody has written it. */
export function wordsIfEasy(wording: Wording | undefined, reader: Reader): TemplateResult | undefined {
  if (!wording) return undefined;
  if (reader.reading === 'easy' && !shown(wording, reader).easy) return undefined;
  return words(wording, reader);
}

/** `wording` as one plain string: for names that cannot hold markup. */
export function said(wording: Wording, reader: Reader): string {
  return shown(wording, reader).sentences.join(' ');
}

function shown(wording: Wording, { language, reading, writtenIn, drafts }: Reader): ShownWording {
  return wordingFor(wording, language, reading, writtenIn, drafts);
}

/** The picture of a question or option, where this reader wants pictures. */
export function pictureFor(key: string | undefined, { showPictures, draw }: Reader): unknown {
  return showPictures ? draw(key) : nothing;
}
