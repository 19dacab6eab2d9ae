import type { Grain } from '../analysis.ts';
import type { RebaseRefusal } from '../rebase-suggestion.ts';

/** Whether the chart has limits; a run chart has only a middle value to set again. */
interface Setting {
  readonly limits: boolean;
}

/** Where limits could start again, written out. */
export interface RebaseStartFacts extends Setting {
  readonly date: string;
  readonly grain: Grain;
  /** Points that count since then. */
  readonly count: number;
  /** The mean before, `null` without points before, and since. */
  readonly before: string | null;
  readonly since: string;
  /** What the team changed then, as it was given; `null` when that is not known. */
  readonly what: string | null;
}

/** Why limits should stay. */
export type RebaseRefusalCode = RebaseRefusal['because'];

export type RebaseRefusalFacts<Code extends RebaseRefusalCode> = Setting &
  Extract<RebaseRefusal, { because: Code }>['facts'];

/** Every word about setting limits again, in one language. Counts are numbers; numbers and dates come as text. */
export interface RebaseMessages {
  readonly suggestion: (facts: RebaseStartFacts) => string;
  /** Goes with every suggestion: who decides, and what they must give. */
  readonly decide: (facts: { what: string | null }) => string;
  readonly keep: { readonly [Code in RebaseRefusalCode]: (facts: RebaseRefusalFacts<Code>) => string };
  /** The same in easy read: lists of short sentences. */
  readonly easy: {
    readonly suggestion: (facts: Pick<RebaseStartFacts, 'date' | 'grain'>) => readonly string[];
    readonly decide: () => readonly string[];
    readonly keep: { readonly [Code in RebaseRefusalCode]: (facts: RebaseRefusalFacts<Code>) => readonly string[] };
  };
}
