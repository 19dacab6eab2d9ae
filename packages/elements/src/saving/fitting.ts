import { hasOptions, type Question, type Questionnaire, type QuestionKind } from '@always-kit/contract';
import { isDeclined, type Draft } from '../question/field.ts';
import type { Kept } from '../response/kept.ts';

/** What is kept of one form, and what kind each of its questions was, to see what fits when they have changed. */
export interface Content {
  readonly kept: Kept;
  readonly kinds: Readonly<Record<string, QuestionKind>>;
}

export function contentOf(kept: Kept, { questions }: Questionnaire): Content {
  return { kept, kinds: Object.fromEntries(questions.map(({ id, kind }) => [id, kind])) };
}

/** What of `content` can be shown by `questionnaire`: the questions that are still asked in the same way, with codes that are still there. */
export function fitting({ kept, kinds }: Content, { questions }: Questionnaire): Kept {
  const entered = kept.entered.flatMap(([id, draft]) => {
    const question = questions.find((each) => each.id === id);
    const left = question?.kind === kinds[id] && question ? draftFor(question, draft) : undefined;
    return left === undefined ? [] : [[id, left] as const];
  });
  return { ...kept, entered };
}

function draftFor(question: Question, draft: Draft): Draft | undefined {
  if (!hasOptions(question) || isDeclined(draft)) return draft;
  const known = (code: string): boolean => question.options.some((option) => option.code === code);
  if (typeof draft === 'string') return known(draft) ? draft : undefined;
  if (!Array.isArray(draft)) return undefined;
  const left = (draft as readonly string[]).filter(known);
  return left.length > 0 ? left : undefined;
}
