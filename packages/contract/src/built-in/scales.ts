import type { Option } from '../question.ts';

function option(code: string, plain: string, easyRead: string, more: Partial<Option> = {}): Option {
  return { code, text: { plain, easyRead: [easyRead] }, ...more };
}

// Pictures of how much or how often are four quarters of a circle, `share-0` to `share-4` of them filled.

/** How often it happens. */
export const alwaysScale: Option[] = [
  option('always', 'Always', 'Every time', { picture: 'share-4' }),
  option('mostly', 'Most of the time', 'Most times', { picture: 'share-3' }),
  option('sometimes', 'Sometimes', 'Some times', { picture: 'share-1' }),
  option('never', 'Never', 'Never', { picture: 'share-0' }),
  option('na', 'Does not apply to me', 'Not for me', { picture: 'not-for-me', apart: true }),
];

/** Whether it happened. */
export const yesNoScale: Option[] = [
  option('yes', 'Yes', 'Yes', { picture: 'yes' }),
  option('no', 'No', 'No', { picture: 'no' }),
  option('unsure', "I'm not sure", 'I do not know', { picture: 'not-sure', apart: true }),
];

/**
 * The Friends and Family Test's answers with its codes. The middle answer and "Don't know" are from memory; the easy-read
 * words are ours and local: ask the national team before counting them as Friends and Family Test answers.
 */
export const friendsAndFamilyScale: Option[] = [
  option('1', 'Very good', 'Very good', { face: 'very-happy' }),
  option('2', 'Good', 'Good', { face: 'happy' }),
  option('3', 'Neither good nor poor', 'OK', { face: 'neutral' }),
  option('4', 'Poor', 'Bad', { face: 'sad' }),
  option('5', 'Very poor', 'Very bad', { face: 'very-sad' }),
  option('6', "Don't know", 'I do not know', { picture: 'not-sure', apart: true }),
];

/**
 * How good it was. Three points are shown: five are harder to tell apart, and merging to three loses nothing. A page that
 * must match another scale asks for all five (`scale="5"`); the codes stay the same.
 */
export const careScale: Option[] = [
  option('very-good', 'Very good', 'Very good', { face: 'very-happy', onlyOfFive: true }),
  option('good', 'Good', 'Good', { face: 'happy' }),
  option('ok', 'OK', 'OK', { face: 'neutral' }),
  option('bad', 'Bad', 'Bad', { face: 'sad' }),
  option('very-bad', 'Very bad', 'Very bad', { face: 'very-sad', onlyOfFive: true }),
  option('unsure', "I'm not sure", 'I do not know', { picture: 'not-sure', apart: true }),
];

/** The three points of `careScale` alone. */
export const threeFaces: Option[] = careScale.filter(({ onlyOfFive }) => !onlyOfFive);

/** How far somebody agrees, as the NHS Staff Survey asks it. */
export const agreementScale: Option[] = [
  option('1', 'Strongly agree', 'Yes, a lot', { picture: 'share-4' }),
  option('2', 'Agree', 'Yes', { picture: 'share-3' }),
  option('3', 'Neither agree nor disagree', 'In between', { picture: 'share-2' }),
  option('4', 'Disagree', 'No', { picture: 'share-1' }),
  option('5', 'Strongly disagree', 'No, not at all', { picture: 'share-0' }),
  option('6', "I don't know", 'I do not know', { picture: 'not-sure', apart: true }),
];

/** How much influence it had. */
export const influenceScale: Option[] = [
  option('1', 'A great deal', 'A lot', { picture: 'share-3' }),
  option('2', 'To some extent', 'Some', { picture: 'share-2' }),
  option('3', 'A little', 'A little', { picture: 'share-1' }),
  option('4', 'Not at all', 'Not at all', { picture: 'share-0' }),
  option('5', "I don't know", 'I do not know', { picture: 'not-sure', apart: true }),
];
