import { hasOptions, type Clause, type Condition, type Question } from '@always-kit/contract';
import { isFhirDay, isFhirInteger } from './primitive.ts';
import type { EnableWhen, Extension } from './resources.ts';
import { optionSystem, ownExtension } from './urls.ts';

/** Questions by id, and the questionnaire they are of. */
export interface Asked {
  readonly questionnaire: string;
  readonly questions: ReadonlyMap<string, Question>;
}

/** Things that must hold together, or of which one must. */
export interface Gate {
  readonly enableWhen: EnableWhen[];
  readonly enableBehavior: 'all' | 'any';
}

/** More gates than this stand for no condition that a person wrote. */
const mostGates = 16;

/**
 * A condition as FHIR can say it: `enableWhen` has one `all` or one `any` and no brackets, so what needs brackets becomes
 * several gates, one around the other, all of which must be open. `undefined` for a condition that would need too many.
 */
export function gatesOf(condition: Condition, asked: Asked): Gate[] | undefined {
  const ways = 'all' in condition ? condition.all : condition.any;
  const parts = ways.map((clause) => needed(clause, asked));
  if ('any' in condition && parts.reduce((product, part) => product * part.length, 1) > mostGates) return undefined;
  const needs = 'all' in condition ? parts.flat() : parts.reduce(eitherOf);
  const together = needs.filter((any) => any.length === 1).flat();
  const apart = needs.filter((any) => any.length > 1);
  if (apart.length + 1 > mostGates) return undefined;
  return [
    ...apart.map((enableWhen): Gate => ({ enableWhen, enableBehavior: 'any' })),
    ...(together.length > 0 ? [{ enableWhen: together, enableBehavior: 'all' } as const] : []),
  ];
}

/** A condition as an extension that holds it as it is. */
export function conditionExtension(condition: Condition): Extension {
  const behaviour = 'all' in condition ? 'all' : 'any';
  const clauses = 'all' in condition ? condition.all : condition.any;
  return {
    url: ownExtension.condition,
    extension: [{ url: 'behaviour', valueCode: behaviour }, ...clauses.map(clauseExtension)],
  };
}

function clauseExtension(clause: Clause): Extension {
  return {
    url: 'clause',
    extension: [
      { url: 'question', valueString: clause.question },
      { url: 'is', valueCode: clause.is },
      ...('codes' in clause ? clause.codes.map((code) => ({ url: 'code', valueCode: code })) : []),
      ...('value' in clause ? [{ url: 'value', valueDecimal: clause.value }] : []),
    ],
  };
}

/** What a clause comes to: of each list one must hold, and that for all lists. */
function needed(clause: Clause, asked: Asked): EnableWhen[][] {
  const { question } = clause;
  const exists = (answerBoolean: boolean): EnableWhen => ({ question, operator: 'exists', answerBoolean });
  switch (clause.is) {
    case 'answered':
      return [[exists(true)]];
    case 'not-answered':
      return [[exists(false)]];
    case 'one-of':
      return [clause.codes.map((code) => ({ question, operator: '=', ...answerOf(question, code, asked) }))];
    case 'none-of':
      return [
        [exists(true)],
        ...clause.codes.map((code): EnableWhen[] => [{ question, operator: '!=', ...answerOf(question, code, asked) }]),
      ];
    case 'at-least':
      return [[{ question, operator: '>=', ...numberOf(question, clause.value, Math.ceil, asked) }]];
    case 'at-most':
      return [[{ question, operator: '<=', ...numberOf(question, clause.value, Math.floor, asked) }]];
  }
}

/** Both, where one of either is enough: every list of the one together with every list of the other. */
function eitherOf(one: EnableWhen[][], other: EnableWhen[][]): EnableWhen[][] {
  return one.flatMap((some) => other.map((more) => [...some, ...more]));
}

type ConditionAnswer = Omit<EnableWhen, 'question' | 'operator'>;

/** A code to compare with, in the type of the answers to the question. */
function answerOf(id: string, code: string, { questionnaire, questions }: Asked): ConditionAnswer {
  const question = questions.get(id);
  if (question && hasOptions(question)) {
    return { answerCoding: { system: optionSystem(questionnaire, id), code } };
  }
  if (question?.kind === 'date' && isFhirDay(code)) return { answerDate: code };
  if (question?.kind === 'number' && String(Number(code)) === code) return typed(question.decimals, Number(code));
  return { answerString: code };
}

/** A bound in the type of the answers to the question: a whole number is at least 2.5 when it is at least 3. */
function numberOf(id: string, value: number, whole: (value: number) => number, { questions }: Asked): ConditionAnswer {
  const question = questions.get(id);
  const decimals = question?.kind === 'number' ? question.decimals : undefined;
  return question?.kind === 'number' && decimals === undefined
    ? typed(decimals, whole(value))
    : { answerDecimal: value };
}

function typed(decimals: number | undefined, value: number): ConditionAnswer {
  return decimals === undefined && isFhirInteger(value) ? { answerInteger: value } : { answerDecimal: value };
}
