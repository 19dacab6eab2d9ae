import type { SingleChoiceQuestion } from '@always-kit/contract';
import type { Kind } from './field.ts';
import { pickOne } from './pick-one.ts';

export const singleChoice: Kind<SingleChoiceQuestion> = pickOne({ lie: 'list' });
