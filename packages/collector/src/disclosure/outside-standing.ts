import type { AlwaysEvent, MethodStanding } from '@always-kit/contract';
import { addDays } from '../series/periods.ts';
import type { Store } from '../stores/store.ts';
import { outside, rule } from './rule.ts';
import { wholeMonths } from './whole-months.ts';

/** How many months back is looked for a month in which many answered. */
const monthsBack = 12;

/**
 * The last day on which, as far as can be said outside, somebody answered: the end of the last month in which many did. Of a month
 * that goes on nothing is said, so where many answered in the one before it is taken to go on. `undefined` where none had many.
 */
export async function lastAnswerOutside(
  { responses }: Pick<Store, 'responses'>,
  organisation: string,
  { service }: Pick<AlwaysEvent, 'service'>,
  now: number,
): Promise<string | undefined> {
  const today = new Date(now).toISOString().slice(0, 10);
  let { to } = wholeMonths({}, now);
  for (let back = 0; back < monthsBack; back++) {
    const from = `${to.slice(0, 7)}-01`;
    const ways = await responses.ways({ organisation, service, from, to });
    if (outside(ways.reduce((sum, { count }) => sum + count, 0))) return back === 0 ? today : to;
    to = addDays(from, -1);
  }
  return undefined;
}

/**
 * A standing without what would tell, from one day to the next, that one person more has answered: how many did lately, how many are
 * short, and how long it has been quiet.
 */
export function outsideStanding({ quietDays: _answered, ...standing }: MethodStanding): MethodStanding {
  return {
    ...standing,
    indicators: standing.indicators.map(({ voices: _people, ...one }) => one),
    prompts: standing.prompts.map((prompt) => {
      if (prompt.code !== 'next-step' || (prompt.step !== 'what-matters' && prompt.step !== 'baseline')) return prompt;
      const { count: _short, ...rest } = prompt;
      return rest;
    }),
    disclosure: rule,
  };
}
