import type { Later } from '../response/later-part.ts';
import { laterWords } from './later.messages.ts';

export * as code from '../response/later.ts';
export const words: Later['words'] = { plain: laterWords, easy: laterWords };
