import type { Answers } from '@always-kit/contract';
import type { EnableWhen, FhirQuestionnaire, QuestionnaireItem } from '../resources.ts';

/** The questions that a renderer of FHIR R4 asks, given the answers: `enableWhen` as the specification says it, no extensions. */
export function enabledItems({ item }: FhirQuestionnaire, answers: Answers): string[] {
  const asked: string[] = [];
  const counted = new Map<string, readonly (string | number)[]>();
  const walk = (one: QuestionnaireItem): void => {
    if (!isEnabled(one, counted)) return;
    if (one.type !== 'group' && one.type !== 'display') {
      asked.push(one.linkId);
      const value = answers.get(one.linkId);
      if (value !== undefined) counted.set(one.linkId, [value].flat());
    }
    one.item?.forEach(walk);
  };
  item.forEach(walk);
  return asked;
}

function isEnabled(
  { enableWhen = [], enableBehavior }: QuestionnaireItem,
  counted: ReadonlyMap<string, readonly (string | number)[]>,
): boolean {
  const holds = (line: EnableWhen): boolean => isTrue(line, counted.get(line.question) ?? []);
  return enableWhen.length === 0 || (enableBehavior === 'any' ? enableWhen.some(holds) : enableWhen.every(holds));
}

function isTrue({ operator, question: _, ...answer }: EnableWhen, given: readonly (string | number)[]): boolean {
  const wanted = answer.answerCoding?.code ?? Object.values(answer).find((value) => typeof value !== 'object');
  const compared = (compare: (value: number) => boolean): boolean =>
    given.some((value) => typeof value === 'number' && compare(value));
  switch (operator) {
    case 'exists':
      return given.length > 0 === wanted;
    case '=':
      return given.some((value) => value === wanted);
    case '!=':
      return given.every((value) => value !== wanted);
    case '>=':
      return compared((value) => value >= Number(wanted));
    case '<=':
      return compared((value) => value <= Number(wanted));
  }
}
