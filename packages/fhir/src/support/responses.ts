import {
  AskedBy,
  Audience,
  communicationNeeds,
  createUuid,
  Mode,
  parse,
  QuestionnaireResponse,
  Source,
  type Answer,
  type AnswerValue,
  type Question,
  type Questionnaire,
} from '@always-kit/contract';
import fc from 'fast-check';
import { identifiers, numbers, questionnaires, texts } from './questionnaires.ts';

/** Moments as the contract lets them be: with and without seconds and fractions, in every offset, in the year 0. */
const moments = fc
  .record({
    day: fc.constantFrom('2026-11-22', '0000-02-29', '9999-12-31', '1970-01-01'),
    time: fc.constantFrom('10:00:00', '23:59:59.999', '00:00:00.000000001', '09:30'),
    offset: fc.constantFrom('Z', '+00:00', '-14:00', '+13:45'),
  })
  .map(({ day, time, offset }) => `${day}T${time}${offset}`);

const wildValues: fc.Arbitrary<AnswerValue> = fc.oneof(
  texts(200),
  identifiers,
  numbers,
  fc.constantFrom('2026-11-22', '2026-99-99', '0000-01-01'),
  fc.array(identifiers, { minLength: 1, maxLength: 3 }),
);

/** What a person could answer to a question. */
function valuesFor(question: Question): fc.Arbitrary<AnswerValue> {
  if ('options' in question) {
    const codes = fc.constantFrom(...question.options.map(({ code }) => code));
    return question.kind === 'several-choices' ? fc.uniqueArray(codes, { minLength: 1 }) : codes;
  }
  if (question.kind === 'number') return fc.oneof(fc.integer({ min: -10, max: 10 }), fc.constantFrom(0.5, 3e9));
  return question.kind === 'date' ? fc.constantFrom('2026-11-22', '1948-07-05') : texts(200);
}

/** Answers to some of the questions, each of the right kind. */
export function allowedAnswersTo(questionnaire: Questionnaire): fc.Arbitrary<Answer[]> {
  return someAnswers(questionnaire, valuesFor);
}

/** As `allowedAnswersTo`, but some are what nobody could answer. */
function answersTo(questionnaire: Questionnaire): fc.Arbitrary<Answer[]> {
  return someAnswers(questionnaire, (question) =>
    fc.oneof({ weight: 5, arbitrary: valuesFor(question) }, { weight: 1, arbitrary: wildValues }),
  );
}

function someAnswers(
  { questions }: Questionnaire,
  values: (question: Question) => fc.Arbitrary<AnswerValue>,
): fc.Arbitrary<Answer[]> {
  return fc
    .shuffledSubarray([...questions])
    .chain((some) =>
      fc.tuple(...some.map((question) => values(question).map((value) => ({ question: question.id, value })))),
    );
}

/** A questionnaire, and any response to it that the contract lets be, whether its answers are allowed or not. */
export const responses: fc.Arbitrary<{ questionnaire: Questionnaire; response: QuestionnaireResponse }> =
  questionnaires.chain((questionnaire) =>
    fc
      .tuple(
        fc.record({
          id: fc.constant(createUuid()),
          questionnaire: fc.constant({ id: questionnaire.id, version: questionnaire.version }),
          service: identifiers,
          answeredAt: moments,
          language: fc.constantFrom('en-GB', 'cy'),
          reading: fc.constantFrom('plain', 'easy'),
          mode: fc.constantFrom(...Mode.options),
          answers: fc.oneof(
            { weight: 4, arbitrary: answersTo(questionnaire) },
            fc.array(fc.record({ question: identifiers, value: wildValues }), { maxLength: 3 }),
          ),
        }),
        fc.record(
          {
            sentAt: moments,
            draftWording: fc.constant(true),
            askedBy: fc.constantFrom(...AskedBy.options),
            source: fc.constantFrom(...Source.options),
            audience: fc.constantFrom(...Audience.options),
            declined: fc.uniqueArray(
              fc.oneof(identifiers, fc.constantFrom(...questionnaire.questions.map(({ id }) => id))),
              {
                minLength: 1,
                maxLength: 4,
              },
            ),
            mayQuote: fc.boolean(),
            needs: fc.uniqueArray(fc.constantFrom(...communicationNeeds), { minLength: 1 }),
            attention: fc.uniqueArray(fc.constantFrom('urgent', 'safeguarding'), { minLength: 1 }),
            withdrawal: fc.constant('0'.repeat(42) + '_'),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([response, more]) => parse(QuestionnaireResponse, { ...response, ...more }))
      .filter((parsed) => parsed.ok)
      .map(({ value }) => ({ questionnaire, response: value })),
  );
