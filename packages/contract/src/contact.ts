import './jitless.ts';
import { Day, Identifier, Uuid } from './identifiers.ts';
import { contactReasons } from './labels.ts';
import { someOf } from './some-of.ts';
import * as z from 'zod/mini';

/** What the person lets themselves be contacted for. */
export const ContactReason = z.enum(contactReasons);
export type ContactReason = z.infer<typeof ContactReason>;

// Just enough that somebody can be reached by it: who else could say what an address may look like?
const email = z
  .string()
  .check(z.maxLength(254, { abort: true }), z.regex(/^[^\s@]+@[^\s@]+$/, 'Use an email address such as a@example.org'));
const phone = z
  .string()
  .check(
    z.maxLength(40, { abort: true }),
    z.regex(/^[\d\s()+./x#-]*$/i, 'Use digits'),
    z.regex(/(?:\d\D*){7}/, 'Use a whole phone number'),
  );

/** A name that somebody wants to be called by, an email address or a phone number, and what for. */
const reach = {
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  email: z.optional(email),
  phone: z.optional(phone),
  reasons: someOf(ContactReason, contactReasons.length),
};

/**
 * Somebody who wants to stay in touch. Apart from every answer: it holds no id of a response, no time, no language and
 * nothing else by which the two could be put together again.
 */
export const Contact = z
  .strictObject({
    /** Made once, before the first attempt, and kept across retries. The collector keeps only a hash: the id holds a time. */
    id: Uuid,
    service: Identifier,
    ...reach,
  })
  .check(
    z.refine(({ email, phone }) => email !== undefined || phone !== undefined, {
      error: 'Give an email address or a phone number',
      path: ['email'],
    }),
  );
export type Contact = z.infer<typeof Contact>;

/** The collector has it on its disk, and forgets it by itself. */
export const ContactReceipt = z.object({ id: Uuid, storedOn: Day });
export type ContactReceipt = z.infer<typeof ContactReceipt>;

/** A contact as staff see it. `id` is the collector's own: what it is taken away by. */
export const KeptContact = z.object({ id: Identifier, service: Identifier, storedOn: Day, ...reach });
export type KeptContact = z.infer<typeof KeptContact>;

export const ContactList = z.object({ contacts: z.array(KeptContact) });
export type ContactList = z.infer<typeof ContactList>;
