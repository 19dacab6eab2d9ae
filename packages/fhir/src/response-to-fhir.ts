import {
  hasOptions,
  isIdentifier,
  type AnswerValue,
  type Question,
  type Questionnaire,
  type QuestionnaireResponse,
} from '@always-kit/contract';
import type { Asked } from './condition-to-fhir.ts';
import { gateId, gatesAround } from './item-to-fhir.ts';
import { day, isFhirDay, isFhirInteger, moment, text } from './primitive.ts';
import type { Extension, FhirQuestionnaireResponse, ResponseAnswer, ResponseItem } from './resources.ts';
import { optionSystem, ownExtension, questionnaireUrl, standardExtension, system } from './urls.ts';

/**
 * A response as a FHIR R4 (4.0.1) `QuestionnaireResponse`. It names nobody: its subject is the service.
 *
 * @param questionnaire the version that was answered: it says which answers are codes, and which words they stand for.
 */
export function responseToFhir(
  response: QuestionnaireResponse,
  questionnaire: Questionnaire,
): FhirQuestionnaireResponse {
  const { id, service, language, answeredAt } = response;
  const reference = response.questionnaire;
  const items = itemsOf(response, questionnaire);
  return {
    resourceType: 'QuestionnaireResponse',
    id,
    language,
    extension: aboutResponse(response),
    identifier: { system: system.uri, value: `urn:uuid:${id}` },
    questionnaire: `${questionnaireUrl(reference.id)}|${reference.version}`,
    status: 'completed',
    subject: { type: 'HealthcareService', identifier: { system: system.service, value: service } },
    ...moment('authored', answeredAt),
    ...(items.length > 0 && { item: items }),
  };
}

function aboutResponse(response: QuestionnaireResponse): Extension[] {
  const { reading, mode, askedBy, source, audience, needs = [], attention = [] } = response;
  const { draftWording, mayQuote, sentAt, withdrawal } = response;
  const code = (url: string, valueCode: string | undefined): Extension[] =>
    valueCode === undefined ? [] : [{ url, valueCode }];
  const flag = (url: string, valueBoolean: boolean | undefined): Extension[] =>
    valueBoolean === undefined ? [] : [{ url, valueBoolean }];
  return [
    ...code(ownExtension.reading, reading),
    ...code(ownExtension.mode, mode),
    ...code(ownExtension.askedBy, askedBy),
    ...code(ownExtension.source, source),
    ...code(ownExtension.audience, audience),
    ...flag(ownExtension.draftWording, draftWording),
    ...flag(ownExtension.mayQuote, mayQuote),
    ...needs.flatMap((need) => code(ownExtension.need, need)),
    ...attention.flatMap((cue) => code(ownExtension.attention, cue)),
    ...(sentAt === undefined ? [] : [{ url: ownExtension.sentAt, ...moment('valueDateTime', sentAt) }]),
    ...(withdrawal === undefined ? [] : [{ url: ownExtension.withdrawal, valueString: withdrawal }]),
  ];
}

/** One thing said about one question, and its place in the list it came from. */
interface Said {
  readonly question: string;
  readonly place: number;
  readonly item: ResponseItem;
}

/** FHIR wants items in the order of the questionnaire. Ours say their place where that is another. */
function itemsOf({ answers, declined = [] }: QuestionnaireResponse, questionnaire: Questionnaire): ResponseItem[] {
  const order = new Map(questionnaire.questions.map(({ id }, index) => [id, index]));
  const asked = {
    questionnaire: questionnaire.id,
    questions: new Map(questionnaire.questions.map((one) => [one.id, one])),
  };
  const answered = answers.map(({ question, value }, place): Said => {
    return { question, place, item: answeredItem(question, value, asked) };
  });
  const refused = declined.map((question, place): Said => {
    return { question, place, item: declinedItem(question) };
  });
  const inOrder = (list: readonly Said[]): Said[] =>
    list.toSorted((one, other) => rank(one.question) - rank(other.question));
  const rank = (question: string): number => order.get(question) ?? order.size;
  const placed = [answered, refused].flatMap((list) => {
    const sorted = inOrder(list);
    const moved = sorted.some(({ place }, index) => place !== index);
    return moved ? sorted.map((said) => ({ ...said, item: atPlace(said) })) : sorted;
  });
  return inOrder(placed).map(({ question, item }) => withinGates(item, asked.questions.get(question), asked));
}

function atPlace({ item, place }: Said): ResponseItem {
  return { ...item, extension: [...(item.extension ?? []), { url: ownExtension.position, valueInteger: place }] };
}

/** A response repeats the groups of its questionnaire. */
function withinGates(item: ResponseItem, question: Question | undefined, asked: Asked): ResponseItem {
  if (!question) return item;
  return gatesAround(question, asked)
    .slice(0, -1)
    .reduceRight((inner, _, index) => ({ linkId: gateId(question.id, index), item: [inner] }), item);
}

function declinedItem(linkId: string): ResponseItem {
  return { extension: [{ url: standardExtension.dataAbsentReason, valueCode: 'asked-declined' }], linkId };
}

function answeredItem(linkId: string, value: AnswerValue, asked: Asked): ResponseItem {
  const question = asked.questions.get(linkId);
  const several = Array.isArray(value);
  // Whether one pick stands for itself or for a list of one, the kind of the question tells, unless it is another.
  const unusual = several !== (question?.kind === 'several-choices');
  return {
    ...(unusual && { extension: [{ url: ownExtension.severalPicks, valueBoolean: several }] }),
    linkId,
    answer: (several ? value : [value]).map((one) => answerOf(one, question, asked)),
  };
}

function answerOf(value: string | number, question: Question | undefined, asked: Asked): ResponseAnswer {
  if (typeof value === 'number') {
    const whole = question?.kind === 'number' && question.decimals === undefined && isFhirInteger(value);
    return whole ? { valueInteger: value } : { valueDecimal: value };
  }
  if (question && hasOptions(question) && isIdentifier(value)) {
    const option = question.options.find(({ code }) => code === value);
    return {
      valueCoding: {
        system: optionSystem(asked.questionnaire, question.id),
        code: value,
        ...(option && text('display', option.text.plain)),
      },
    };
  }
  if (question?.kind === 'date' && isDay(value)) return day('valueDate', value);
  return text('valueString', value);
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && isFhirDay(value);
}
