import './jitless.ts';
import * as z from 'zod/mini';

/** What somebody may do in the collector. */
export const StaffRole = z.enum(['viewer', 'team', 'coach', 'sponsor', 'administrator']);
export type StaffRole = z.infer<typeof StaffRole>;

/** Somebody who is signed in on the staff side: a member of staff, or a partner with lived experience. */
export const Person = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  role: StaffRole,
  livedExperience: z.boolean(),
});
export type Person = z.infer<typeof Person>;
