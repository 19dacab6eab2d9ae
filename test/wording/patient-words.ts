import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Question, Questionnaire, Reading, Wording } from '@always-kit/contract';
import { alwaysFeedback, builtInQuestionnaires, yesNoScale } from '@always-kit/contract/built-in';
import { serviceQuestionnaires } from '../../packages/demo/src/seed/services.ts';
import { wordsOf } from './sentences.ts';

/** One text that somebody who answers a form may read. */
export interface PatientText {
  /** Where it stands: `feedback.messages easy.intro.0`. */
  readonly where: string;
  readonly reading: Reading;
  /** Its sentences, where they were written one by one; else one that holds them all. */
  readonly sentences: readonly string[];
  /** The picture that is shown beside it. */
  readonly picture?: string | undefined;
  /** Hard words that are explained on the same screen, each with the first sentence that explains it. */
  readonly explained?: ReadonlyMap<string, string>;
  /** Whether it is one of several short labels, which have no room for a sentence more. */
  readonly label?: boolean;
}

const elements = join(import.meta.dirname, '../../packages/elements/src');

/** What only staff read. Everything else in a file of messages is taken for a patient's. */
export const staffOnly = /^(accreditation|record|report|themes|places|who-was-heard|board|spc-[a-z]+)\//;

/** Not to be read as sentences: tags, names of months, templates of dates, and what staff need to type in a sheet. */
const noSentence = new Set(['language', 'months', 'date', 'picture', 'standing', 'foot']);

/** What we bring for the questionnaires of others: the factory of feedback on an Always Event, and a scale that they name. */
const forOthers: readonly Questionnaire[] = (['care', 'friends-and-family'] as const).map((overall) => {
  const made = alwaysFeedback({
    id: `always-feedback-${overall}`,
    version: '1',
    title: { plain: 'Going home', easyRead: ['Going home.'] },
    vision: { plain: 'Did you know who to call?', easyRead: ['Did you know who to call?'] },
    overall,
  });
  const [vision] = made.questions;
  return { ...made, questions: [...made.questions, { ...vision!, kind: 'yes-no', id: 'yes-no', options: yesNoScale }] };
});

/** All questionnaires that are asked somewhere in our own words: built in, made by our factory, and of the demo. */
export const ourQuestionnaires: readonly Questionnaire[] = [
  ...builtInQuestionnaires,
  ...forOthers,
  ...serviceQuestionnaires(),
];

/** Every text of ours that somebody who answers a form may read: all questionnaires, and all our own words. */
export async function patientWords(): Promise<PatientText[]> {
  const files = globSync('*/*.messages.ts', { cwd: elements }).filter((file) => !staffOnly.test(file));
  const modules = await Promise.all(
    files.map(async (file) => {
      const module = (await import(pathToFileURL(join(elements, file)).href)) as Record<string, unknown>;
      const words = Object.entries(module).filter(([name]) => name.endsWith('Messages'));
      return words.flatMap(([, value]) => said(value, file.replace(/.*\/|\.ts$/g, ''), 'plain'));
    }),
  );
  return [...ourQuestionnaires.flatMap(asked), ...modules.flat()];
}

function asked({ id, audience, title, questions }: Questionnaire): PatientText[] {
  if (audience.every((each) => each === 'staff')) return [];
  return [...worded(title, { where: `${id} title` }), ...questions.flatMap((question) => askedIn(question, id))];
}

function askedIn(question: Question, questionnaire: string): PatientText[] {
  const where = `${questionnaire} ${question.id}`;
  const explained = explainedIn(question);
  const options = 'options' in question ? question.options : [];
  return [
    ...worded(question.text, { where, picture: question.picture, explained }),
    ...worded(question.hint, { where: `${where} hint`, explained }),
    ...(question.explain ?? []).flatMap(({ word, meaning }) => [
      ...worded(word, { where: `${where} word`, explained, label: true }),
      ...worded(meaning, { where: `${where} meaning`, explained }),
    ]),
    ...options.flatMap(({ code, text, picture }) =>
      worded(text, { where: `${where} ${code}`, picture, explained, label: true }),
    ),
  ];
}

/** The first sentence of what explains each word, in easy read. */
function explainedIn({ explain = [] }: Question): Map<string, string> {
  return new Map(
    explain.flatMap(({ word, meaning }) =>
      (word.easyRead ?? []).flatMap(wordsOf).map((each) => [each.toLowerCase(), meaning.easyRead?.[0] ?? '']),
    ),
  );
}

function worded(wording: Wording | undefined, text: Omit<PatientText, 'reading' | 'sentences'>): PatientText[] {
  if (!wording) return [];
  const { plain, easyRead } = wording;
  const { picture: _, ...unpictured } = text;
  return [
    { ...unpictured, reading: 'plain', sentences: [plain] },
    ...(easyRead ? [{ ...text, reading: 'easy' as const, sentences: easyRead }] : []),
  ];
}

function said(value: unknown, where: string, reading: Reading): PatientText[] {
  if (typeof value === 'string') return [{ where, reading, sentences: [value] }];
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && typeof value.text === 'string') {
    const picture = 'picture' in value && typeof value.picture === 'string' ? value.picture : undefined;
    return [{ where, reading, sentences: [value.text], picture }];
  }
  if ('word' in value && 'meaning' in value) return [...explainedWord(value, where, reading)];
  return Object.entries(value).flatMap(([key, inner]) =>
    noSentence.has(key)
      ? []
      : said(inner, `${where}${where.includes(' ') ? '.' : ' '}${key}`, key === 'easy' ? 'easy' : reading),
  );
}

/** A hard word that the words after it explain, and what else is said of it. */
function explainedWord(value: object, where: string, reading: Reading): PatientText[] {
  const { word, meaning, picture, ...rest } = value as { word: string; meaning: string; picture?: string };
  const explained = new Map(wordsOf(word).map((each) => [each.toLowerCase(), meaning]));
  return [
    { where: `${where}.word`, reading, sentences: [word], explained, label: true, picture },
    { where: `${where}.meaning`, reading, sentences: [meaning] },
    ...said(rest, where, reading),
  ];
}
