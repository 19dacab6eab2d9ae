import type * as detailsCode from './details.ts';
import type * as everyKindCode from './every-kind.ts';
import { Part } from './part.ts';
import type * as tablesCode from './table-data.ts';

export type Details = typeof detailsCode;

/** Signs of change, notes and easy read: what follows the first sight of a chart. */
export const details: Part<Details> = new Part(() => import('./details.ts'));
/** The analysis of every kind of chart; that of individual values is there at once. */
export const everyKind: Part<typeof everyKindCode> = new Part(() => import('./every-kind.ts'));
/** Reads a table inside the tag. */
export const tables: Part<typeof tablesCode> = new Part(() => import('./table-data.ts'));
