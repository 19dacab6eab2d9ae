import type { Grain } from '../analysis.ts';
import type { Often } from '../small-samples/often.ts';
import type { ConditionCode, GateWarning, Unusable } from './gate.ts';

/** What every sentence may need: what a period is, and which way is better. */
interface Setting {
  readonly grain: Grain;
  readonly direction: 'increase' | 'decrease';
}

/** Periods taken together, written out. */
export interface PoolFacts {
  readonly numerator: number;
  readonly denominator: number;
  readonly periods: number;
  readonly share: string;
  readonly lower: string;
  readonly upper: string;
}

interface Facts {
  readonly signal: { readonly first: string };
  readonly aim: { readonly aim: string; readonly last: PoolFacts };
  readonly aboveBaseline: { readonly baseline: PoolFacts; readonly last: PoolFacts };
  readonly noSlide: { readonly longest: number; readonly level: string };
  readonly apart: { readonly baseline: PoolFacts; readonly last: PoolFacts };
}

/** What a sentence about a condition is told. `first` is empty without a signal. */
export type ConditionFacts<Code extends ConditionCode> = Setting & Facts[Code];

/** How a condition is called, and what it says when it is met, is not, and cannot be judged yet. */
export interface ConditionWords<Code extends ConditionCode> {
  readonly label: string;
  readonly met: (facts: ConditionFacts<Code>) => string;
  readonly notMet: (facts: ConditionFacts<Code>) => string;
  readonly unknown: (facts: { grain: Grain; needed: number }) => string;
  /** The same in easy read. */
  readonly easyMet: () => readonly string[];
  readonly easyNotMet: () => readonly string[];
}

export interface ErrorRateFacts extends Setting {
  readonly people: number;
  readonly truth: 'none' | 'change' | 'spike';
  readonly from: string;
  readonly to: string;
  readonly aim: string;
  readonly sustained: string;
  readonly strong: string;
}

/** Every word about the gate, in one language. Percentages, chances and dates come as text; counts are numbers. */
export interface GateMessages {
  readonly often: (facts: Often) => string;
  readonly unusable: Readonly<Record<Unusable, (facts: { grain: Grain; have: number; needed: number }) => string>>;
  readonly tooEarly: (facts: { grain: Grain; have: number; more: number }) => string;
  /** `missing` holds the labels of what is not met. */
  readonly notYet: (facts: { missing: readonly string[] }) => string;
  readonly improvedSustained: () => string;
  readonly improvedStrongEvidence: () => string;
  readonly conditions: { readonly [Code in ConditionCode]: ConditionWords<Code> };
  readonly warnings: {
    readonly [Code in GateWarning['code']]: (
      facts: { readonly grain: Grain } & Written<Extract<GateWarning, { code: Code }>>,
    ) => string;
  };
  readonly errorRate: (facts: ErrorRateFacts) => string;
  /** What goes below the error rates: they hold for one look. */
  readonly judgeOnce: (facts: { grain: Grain }) => string;
  readonly easy: {
    readonly notEnoughData: () => readonly string[];
    readonly tooEarly: (facts: { grain: Grain; more: number }) => readonly string[];
    readonly notYet: () => readonly string[];
    readonly improvedSustained: () => readonly string[];
    readonly improvedStrongEvidence: () => readonly string[];
  };
}

/** A warning's facts, its share written out. */
type Written<Warning> = Warning extends { baseline: number }
  ? Omit<Warning, 'code' | 'baseline'> & { readonly baseline: string }
  : Omit<Warning, 'code'>;
