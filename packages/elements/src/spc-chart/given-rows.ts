import type { Analysis, AnalysisOptions } from '@always-kit/spc';

/** Options that name rows by their number, for the rows that were kept: `kept` has the number of each in what was given. */
export function optionsForKept(options: AnalysisOptions, kept: readonly number[], given: number): AnalysisOptions {
  if (kept.length === given) return options;
  const { target, ghost, rebase } = options;
  return {
    ...options,
    ...(isListOf(target, given) && { target: kept.map((row) => target[row] as number | null) }),
    ...(ghost && { ghost: placed(ghost, kept) }),
    ...(rebase && { rebase: placed(rebase, kept) }),
  };
}

/** An analysis of the rows that were kept, with all rows numbered as they were given. */
export function asGiven(analysis: Analysis, kept: readonly number[], given: number): Analysis {
  if (kept.length === given) return analysis;
  const numberOf = (row: number): number => kept[row] ?? row;
  return {
    ...analysis,
    points: analysis.points.map((point) => ({ ...point, row: numberOf(point.row) })),
    warnings: analysis.warnings.map((warning) =>
      'rows' in warning ? { ...warning, rows: warning.rows.map(numberOf) } : warning,
    ),
  };
}

/** A page may hand over anything: what names no row by its number stays as it is, and the analysis warns of it. */
function placed<Entry>(entries: readonly Entry[], kept: readonly number[]): readonly Entry[] {
  if (!isList(entries)) return entries;
  return entries.map((entry) => {
    if (typeof entry !== 'object' || entry === null || !('index' in entry)) return entry;
    return { ...entry, index: kept.indexOf(entry.index as number) };
  });
}

/** `Array.isArray` without its `any`. */
function isList(value: readonly unknown[]): boolean {
  return Array.isArray(value);
}

function isListOf(value: unknown, length: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length === length;
}
