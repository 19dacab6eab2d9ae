import type { Clause, Question, QuestionKind, Questionnaire } from '@always-kit/contract';

interface Words {
  readonly plain: unknown;
  readonly easyRead?: unknown;
}

// Not by what asks them, which some elements do without. A newer contract may know kinds that we do not: those are left out.
const picked: readonly QuestionKind[] = ['single-choice', 'several-choices', 'faces', 'always', 'yes-no'];
const written: readonly QuestionKind[] = ['text', 'number', 'date'];

/**
 * Whether a questionnaire can be drawn and begun. A collector's own is as the contract has it; what a page's script sets may be
 * anything. It is looked at whole, and its developer told, once there is time: see `questionnaire-faults.ts`.
 */
export function mayBeAsked({ id, version, language, title, questions }: Questionnaire): boolean {
  try {
    return (
      [id, version, language].every(isText) && hasWords(title) && questions.some(isKnown) && questions.every(hasAll)
    );
  } catch {
    return false; // something is missing, or is of another type
  }
}

function hasAll(question: Question): boolean {
  const { id, kind, text, when } = question;
  const { all = [], any = all } = (when ?? {}) as Partial<Record<'all' | 'any', readonly Clause[]>>;
  if (!isText(id) || (when && any.length === 0) || !any.every((clause) => isText(clause.question))) return false;
  if (!isKnown(question)) return true;
  const answerable =
    written.includes(kind) || ('options' in question && question.options.every((each) => hasWords(each.text)));
  return hasWords(text) && answerable;
}

function isKnown({ kind }: Question): boolean {
  return picked.includes(kind) || written.includes(kind);
}

function hasWords({ plain, easyRead = [] }: Words): boolean {
  return isText(plain) && Array.isArray(easyRead);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
