import './jitless.ts';
import type { Condition } from './condition.ts';
import { Identifier, LanguageTag, Version } from './identifiers.ts';
import { Question } from './question.ts';
import { Audience } from './questionnaire-reference.ts';
import * as z from 'zod/mini';
import { longestTexts, usualText } from './text-limits.ts';
import { Wording } from './wording.ts';

/** How sure we are of a text or fact: read in a public source, or written by this project and still to be tested. */
export const Standing = z.enum(['verified', 'seed', 'measured', 'project-draft', 'from-memory-unverified', 'local']);
export type Standing = z.infer<typeof Standing>;

/**
 * What a questionnaire is asked for. `what-matters`: its words are the voices that an Always Event starts from. `about-you`:
 * its answers say who answered, and are sent and kept apart.
 */
export const Purpose = z.enum(['what-matters', 'feedback', 'about-you']);
export type Purpose = z.infer<typeof Purpose>;

/** What to ask, as data: versioned, translated, with the easy-read wording of the same items. */
export const Questionnaire = z
  .object({
    id: Identifier,
    version: Version,
    /** The language of every wording's own text. */
    language: LanguageTag,
    title: Wording,
    audience: z.array(Audience).check(z.minLength(1)),
    purpose: z.optional(Purpose),
    /** About how long it takes, in minutes. */
    minutes: z.optional(z.int().check(z.minimum(1), z.maximum(60))),
    standing: Standing,
    questions: z.array(Question).check(z.minLength(1), z.maxLength(40)),
  })
  .check(
    z.superRefine(({ questions }, context) => {
      const before = new Set<string>();
      for (const [index, question] of questions.entries()) {
        if (before.has(question.id)) {
          context.addIssue({
            code: 'custom',
            message: `The id ${question.id} is used twice`,
            path: ['questions', index, 'id'],
          });
        }
        for (const clause of clauses(question.when)) {
          if (before.has(clause.question)) continue;
          context.addIssue({
            code: 'custom',
            message: `The condition looks at ${clause.question}, which is not asked before it`,
            path: ['questions', index, 'when'],
          });
        }
        before.add(question.id);
      }
      const texts = questions.filter((question) => question.kind === 'text');
      if (texts.reduce((sum, { maxLength = usualText }) => sum + maxLength, 0) > longestTexts) {
        context.addIssue({
          code: 'custom',
          message: `The answers in words may together be no longer than ${longestTexts} characters`,
          path: ['questions'],
        });
      }
    }),
  );
export type Questionnaire = z.infer<typeof Questionnaire>;

/** One line of a list of questionnaires. */
export const QuestionnaireSummary = z.object({
  id: Identifier,
  version: Version,
  title: Wording,
  audience: z.array(Audience),
  minutes: z.optional(z.int()),
});
export type QuestionnaireSummary = z.infer<typeof QuestionnaireSummary>;

export const QuestionnaireList = z.object({ questionnaires: z.array(QuestionnaireSummary) });
export type QuestionnaireList = z.infer<typeof QuestionnaireList>;

function clauses(condition: Condition | undefined) {
  if (!condition) return [];
  return 'all' in condition ? condition.all : condition.any;
}
