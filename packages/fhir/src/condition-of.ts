import { isIdentifier, type Clause, type Condition } from '@always-kit/contract';
import type { EnableWhen } from './resources.ts';

/** One line of `enableWhen`, with its answer as our answers are: a code, a word or day, a number; `exists` has a boolean. */
export interface Comparison {
  readonly question: string;
  readonly operator: string;
  readonly answer: string | number | boolean;
  /** Whether only whole numbers can be answered, so that "more than 2" is "at least 3". */
  readonly whole: boolean;
}

/** What `enableWhen` comes to here, and the lines (by index) that we cannot say. */
export interface ReadCondition {
  readonly condition: Condition | undefined;
  readonly lost: readonly number[];
}

/** The condition of a gate that we wrote, as far as its lines alone tell. */
export function conditionOf({ enableWhen, enableBehavior }: GateLines): Condition | undefined {
  const comparisons = enableWhen.map(({ question, operator, ...answer }): Comparison => {
    const { answerCoding, ...plain } = answer;
    const [value] = Object.values(plain);
    return {
      question,
      operator,
      answer: answerCoding?.code ?? value ?? '',
      whole: plain.answerInteger !== undefined,
    };
  });
  const { condition, lost } = readCondition(comparisons, enableBehavior);
  return lost.length === 0 ? condition : undefined;
}

interface GateLines {
  readonly enableWhen: readonly EnableWhen[];
  readonly enableBehavior: 'all' | 'any';
}

/** The lines of one `enableWhen` as a condition of ours. */
export function readCondition(comparisons: readonly Comparison[], behaviour: 'all' | 'any'): ReadCondition {
  const alone = comparisons.length === 1;
  const clauses: Clause[] = [];
  const lost: number[] = [];
  const answered = new Set(
    comparisons
      .filter(({ operator, answer }) => operator === 'exists' && answer === true)
      .map(({ question }) => question),
  );
  for (const [index, comparison] of comparisons.entries()) {
    const before = clauses.findLast((clause) => clause.question === comparison.question);
    const read =
      comparison.operator === '!='
        ? notEqual(comparison, { before, answered, alone, behaviour })
        : comparison.operator === '='
          ? equal(comparison, { before, behaviour })
          : simple(comparison);
    if (!read) lost.push(index);
    else if (read.instead && before) clauses.splice(clauses.lastIndexOf(before), 1, ...read.clauses);
    else clauses.push(...read.clauses);
  }
  // Of several ways in, one that is gone would keep people out; of several bars, one that is gone lets more people in.
  if (clauses.length === 0 || (behaviour === 'any' && lost.length > 0)) return { condition: undefined, lost };
  const orNot = alone && clauses.length === 2 && clauses[0]?.is === 'not-answered';
  return {
    condition: orNot || (behaviour === 'any' && clauses.length > 1) ? { any: clauses } : { all: clauses },
    lost,
  };
}

interface Read {
  readonly clauses: Clause[];
  /** Whether they take the place of the clause before them about the same question. */
  readonly instead?: boolean;
}

function simple({ question, operator, answer, whole }: Comparison): Read | undefined {
  if (operator === 'exists' && typeof answer === 'boolean') {
    return { clauses: [{ question, is: answer ? 'answered' : 'not-answered' }] };
  }
  if (typeof answer !== 'number') return undefined;
  switch (operator) {
    case '>=':
      return { clauses: [{ question, is: 'at-least', value: answer }] };
    case '<=':
      return { clauses: [{ question, is: 'at-most', value: answer }] };
    case '>':
      return whole ? { clauses: [{ question, is: 'at-least', value: answer + 1 }] } : undefined;
    case '<':
      return whole ? { clauses: [{ question, is: 'at-most', value: answer - 1 }] } : undefined;
    default:
      return undefined;
  }
}

function equal(
  { question, answer }: Comparison,
  { before, behaviour }: { before: Clause | undefined; behaviour: 'all' | 'any' },
): Read | undefined {
  if (typeof answer === 'number') {
    if (behaviour === 'any') return undefined;
    return {
      clauses: [
        { question, is: 'at-least', value: answer },
        { question, is: 'at-most', value: answer },
      ],
    };
  }
  if (typeof answer !== 'string' || !isIdentifier(answer)) return undefined;
  if (behaviour === 'any' && before?.is === 'one-of') {
    return { clauses: [{ question, is: 'one-of', codes: [...before.codes, answer] }], instead: true };
  }
  return { clauses: [{ question, is: 'one-of', codes: [answer] }] };
}

/** FHIR's "not equal" also holds where nothing was answered; our `none-of` does not. */
function notEqual(
  { question, answer }: Comparison,
  {
    before,
    answered,
    alone,
    behaviour,
  }: { before: Clause | undefined; answered: ReadonlySet<string>; alone: boolean; behaviour: 'all' | 'any' },
): Read | undefined {
  if (typeof answer !== 'string' || !isIdentifier(answer)) return undefined;
  if (behaviour === 'all' && answered.has(question)) {
    if (before?.is === 'none-of') {
      return { clauses: [{ question, is: 'none-of', codes: [...before.codes, answer] }], instead: true };
    }
    return { clauses: [{ question, is: 'none-of', codes: [answer] }], instead: before?.is === 'answered' };
  }
  if (!alone) return undefined;
  return {
    clauses: [
      { question, is: 'not-answered' },
      { question, is: 'none-of', codes: [answer] },
    ],
  };
}
