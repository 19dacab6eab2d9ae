import type { Meaning } from '../analysis.ts';
import type { Warning, WarningCode } from '../warnings.ts';

/** A warning's own facts, and what they look like on the chart. */
export type WarningFacts<Code extends WarningCode> = Omit<
  Extract<Warning, { code: Code }>,
  'severity' | 'code' | 'dates'
> & {
  /** The dates it is about as text, shortened when there are many; a row whose date is none is named by `row`. */
  readonly dates: string;
  /** Whether this chart has limits; a run chart has none. */
  readonly limits: boolean;
  /** For a conflict: what the points are shown as; `null` when they differ. */
  readonly shown: Meaning | null;
};

/** What each warning says. */
export type WarningMessages = { readonly [Code in WarningCode]: (facts: WarningFacts<Code>) => string } & {
  /** A row whose date is none, and what stands there for a date; empty where nothing does. People count rows from 1. */
  readonly row: (facts: { row: number; text: string }) => string;
};
