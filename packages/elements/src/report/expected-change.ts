import type { ChartData } from '../spc-chart/chart-data.ts';

/** How many of the latest periods say how many people answer. */
const lately = 8;

/** From where the measure is, and how many people answer each period; `undefined` while there are too few periods to say. */
export function nowAt({ analysis }: ChartData): { readonly people: number; readonly share: number } | undefined {
  const counted = analysis.points.filter(({ ghost, denominator, value }) => !ghost && denominator && value !== null);
  if (counted.length < 4) return undefined;
  const recent = counted.slice(-lately);
  const asked = recent.map(({ denominator }) => denominator ?? 0).sort((one, other) => one - other);
  const people = Math.round(asked[Math.floor(asked.length / 2)] ?? 0);
  const numerator = recent.reduce((sum, point) => sum + (point.numerator ?? 0), 0);
  const denominator = recent.reduce((sum, point) => sum + (point.denominator ?? 0), 0);
  return denominator > 0 && people > 0 ? { people, share: numerator / denominator } : undefined;
}
