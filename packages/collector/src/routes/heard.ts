import type { HeardByGroup } from '@always-kit/contract';
import { heardBetween } from '../disclosure/heard-between.ts';
import { measuresByQuestion } from '../disclosure/measures-of-question.ts';
import { outsideGroups } from '../disclosure/outside-groups.ts';
import { outsideHeard, type HeardTable } from '../disclosure/outside-heard.ts';
import { rule } from '../disclosure/rule.ts';
import { wholeMonths } from '../disclosure/whole-months.ts';
import { countByKind, sizesOf } from '../groups/count.ts';
import { groupingFor } from '../groups/grouping-for.ts';
import type { Grouping } from '../groups/grouping.ts';
import { refusal } from '../refusal.ts';
import { dayBefore } from '../series/periods.ts';
import type { ToldWithResponse } from '../stores/about-you-store.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { mustBeSpan } from './span.ts';

/** Who was heard: how many told of themselves in each group. Small numbers never leave here. */
export function heardHandlers({ store, now }: Surroundings): Pick<Handlers, 'readHeard'> {
  return {
    async readHeard({ caller: { organisation }, params: { service }, query }) {
      mustBeSpan(query);
      const known = await store.identities.services(organisation);
      if (!known.some(({ id }) => id === service)) throw refusal('not-found');
      const grouping = await groupingFor(query, organisation, store);
      const { from, to: until } = monthsFor(query);
      const told = await store.aboutYou.withResponses({ organisation, service, until });
      const measures = await measuresByQuestion(store, organisation, service);
      const upTo = (day: string): HeardTable =>
        heardBy(
          told.filter((one) => one.day <= day),
          grouping,
          measures,
        );
      const { groups, total, within } = heardBetween(
        upTo(until),
        from === undefined ? undefined : upTo(dayBefore(from)),
      );
      const body: HeardByGroup = {
        service,
        ...(query.questionnaire !== undefined && { questionnaire: query.questionnaire }),
        ...(query.question !== undefined && { question: query.question }),
        ...(grouping.language !== undefined && { language: grouping.language }),
        ...(grouping.nationalElement && { nationalElement: grouping.nationalElement }),
        groups: grouping.groups.map((group, at) => ({ ...group, people: groups[at] ?? null })),
        total: { people: total },
        ...(from !== undefined && { from }),
        until,
        within,
        disclosure: rule,
        generatedAt: new Date(now()).toISOString(),
      };
      return { status: 200, body };
    },
  };

  function monthsFor(query: { from?: string | undefined; to?: string | undefined }): ReturnType<typeof wholeMonths> {
    const months = wholeMonths(query, now());
    if (months.from === undefined || months.from <= months.to) return months;
    throw refusal('invalid', 'Look at what follows the ? in the address', [
      { pointer: '/from', code: 'not-over-yet', detail: 'Ask for a month that is over' },
    ]);
  }
}

type Measures = Awaited<ReturnType<typeof measuresByQuestion>>;

/** What may be seen of all these people, beside what every measure of the service shows of them by the same groups. */
function heardBy(told: readonly ToldWithResponse[], grouping: Grouping, questions: Measures): HeardTable {
  const size = grouping.groups.length;
  const tables = questions.flatMap(({ questionnaire, question, measures }) => {
    const asked = told.filter(({ response }) => response.questionnaire.id === questionnaire);
    const kinds = countByKind(asked, question, measures, grouping);
    return measures.map((_, at) => outsideGroups(kinds, at, size));
  });
  return outsideHeard(sizesOf(told, grouping), tables);
}
