/**
 * Where the names that this project gives to things in FHIR begin. FHIR wants URLs, so ours end in `.example`, a domain that
 * nobody can own: a name to compare, not an address to fetch.
 */
const base = 'https://always-kit.example/fhir';

const ownNames = {
  askedBy: 'asked-by',
  attention: 'attention',
  audience: 'audience',
  baselinePoints: 'baseline-points',
  baselineUntil: 'baseline-until',
  chart: 'chart',
  condition: 'condition',
  direction: 'direction',
  disclosure: 'disclosure',
  draftWording: 'draft-wording',
  easyRead: 'easy-read',
  exactText: 'exact-text',
  explain: 'explain',
  face: 'face',
  future: 'future',
  gate: 'gate',
  mayDecline: 'may-decline',
  mayQuote: 'may-quote',
  minutes: 'minutes',
  mode: 'mode',
  nationalCode: 'national-code',
  need: 'need',
  onlyOfFive: 'only-of-five',
  period: 'period',
  picture: 'picture',
  position: 'position',
  questionKind: 'question-kind',
  reading: 'reading',
  rebase: 'rebase',
  sentAt: 'sent-at',
  severalPicks: 'several-picks',
  source: 'source',
  standing: 'standing',
  target: 'target',
  translationStanding: 'translation-standing',
  withdrawal: 'withdrawal',
} as const;

/** The extensions that are ours, each of which `docs/guides/fhir.md` explains. */
export const ownExtension: Urls<typeof ownNames> = under(`${base}/StructureDefinition/`, ownNames);

const coreNames = {
  dataAbsentReason: 'data-absent-reason',
  itemControl: 'questionnaire-itemControl',
  maxDecimalPlaces: 'maxDecimalPlaces',
  maxOccurs: 'questionnaire-maxOccurs',
  maxValue: 'maxValue',
  minValue: 'minValue',
  optionExclusive: 'questionnaire-optionExclusive',
  translation: 'translation',
  unit: 'questionnaire-unit',
} as const;

/** The extensions of the FHIR standard that we write and read. */
export const standardExtension: Urls<typeof coreNames> = under('http://hl7.org/fhir/StructureDefinition/', coreNames);

type Urls<Names> = { readonly [Name in keyof Names]: string };

function under<Names extends Readonly<Record<string, string>>>(start: string, names: Names): Urls<Names> {
  return Object.fromEntries(Object.entries(names).map(([name, end]) => [name, start + end])) as Urls<Names>;
}

const ownSystems = {
  alwaysEvent: 'always-event',
  audience: 'CodeSystem/audience',
  measureKind: 'CodeSystem/measure-kind',
  measureReport: 'measure-report',
  nationalElement: 'CodeSystem/national-element',
  purpose: 'CodeSystem/purpose',
  service: 'service',
} as const;

const standardSystems = {
  itemControl: 'http://hl7.org/fhir/questionnaire-item-control',
  measureImprovement: 'http://terminology.hl7.org/CodeSystem/measure-improvement-notation',
  measurePopulation: 'http://terminology.hl7.org/CodeSystem/measure-population',
  measureScoring: 'http://terminology.hl7.org/CodeSystem/measure-scoring',
  measureType: 'http://terminology.hl7.org/CodeSystem/measure-type',
  uri: 'urn:ietf:rfc:3986',
  usageContext: 'http://terminology.hl7.org/CodeSystem/usage-context-type',
} as const;

/** Code systems, and systems of identifiers. */
export const system: Urls<typeof ownSystems & typeof standardSystems> = {
  ...under(`${base}/`, ownSystems),
  ...standardSystems,
};

const questionnaires = `${base}/Questionnaire/`;

/** What a questionnaire is called in FHIR, without its version. */
export function questionnaireUrl(id: string): string {
  return questionnaires + id;
}

/** The questionnaire that a canonical of ours names, with its version if it has one; `undefined` for somebody else's. */
export function questionnaireOfUrl(canonical: string): { id: string; version: string | undefined } | undefined {
  if (!canonical.startsWith(questionnaires)) return undefined;
  const [id = '', version] = canonical.slice(questionnaires.length).split('|', 2);
  return { id, version };
}

/** The code system of the options of one question: `1` means another thing in another question. */
export function optionSystem(questionnaire: string, question: string): string {
  return `${base}/CodeSystem/${questionnaire}/${question}`;
}

/** The code system that the values of a data element of the NHS Data Dictionary come from. */
export function nationalSystem(element: string | undefined): string {
  if (element === 'ethnic-category') return 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategory';
  return `${base}/CodeSystem/nhs-data-dictionary/${element ?? 'unnamed'}`;
}

/** What a measure of an Always Event is called in FHIR. */
export function measureUrl(alwaysEvent: string, measure: string): string {
  return `${base}/Measure/${alwaysEvent}/${measure}`;
}
