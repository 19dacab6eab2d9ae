import './jitless.ts';
import { Condition } from './condition.ts';
import { Day, Identifier } from './identifiers.ts';
import { NationalCode, NationalElementName } from './national-code.ts';
import * as z from 'zod/mini';
import { longestText } from './text-limits.ts';
import { Wording } from './wording.ts';

/** The five drawn faces, from best to worst. */
export const Face = z.enum(['very-happy', 'happy', 'neutral', 'sad', 'very-sad']);
export type Face = z.infer<typeof Face>;

/** One answer to pick. `code` is what is stored and counted; it never changes within a questionnaire. */
export const Option = z.object({
  code: Identifier,
  text: Wording,
  /** The key of a picture that the theme or the host draws. */
  picture: z.optional(Identifier),
  face: z.optional(Face),
  /** The value of the NHS Data Dictionary that it stands for, where the question names a `nationalElement`. */
  nationalCode: z.optional(NationalCode),
  /** Set apart from the scale and, among several choices, picked alone: "I don't know". */
  apart: z.optional(z.boolean()),
  /** A point of a scale that is shown only where a page asks for five points. Three are easier to tell apart. */
  onlyOfFive: z.optional(z.boolean()),
});
export type Option = z.infer<typeof Option>;

/** A word that not everybody knows, and what it means. */
const Explained = z.object({ word: Wording, meaning: Wording });

const everyQuestion = {
  id: Identifier,
  text: Wording,
  hint: z.optional(Wording),
  /** Hard words in the question or its options: shown below the question to those who want to know. */
  explain: z.optional(z.array(Explained).check(z.minLength(1), z.maxLength(12))),
  picture: z.optional(Identifier),
  /** Whether the person must answer. Leave it out where you can: nobody should be made to answer. */
  required: z.optional(z.boolean()),
  /** Whether the person may say that they prefer not to say, which is something else than going on without an answer. */
  mayDecline: z.optional(z.boolean()),
  /** What the answer is in the NHS Data Dictionary; its options then say for which of its values each stands. */
  nationalElement: z.optional(NationalElementName),
  /** Asked only when this holds for the answers before it. */
  when: z.optional(Condition),
};

const options = z.array(Option).check(
  z.minLength(2),
  z.maxLength(30),
  z.refine((list) => new Set(list.map(({ code }) => code)).size === list.length, 'Each code may be used once'),
);

function optionsCoded(...codes: readonly string[]) {
  return options.check(
    z.refine((list) => list.every(({ code }) => codes.includes(code)), `Use only these codes: ${codes.join(', ')}`),
  );
}

/** Pick one. */
export const SingleChoiceQuestion = z.object({ ...everyQuestion, kind: z.literal('single-choice'), options });
export type SingleChoiceQuestion = z.infer<typeof SingleChoiceQuestion>;
/** Pick as many as you like. */
export const SeveralChoicesQuestion = z.object({
  ...everyQuestion,
  kind: z.literal('several-choices'),
  options,
  atMost: z.optional(z.int().check(z.minimum(1), z.maximum(30))),
});
export type SeveralChoicesQuestion = z.infer<typeof SeveralChoicesQuestion>;
/** Pick one face with its word. Options without a face (such as "I don't know") are shown apart. */
export const FacesQuestion = z.object({ ...everyQuestion, kind: z.literal('faces'), options });
export type FacesQuestion = z.infer<typeof FacesQuestion>;
/** How often it happens: the question of every Always Event. */
export const AlwaysQuestion = z.object({
  ...everyQuestion,
  kind: z.literal('always'),
  options: optionsCoded('always', 'mostly', 'sometimes', 'never', 'na'),
});
export type AlwaysQuestion = z.infer<typeof AlwaysQuestion>;
/** Yes, no, or not sure. */
export const YesNoQuestion = z.object({
  ...everyQuestion,
  kind: z.literal('yes-no'),
  options: optionsCoded('yes', 'no', 'unsure'),
});
export type YesNoQuestion = z.infer<typeof YesNoQuestion>;
/** An answer in the person's own words. */
export const TextQuestion = z.object({
  ...everyQuestion,
  kind: z.literal('text'),
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(longestText))),
});
export type TextQuestion = z.infer<typeof TextQuestion>;
/** A number, whole unless `decimals` allows more. */
export const NumberQuestion = z.object({
  ...everyQuestion,
  kind: z.literal('number'),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  decimals: z.optional(z.int().check(z.minimum(0), z.maximum(6))),
  unit: z.optional(Wording),
});
export type NumberQuestion = z.infer<typeof NumberQuestion>;
/** A calendar day. */
export const DateQuestion = z.object({
  ...everyQuestion,
  kind: z.literal('date'),
  earliest: z.optional(Day),
  latest: z.optional(Day),
  /** Whether a day after today may be given. Usually not: people are asked about what has happened. */
  future: z.optional(z.boolean()),
});
export type DateQuestion = z.infer<typeof DateQuestion>;

/** One question, of any kind. */
export const Question = z.discriminatedUnion('kind', [
  SingleChoiceQuestion,
  SeveralChoicesQuestion,
  FacesQuestion,
  AlwaysQuestion,
  YesNoQuestion,
  TextQuestion,
  NumberQuestion,
  DateQuestion,
]);
export type Question = z.infer<typeof Question>;
export type QuestionKind = Question['kind'];

/** A question answered by picking from its options. */
export type ChoiceQuestion = Extract<Question, { options: unknown }>;
