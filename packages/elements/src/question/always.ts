import type { AlwaysQuestion } from '@always-kit/contract';
import type { Kind } from './field.ts';
import { pickOne } from './pick-one.ts';

/** How often it happens. One under the other, in words: the order carries the scale. */
export const always: Kind<AlwaysQuestion> = pickOne({ lie: 'list' });
