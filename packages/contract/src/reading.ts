import './jitless.ts';
import * as z from 'zod/mini';

/** How a text is read: as it is, or as easy read (short sentences, one idea each, with pictures). */
export const Reading = z.enum(['plain', 'easy']);
export type Reading = z.infer<typeof Reading>;
