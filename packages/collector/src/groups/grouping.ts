import type { AboutYou, ChoiceQuestion, Questionnaire, Wording } from '@always-kit/contract';

/** A way to divide people into groups. Nobody is in two. */
export interface Grouping {
  /** In the order to show. */
  readonly groups: readonly { readonly code: string; readonly text?: Wording }[];
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
  { id: question, options, mayDecline }: Exclude<ChoiceQuestion, { kind: 'several-choices' }>,
): Grouping {
  const groups = options.map(({ code, text }) => ({ code, text }));
  return {
    groups: mayDecline ? [...groups, { code: declined }] : groups,
    language,
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
