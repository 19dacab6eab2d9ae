import type * as everyKindCode from './every-kind.ts';
import { Part } from '../parts/part.ts';
import type * as tablesCode from './table-data.ts';

/** The analysis of every kind of chart; the rest has that of individual values. */
export const everyKind: Part<typeof everyKindCode> = new Part(() => import('./every-kind.ts'));
/** Reads a table inside the tag. */
export const tables: Part<typeof tablesCode> = new Part(() => import('./table-data.ts'));
