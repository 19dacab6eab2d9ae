import './jitless.ts';
import * as z from 'zod/mini';
import { identifierPattern } from './identifier-pattern.ts';

/** A short name for a thing: letters, digits and hyphens, such as `bramley-ward` or `MQ-always`. At most 64 characters. */
export const Identifier = z
  .string()
  .check(z.regex(identifierPattern, 'Use letters, digits and hyphens, at most 64 characters'));
export type Identifier = z.infer<typeof Identifier>;

/** Which version of a questionnaire or criteria set, such as `1` or `0.1`. A published version never changes. */
export const Version = z.string().check(z.regex(/^\d{1,6}(?:\.\d{1,6}){0,2}$/, 'Use a version such as 1 or 1.2'));
export type Version = z.infer<typeof Version>;

/** A BCP 47 language tag, such as `en-GB` or `cy`. */
export const LanguageTag = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'Use a language tag such as en-GB'));
export type LanguageTag = z.infer<typeof LanguageTag>;

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

const nearOffset = /(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;

/** A moment with its offset from UTC, such as `2026-11-22T10:00:00+00:00`. No place is further off than 14 hours. */
export const Moment = z.iso
  .datetime({ offset: true, abort: true })
  .check(z.refine((moment) => nearOffset.test(moment), 'Use an offset of at most 14 hours'));
export type Moment = z.infer<typeof Moment>;

/** The id that its maker gives a thing once and keeps across retries: a UUID version 7 (RFC 9562). */
export const Uuid = z.uuidv7().check(z.toLowerCase());
export type Uuid = z.infer<typeof Uuid>;
