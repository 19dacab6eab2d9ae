import type { MeasureByGroup, Question } from '@always-kit/contract';
import { deprivationFifths, groupsOfQuestion, type Grouping } from '../groups/grouping.ts';
import { measuresOfQuestion, sumName } from '../disclosure/measures-of-question.ts';
import { outsideGroups } from '../disclosure/outside-groups.ts';
import { countByKind } from '../groups/count.ts';
import { refusal } from '../refusal.ts';
import { dayBefore, periodStart } from '../series/periods.ts';
import type { Store } from '../stores/store.ts';
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

async function groupingFor(
  query: { questionnaire?: string | undefined; question?: string | undefined },
  organisation: string,
  store: Store,
): Promise<Grouping> {
  const { questionnaire: id, question: asked } = query;
  if (id === undefined && asked === undefined) return deprivationFifths;
  const questionnaire = id === undefined ? undefined : (await store.questionnaires.versions(organisation, id)).at(-1);
  const about = questionnaire?.purpose === 'about-you' ? questionnaire : undefined;
  const question = about?.questions.find((one) => one.id === asked);
  if (!about || !question) throw queryRefusal('unknown-question', 'Not a question of a questionnaire about people');
  return groupsOfQuestion(about, onePick(question));
}

/** A person must be in one group only: in several, the sums would give the hidden numbers away. */
function onePick(question: Question): Parameters<typeof groupsOfQuestion>[1] {
  if ('options' in question && question.kind !== 'several-choices') return question;
  throw queryRefusal('not-one-group', 'Not a question with one pick');
}

function queryRefusal(code: string, detail: string) {
  return refusal('invalid', 'Look at what follows the ? in the address', [{ pointer: '/question', code, detail }]);
}
