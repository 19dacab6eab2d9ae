import type { Measure } from '@always-kit/contract';
import { day, text } from './primitive.ts';
import type { CodeableConcept, Extension, FhirMeasure } from './resources.ts';
import { measureUrl, ownExtension, questionnaireUrl, system } from './urls.ts';

/**
 * What an Always Event is measured by, as a FHIR R4 `Measure`: a proportion whose denominator and numerator are the people who
 * gave certain answers to one question.
 */
export function measureToFhir(measure: Measure, alwaysEvent: string): FhirMeasure {
  const { id, title, questionnaire, question, numerator, denominator, direction } = measure;
  const notation = improvementNotation(direction);
  return {
    resourceType: 'Measure',
    id,
    extension: aboutMeasure(measure),
    url: measureUrl(alwaysEvent, id),
    identifier: [{ system: system.alwaysEvent, value: alwaysEvent }],
    ...text('title', title),
    status: 'active',
    relatedArtifact: [{ type: 'depends-on', resource: questionnaireUrl(questionnaire) }],
    scoring: { coding: [{ system: system.measureScoring, code: 'proportion' }] },
    type: [kindOf(measure)],
    ...(notation && { improvementNotation: notation }),
    group: [
      {
        population: [
          { code: population('initial-population'), criteria: criteria(`${answersTo(question)}.exists()`) },
          { code: population('denominator'), criteria: criteria(answeredOneOf(question, denominator)) },
          { code: population('numerator'), criteria: criteria(answeredOneOf(question, numerator)) },
        ],
      },
    ],
  };
}

/** What the people counted in a population are. */
export function population(code: 'initial-population' | 'denominator' | 'numerator'): CodeableConcept {
  return { coding: [{ system: system.measurePopulation, code }] };
}

/** Which way is better; nothing for a measure where neither is. */
export function improvementNotation(direction: Measure['direction']): CodeableConcept | undefined {
  return direction === 'neutral' ? undefined : { coding: [{ system: system.measureImprovement, code: direction }] };
}

/** FHIR knows no balancing measures. */
function kindOf({ kind }: Measure): CodeableConcept {
  const type = kind === 'balancing' ? system.measureKind : system.measureType;
  return { coding: [{ system: type, code: kind }] };
}

function aboutMeasure({ period, direction, chart, target, baseline, rebase = [] }: Measure): Extension[] {
  return [
    { url: ownExtension.period, valueCode: period },
    { url: ownExtension.direction, valueCode: direction },
    ...(chart === undefined ? [] : [{ url: ownExtension.chart, valueCode: chart }]),
    ...(target === undefined ? [] : [{ url: ownExtension.target, valueDecimal: target }]),
    ...(baseline && 'until' in baseline
      ? [{ url: ownExtension.baselineUntil, ...day('valueDate', baseline.until) }]
      : []),
    ...(baseline && 'points' in baseline ? [{ url: ownExtension.baselinePoints, valueInteger: baseline.points }] : []),
    ...rebase.map(({ date, reason }) => ({
      url: ownExtension.rebase,
      extension: [
        { url: 'date', ...day('valueDate', date) },
        { url: 'reason', ...text('valueString', reason) },
      ],
    })),
  ];
}

function criteria(expression: string): { language: 'text/fhirpath'; expression: string } {
  return { language: 'text/fhirpath', expression };
}

/** Of a `QuestionnaireResponse`. Ids and codes are letters, digits and hyphens: nothing in them needs escaping. */
function answersTo(question: string): string {
  return `repeat(item).where(linkId = '${question}').answer`;
}

function answeredOneOf(question: string, codes: readonly string[]): string {
  const listed = codes.map((code) => `'${code}'`).join(' | ');
  return `${answersTo(question)}.value.code.intersect(${listed}).exists()`;
}
