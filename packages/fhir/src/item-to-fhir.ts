import { hasOptions, type Option, type Question } from '@always-kit/contract';
import { conditionExtension, gatesOf, type Asked, type Gate } from './condition-to-fhir.ts';
import { conditionOf } from './condition-of.ts';
import { day, isFhirInteger } from './primitive.ts';
import type { AnswerOption, Extension, QuestionnaireItem } from './resources.ts';
import { nationalSystem, optionSystem, ownExtension, standardExtension, system } from './urls.ts';
import { wordingToFhir } from './wording-to-fhir.ts';

/** The gates of a question, outermost first: all but the last are groups around its item. */
export function gatesAround(question: Question, asked: Asked): Gate[] {
  return (question.when && gatesOf(question.when, asked)) ?? [];
}

/** What the group of a gate around a question is called. No id of a question has a full stop. */
export function gateId(question: string, index: number): string {
  return `${question}.gate-${index + 1}`;
}

/** A question as an item, within the groups that its condition needs. */
export function itemToFhir(question: Question, asked: Asked): QuestionnaireItem {
  const gates = gatesAround(question, asked);
  const item: QuestionnaireItem = {
    ...extensions([...aboutQuestion(question), ...aboutCondition(question, gates), ...aboutKind(question)]),
    linkId: question.id,
    ...(question.nationalElement && { code: [{ system: system.nationalElement, code: question.nationalElement }] }),
    ...wordingToFhir('text', question.text),
    type: typeOf(question),
    ...enabled(gates.at(-1)),
    ...(question.required !== undefined && { required: question.required }),
    ...(question.kind === 'several-choices' && { repeats: true }),
    ...(question.kind === 'text' && question.maxLength !== undefined && { maxLength: question.maxLength }),
    ...(hasOptions(question) && {
      answerOption: question.options.map((option) => optionToFhir(option, question, asked)),
    }),
    ...(question.hint && { item: [hintItem(question.id, question.hint)] }),
  };
  return gates.slice(0, -1).reduceRight<QuestionnaireItem>(
    (inner, gate, index) => ({
      extension: [{ url: ownExtension.gate, valueBoolean: true }],
      linkId: gateId(question.id, index),
      type: 'group',
      ...enabled(gate),
      item: [inner],
    }),
    item,
  );
}

function hintItem(question: string, hint: NonNullable<Question['hint']>): QuestionnaireItem {
  return {
    extension: [
      {
        url: standardExtension.itemControl,
        valueCodeableConcept: { coding: [{ system: system.itemControl, code: 'help' }] },
      },
    ],
    linkId: `${question}.hint`,
    ...wordingToFhir('text', hint),
    type: 'display',
  };
}

function typeOf(question: Question): QuestionnaireItem['type'] {
  if (question.kind === 'number') return question.decimals === undefined ? 'integer' : 'decimal';
  return hasOptions(question) ? 'choice' : question.kind;
}

function enabled(gate: Gate | undefined): Partial<Gate> {
  if (!gate) return {};
  return gate.enableWhen.length === 1 && gate.enableBehavior === 'all' ? { enableWhen: gate.enableWhen } : gate;
}

function aboutQuestion(question: Question): Extension[] {
  const { picture, mayDecline, explain = [] } = question;
  return [
    ...(picture === undefined ? [] : [{ url: ownExtension.picture, valueCode: picture }]),
    ...(mayDecline === undefined ? [] : [{ url: ownExtension.mayDecline, valueBoolean: mayDecline }]),
    ...explain.map(({ word, meaning }) => ({
      url: ownExtension.explain,
      extension: [
        { url: 'word', ...wordingToFhir('valueString', word) },
        { url: 'meaning', ...wordingToFhir('valueString', meaning) },
      ],
    })),
  ];
}

/** The condition itself, where `enableWhen` does not say the same to somebody who reads it back. */
function aboutCondition({ when }: Question, gates: readonly Gate[]): Extension[] {
  if (!when) return [];
  const [gate] = gates;
  const readBack = gate && gates.length === 1 ? conditionOf(gate) : undefined;
  return JSON.stringify(readBack) === JSON.stringify(plainOrder(when)) ? [] : [conditionExtension(when)];
}

/** The same condition with the keys of its clauses in the order that `conditionOf` writes. */
function plainOrder(when: NonNullable<Question['when']>): unknown {
  const clauses = 'all' in when ? when.all : when.any;
  const ordered = clauses.map(({ question, is, ...rest }) => ({ question, is, ...rest }));
  return 'all' in when ? { all: ordered } : { any: ordered };
}

function aboutKind(question: Question): Extension[] {
  switch (question.kind) {
    case 'faces':
    case 'always':
    case 'yes-no':
      return [{ url: ownExtension.questionKind, valueCode: question.kind }];
    case 'several-choices':
      return question.atMost === undefined ? [] : [{ url: standardExtension.maxOccurs, valueInteger: question.atMost }];
    case 'number': {
      const { min, max, decimals, unit } = question;
      const bound = (url: string, value: number | undefined): Extension[] =>
        value === undefined
          ? []
          : [
              decimals === undefined && isFhirInteger(value)
                ? { url, valueInteger: value }
                : { url, valueDecimal: value },
            ];
      return [
        ...bound(standardExtension.minValue, min),
        ...bound(standardExtension.maxValue, max),
        ...(decimals === undefined ? [] : [{ url: standardExtension.maxDecimalPlaces, valueInteger: decimals }]),
        ...(unit ? [{ url: standardExtension.unit, valueCoding: wordingToFhir('display', unit) }] : []),
      ];
    }
    case 'date': {
      const { earliest, latest, future } = question;
      return [
        ...(earliest === undefined ? [] : [{ url: standardExtension.minValue, ...day('valueDate', earliest) }]),
        ...(latest === undefined ? [] : [{ url: standardExtension.maxValue, ...day('valueDate', latest) }]),
        ...(future === undefined ? [] : [{ url: ownExtension.future, valueBoolean: future }]),
      ];
    }
    case 'single-choice':
    case 'text':
      return [];
  }
}

function optionToFhir(option: Option, question: Question, { questionnaire }: Asked): AnswerOption {
  const { code, picture, face, nationalCode, apart, onlyOfFive } = option;
  const national = { system: nationalSystem(question.nationalElement), ...(nationalCode && { code: nationalCode }) };
  return {
    ...extensions([
      ...(picture === undefined ? [] : [{ url: ownExtension.picture, valueCode: picture }]),
      ...(face === undefined ? [] : [{ url: ownExtension.face, valueCode: face }]),
      ...(nationalCode === undefined ? [] : [{ url: ownExtension.nationalCode, valueCoding: national }]),
      ...(apart === undefined ? [] : [{ url: standardExtension.optionExclusive, valueBoolean: apart }]),
      ...(onlyOfFive === undefined ? [] : [{ url: ownExtension.onlyOfFive, valueBoolean: onlyOfFive }]),
    ]),
    valueCoding: {
      system: optionSystem(questionnaire, question.id),
      code,
      ...wordingToFhir('display', option.text),
    },
  };
}

function extensions(list: Extension[]): { extension?: Extension[] } {
  return list.length > 0 ? { extension: list } : {};
}
