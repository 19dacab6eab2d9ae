import type { Meaning } from '../analysis.ts';
import type { Warning, WarningCode } from '../warnings.ts';

/** A warning's own facts, and what they look like on the chart. */
export type WarningFacts<Code extends WarningCode> = Omit<
  Extract<Warning, { code: Code }>,
  'severity' | 'code' | 'dates'
> & {
  /** The dates it is about as text, shortened when there are many. */
  readonly dates: string;
  /** For a conflict: what the points are shown as; `null` when they differ. */
  readonly shown: Meaning | null;
};

export type WarningMessages = { readonly [Code in WarningCode]: (facts: WarningFacts<Code>) => string };
