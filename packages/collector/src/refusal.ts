import { problem, type FieldProblem, type Problem, type ProblemKind } from '@always-kit/contract';

/** The collector says no: becomes a problem document. Thrown by whoever finds out, answered in one place. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(answer: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(answer.title);
    this.problem = answer;
    this.headers = headers;
  }
}

/** Makes a refusal. Nothing in it may repeat what somebody wrote. */
export function refusal(kind: ProblemKind, detail?: string, errors?: readonly FieldProblem[]): Refusal {
  return new Refusal(problem(kind, detail, errors));
}

/** A refusal because of one field of the body. */
export function fieldRefusal(kind: ProblemKind, pointer: string, code: string, detail: string): Refusal {
  return refusal(kind, undefined, [{ pointer, code, detail }]);
}
