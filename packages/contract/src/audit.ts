import './jitless.ts';
import { Moment } from './identifiers.ts';
import * as z from 'zod/mini';

/** Something that somebody did. It holds ids and no words. */
export const AuditRecord = z.object({
  /** Entries of an organisation are numbered from 1 without a gap. */
  seq: z.int(),
  at: Moment,
  actor: z.object({ id: z.string(), name: z.string(), role: z.string() }),
  action: z.string(),
  subject: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** SHA-256 of the hash before it and this entry, in hexadecimal. */
  hash: z.string(),
});
export type AuditRecord = z.infer<typeof AuditRecord>;

/** Part of an organisation's audit trail, and where the trail ends. */
export const AuditPage = z.object({
  entries: z.array(AuditRecord),
  head: z.object({
    seq: z.int(),
    hash: z.string(),
    /** The collector's signature of it (compact JWS, EdDSA). Keep it elsewhere: it shows a trail that was cut off. */
    signed: z.string(),
  }),
});
export type AuditPage = z.infer<typeof AuditPage>;
