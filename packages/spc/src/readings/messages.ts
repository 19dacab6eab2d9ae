import type { Analysis, Assurance, Grain, Meaning, Rule, Side, Variation } from '../analysis.ts';
import type { ChartKind, Direction } from '../options.ts';
import type { EasyMessages } from './easy-messages.ts';
import type { WarningMessages } from './warning-messages.ts';

/** Words beside an icon. */
export interface IconWords {
  /** Two to six words in everyday language. */
  readonly label: string;
  /** What the icon stands for in SPC terms, in a sentence. */
  readonly meaning: string;
}

/** What the centre line is: a message must not call a middle value, or another typical value, a mean. */
export type Centre = Analysis['centre'];

/** What a pattern looks like, written out. Numbers and dates are ready to show; counts are bare, to choose a plural by. */
export interface PatternFacts {
  readonly rule: Rule;
  readonly side: Side;
  readonly count: number;
  /** Value of the first point of the pattern. */
  readonly value: string;
  readonly date: string;
  readonly centre: Centre;
  /** The centre, for a run on one side of it; else the limit on the pattern's side. `null` where each point has its own. */
  readonly line: string | null;
  /** Whether points in between are passed over: gaps, points that are left out, points on the centre. */
  readonly passing: boolean;
  /** Whether two of three flags all three, so that one of them need not be close to the limit. */
  readonly window: boolean;
}

export interface TargetFacts {
  readonly target: string;
  readonly direction: Direction;
}

/** The lines at a point. A limit may be missing on one side, or on both; a run chart has none. */
export interface LineFacts {
  readonly centre: Centre;
  readonly lower: string | null;
  readonly upper: string | null;
  /** Whether other points of this stretch have other limits, because they rest on more or fewer. */
  readonly varying: boolean;
}

/** Where the lines start again. */
export interface StartFacts {
  readonly date: string;
  readonly centre: Centre;
  /** Whether the chart has limits. */
  readonly limits: boolean;
}

/** How often the line of a run chart crosses the middle value, and the least that chance would give. */
export interface CrossingFacts {
  readonly crossings: number;
  readonly least: number;
  /** The most that chance would give, where that is tested. */
  readonly most: number | null;
  readonly line: string;
}

/**
 * The words a chart shows first, in one language. Numbers and dates come in as text in the reader's locale; counts are numbers,
 * so that a language can choose its plural (`Intl.PluralRules`).
 */
export interface CoreMessages {
  /** The twelve months, for a language whose dates not every browser knows. Dates are then written as day, month, year. */
  readonly months?: readonly string[];
  /** A week, given its first day. */
  readonly week: (date: string) => string;

  // The summary sentence: one of these.
  /** Nothing could be worked out; why is among the warnings. */
  readonly refused: () => string;
  /** `shown`: there are points, but all of them are left out. */
  readonly noData: (facts: { shown: boolean }) => string;
  readonly tooFew: (facts: { have: number; more: number }) => string;
  readonly tooFewSince: (facts: StartFacts & { have: number }) => string;
  readonly unchanging: (facts: { value: string; count: number }) => string;
  readonly steady: (facts: { mean: string; centre: Centre; earlier: boolean }) => string;
  /** `sure` is false for all but a run on one side of a centre that rests on points enough: a sign that may come to nothing. */
  readonly special: (facts: { meaning: Meaning; side: Side; sure: boolean; reason: string }) => string;
  readonly mixed: (facts: { reason: string; against: string }) => string;
  /** A run chart whose line crosses the middle value less or more often than by chance: a change, but neither up nor down. */
  readonly oddCrossings: (facts: { few: boolean }) => string;
  /** Why the latest point is special: goes inside `special` and `mixed`. */
  readonly reason: (facts: PatternFacts) => string;

  // The numbers behind it.
  /** `change`: what is plotted is the change from one value to the next. */
  readonly latest: (facts: { value: string; date: string; change: boolean }) => string;
  readonly middle: (facts: { median: string }) => string;
  /** `mean` is `null` when it has been said; `settled` is false while something is changing or the limits are young. */
  readonly expected: (facts: LineFacts & { mean: string | null; settled: boolean }) => string;
  readonly target: (facts: TargetFacts) => string;
  readonly assurance: Readonly<Record<Assurance, (facts: TargetFacts & { settled: boolean }) => string>>;

  // One point, for a read-out or a screen reader.
  /**
   * `of` is the count behind a ratio; `share` where the part is among the whole, as in a percentage. `measured` is how many
   * measurements a mean or standard deviation rests on.
   */
  readonly point: (facts: {
    date: string;
    value: string;
    of: { part: string; whole: string; share: boolean } | null;
    measured: number | null;
  }) => string;
  readonly gap: (facts: { date: string }) => string;
  readonly ghost: (facts: { reason: string | null }) => string;
  readonly pause: (facts: { reason: string | null }) => string;
  /** `conflict`: the rules point both ways, and `meaning` is only what is drawn. */
  readonly cause: (facts: {
    meaning: Meaning;
    rules: readonly { rule: Rule; side: Side }[];
    centre?: Centre;
    conflict?: boolean;
  }) => string;
  readonly place: (facts: { point: number; total: number }) => string;
  readonly lines: (facts: LineFacts & { mean: string; target: string | null }) => string;
  /** Where the true value may lie, by chance alone, given how few were counted. */
  readonly interval: (facts: { n: string | null; lower: string; upper: string }) => string;

  readonly variation: Readonly<Record<Variation, IconWords>>;
  readonly assuranceIcon: Readonly<Record<Assurance, IconWords>>;
  /** In place of the icon words for common cause: where there were signs of change before the latest point. */
  readonly earlierIcon: IconWords;
  /** The same where the line crosses too seldom or too often, and soon after a new start. */
  readonly oddCrossingsIcon: IconWords;
  readonly tooEarlyIcon: IconWords;
}

/** What the first sight of a chart of sound numbers says; a language says the rest once it is needed. */
export type GlanceMessages = Pick<
  CoreMessages,
  | 'assurance'
  | 'assuranceIcon'
  | 'earlierIcon'
  | 'expected'
  | 'latest'
  | 'middle'
  | 'mixed'
  | 'months'
  | 'reason'
  | 'special'
  | 'steady'
  | 'target'
  | 'tooFew'
  | 'variation'
  | 'week'
>;

/** The words that a chart can load later: its signals one by one, and what led up to the latest point. */
export interface DetailMessages {
  readonly period: (facts: { from: string; to: string }) => string;
  readonly about: (facts: { chart: ChartKind; count: number; from: string; to: string; grain: Grain }) => string;
  readonly targetChanged: (facts: TargetFacts & { date: string }) => string;
  readonly longestRun: (facts: { longest: number; most: number }) => string;
  readonly crossings: (facts: Omit<CrossingFacts, 'line'>) => string;
  readonly lastSignal: (facts: { text: string }) => string;
  /** The last time the lines started again, and the centre before and since. */
  readonly rebased: (
    facts: StartFacts & { reason: string | null; before: string | null; since: string | null },
  ) => string;
  readonly baseline: (facts: Omit<StartFacts, 'date'> & { from: string; to: string }) => string;
  readonly shortLimits: (facts: Omit<StartFacts, 'date'> & { have: number }) => string;
  /** `reason` where all of them have the same. */
  readonly leftOut: (facts: { count: number; reason: string | null }) => string;
  /** `to` is `null` where no point comes after; without a point in it, `from` is `null`, and `next` the first point after it. */
  readonly paused: (facts: {
    from: string | null;
    to: string | null;
    next: string | null;
    reason: string | null;
    grain: Grain;
  }) => string;
  /** One signal, in a sentence of its own. */
  readonly signal: (facts: PatternFacts & { period: string; meaning: Meaning }) => string;
  /** The same in the list of signals. */
  readonly crossingsSignal: (facts: CrossingFacts & { period: string }) => string;
  /** The list of signals where there is none; `early`: it is too early to look. */
  readonly noSignals: (facts: { early: boolean }) => string;
}

/** Every word the readings say, in one language. */
export interface ReadingMessages extends CoreMessages, DetailMessages {
  readonly warnings: WarningMessages;
  readonly easy: EasyMessages;
  readonly kinds: KindMessages;
}

/** What each kind of chart shows and how to read it. */
export type KindMessages = Readonly<Record<ChartKind, string>>;
