import type { Analysis } from './analysis.ts';
import { isFields } from './checked.ts';

/** Whether something is the result of `analyse`, as far as can be seen from outside: its lists are there. */
export function isAnalysis(given: unknown): given is Analysis {
  return isFields(given) && ['points', 'segments', 'signals', 'warnings'].every((name) => Array.isArray(given[name]));
}
