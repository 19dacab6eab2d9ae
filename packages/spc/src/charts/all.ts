import type { ChartKind } from '../options.ts';
import { individuals } from './individuals.ts';
import type { ChartMethod } from './method.ts';

/** Every kind of chart. */
export const methods: Readonly<Partial<Record<ChartKind, ChartMethod>>> = { i: individuals };
