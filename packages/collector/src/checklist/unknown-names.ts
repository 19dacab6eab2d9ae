import type { CriteriaSet, FieldProblem, NewEvidence } from '@always-kit/contract';

/** What a piece of evidence names that its organisation's criteria set does not know. */
export function unknownNames(
  { criterion, type }: Pick<NewEvidence, 'criterion' | 'type'>,
  { criteria }: CriteriaSet,
): FieldProblem[] {
  const errors: FieldProblem[] = [];
  if (!criteria.some(({ id }) => id === criterion)) {
    errors.push({ pointer: '/criterion', code: 'unknown-criterion', detail: 'Not in the criteria set' });
  }
  if (!criteria.some(({ evidence }) => evidence.includes(type))) {
    errors.push({ pointer: '/type', code: 'unknown-type', detail: 'No criterion asks for this kind of evidence' });
  }
  return errors;
}
