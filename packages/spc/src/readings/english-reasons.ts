import { ended } from './ended.ts';
import { named } from './english-patterns.ts';
import type { StartFacts } from './messages.ts';

/** Why something was done, at the end of a sentence. */
export const because = (reason: string | null): string => (reason === null ? '.' : `: ${ended(reason)}`);

/** That the lines started again. */
export function setAgain({ date, centre, limits }: StartFacts): string {
  return `the ${limits ? 'limits were' : `${named(centre)} was`} set again (${date})`;
}
