import './jitless.ts';
import { Identifier, Version } from './identifiers.ts';
import { Standing } from './questionnaire.ts';
import * as z from 'zod/mini';

/** What a criterion asks for, and what the collector can see of it by itself. */
export const Criterion = z.object({
  id: Identifier,
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  /** Where the criterion comes from. */
  basis: z.optional(z.string()),
  /** The kinds of evidence that are needed, one of each. */
  evidence: z.array(Identifier).check(z.minLength(1), z.maxLength(10)),
  /** The name of the check that the collector can make by itself; left out where only people can judge. */
  check: z.optional(Identifier),
});
export type Criterion = z.infer<typeof Criterion>;

/**
 * What an Always Event is judged by. Data, not code: the national criteria are not public, so ours are a draft that a
 * national or local set replaces.
 */
export const CriteriaSet = z.object({
  id: Identifier,
  version: Version,
  issuer: z.string().check(z.minLength(1), z.maxLength(200)),
  standing: Standing,
  /** Shown with the set wherever it is used. */
  notice: z.optional(z.string()),
  criteria: z.array(Criterion).check(z.minLength(1), z.maxLength(100)),
});
export type CriteriaSet = z.infer<typeof CriteriaSet>;
