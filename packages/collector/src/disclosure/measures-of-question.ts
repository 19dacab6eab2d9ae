import type { Measure } from '@always-kit/contract';
import type { Store } from '../stores/store.ts';

type Codes = Pick<Measure, 'numerator' | 'denominator'>;

/** Every measure that is made of the question of this one for a service, each sum once, in an order that is always the same. */
export async function measuresOfQuestion(
  store: Store,
  organisation: string,
  service: string,
  measure: Measure,
): Promise<Measure[]> {
  const { questionnaire, question } = measure;
  const others = (await store.alwaysEvents.list(organisation))
    .filter((one) => one.service === service)
    .flatMap(({ measures }) => measures)
    .filter((one) => one.questionnaire === questionnaire && one.question === question);
  const named = new Map([...others, measure].map((one) => [sumName(one), one]));
  return [...named].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

/** The same for measures that add up the same. */
export function sumName({ numerator, denominator }: Codes): string {
  return JSON.stringify([numerator.toSorted(), denominator.toSorted()]);
}
