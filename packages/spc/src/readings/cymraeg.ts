import { craiddCymraeg } from './cymraeg-core.ts';
import { manylionCymraeg } from './cymraeg-details.ts';
import { hawddCymraeg } from './cymraeg-easy.ts';
import { mathauCymraeg } from './cymraeg-kinds.ts';
import { rhybuddionCymraeg } from './cymraeg-warnings.ts';
import type { ReadingMessages } from './messages.ts';

/**
 * Every word of the readings in Welsh.
 *
 * **A draft: no Welsh speaker has checked it.** Have it checked, and put right what is wrong by giving messages of your own,
 * before anyone relies on it.
 *
 * @example
 * const reader = createReader({ locale: 'cy', unit: 'percent', messages: cymraeg });
 */
export const cymraeg: ReadingMessages = {
  ...craiddCymraeg,
  ...manylionCymraeg,
  warnings: rhybuddionCymraeg,
  easy: hawddCymraeg,
  kinds: mathauCymraeg,
};

export { rebaseCymraeg } from './cymraeg-rebase.ts';
