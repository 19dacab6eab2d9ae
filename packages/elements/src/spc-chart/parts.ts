import type * as askingCode from './asking.ts';
import { Part } from '../parts/part.ts';
import type * as restCode from './rest.ts';

/** All that follows the first sight of a plain chart, and the first sight of any other. */
export const rest: Part<typeof restCode> = new Part(() => import('./rest.ts'));
/** Asks the collector. */
export const asking: Part<typeof askingCode> = new Part(() => import('./asking.ts'));
