import type { Assurance, Meaning, Rule, Side, Variation } from '../analysis.ts';
import type { Direction } from '../options.ts';
import type { Warning, WarningCode } from '../warnings.ts';

/** Words beside an icon. */
export interface IconWords {
  /** Two to six words in everyday language. */
  readonly label: string;
  /** What the icon stands for in SPC terms, in a sentence. */
  readonly meaning: string;
}

/** What a pattern looks like, written out. Numbers and dates are ready to show; counts are bare, to choose a plural by. */
export interface PatternFacts {
  readonly rule: Rule;
  readonly side: Side;
  readonly count: number;
  /** Value of the first point of the pattern. */
  readonly value: string;
  readonly date: string;
  /** The mean, for a shift; the limit on the pattern's side, for the others. */
  readonly line: string;
}

export interface TargetFacts {
  readonly target: string;
  readonly direction: Direction;
}

/**
 * Every word the readings say, in one language. Numbers and dates come in as text in the reader's locale; `count`, `have`,
 * `more` and `needed` are numbers, so that a language can choose its plural (`Intl.PluralRules`).
 */
export interface ReadingMessages {
  /** A week, given its first day. */
  readonly week: (date: string) => string;
  readonly period: (facts: { from: string; to: string }) => string;

  // The summary sentence: one of these.
  readonly noData: () => string;
  readonly tooFew: (facts: { have: number; more: number }) => string;
  readonly tooFewSince: (facts: { have: number; date: string }) => string;
  readonly unchanging: (facts: { value: string }) => string;
  readonly steady: (facts: { mean: string; earlier: boolean }) => string;
  /** `sure` is false for a single point or two of three: a sign, but not yet a run. */
  readonly special: (facts: { meaning: Meaning; side: Side; sure: boolean; reason: string }) => string;
  readonly mixed: (facts: { reason: string; against: string }) => string;
  /** Why the latest point is special: goes inside `special` and `mixed`. */
  readonly reason: (facts: PatternFacts) => string;

  // The rest of the paragraph.
  readonly latest: (facts: { value: string; date: string }) => string;
  readonly middle: (facts: { median: string }) => string;
  /** `mean` is `null` when it has been said; `settled` is false while something is changing or the limits are young. */
  readonly expected: (facts: { mean: string | null; lower: string; upper: string; settled: boolean }) => string;
  readonly meanOnly: (facts: { mean: string }) => string;
  readonly target: (facts: TargetFacts) => string;
  readonly assurance: Readonly<Record<Assurance, (facts: TargetFacts & { settled: boolean }) => string>>;
  readonly lastSignal: (facts: { text: string }) => string;
  readonly rebased: (facts: { date: string; reason: string | null }) => string;
  readonly shortLimits: (facts: { have: number }) => string;
  readonly leftOut: (facts: { count: number }) => string;

  /** One signal, in a sentence of its own. */
  readonly signal: (facts: PatternFacts & { period: string; meaning: Meaning }) => string;

  // One point, for a read-out or a screen reader.
  readonly point: (facts: { date: string; value: string; of: { part: string; whole: string } | null }) => string;
  readonly gap: (facts: { date: string }) => string;
  readonly ghost: (facts: { reason: string | null }) => string;
  readonly cause: (facts: { meaning: Meaning; rules: readonly { rule: Rule; side: Side }[] }) => string;
  readonly lines: (facts: {
    mean: string;
    lower: string | null;
    upper: string | null;
    target: string | null;
  }) => string;

  readonly variation: Readonly<Record<Variation, IconWords>>;
  readonly assuranceIcon: Readonly<Record<Assurance, IconWords>>;
  readonly warnings: { readonly [Code in WarningCode]: (facts: WarningFacts<Code>) => string };
  readonly easy: EasyMessages;
}

/** A warning's own facts, and the dates it is about as text, shortened when there are many. */
export type WarningFacts<Code extends WarningCode> = Omit<Extract<Warning, { code: Code }>, 'severity' | 'code'> & {
  readonly dates: string;
};

/** Easy read: one idea a sentence, short words, no figures of speech. */
export interface EasyMessages {
  readonly outOfHundred: (facts: { number: string }) => string;
  readonly noData: () => readonly string[];
  readonly tooFew: (facts: { more: number }) => readonly string[];
  readonly tooFewSince: () => readonly string[];
  readonly unclear: () => readonly string[];
  readonly steady: () => readonly string[];
  readonly mixed: (facts: { direction: Direction }) => readonly string[];
  readonly special: (facts: { meaning: Meaning; side: Side; sure: boolean }) => readonly string[];
  readonly latest: (facts: { value: string; date: string }) => readonly string[];
  readonly mean: (facts: { mean: string }) => readonly string[];
  readonly assurance: Readonly<Record<Assurance, (facts: { target: string }) => readonly string[]>>;
}
