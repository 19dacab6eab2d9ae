// Apart from the questionnaire itself, so that a page that only sends answers need not load its schemas.
import './jitless.ts';
import { Identifier, Version } from './identifiers.ts';
import { audiences } from './labels.ts';
import * as z from 'zod/mini';

/** Who a questionnaire is for. */
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;

/** Which questionnaire was answered. */
export const QuestionnaireReference = z.strictObject({ id: Identifier, version: Version });
export type QuestionnaireReference = z.infer<typeof QuestionnaireReference>;
