import type { AboutYou, QuestionnaireResponse } from '@always-kit/contract';
import { aboutYou } from '@always-kit/contract/built-in';
import { between, seededRandom, seededUuid, type Random } from './random.ts';

/** How many of a hundred made-up people are of each age: those of a ward for older people, mostly. */
const ages: readonly (readonly [code: string, inHundred: number])[] = [
  ['16-24', 3],
  ['25-34', 6],
  ['35-44', 9],
  ['45-54', 14],
  ['55-64', 18],
  ['65-74', 24],
  ['75-84', 18],
  ['85-over', 8],
];

/** What two thirds of the people on Bramley Ward told of themselves after they had answered. The same for the same answers. */
export function aboutPeople(responses: readonly QuestionnaireResponse[]): AboutYou[] {
  const random = seededRandom(7);
  const ids = seededRandom(8);
  return responses
    .filter(({ questionnaire }) => questionnaire.id === 'bramley-going-home')
    .filter(() => random() < 0.66)
    .map(({ id, answeredAt }) => ({
      id: seededUuid(ids, new Date(answeredAt)),
      response: id,
      questionnaire: { id: aboutYou.id, version: aboutYou.version },
      ...(random() < 0.06
        ? { answers: [], declined: ['age'] }
        : { answers: [{ question: 'age', value: age(random) }] }),
      // A portal knows where people live. The ward is in a town where more areas are deprived than not.
      deprivationDecile: Math.min(between(random, 1, 10), between(random, 1, 10)),
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
