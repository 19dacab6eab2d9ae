import {
  nationalElements,
  type AboutYou,
  type ChoiceQuestion,
  type NationalElement,
  type Questionnaire,
  type Wording,
} from '@always-kit/contract';

/** A way to divide people into groups. Nobody is in two. */
export interface Grouping {
  /** In the order to show. */
  readonly groups: readonly { readonly code: string; readonly text?: Wording; readonly nationalCode?: string }[];
  /** The data element of the NHS Data Dictionary that their national codes are of. */
  readonly nationalElement?: NationalElement;
  /** The language of their words. */
  readonly language?: string;
  /** The code of the group that somebody is in; `undefined` for none. */
  groupOf(aboutYou: AboutYou): string | undefined;
}

/** Those who preferred not to say. */
const declined = 'declined';

/** By the answer to one question, and those who preferred not to say. */
export function groupsOfQuestion(
  { id: questionnaire, language }: Questionnaire,
  { id: question, options, mayDecline, nationalElement }: Exclude<ChoiceQuestion, { kind: 'several-choices' }>,
): Grouping {
  const groups = options.map(({ code, text, nationalCode }) => {
    return { code, text, ...(nationalCode !== undefined && { nationalCode }) };
  });
  // A group alone, before its second step, has no code of its own.
  const element = groups.some(({ nationalCode }) => nationalCode !== undefined) ? nationalElement : undefined;
  const notStated = { code: declined, ...(element && { nationalCode: nationalElements[element].notStated }) };
  return {
    groups: mayDecline ? [...groups, notStated] : groups,
    language,
    ...(element && { nationalElement: element }),
    groupOf(aboutYou) {
      if (aboutYou.questionnaire.id !== questionnaire) return undefined;
      if (aboutYou.declined?.includes(question)) return declined;
      const value = aboutYou.answers.find((answer) => answer.question === question)?.value;
      return typeof value === 'string' ? value : undefined;
    },
  };
}

/** By how deprived the area is where people live, in fifths: tenths are too small to be shown in most services. */
export const deprivationFifths: Grouping = {
  groups: [1, 2, 3, 4, 5].map((fifth) => ({ code: `fifth-${fifth}` })),
  groupOf: ({ deprivationDecile: decile }) => (decile === undefined ? undefined : `fifth-${Math.ceil(decile / 2)}`),
};
