import type { AboutYou } from '../about-you.ts';
import type { Answers } from '../answer.ts';
import { answersById } from '../answers-by-id.ts';
import { hasOptions } from '../has-options.ts';
import { nationalElements, type NationalElement } from '../national-codes.ts';
import type { Question } from '../question.ts';
import type { Questionnaire } from '../questionnaire.ts';

/** One data element of the NHS Data Dictionary. Which answer stands for which of its codes, the questions say. */
export interface NhsDataElement {
  /** Its name in the dictionary. */
  readonly name: string;
  readonly source: string;
  /** How sure we are of the codes themselves. */
  readonly standing: 'verified';
  /** How sure we are that the answers of our questions stand for them: nobody else has checked that. */
  readonly mapping: 'project-draft';
  /** What each code says. */
  readonly codes: Readonly<Record<string, string>>;
}

/** What an answer about a person can stand for in the NHS Data Dictionary. */
export const nhsDataElements: Readonly<Record<NationalElement, NhsDataElement>> = {
  /**
   * The 16+1 categories of 2001, which the NHS still stores. The census of 2021 has more groups than they have codes: Gypsy or
   * Irish Traveller becomes C, Arab becomes S and Chinese R, so keep the answer as well as its code.
   */
  'ethnic-category': {
    name: 'ETHNIC CATEGORY',
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
  },
  'gender-identity': {
    name: 'GENDER IDENTITY CODE',
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
  },
  'sexual-orientation': {
    name: 'PERSON STATED SEXUAL ORIENTATION CODE',
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
  },
};

/** The gender of those who say that it is the same as their sex registered at birth: never from the sex alone. */
const genderOfSex: ReadonlyMap<unknown, string> = new Map([
  ['male', '1'],
  ['female', '2'],
]);

/**
 * What somebody told of themselves in the codes of the NHS Data Dictionary: one for each data element that a question of the
 * questionnaire names. Who was asked and preferred not to say is "not stated"; who did not answer, or picked a group without
 * its second step, is "not known". Of our own questions, a gender that is the same as the sex comes of both answers together.
 *
 * @param questionnaire the version that was answered
 */
export function nhsCodesOf(
  { questions }: Questionnaire,
  { answers, declined = [] }: Pick<AboutYou, 'answers' | 'declined'>,
): Partial<Record<NationalElement, string>> {
  const given = answersById(answers);
  const elements = new Set(questions.flatMap(({ nationalElement }) => nationalElement ?? []));
  return Object.fromEntries(
    [...elements].map((element) => {
      const asked = questions.filter(({ nationalElement }) => nationalElement === element);
      const stated = asked.flatMap((question) => codeOf(question, given) ?? []);
      const { notStated, notKnown } = nationalElements[element];
      return [element, stated[0] ?? (asked.some(({ id }) => declined.includes(id)) ? notStated : notKnown)];
    }),
  );
}

function codeOf(question: Question, given: Answers): string | undefined {
  const value = given.get(question.id);
  if (question.id === 'gender-same' && value === 'yes') return genderOfSex.get(given.get('sex'));
  return hasOptions(question) ? question.options.find(({ code }) => code === value)?.nationalCode : undefined;
}
