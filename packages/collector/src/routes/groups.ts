import type { MeasureByGroup } from '@always-kit/contract';
import { measuresOfQuestion, sumName } from '../disclosure/measures-of-question.ts';
import { outsideGroups } from '../disclosure/outside-groups.ts';
import { countByKind } from '../groups/count.ts';
import { groupingFor } from '../groups/grouping-for.ts';
import { dayBefore, periodStart } from '../series/periods.ts';
import type { Handlers, Surroundings } from './handler.ts';
import { readMeasure } from './measure.ts';

/** A measure by what people told of themselves. Small numbers never leave here. */
export function groupHandlers({ store, now }: Surroundings): Pick<Handlers, 'readGroups'> {
  return {
    async readGroups({ caller: { organisation }, params, query }) {
      const { alwaysEvent, measure } = await readMeasure(store, organisation, params);
      const { service } = alwaysEvent;
      const grouping = await groupingFor(query, organisation, store);
      const generatedAt = new Date(now());
      const until = dayBefore(periodStart(generatedAt.toISOString().slice(0, 10), 'month'));
      const told = await store.aboutYou.withResponses({
        organisation,
        service,
        questionnaire: measure.questionnaire,
        until,
      });
      const all = await measuresOfQuestion(store, organisation, service, measure);
      const kinds = countByKind(told, measure.question, all, grouping);
      const at = all.findIndex((one) => sumName(one) === sumName(measure));
      const { groups, total } = outsideGroups(kinds, at, grouping.groups.length);
      const body: MeasureByGroup = {
        alwaysEvent: alwaysEvent.id,
        service,
        measure,
        ...(grouping.language !== undefined && { language: grouping.language }),
        ...(grouping.nationalElement && { nationalElement: grouping.nationalElement }),
        groups: grouping.groups.map((group, at) => ({ ...group, ...(groups[at] ?? { people: null, yes: null }) })),
        total,
        until,
        generatedAt: generatedAt.toISOString(),
      };
      return { status: 200, body };
    },
  };
}
