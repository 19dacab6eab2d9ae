export { measureToFhir } from './measure.ts';
export { seriesToMeasureReports } from './measure-reports.ts';
export { problemToOutcome, storedToOutcome, type FhirOperationOutcome } from './operation-outcome.ts';
export { questionnaireFromFhir, type QuestionnaireDefaults } from './questionnaire-from-fhir.ts';
export { questionnaireToFhir } from './questionnaire-to-fhir.ts';
export type { FhirFaultCode, FromFhir, Unsupported, UnsupportedKind } from './reading.ts';
export type * from './resources.ts';
export { answeredQuestionnaire, elementOf, responseFromFhir, type ResponseContext } from './response-from-fhir.ts';
export { responseToFhir } from './response-to-fhir.ts';
