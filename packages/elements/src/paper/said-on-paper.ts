import {
  wordingFor,
  type Condition,
  type Question,
  type Reading,
  type ShownWording,
  type Wording,
} from '@always-kit/contract';
import { html, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import { inItsLanguage } from '../language/in-its-language.ts';
import type { PaperMessages } from './paper.messages.ts';

/** Who the sheet is for. */
export interface PaperReader {
  readonly language: string;
  readonly reading: Reading;
  /** Whether translations will do that nobody who speaks the language has checked. */
  readonly drafts: boolean;
  /** How many points of a scale of faces are printed. */
  readonly points: 3 | 5;
  /** The language that the questionnaire itself is written in. */
  readonly writtenIn: string;
  readonly words: PaperMessages;
}

/** `wording` for this reader. */
export function written(wording: Wording, reader: PaperReader): TemplateResult {
  const { sentences, language = reader.writtenIn } = shown(wording, reader);
  return inItsLanguage(sentences.join(' '), language, reader.words.language);
}

/** `wording` for this reader, a line a sentence where the sheet has it so. */
export function inLines(wording: Wording, reader: PaperReader): TemplateResult {
  const { sentences, language = reader.writtenIn } = shown(wording, reader);
  const lines = sentences.map((sentence) => html`<span class="sentence">${sentence} </span>`);
  return inItsLanguage(lines, language, reader.words.language);
}

function shown(wording: Wording, { language, reading, writtenIn, drafts }: PaperReader): ShownWording {
  return wordingFor(wording, language, reading, writtenIn, drafts);
}

/** "Only answer this if you ticked “No” in question 2." `undefined` for a question that everybody is asked. */
export function onlyIf(question: Question, all: readonly Question[], reader: PaperReader): string | undefined {
  if (!question.when) return undefined;
  const { words } = reader;
  const [clauses, joint] =
    'all' in question.when ? [question.when.all, words.onlyAnd] : [question.when.any, words.onlyOr];
  return fill(words.only, { conditions: clauses.map((clause) => said(clause, all, reader)).join(joint) });
}

type Clause = Extract<Condition, { all: unknown }>['all'][number];

function said(clause: Clause, all: readonly Question[], reader: PaperReader): string {
  const index = all.findIndex(({ id }) => id === clause.question);
  const options = all[index];
  return fill(reader.words.onlyIf[clause.is], {
    number: index + 1,
    ...('value' in clause && { value: clause.value }),
    ...('codes' in clause && options && { answers: answers(clause.codes, options, reader) }),
  });
}

function answers(codes: readonly string[], question: Question, reader: PaperReader): string {
  const named = codes.flatMap((code) => {
    const option = 'options' in question ? question.options.find((each) => each.code === code) : undefined;
    return option ? [`“${shown(option.text, reader).sentences.join(' ')}”`] : [];
  });
  return named.join(` ${reader.words.or} `); // not `onlyOr`, which joins conditions: Welsh says "if" again in it
}
