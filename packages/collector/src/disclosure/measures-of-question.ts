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
  const others = (await measuresOf(store, organisation, service)).filter(
    (one) => one.questionnaire === questionnaire && one.question === question,
  );
  return eachSumOnce([...others, measure]);
}

/** The measures of one question. */
export interface QuestionMeasures {
  readonly questionnaire: string;
  readonly question: string;
  readonly measures: readonly Measure[];
}

/** Every measure of a service, by the question that it is made of, each sum once. */
export async function measuresByQuestion(
  store: Store,
  organisation: string,
  service: string,
): Promise<QuestionMeasures[]> {
  const found = new Map<string, { questionnaire: string; question: string; measures: Measure[] }>();
  for (const measure of await measuresOf(store, organisation, service)) {
    const { questionnaire, question } = measure;
    const name = JSON.stringify([questionnaire, question]);
    const { measures = [] } = found.get(name) ?? {};
    found.set(name, { questionnaire, question, measures: [...measures, measure] });
  }
  return [...found.values()].map((one) => ({ ...one, measures: eachSumOnce(one.measures) }));
}

async function measuresOf(store: Store, organisation: string, service: string): Promise<Measure[]> {
  const alwaysEvents = await store.alwaysEvents.list(organisation);
  return alwaysEvents.filter((one) => one.service === service).flatMap(({ measures }) => measures);
}

function eachSumOnce(measures: readonly Measure[]): Measure[] {
  const named = new Map(measures.map((one) => [sumName(one), one]));
  return [...named].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

/** The same for measures that add up the same. */
export function sumName({ numerator, denominator }: Codes): string {
  return JSON.stringify([numerator.toSorted(), denominator.toSorted()]);
}
