import {
  Face,
  nationalElements,
  parse,
  Purpose,
  Questionnaire,
  Standing,
  type Clause,
  type NationalElement,
  type Option,
  type Question,
  type QuestionKind,
  type Wording,
} from '@always-kit/contract';
import fc from 'fast-check';
import { given } from '../given.ts';

/** Ids, among them those that look like other things. */
export const identifiers: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,12}[A-Za-z0-9])?$/),
  fc.constantFrom('1', '007', '-'.padStart(3, 'a').concat('z'), 'constructor', '2026-11-22', 'A'.repeat(64)),
);

/** Texts, with what FHIR's strings cannot hold. */
export const texts = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(maxLength, 40) }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ' ',
        '\n\t',
        '\u0000',
        'a\u000bb',
        '\\u0041"',
        '\ud800',
        '\u00a0',
        '\ufffe',
        '\u202egnirts',
      ),
    },
  );

const languages = fc.constantFrom('en-GB', 'cy', 'pl', 'ar', 'zh-Hant-TW');
const easyRead = fc.array(texts(200), { minLength: 1, maxLength: 3 });
const partial = <Shape extends object>(model: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(model, { requiredKeys: [] });

const wordings: fc.Arbitrary<Wording> = fc
  .tuple(
    texts(1000),
    fc.option(easyRead, { nil: undefined }),
    fc.option(
      fc.dictionary(
        languages,
        fc
          .tuple(texts(1000), partial({ easyRead, standing: fc.constantFrom('checked', 'draft') }))
          .map(([plain, more]) => ({ plain, ...more })),
        { minKeys: 1, maxKeys: 2 },
      ),
      { nil: undefined },
    ),
  )
  .map(([plain, easy, translations]) => ({
    plain,
    ...given('easyRead', easy),
    ...given('translations', translations),
  }));

const optionDetails = partial({
  picture: identifiers,
  face: fc.constantFrom(...Face.options),
  nationalCode: fc.constantFrom('A', 'Z', '9'),
  apart: fc.boolean(),
  onlyOfFive: fc.boolean(),
});

function optionsCoded(codes: fc.Arbitrary<string>): fc.Arbitrary<Option[]> {
  return fc
    .uniqueArray(codes, { minLength: 2, maxLength: 5 })
    .chain((list) =>
      fc.tuple(
        ...list.map((code) => fc.tuple(wordings, optionDetails).map(([text, more]) => ({ code, text, ...more }))),
      ),
    );
}

const days = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
// As they come off the wire, where there is no -0.
export const numbers: fc.Arbitrary<number> = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(3e9, 0, 2.5, 1e21))
  .map((number) => number + 0);

const details: { [Kind in QuestionKind]: fc.Arbitrary<object> } = {
  'single-choice': fc.record({ options: optionsCoded(identifiers) }),
  'several-choices': fc
    .tuple(optionsCoded(identifiers), partial({ atMost: fc.integer({ min: 1, max: 30 }) }))
    .map(([options, more]) => ({ options, ...more })),
  faces: fc.record({ options: optionsCoded(identifiers) }),
  always: fc.record({ options: optionsCoded(fc.constantFrom('always', 'mostly', 'sometimes', 'never', 'na')) }),
  'yes-no': fc.record({ options: optionsCoded(fc.constantFrom('yes', 'no', 'unsure')) }),
  text: partial({ maxLength: fc.integer({ min: 1, max: 10_000 }) }),
  number: partial({ min: numbers, max: numbers, decimals: fc.integer({ min: 0, max: 6 }), unit: wordings }),
  date: partial({ earliest: days, latest: days, future: fc.boolean() }),
};

const kinds = Object.keys(details) as QuestionKind[];

const aboutQuestion = partial({
  hint: wordings,
  explain: fc.array(fc.record({ word: wordings, meaning: wordings }), { minLength: 1, maxLength: 2 }),
  picture: identifiers,
  required: fc.boolean(),
  mayDecline: fc.boolean(),
  nationalElement: fc.constantFrom(...(Object.keys(nationalElements) as NationalElement[])),
});

const anyQuestion = fc
  .constantFrom(...kinds)
  .chain((kind) =>
    fc
      .tuple(wordings, aboutQuestion, details[kind])
      .map(([text, about, detail]) => ({ kind, text, ...about, ...detail })),
  );

/** A clause about one of the questions before, mostly with codes that it has. */
function clauses(before: readonly Question[]): fc.Arbitrary<Clause> {
  return fc.constantFrom(...before).chain((question): fc.Arbitrary<Clause> => {
    const own = 'options' in question ? question.options.map(({ code }) => code) : ['5', '2026-11-22'];
    const codes = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...own) }, identifiers), {
      minLength: 1,
      maxLength: 3,
    });
    const about = fc.constant(question.id);
    return fc.oneof(
      fc.record({ question: about, is: fc.constantFrom('answered', 'not-answered') }),
      fc.record({ question: about, is: fc.constantFrom('one-of', 'none-of'), codes }),
      fc.record({ question: about, is: fc.constantFrom('at-least', 'at-most'), value: numbers }),
    );
  });
}

function withConditions(questions: readonly Question[]): fc.Arbitrary<Question[]> {
  return fc.tuple(
    ...questions.map((question, index) => {
      if (index === 0) return fc.constant(question);
      const list = fc.array(clauses(questions.slice(0, index)), { minLength: 1, maxLength: 3 });
      const when = fc.oneof(
        fc.constant(undefined),
        list.map((all) => ({ all })),
        list.map((any) => ({ any })),
      );
      return when.map((condition) => ({ ...question, ...given('when', condition) }));
    }),
  );
}

const questionLists = fc
  .uniqueArray(identifiers, { minLength: 1, maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map((id) => anyQuestion.map((question) => ({ ...question, id }) as Question))))
  .chain(withConditions);

/** Any questionnaire that the contract lets be. */
export const questionnaires: fc.Arbitrary<Questionnaire> = fc
  .tuple(
    fc.record({
      id: identifiers,
      version: fc.constantFrom('1', '0.2', '10.20.30'),
      language: languages,
      title: wordings,
      audience: fc.uniqueArray(fc.constantFrom('patient', 'carer', 'staff'), { minLength: 1 }),
      standing: fc.constantFrom(...Standing.options),
      questions: questionLists,
    }),
    partial({ purpose: fc.constantFrom(...Purpose.options), minutes: fc.integer({ min: 1, max: 60 }) }),
  )
  .map(([questionnaire, more]): unknown => ({ ...questionnaire, ...more }))
  .map((questionnaire) => parse(Questionnaire, questionnaire))
  .filter((parsed) => parsed.ok)
  .map(({ value }) => value);
