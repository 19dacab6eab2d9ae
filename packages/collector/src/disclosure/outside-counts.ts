import { suppress } from '@always-kit/spc/suppression';
import type { ResponseCount, ResponseCounts } from '@always-kit/contract';
import { outside } from './rule.ts';

/**
 * How the responses of one month came in, as it may be seen outside the team. What is small is not listed, nor is what would give
 * it away; so nobody can tell whether there was any. In an order that says nothing.
 */
export function outsideCounts({
  counts,
  needs,
}: Pick<ResponseCounts, 'counts' | 'needs'>): Pick<ResponseCounts, 'counts' | 'needs'> {
  const ordered = counts.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const { groups } = suppress(ordered.map(({ count }) => ({ people: count, yes: 0 })));
  const shown = ordered.map((row, at) => ({ ...row, count: groups[at]?.people ?? 0 }));
  const rounded = needs.map(({ need, count }) => ({ need, count: outside(count) ?? 0 }));
  return {
    counts: shown.filter(({ count }) => count > 0),
    needs: rounded.filter(({ count }) => count > 0).toSorted((a, b) => (a.need < b.need ? -1 : 1)),
  };
}

function nameOf({ count: _count, ...way }: ResponseCount): string {
  return JSON.stringify(Object.entries(way).sort());
}
