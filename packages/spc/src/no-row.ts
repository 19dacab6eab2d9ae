import type { SeriesPoint } from './options.ts';

/**
 * Stands for a row that is not there. To read `row?.value` instead would put each number of a row that is there into a box, since
 * it might come out as `undefined`.
 */
export const noRow: SeriesPoint = { date: '' };
