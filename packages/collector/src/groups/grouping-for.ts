import type { Question } from '@always-kit/contract';
import { refusal } from '../refusal.ts';
import type { Store } from '../stores/store.ts';
import { deprivationFifths, groupsOfQuestion, type Grouping } from './grouping.ts';

/** The groups that a query asks for: by a question about people, or without one by how deprived the area is. Refuses others. */
export async function groupingFor(
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
