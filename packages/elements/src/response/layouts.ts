import { Part } from '../parts/part.ts';
import type * as onePageCode from './pages/one-page.ts';

/** All questions on one page, for pages that ask for it. Where it cannot come they are asked one at a time. */
export const onePageLayout: Part<typeof onePageCode> = new Part(() => import('./pages/one-page.ts'));
