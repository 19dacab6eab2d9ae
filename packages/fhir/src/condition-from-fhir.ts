import { Condition, parse } from '@always-kit/contract';
import { readCondition, type Comparison } from './condition-of.ts';
import { given } from './given.ts';
import type { Node } from './node.ts';
import { optionKey } from './options-from-fhir.ts';
import { optionSystem, ownExtension } from './urls.ts';

/** What a condition may look at: our ids by `linkId`, the codes of options, and which questions come before. */
export interface Before {
  readonly questionnaire: string;
  readonly ids: ReadonlyMap<string, string>;
  /** By question: our code of each option. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly asked: ReadonlySet<string>;
}

/** When an item is asked; `undefined` for always. What we cannot say is reported. */
export function conditionFromFhir(item: Node, before: Before): Condition | undefined {
  const lines = item.nodes('enableWhen');
  const behaviour = item.string('enableBehavior') === 'any' ? 'any' : 'all';
  const own = item.extension(ownExtension.condition);
  const exact = own && ownCondition(own, before);
  if (exact) {
    knowLines(lines); // they say the same, as far as they can
    return exact;
  }
  if (lines.length === 0) return undefined;
  if (lines.length > 1 && !item.has('enableBehavior')) {
    item.reading.leaveOut(item.pointer, 'assumed', 'All of its conditions must hold, since enableBehavior is missing');
  }
  const comparisons = lines.map((line) => comparisonOf(line, before));
  const known = comparisons.filter((comparison) => comparison !== undefined);
  const { condition, lost } = readCondition(known, behaviour);
  const lostLines = new Set(lost.map((index) => known[index]));
  for (const [index, line] of lines.entries()) {
    const comparison = comparisons[index];
    if (!comparison || lostLines.has(comparison)) line.leaveOut('condition', 'This cannot be asked of an answer here');
  }
  if (known.length < lines.length && behaviour === 'any') {
    return item.reading.leaveOut(
      item.pointer,
      'condition',
      'It is asked always, since one way to it cannot be said here',
    );
  }
  return condition && valid(condition, item);
}

/** Takes lines as read that another place says in full. */
export function knowLines(lines: readonly Node[]): void {
  for (const line of lines) {
    line.know('question', 'operator', ...line.keysLike('answer'));
    if (line.has('answerCoding')) line.node('answerCoding')?.know('system', 'code', 'display');
  }
}

/** Several conditions that must all hold, as one. */
export function both(conditions: readonly Condition[], item: Node): Condition | undefined {
  const flat = conditions.map((condition) =>
    'any' in condition && condition.any.length === 1 ? { all: condition.any } : condition,
  );
  const anys = flat.filter((condition) => 'any' in condition);
  if (anys.length === 0) {
    const all = flat.flatMap((condition) => ('all' in condition ? condition.all : []));
    return all.length === 0 ? undefined : valid({ all }, item);
  }
  if (anys.length === 1 && flat.length === 1) return flat[0];
  const all = flat.flatMap((condition) => ('all' in condition ? condition.all : []));
  const oneOf = anys[0];
  item.reading.leaveOut(item.pointer, 'condition', 'Conditions within conditions: only a part of them is kept');
  return all.length > 0 ? valid({ all }, item) : oneOf;
}

function valid(condition: Condition, item: Node): Condition | undefined {
  const parsed = parse(Condition, condition);
  if (parsed.ok) return parsed.value;
  return item.reading.leaveOut(
    item.pointer,
    'condition',
    'It is asked always, since its condition is longer than ten lines',
  );
}

function ownCondition(extension: Node, { ids, asked }: Before): Condition | undefined {
  const clauses = extension.extensions('clause').map((clause) => {
    const codes = clause.extensions('code').flatMap((code) => code.string('valueCode') ?? []);
    const question = clause.extension('question')?.string('valueString') ?? '';
    return {
      question: ids.get(question) ?? question,
      is: clause.extension('is')?.string('valueCode'),
      ...(codes.length > 0 && { codes }),
      ...given('value', clause.extension('value')?.number('valueDecimal')),
    };
  });
  const behaviour = extension.extension('behaviour')?.string('valueCode') === 'any' ? 'any' : 'all';
  const parsed = parse(Condition, { [behaviour]: clauses });
  if (parsed.ok && clauses.every(({ question }) => asked.has(question))) return parsed.value;
  return extension.leaveOut('condition', 'It looks at a question that is not asked before it, or is not whole');
}

function comparisonOf(line: Node, { questionnaire, ids, codes, asked }: Before): Comparison | undefined {
  const question = ids.get(line.string('question') ?? '');
  const operator = line.string('operator');
  if (question === undefined || operator === undefined || !asked.has(question)) return undefined;
  const answers = line.keysLike('answer');
  if (answers.length !== 1) {
    if (answers.length > 1) line.reading.fail(line.pointer, 'several-values', 'A condition compares with one answer');
    return undefined;
  }
  const own = optionSystem(questionnaire, question);
  const answer = answerOf(line, answers[0] ?? '', codes.get(question), own);
  if (answer === undefined) return undefined;
  return { question, operator, answer, whole: answers[0] === 'answerInteger' };
}

function answerOf(
  line: Node,
  key: string,
  codes: ReadonlyMap<string, string> | undefined,
  own: string,
): string | number | boolean | undefined {
  switch (key) {
    case 'answerBoolean': {
      const value = line.boolean(key);
      const asked = line.raw('operator') === 'exists' || value === undefined;
      return asked ? value : codes?.get(optionKey(value ? 'true' : 'false'));
    }
    case 'answerCoding': {
      const coding = line.node(key);
      const code = coding?.string('code');
      const system = coding?.string('system');
      coding?.know('display');
      if (system === own) return code;
      return codes?.get(optionKey({ system, code })) ?? codes?.get(optionKey({ code }));
    }
    case 'answerInteger':
    case 'answerDecimal': {
      const value = line.number(key);
      return value === undefined ? undefined : (codes?.get(optionKey(value)) ?? value);
    }
    case 'answerString':
    case 'answerDate':
    case 'answerTime': {
      const value = line.string(key);
      return value === undefined ? undefined : codes ? codes.get(optionKey(value)) : value;
    }
    default:
      return undefined;
  }
}
