import type { FieldProblem, Questionnaire } from '@always-kit/contract';

/**
 * Questions whose kind another version has otherwise. A measure counts every version of its questionnaire, so a question
 * with one pick may not become one with several: a person would be counted once a pick.
 */
export function changedKinds({ questions }: Questionnaire, versions: readonly Questionnaire[]): FieldProblem[] {
  const kinds = new Map(versions.flatMap((version) => version.questions).map(({ id, kind }) => [id, kind]));
  return [...questions.entries()]
    .filter(([, { id, kind }]) => (kinds.get(id) ?? kind) !== kind)
    .map(([index]) => ({
      pointer: `/questions/${index}/kind`,
      code: 'changed-kind',
      detail: 'Another version has this question as another kind. Give it a new id.',
    }));
}
