import './jitless.ts';
import type { FieldProblem } from './problem.ts';
import * as z from 'zod/mini';

/** What came of parsing: the value, or every field that is wrong. */
export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly errors: readonly FieldProblem[] };

/**
 * Parses something from outside. Fields that the schema does not know are left out, so that an older reader gets on with a
 * newer writer. No error repeats a value: it may be what a patient wrote.
 */
export function parse<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): Parsed<z.infer<Schema>> {
  const result = z.safeParse(schema, input, { reportInput: false });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, errors: result.error.issues.flatMap(fieldProblems) };
}

/** As `parse`, but a field that the schema does not know is an error: for what is about to be stored. */
export function parseStrictly<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): Parsed<z.infer<Schema>> {
  const parsed = parse(schema, input);
  if (!parsed.ok) return parsed;
  const unknown = unknownFields(input, parsed.value);
  return unknown.length === 0 ? parsed : { ok: false, errors: unknown };
}

/** A path of keys as a JSON pointer (RFC 6901). */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function fieldProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(pointer([...issue.path, key])));
  }
  return [{ pointer: pointer(issue.path), code: issue.code.replaceAll('_', '-'), detail: issue.message }];
}

function unknownField(at: string): FieldProblem {
  return { pointer: at, code: 'unknown-field', detail: 'This field is not known' };
}

function unknownFields(input: unknown, known: unknown): FieldProblem[] {
  // What a schema parses it makes anew. What it left as it was (`z.unknown`) has no fields that could be known, and may
  // be nested deeper than there is stack.
  if (input === known || !isTree(input) || !isTree(known)) return [];
  // Where it is is said only of what is unknown: nearly always that is nothing, and saying it took as long as parsing.
  const found: FieldProblem[] = [];
  for (const [key, value] of Object.entries(input)) {
    if (!Object.hasOwn(known, key)) {
      if (value !== undefined) found.push(unknownField(pointer([key])));
      continue;
    }
    for (const each of unknownFields(value, known[key]))
      found.push({ ...each, pointer: pointer([key]) + each.pointer });
  }
  return found;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
