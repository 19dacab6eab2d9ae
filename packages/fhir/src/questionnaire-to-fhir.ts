import type { Questionnaire } from '@always-kit/contract';
import { itemToFhir } from './item-to-fhir.ts';
import type { FhirQuestionnaire } from './resources.ts';
import { ownExtension, questionnaireUrl, system } from './urls.ts';
import { wordingToFhir } from './wording-to-fhir.ts';

/**
 * A questionnaire as a FHIR R4 (4.0.1) `Questionnaire`. Nothing is lost: what FHIR has no element and no extension for is in
 * extensions of ours, which a reader that does not know them may leave alone.
 */
export function questionnaireToFhir(questionnaire: Questionnaire): FhirQuestionnaire {
  const { id, version, language, title, audience, purpose, minutes, standing, questions } = questionnaire;
  const asked = { questionnaire: id, questions: new Map(questions.map((question) => [question.id, question])) };
  return {
    resourceType: 'Questionnaire',
    id,
    language,
    extension: [
      { url: ownExtension.standing, valueCode: standing },
      ...(minutes === undefined ? [] : [{ url: ownExtension.minutes, valueInteger: minutes }]),
    ],
    url: questionnaireUrl(id),
    version,
    ...wordingToFhir('title', title),
    status: 'active',
    subjectType: ['HealthcareService'],
    useContext: audience.map((code) => ({
      code: { system: system.usageContext, code: 'user' },
      valueCodeableConcept: { coding: [{ system: system.audience, code }] },
    })),
    ...(purpose && { code: [{ system: system.purpose, code: purpose }] }),
    item: questions.map((question) => itemToFhir(question, asked)),
  };
}
