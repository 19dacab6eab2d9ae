import './jitless.ts';
import * as z from 'zod/mini';

/** A list of things of one kind, each given once, at least one. */
export function someOf<Schema extends z.core.$ZodType<string>>(schema: Schema, atMost: number): z.ZodMiniArray<Schema> {
  return z.array(schema).check(
    z.minLength(1),
    z.maxLength(atMost),
    z.refine((list) => new Set(list).size === list.length, 'Give each once'),
  );
}
