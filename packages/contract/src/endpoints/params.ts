import '../jitless.ts';
import { Identifier } from '../identifiers.ts';
import * as z from 'zod/mini';

/** The parameters of a path about one Always Event. */
export const oneAlwaysEvent = z.object({ id: Identifier });
