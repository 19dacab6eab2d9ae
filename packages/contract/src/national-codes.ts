/**
 * The values of the NHS Data Dictionary that an answer about a person can stand for, by data element: letters and digits,
 * those who chose not to say, and those who were not asked. Read in 2026: ETHNIC CATEGORY (2001, 16+1), GENDER IDENTITY CODE
 * and PERSON STATED SEXUAL ORIENTATION CODE.
 */
export const nationalElements = {
  'ethnic-category': { codes: 'ABCDEFGHJKLMNPRS', notStated: 'Z', notKnown: '99' },
  'gender-identity': { codes: '1234', notStated: 'Z', notKnown: 'X' },
  'sexual-orientation': { codes: '1234U', notStated: 'Z', notKnown: '9' },
} as const;

/** A data element of the NHS Data Dictionary. */
export type NationalElement = keyof typeof nationalElements;
