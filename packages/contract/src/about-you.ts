import './jitless.ts';
import { Answer } from './answer.ts';
import { Uuid } from './identifiers.ts';
import { QuestionnaireReference } from './questionnaire-reference.ts';
import { Declined } from './response.ts';
import * as z from 'zod/mini';

// By name, and not as a number between two others: pages that check before they send then carry less of the schema library.
const tenths: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * What a person told of themselves, so that a service can see whether its care is fair: answers to a questionnaire whose
 * purpose is `about-you`. Sent after the response, by itself, so that nobody has to answer it to be heard. It holds nothing
 * that the response holds already: no time, no service, no language. At most one for each response.
 */
export const AboutYou = z
  .strictObject({
    /** Made once, before the first attempt, and kept across retries: the collector stores each id once. */
    id: Uuid,
    /** The id of the response it goes with. */
    response: Uuid,
    questionnaire: QuestionnaireReference,
    answers: z.array(Answer).check(z.maxLength(40)),
    declined: z.optional(Declined),
    /**
     * How deprived the area is where the person lives, by the English Indices of Deprivation: 1 for the most deprived tenth
     * of areas, 10 for the least. The page passes it in, because it knows; nobody is asked for a postcode.
     */
    deprivationDecile: z.optional(z.literal(tenths)),
  })
  .check(
    z.refine(
      ({ answers, declined, deprivationDecile }) =>
        answers.length > 0 || declined !== undefined || deprivationDecile !== undefined,
      { error: 'Nothing was answered', path: ['answers'] },
    ),
  );
export type AboutYou = z.infer<typeof AboutYou>;
