import '../jitless.ts';
import * as z from 'zod/mini';

/** A step of the method. The phases are the IHI's; the steps are a draft by this project. */
export const MethodStep = z.enum([
  'readiness',
  'oversight',
  'place',
  'strategy',
  'team',
  'what-matters',
  'vision',
  'four-tests',
  'aim',
  'ideas',
  'measures',
  'baseline',
  'test',
  'implement',
  'sustain',
  'spread',
  'recognise',
]);
export type MethodStep = z.infer<typeof MethodStep>;

/** A step in which people who use the service can share the power to decide. */
export const SharedStep = z.enum(['what-matters', 'vision', 'aim', 'ideas', 'test', 'measures', 'spread', 'review']);
export type SharedStep = z.infer<typeof SharedStep>;
