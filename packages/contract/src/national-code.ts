import './jitless.ts';
import { nationalElements, type NationalElement } from './national-codes.ts';
import * as z from 'zod/mini';

// Apart from the table, so that a page that only asks questions need not load the schema library.

/** One value of a data element of the NHS Data Dictionary, as an option stands for it. */
export const NationalCode = z.string().check(z.regex(/^[A-Z0-9]$/, 'Use one capital letter or digit'));

/** Which data element of the NHS Data Dictionary. */
export const NationalElementName = z.enum(Object.keys(nationalElements) as NationalElement[]);
