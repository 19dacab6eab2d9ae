// The part of FHIR R4 (4.0.1) that we write. Not all of R4: what is not here is never written.

/** What any element, a primitive too, may have besides its value. */
export interface Element {
  extension?: Extension[];
}

export interface Coding {
  system?: string;
  code?: string;
  display?: string;
  _display?: Element;
}

export interface CodeableConcept {
  coding: Coding[];
  text?: string;
}

export interface Extension {
  url: string;
  extension?: Extension[];
  valueBoolean?: boolean;
  valueCode?: string;
  valueCodeableConcept?: CodeableConcept;
  valueCoding?: Coding;
  valueDate?: string;
  _valueDate?: Element;
  valueDateTime?: string;
  _valueDateTime?: Element;
  valueDecimal?: number;
  valueInteger?: number;
  valueString?: string;
  _valueString?: Element;
}

export interface Identifier {
  system: string;
  value: string;
}

export interface EnableWhen {
  question: string;
  operator: 'exists' | '=' | '!=' | '>=' | '<=';
  answerBoolean?: boolean;
  answerCoding?: Coding;
  answerDate?: string;
  answerDecimal?: number;
  answerInteger?: number;
  answerString?: string;
}

export interface AnswerOption {
  extension?: Extension[];
  valueCoding: Coding;
}

export interface QuestionnaireItem {
  extension?: Extension[];
  linkId: string;
  code?: Coding[];
  text?: string;
  _text?: Element;
  type: 'group' | 'display' | 'choice' | 'text' | 'integer' | 'decimal' | 'date';
  enableWhen?: EnableWhen[];
  enableBehavior?: 'all' | 'any';
  required?: boolean;
  repeats?: boolean;
  maxLength?: number;
  answerOption?: AnswerOption[];
  item?: QuestionnaireItem[];
}

/** A FHIR R4 `Questionnaire`. */
export interface FhirQuestionnaire {
  resourceType: 'Questionnaire';
  id: string;
  language: string;
  extension: Extension[];
  url: string;
  version: string;
  title?: string;
  _title?: Element;
  status: 'active';
  subjectType: string[];
  useContext: { code: Coding; valueCodeableConcept: CodeableConcept }[];
  code?: Coding[];
  item: QuestionnaireItem[];
}

export interface ResponseAnswer {
  valueCoding?: Coding;
  valueDate?: string;
  valueDecimal?: number;
  valueInteger?: number;
  valueString?: string;
  _valueString?: Element;
}

export interface ResponseItem {
  extension?: Extension[];
  linkId: string;
  answer?: ResponseAnswer[];
  item?: ResponseItem[];
}

/** A FHIR R4 `QuestionnaireResponse`. */
export interface FhirQuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  id: string;
  language: string;
  extension: Extension[];
  identifier: Identifier;
  questionnaire: string;
  status: 'completed';
  subject: { type: 'HealthcareService'; identifier: Identifier };
  authored?: string;
  _authored?: Element;
  item?: ResponseItem[];
}

/** A FHIR R4 `Measure`. */
export interface FhirMeasure {
  resourceType: 'Measure';
  id: string;
  extension: Extension[];
  url: string;
  identifier: Identifier[];
  title?: string;
  _title?: Element;
  status: 'active';
  relatedArtifact: { type: 'depends-on'; resource: string }[];
  scoring: CodeableConcept;
  type: CodeableConcept[];
  improvementNotation?: CodeableConcept;
  group: { population: { code: CodeableConcept; criteria: { language: 'text/fhirpath'; expression: string } }[] }[];
}

/** A FHIR R4 `MeasureReport` of one period. */
export interface FhirMeasureReport {
  resourceType: 'MeasureReport';
  extension?: Extension[];
  identifier: Identifier[];
  status: 'complete';
  type: 'summary';
  measure: string;
  date?: string;
  _date?: Element;
  reporter: { type: 'Organization'; identifier: Identifier };
  period: { start?: string; _start?: Element; end?: string };
  improvementNotation?: CodeableConcept;
  group: {
    population: { code: CodeableConcept; count?: number; _count?: Element }[];
    measureScore?: { value: number; system: string; code: string };
  }[];
}
