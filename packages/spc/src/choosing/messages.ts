import type { Grain } from '../analysis.ts';
import type { ChartKind } from '../options.ts';
import type { AlternativeReason, ChoiceReason, Counting } from './choice.ts';

/** What a reason is told. Numbers that need no plural come as text. */
export interface ReasonFacts {
  readonly grain: Grain;
  readonly counting: Counting;
  /** The chart's name. */
  readonly chart: string;
  /** With too few points: the name of the chart to draw later. */
  readonly later: string;
  readonly periods: number;
  /** Periods still missing before limits can be drawn. */
  readonly more: number;
  /** People, units or measurements in the smallest and the largest period; empty where there are none. */
  readonly smallest: string;
  readonly largest: string;
  /** The share, as a percentage; for anything else the number. */
  readonly centre: string;
  /** Which of two answers fewer people give: what is counted (`said`), or the other. */
  readonly rarer: 'said' | 'notSaid';
  /** How many times the variation that chance alone would bring. */
  readonly dispersion: string;
}

/** Every word about choosing a chart, in one language. */
export interface ChoiceMessages {
  readonly charts: Readonly<Record<ChartKind, string>>;
  readonly countings: Readonly<Record<Counting, string>>;
  readonly reasons: Readonly<Record<ChoiceReason, (facts: ReasonFacts) => string>>;
  readonly alternatives: Readonly<Record<AlternativeReason, (facts: { chart: string; grain: Grain }) => string>>;
  /** That rows were left out. */
  readonly skipped: (facts: { count: number }) => string;
  readonly easy: {
    readonly reasons: Readonly<Record<ChoiceReason, (facts: ReasonFacts) => readonly string[]>>;
  };
}
