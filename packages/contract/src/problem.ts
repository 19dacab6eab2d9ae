import './jitless.ts';
import { problemKinds, problemType, type ProblemKind } from './problem-kinds.ts';
import * as z from 'zod/mini';

/** One field that is wrong. `pointer` is a JSON pointer (RFC 6901) into the body; it never repeats the value. */
export const FieldProblem = z.object({
  pointer: z.string(),
  code: z.string(),
  detail: z.string(),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/** A problem document (RFC 9457). */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(FieldProblem)),
});
export type Problem = z.infer<typeof Problem>;

/** Makes a problem document of a kind. */
export function problem(kind: ProblemKind, detail?: string, errors?: readonly FieldProblem[]): Problem {
  return {
    type: problemType(kind),
    ...problemKinds[kind],
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined || errors.length === 0 ? {} : { errors: [...errors] }),
  };
}
