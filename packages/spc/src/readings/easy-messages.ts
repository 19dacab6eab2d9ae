import type { Assurance, Grain, Meaning, Rule, Side, Variation } from '../analysis.ts';
import type { ChartKind, Direction } from '../options.ts';
import type { Centre } from './messages.ts';

/** A signal in easy read. `date` is its first, `to` its last; the same for one point. */
export interface EasySignalFacts {
  readonly rule: Rule;
  readonly side: Side;
  readonly meaning: Meaning;
  readonly centre: Centre;
  readonly count: number;
  readonly value: string;
  readonly date: string;
  readonly to: string;
  /** How the dates are written: `week of 5 May 2025`, `5 May 2025`, `May 2025`. */
  readonly grain: Grain;
}

/** Easy read: one idea a sentence, short words, no figures of speech, no percentages. Every message is a list of sentences. */
export interface EasyMessages {
  /** `bound`: it is not quite none (`less` than 1), or not quite all (`more` than 99). */
  readonly outOfHundred: (facts: { number: string; bound: 'more' | 'less' | null }) => string;
  readonly noData: (facts: { shown: boolean }) => readonly string[];
  readonly tooFew: (facts: { more: number }) => readonly string[];
  readonly tooFewSince: () => readonly string[];
  readonly unclear: () => readonly string[];
  readonly steady: () => readonly string[];
  readonly oddCrossings: () => readonly string[];
  readonly mixed: (facts: { direction: Direction }) => readonly string[];
  readonly special: (facts: { meaning: Meaning; side: Side; sure: boolean }) => readonly string[];
  /** `change`: what is plotted is the change from one result to the next. */
  readonly latest: (facts: { value: string; date: string; grain: Grain; change: boolean }) => readonly string[];
  readonly mean: (facts: { mean: string; centre: Centre }) => readonly string[];
  readonly changed: (facts: {
    before: string;
    since: string;
    date: string;
    grain: Grain;
    centre: Centre;
  }) => readonly string[];
  /** What the lines rest on, where that is not enough. */
  readonly short: (facts: { have: number }) => readonly string[];
  /** A target, where nothing can be said of meeting it. */
  readonly target: (facts: { target: string }) => readonly string[];
  /** `settled` is false while something is changing or the lines are young: they say it, and it may not go on. */
  readonly assurance: Readonly<Record<Assurance, (facts: { target: string; settled: boolean }) => readonly string[]>>;
  readonly signal: (facts: EasySignalFacts) => readonly string[];
  readonly variation: Readonly<Record<Variation, readonly string[]>>;
  /** The assurance icon by itself, where the target is not said. */
  readonly assuranceIcon: Readonly<Record<Assurance, readonly string[]>>;
  /** What the numbers of a chart are, where that is not plain: the time between events, how much results differ. */
  readonly kind: { readonly [Kind in ChartKind]?: readonly string[] };
}
