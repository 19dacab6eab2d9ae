import '../jitless.ts';
import * as z from 'zod/mini';

/** A name or a title, in characters. */
export const shortWords = z.string().check(z.minLength(1), z.maxLength(200));
/** What somebody writes down about one thing. */
export const note = z.string().check(z.minLength(1), z.maxLength(2000));
/** A web address that the record links to. */
export const link = z.url({ protocol: /^https?$/, error: 'Use a web address, such as https://example.org' });
