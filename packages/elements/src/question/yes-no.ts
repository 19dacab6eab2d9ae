import type { YesNoQuestion } from '@always-kit/contract';
import type { Kind } from './field.ts';
import { pickOne } from './pick-one.ts';

/** Yes and no beside each other, as short pairs are; "not sure" below them. */
export const yesNo: Kind<YesNoQuestion> = pickOne({ lie: 'row' });
