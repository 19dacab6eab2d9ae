import type { AboutYou, QuestionnaireResponse } from '@always-kit/contract';
import { aboutYou } from '@always-kit/contract/built-in';
import { between, seededRandom, seededUuid, type Random } from './random.ts';

/** How many of a hundred made-up people are of each age: those of a ward for older people, mostly. */
const ages: readonly (readonly [code: string, inHundred: number])[] = [
  ['25-34', 7],
  ['35-44', 11],
  ['45-54', 14],
  ['55-64', 18],
  ['65-74', 24],
  ['75-84', 18],
  ['85-over', 8],
];

/** So few that they must not be shown: the demo is to show that, whatever the day. */
const few = '16-24';
const fewEvery = 40;

/** What two thirds of the people on Bramley Ward told of themselves after they had answered. The same for the same answers. */
export function aboutPeople(responses: readonly QuestionnaireResponse[]): AboutYou[] {
  const random = seededRandom(7);
  const ids = seededRandom(8);
  return responses
    .filter(({ questionnaire }) => questionnaire.id === 'bramley-going-home')
    .filter(() => random() < 0.66)
    .map(({ id, answeredAt }, at) => ({
      id: seededUuid(ids, new Date(answeredAt)),
      response: id,
      questionnaire: { id: aboutYou.id, version: aboutYou.version },
      ...(random() < 0.06
        ? { answers: [], declined: ['age'] }
        : { answers: [{ question: 'age', value: at % fewEvery === 0 ? few : age(random) }] }),
      deprivationDecile: between(random, 1, 10), // a portal knows where people live
    }));
}

function age(random: Random): string {
  let left = random() * 100;
  for (const [code, inHundred] of ages) {
    left -= inHundred;
    if (left < 0) return code;
  }
  return '85-over';
}
