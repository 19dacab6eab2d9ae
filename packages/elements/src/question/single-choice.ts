import type { SingleChoiceQuestion, z } from '@always-kit/contract';
import type { Kind } from './field.ts';
import { pickOne } from './pick-one.ts';

export const singleChoice: Kind<z.infer<typeof SingleChoiceQuestion>> = pickOne({ lie: 'list' });
