import './jitless.ts';
import { Answer } from './answer.ts';
import { Identifier, LanguageTag, Moment, Uuid } from './identifiers.ts';
import { askers, attentionCues, communicationNeeds, modes, sources } from './labels.ts';
import { Audience, QuestionnaireReference } from './questionnaire-reference.ts';
import { Reading } from './reading.ts';
import { someOf } from './some-of.ts';
import { Withdrawal } from './withdrawal.ts';
import * as z from 'zod/mini';

/** How the person answered: alone, with somebody's help, asked by somebody, or as a story told. */
export const Mode = z.enum(modes);
export type Mode = z.infer<typeof Mode>;

/** Who asked. `nobody`: the person answered a page by themselves. */
export const AskedBy = z.enum(askers);
export type AskedBy = z.infer<typeof AskedBy>;

/** Where the answers come from. */
export const Source = z.enum(sources);
export type Source = z.infer<typeof Source>;

/** In which other way the person needs to be asked or told. Never in free text: it is to be counted and met. */
export const CommunicationNeed = z.enum(communicationNeeds);
export type CommunicationNeed = z.infer<typeof CommunicationNeed>;

/** What the words may hold that a person should look at. A machine's guess: never a judgement, and never complete. */
export const AttentionCue = z.enum(attentionCues);
export type AttentionCue = z.infer<typeof AttentionCue>;

/** The questions that were answered with "prefer not to say": no answers, so that nothing counts them as such. */
export const Declined = someOf(Identifier, 40);
export type Declined = z.infer<typeof Declined>;

/**
 * All that one person sent at once. Anonymous: it holds no name, account or address. Strict, because a field that we do not
 * know may be something the person should not have been asked to send.
 */
export const QuestionnaireResponse = z
  .strictObject({
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
    /** Whether the questions were shown in a translation that nobody who speaks the language has checked. */
    draftWording: z.optional(z.literal(true)),
    /** Whether the person read the plain or the easy-read wording last. */
    reading: Reading,
    mode: Mode,
    /** Who asked, where the page knows. */
    askedBy: z.optional(AskedBy),
    /** Left out for a screen. */
    source: z.optional(Source),
    /** Who the person said they are, where they were asked. */
    audience: z.optional(Audience),
    answers: z.array(Answer).check(z.maxLength(40)),
    declined: z.optional(Declined),
    /** Whether the person's words may be quoted without a name. Left out where they were not asked. */
    mayQuote: z.optional(z.literal([true, false])),
    /** In which other ways the person needs this. May come without an answer, from somebody who could not go on. */
    needs: z.optional(someOf(CommunicationNeed, communicationNeeds.length)),
    /** Why somebody should look at this response. */
    attention: z.optional(someOf(AttentionCue, attentionCues.length)),
    /** What proves the right to take it back: the SHA-256 of a token that stays with the client. Made before the first attempt. */
    withdrawal: z.optional(Withdrawal),
  })
  .check(
    z.refine(({ answers, declined, needs }) => answers.length > 0 || declined !== undefined || needs !== undefined, {
      error: 'Nothing was answered',
      path: ['answers'],
    }),
  );
export type QuestionnaireResponse = z.infer<typeof QuestionnaireResponse>;

/** The collector has the response on its disk. */
export const Receipt = z.object({ id: Uuid, storedAt: Moment });
export type Receipt = z.infer<typeof Receipt>;
