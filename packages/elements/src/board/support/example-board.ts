import type { Measure, Series } from '@always-kit/contract';
import { seriesOf } from '../../spc-chart/support/example.ts';

type Counts = readonly (readonly [numerator: number, denominator: number])[];

const around = (share: number, weeks: number): Counts =>
  Array.from({ length: weeks }, (_, at) => [Math.round(40 * share) + [0, 2, -1, 1, -2][at % 5]!, 40]);

function measured(id: string, title: string, counts: Counts, more: Partial<Measure> = {}): Series {
  return seriesOf({ counts, measure: { id, title, target: 0.9, ...more } });
}

/** A measure in each state that an icon has. */
export const better: Series = measured('better', 'Asked what matters', [...around(0.6, 12), ...around(0.85, 8)], {
  baseline: { points: 12 },
});
export const worse: Series = measured('worse', 'Given a card', [...around(0.8, 12), ...around(0.55, 8)], {
  baseline: { points: 12 },
});
export const steady: Series = measured('steady', 'Knew who to call', around(0.9, 20));
export const passing: Series = measured('passing', 'Called by name', around(0.9, 20), { target: 0.5 });
export const neither: Series = measured('neither', 'Came by bus', [...around(0.3, 12), ...around(0.6, 8)], {
  direction: 'neutral',
  baseline: { points: 12 },
});
export const few: Series = measured('few', 'Had a quiet night', around(0.7, 4));
export const none: Series = measured('none', 'Saw the garden', []);

export const board: readonly Series[] = [better, worse, steady, passing, neither, few, none];
