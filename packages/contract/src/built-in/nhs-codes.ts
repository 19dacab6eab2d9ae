import type { Answer } from '../answer.ts';

/** One data element of the NHS Data Dictionary, and which of its codes an answer about a person stands for. */
export interface NhsCodes {
  /** Its name in the dictionary. */
  readonly element: string;
  readonly source: string;
  /** How sure we are of the codes themselves. */
  readonly standing: 'verified';
  /** How sure we are that our answers stand for them: nobody else has checked that. */
  readonly mapping: 'project-draft';
  /** What each code says. */
  readonly codes: Readonly<Record<string, string>>;
  /** The code of each answer, by question. */
  readonly of: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What several answers stand for together. */
  readonly together?: readonly { readonly answers: Readonly<Record<string, string>>; readonly code: string }[];
  /** Asked, and the person preferred not to say. */
  readonly notStated: string;
  /** Not asked, or asked and not answered. */
  readonly notKnown: string;
}

/**
 * The 16+1 ethnic categories of 2001, which the NHS still stores. The census of 2021 has more groups than they have codes:
 * Gypsy or Irish Traveller becomes C, Arab becomes S and Chinese R, so keep the answer as well as its code.
 */
export const ethnicCategory: NhsCodes = {
  element: 'ETHNIC CATEGORY',
  source: 'datadictionary.nhs.uk/data_elements/ethnic_category.html',
  standing: 'verified',
  mapping: 'project-draft',
  codes: {
    A: 'White - British',
    B: 'White - Irish',
    C: 'White - Any other White background',
    D: 'Mixed - White and Black Caribbean',
    E: 'Mixed - White and Black African',
    F: 'Mixed - White and Asian',
    G: 'Mixed - Any other mixed background',
    H: 'Asian or Asian British - Indian',
    J: 'Asian or Asian British - Pakistani',
    K: 'Asian or Asian British - Bangladeshi',
    L: 'Asian or Asian British - Any other Asian background',
    M: 'Black or Black British - Caribbean',
    N: 'Black or Black British - African',
    P: 'Black or Black British - Any other Black background',
    R: 'Other Ethnic Groups - Chinese',
    S: 'Other Ethnic Groups - Any other ethnic group',
    Z: 'Not stated',
    '99': 'Not known',
  },
  of: {
    'ethnic-white': {
      'english-welsh-scottish-northern-irish-british': 'A',
      irish: 'B',
      'gypsy-irish-traveller': 'C',
      'other-white': 'C',
    },
    'ethnic-mixed': {
      'white-black-caribbean': 'D',
      'white-black-african': 'E',
      'white-asian': 'F',
      'other-mixed': 'G',
    },
    'ethnic-asian': { indian: 'H', pakistani: 'J', bangladeshi: 'K', chinese: 'R', 'other-asian': 'L' },
    'ethnic-black': { african: 'N', caribbean: 'M', 'other-black': 'P' },
    'ethnic-other': { arab: 'S', 'other-ethnic-group': 'S' },
  },
  notStated: 'Z',
  notKnown: '99',
};

/** Of a person's own words on their gender, or that it is the same as their sex: never from the sex alone. */
export const genderIdentity: NhsCodes = {
  element: 'GENDER IDENTITY CODE',
  source: 'archive.datadictionary.nhs.uk, June 2026',
  standing: 'verified',
  mapping: 'project-draft',
  codes: {
    '1': 'Male (including trans man)',
    '2': 'Female (including trans woman)',
    '3': 'Non-binary',
    '4': 'Other (not listed)',
    Z: 'Not stated',
    X: 'Not known',
  },
  of: { gender: { man: '1', woman: '2', 'non-binary': '3', other: '4' } },
  together: [
    { answers: { sex: 'male', 'gender-same': 'yes' }, code: '1' },
    { answers: { sex: 'female', 'gender-same': 'yes' }, code: '2' },
  ],
  notStated: 'Z',
  notKnown: 'X',
};

export const sexualOrientation: NhsCodes = {
  element: 'PERSON STATED SEXUAL ORIENTATION CODE',
  source: 'v3.datadictionary.nhs.uk; DCB2094',
  standing: 'verified',
  mapping: 'project-draft',
  codes: {
    '1': 'Heterosexual or straight',
    '2': 'Gay or lesbian',
    '3': 'Bisexual',
    '4': 'Other sexual orientation not listed',
    U: 'Not sure',
    Z: 'Not stated',
    '9': 'Not known',
  },
  of: {
    'sexual-orientation': { straight: '1', 'gay-lesbian': '2', bisexual: '3', other: '4', 'not-sure': 'U' },
  },
  notStated: 'Z',
  notKnown: '9',
};

/**
 * The code that `answers` to the questions about the person have in a data element. A group that was picked without the
 * second step has no code of its own, and is not known.
 */
export function nhsCodeOf(
  { of, together = [], notStated, notKnown }: NhsCodes,
  answers: readonly Answer[],
  declined: readonly string[] = [],
): string {
  const given = new Map(answers.map(({ question, value }) => [question, value]));
  const own = Object.entries(of)
    .map(([question, codes]) => {
      const value = given.get(question);
      return typeof value === 'string' && Object.hasOwn(codes, value) ? codes[value] : undefined;
    })
    .find((code) => code !== undefined);
  const both = together.find((each) => Object.entries(each.answers).every(([id, code]) => given.get(id) === code));
  const asked = new Set([
    ...Object.keys(of),
    ...together.flatMap((each) => Object.keys(each.answers)),
    ...firstStep(of),
  ]);
  return own ?? both?.code ?? (declined.some((id) => asked.has(id)) ? notStated : notKnown);
}

/** The question whose answers open those that have codes. */
function firstStep(of: NhsCodes['of']): string[] {
  return 'ethnic-white' in of ? ['ethnic-group'] : [];
}
