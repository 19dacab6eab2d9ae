import type { Analysis } from '../analysis.ts';
import type { KnownChange, RebaseSuggestion } from '../rebase-suggestion.ts';
import type { CoreReader } from './core-reader.ts';
import { rebaseEnglish } from './rebase-english.ts';
import type { RebaseMessages, RebaseRefusalCode, RebaseStartFacts } from './rebase-messages.ts';

/** Says where a team could start its limits again, or why not yet. It never says that they are: the team decides. */
export interface RebaseReader {
  /**
   * The suggestion and what it rests on, and that the team decides and gives a reason; or why the limits should stay.
   *
   * @param changes What was given to `suggestRebase`, so that the change behind a suggestion can be named.
   */
  readonly text: (analysis: Analysis, suggestion: RebaseSuggestion, changes?: readonly KnownChange[]) => string;
  /** The same for people who find reading hard: a list of short sentences. */
  readonly easyRead: (analysis: Analysis, suggestion: RebaseSuggestion) => readonly string[];
}

/**
 * Makes a reader of suggestions to set limits again.
 *
 * @param reader Whose numbers and dates to use.
 * @param words In place of the English ones.
 *
 * @example
 * const changes = [{ date: '2026-03-02', what: 'a new leaflet' }];
 * createRebaseReader(reader).text(analysis, suggestRebase(analysis, { changes }), changes);
 */
export function createRebaseReader(
  { language: { format } }: Pick<CoreReader, 'language'>,
  words: RebaseMessages = rebaseEnglish,
): RebaseReader {
  return {
    text(analysis, suggestion, changes = []) {
      const limits = analysis.chart !== 'run';
      if (suggestion.at === null) return say(words.keep, suggestion, limits);
      const { change, pointsSince: count, meanBefore, meanSince } = suggestion.facts;
      const facts: RebaseStartFacts = {
        limits,
        count,
        date: format.date(suggestion.date, analysis.grain),
        grain: analysis.grain,
        before: meanBefore === null ? null : format.number(meanBefore),
        since: format.number(meanSince),
        what: (change === null ? undefined : changes[change]?.what) ?? null,
      };
      return `${words.suggestion(facts)} ${words.decide(facts)}`;
    },
    easyRead(analysis, suggestion) {
      const { grain, chart } = analysis;
      if (suggestion.at === null) return say(words.easy.keep, suggestion, chart !== 'run');
      return [...words.easy.suggestion({ date: format.date(suggestion.date, grain), grain }), ...words.easy.decide()];
    },
  };
}

/** What is said of a refusal. Each message takes the facts of its own code; the compiler cannot follow that through the look-up. */
function say<Said>(
  words: { readonly [Code in RebaseRefusalCode]: (facts: never) => Said },
  { because, facts }: Extract<RebaseSuggestion, { at: null }>,
  limits: boolean,
): Said {
  return (words[because] as (facts: object) => Said)({ ...facts, limits });
}
