import './jitless.ts';
import { Answer } from './answer.ts';
import { Identifier, LanguageTag, Moment, Uuid } from './identifiers.ts';
import { modes } from './labels.ts';
import { Audience, QuestionnaireReference } from './questionnaire.ts';
import * as z from 'zod/mini';
import { Reading } from './wording.ts';

/** How the person answered: alone, with somebody's help, asked by somebody, or as a story told. */
export const Mode = z.enum(modes);
export type Mode = z.infer<typeof Mode>;

/**
 * All that one person sent at once. Anonymous: it holds no name, account or address. Strict, because a field that we do
 * not know may be something the person should not have been asked to send.
 */
export const QuestionnaireResponse = z.strictObject({
  /** Made once, before the first attempt, and kept across retries: the collector stores each id once. */
  id: Uuid,
  questionnaire: QuestionnaireReference,
  /** The ward, clinic or team that the answers are about. */
  service: Identifier,
  /** When the person finished, by the device's clock, with the offset of the place they were in. */
  answeredAt: Moment,
  /** When this attempt left, by the same clock: the collector corrects a clock that is wrong by it. */
  sentAt: z.optional(Moment),
  /** The language the questions were shown in. */
  language: LanguageTag,
  /** Whether the person read the plain or the easy-read wording last. */
  reading: Reading,
  mode: Mode,
  /** Who the person said they are, where they were asked. */
  audience: z.optional(Audience),
  answers: z.array(Answer).check(z.minLength(1), z.maxLength(40)),
});
export type QuestionnaireResponse = z.infer<typeof QuestionnaireResponse>;

/** The collector has the response on its disk. */
export const Receipt = z.object({ id: Uuid, storedAt: Moment });
export type Receipt = z.infer<typeof Receipt>;
