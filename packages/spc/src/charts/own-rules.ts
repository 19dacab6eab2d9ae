import type { AnalysisOptions, RuleOptions } from '../options.ts';

/** Options with rules of a kind's own, where others are not asked for. Rules that are not an object are left to be warned of. */
export function withRules(options: AnalysisOptions, own: RuleOptions): AnalysisOptions {
  const given: unknown = options.rules;
  if (given !== undefined && given !== null && typeof given !== 'object') return options;
  return { ...options, rules: { ...own, ...options.rules } };
}
