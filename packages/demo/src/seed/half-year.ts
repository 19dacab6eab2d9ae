import type { Answer, QuestionnaireResponse } from '@always-kit/contract';
import { goodWords, missedWords, moreWords, unsupportedWords, whatMattersWords, type Words } from './comments.ts';
import { between, oneOf, seededRandom, seededUuid, type Random } from './random.ts';

/** How many whole weeks of answers lie before the week we are in. */
const weeksBefore = 26;
/** In which of them, counted from 0, Bramley Ward changed how people go home. */
export const changeWeek = 13;

const dayLength = 86_400_000;

/** The Monday that begins the week of a moment, at noon UTC so that no clock change moves the day. */
export function mondayOf(moment: Date): Date {
  const noon = Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate(), 12);
  return new Date(noon - ((moment.getUTCDay() + 6) % 7) * dayLength);
}

/** The day on which a week of the half-year begins. */
export function weekStart(now: Date, week: number): string {
  return isoDay(new Date(mondayOf(now).getTime() + (week - weeksBefore) * 7 * dayLength));
}

/**
 * Half a year of made-up answers about two services, up to `now`: on Bramley Ward going home gets better after a change
 * in the middle; at the Harbour Team nothing has changed yet. The same `now` gives the same answers.
 */
export function halfYear(now: Date): QuestionnaireResponse[] {
  const random = seededRandom(22);
  const ids = seededRandom(1); // apart, so that the ids have no say in the story
  const monday = mondayOf(now).getTime();
  const responses: QuestionnaireResponse[] = [];
  for (let week = 0; week <= weeksBefore; week++) {
    const start = monday + (week - weeksBefore) * 7 * dayLength;
    const add = (people: number, respond: (random: Random, week: number) => AnsweredAs): void => {
      for (let person = 0; person < people; person++) {
        const answered = new Date(start + between(random, 0, 6) * dayLength + between(random, -3, 8) * 3_600_000);
        const response = complete(respond(random, week), seededUuid(ids, answered), answered);
        if (answered < now) responses.push(response);
      }
    };
    add(between(random, 9, 14), goingHome);
    add(between(random, 6, 9), movingOn);
    add(between(random, 0, 4), whatMatters);
  }
  const agrees = seededRandom(5); // apart, so that who may be quoted has no say in the story either
  return responses.map((response) =>
    response.questionnaire.id === 'wm-core' ? { ...response, mayQuote: agrees() < 0.6 } : response,
  );
}

type AnsweredAs = Pick<QuestionnaireResponse, 'questionnaire' | 'service' | 'reading' | 'mode' | 'answers'>;

function goingHome(random: Random, week: number): AnsweredAs {
  const changed = week >= changeWeek;
  const always = howOften(random, changed ? Math.min(0.93, 0.78 + (week - changeWeek) * 0.03) : 0.52);
  const card = random() < (changed ? 0.94 : 0.35) ? 'yes' : oneOf(random, ['no', 'no', 'unsure']);
  const answers: Answer[] = [{ question: 'always', value: always }];
  if (!['always', 'na'].includes(always) && random() < 0.5) answers.push(words(random, 'missed', missedWords));
  answers.push({ question: 'card', value: card });
  answers.push({ question: 'care', value: face(random, always) });
  if (random() < 0.2) answers.push(words(random, 'more', moreWords));
  return {
    questionnaire: { id: 'bramley-going-home', version: '1' },
    service: 'bramley-ward',
    ...wayOfAnswering(random, 0.3),
    answers,
  };
}

function movingOn(random: Random): AnsweredAs {
  const always = howOften(random, 0.62);
  const answers: Answer[] = [{ question: 'always', value: always }];
  if (!['always', 'na'].includes(always) && random() < 0.5) answers.push(words(random, 'missed', unsupportedWords));
  answers.push({ question: 'care', value: face(random, always) });
  return {
    questionnaire: { id: 'harbour-moving-on', version: '1' },
    service: 'harbour-team',
    ...wayOfAnswering(random, 0.8),
    answers,
  };
}

function whatMatters(random: Random): AnsweredAs {
  const answers: Answer[] = [words(random, 'WM1', whatMattersWords)];
  if (random() < 0.6) answers.push(words(random, 'WM2', goodWords));
  if (random() < 0.3) answers.push({ question: 'WM4', value: 'I will always know who to call when I get home.' });
  return {
    questionnaire: { id: 'wm-core', version: '0.2' },
    service: random() < 0.7 ? 'bramley-ward' : 'harbour-team',
    ...wayOfAnswering(random, 0.2),
    answers,
  };
}

/** One person's answer where `rate` of those it applies to say "always". */
function howOften(random: Random, rate: number): string {
  if (random() < 0.05) return 'na';
  if (random() < rate) return 'always';
  return oneOf(random, ['mostly', 'mostly', 'sometimes', 'sometimes', 'never']);
}

function face(random: Random, always: string): string {
  if (random() < 0.04) return 'unsure';
  if (always === 'never') return oneOf(random, ['bad', 'bad', 'ok']);
  return always === 'sometimes'
    ? oneOf(random, ['ok', 'ok', 'bad', 'good'])
    : oneOf(random, ['good', 'good', 'good', 'ok']);
}

function words(random: Random, question: string, from: Words): Answer {
  return { question, value: oneOf(random, from) };
}

/** In easy read or not, helped or not. */
export function wayOfAnswering(random: Random, easy: number): Pick<AnsweredAs, 'reading' | 'mode'> {
  return { reading: random() < easy ? 'easy' : 'plain', mode: random() < 0.15 ? 'helped' : 'self' };
}

/** What was answered, as it is sent. */
export function complete(answered: AnsweredAs, id: string, moment: Date): QuestionnaireResponse {
  return {
    id,
    ...answered,
    answeredAt: `${moment.toISOString().slice(0, 19)}+00:00`,
    language: 'en-GB',
  };
}

function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
