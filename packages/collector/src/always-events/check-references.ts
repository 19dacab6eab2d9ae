import { hasOptions, type AlwaysEvent, type FieldProblem, type Measure, type Question } from '@always-kit/contract';
import type { Store } from '../stores/store.ts';

/** Every reference of an Always Event that leads nowhere: its address, its service, and what its measures count. */
export async function checkReferences(
  id: string,
  { id: own, service, measures }: AlwaysEvent,
  organisation: string,
  store: Store,
): Promise<FieldProblem[]> {
  const errors: FieldProblem[] = [];
  if (own !== id) errors.push({ pointer: '/id', code: 'not-the-address', detail: 'Must be as in the address' });
  const services = await store.identities.services(organisation);
  if (!services.some((one) => one.id === service)) {
    errors.push({ pointer: '/service', code: 'unknown-service', detail: 'Not a service of this organisation' });
  }
  for (const [index, measure] of measures.entries()) {
    const found = await checkMeasure(measure, organisation, store);
    errors.push(...found.map((error) => ({ ...error, pointer: `/measures/${index}${error.pointer}` })));
  }
  return errors;
}

/** A measure counts any version of its questionnaire, so a question or code of any version will do. */
async function checkMeasure(measure: Measure, organisation: string, store: Store): Promise<FieldProblem[]> {
  const versions = await store.questionnaires.versions(organisation, measure.questionnaire);
  if (versions.length === 0) {
    return [{ pointer: '/questionnaire', code: 'unknown-questionnaire', detail: 'Not a known questionnaire' }];
  }
  const questions = versions.flatMap((version) => version.questions).filter(({ id }) => id === measure.question);
  if (questions.length === 0) {
    return [{ pointer: '/question', code: 'unknown-question', detail: 'The questionnaire has no such question' }];
  }
  // With several picks a person would be counted once a pick, and a share of picks is not a share of people.
  if (!questions.every((question) => hasOptions(question) && question.kind !== 'several-choices')) {
    return [{ pointer: '/question', code: 'not-countable', detail: 'Only a question with one pick can be measured' }];
  }
  return [...unknownCodes('numerator', measure, questions), ...unknownCodes('denominator', measure, questions)];
}

function unknownCodes(part: 'numerator' | 'denominator', measure: Measure, questions: Question[]): FieldProblem[] {
  const known = new Set(questions.flatMap((one) => (hasOptions(one) ? one.options.map(({ code }) => code) : [])));
  return [...measure[part].entries()]
    .filter(([, code]) => !known.has(code))
    .map(([index]) => ({
      pointer: `/${part}/${index}`,
      code: 'unknown-code',
      detail: 'Not an option of the question',
    }));
}
