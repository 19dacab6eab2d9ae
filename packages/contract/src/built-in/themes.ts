/** Whether something is about how people are with each other, or about how things are done. */
export type ThemeNature = 'relational' | 'transactional';

/** One of Picker's eight principles: how people and boards group what was said. */
export interface Principle {
  readonly id: string;
  readonly name: string;
}

/** One category of the analysts' list. */
export interface Theme {
  readonly id: string;
  readonly name: string;
  /** The principle it is about. Left out where it is about none of them more than about another. A draft by this project. */
  readonly principle?: string;
  /** A draft by this project. Left out where it is neither. */
  readonly nature?: ThemeNature;
}

/** Categories of the analysts' list that belong together. */
export interface ThemeGroup {
  readonly id: string;
  readonly name: string;
  readonly themes: readonly Theme[];
}

/** Where a list of themes comes from, to be said wherever it is shown. */
export interface ThemeSource {
  readonly name: string;
  readonly owner: string;
  readonly link: string;
  readonly notice: string;
}

export const principlesSource: ThemeSource = {
  name: 'The Picker Principles of Person Centred Care',
  owner: 'Picker',
  link: 'https://picker.org/who-we-are/the-picker-principles-of-person-centred-care/',
  notice:
    'The names of the eight principles are by Picker. Which words belong to which of them is a draft by this project.',
};

/** The names only; what each of them means is on Picker's own page. */
export const principles: readonly Principle[] = [
  { id: 'access', name: 'Fast access to reliable healthcare advice' },
  { id: 'treatment', name: 'Effective treatment by trusted professionals' },
  { id: 'continuity', name: 'Continuity of care and smooth transitions' },
  { id: 'family', name: 'Involvement and support for family and carers' },
  { id: 'information', name: 'Clear information, communication and support for self-care' },
  { id: 'decisions', name: 'Involvement in decisions and respect for preferences' },
  { id: 'emotional', name: 'Emotional support, empathy and respect' },
  { id: 'environment', name: 'Attention to physical and environmental needs' },
];

export const themeListSource: ThemeSource = {
  name: 'Patient Experience Qualitative Data Categorisation framework, version 7',
  owner: 'CDU-data-science-team',
  link: 'https://github.com/CDU-data-science-team/pxtextmining',
  notice:
    'The names of the categories are those of version 7, as published with pxtextmining under the MIT licence. Which principle each is about, and whether it is relational or transactional, is a draft by this project.',
};

/** The finer list, for analysts: 10 groups and 32 themes. */
export const themeGroups: readonly ThemeGroup[] = [
  {
    id: 'general',
    name: 'General',
    themes: [
      { id: 'positive-experience-gratitude', name: 'Positive experience & gratitude', nature: 'relational' },
      {
        id: 'organisation-efficiency',
        name: 'Organisation & efficiency',
        principle: 'continuity',
        nature: 'transactional',
      },
      {
        id: 'funding-use-of-financial-resources',
        name: 'Funding & use of financial resources',
        nature: 'transactional',
      },
      { id: 'feeling-safe', name: 'Feeling safe', principle: 'emotional', nature: 'relational' },
      { id: 'labelling-not-possible', name: 'Labelling not possible' },
    ],
  },
  {
    id: 'staff',
    name: 'Staff',
    themes: [
      {
        id: 'staff-manner-personal-attributes',
        name: 'Staff manner & personal attributes',
        principle: 'emotional',
        nature: 'relational',
      },
      { id: 'competence-training', name: 'Competence & training', principle: 'treatment', nature: 'relational' },
      {
        id: 'staffing-levels-responsiveness',
        name: 'Staffing levels & responsiveness',
        principle: 'access',
        nature: 'transactional',
      },
    ],
  },
  {
    id: 'access-to-medical-care-support',
    name: 'Access to medical care & support',
    themes: [
      { id: 'contacting-services', name: 'Contacting services', principle: 'access', nature: 'transactional' },
      {
        id: 'appointment-arrangements',
        name: 'Appointment arrangements',
        principle: 'access',
        nature: 'transactional',
      },
      { id: 'appointment-method', name: 'Appointment method', principle: 'access', nature: 'transactional' },
      { id: 'timeliness-of-care', name: 'Timeliness of care', principle: 'access', nature: 'transactional' },
    ],
  },
  {
    id: 'communication-involvement',
    name: 'Communication & involvement',
    themes: [
      {
        id: 'unspecified-communication',
        name: 'Unspecified communication',
        principle: 'information',
        nature: 'relational',
      },
      {
        id: 'staff-listening-understanding-involving-patients',
        name: 'Staff listening, understanding & involving patients',
        principle: 'decisions',
        nature: 'relational',
      },
      {
        id: 'information-directly-from-staff-during-care',
        name: 'Information directly from staff during care',
        principle: 'information',
        nature: 'relational',
      },
      {
        id: 'information-provision-guidance',
        name: 'Information provision & guidance',
        principle: 'information',
        nature: 'transactional',
      },
      {
        id: 'being-kept-informed-clarity-consistency-of-information',
        name: 'Being kept informed, clarity & consistency of information',
        principle: 'information',
        nature: 'relational',
      },
      {
        id: 'interaction-with-family-carers',
        name: 'Interaction with family/ carers',
        principle: 'family',
        nature: 'relational',
      },
    ],
  },
  {
    id: 'mental-health-specifics',
    name: 'Mental Health specifics',
    themes: [{ id: 'mental-health-act', name: 'Mental Health Act', principle: 'decisions', nature: 'relational' }],
  },
  {
    id: 'patient-journey-service-coordination',
    name: 'Patient journey & service coordination',
    themes: [
      { id: 'continuity-of-care', name: 'Continuity of care', principle: 'continuity', nature: 'relational' },
      { id: 'discharge', name: 'Discharge', principle: 'continuity', nature: 'transactional' },
    ],
  },
  {
    id: 'medication-pain',
    name: 'Medication & pain',
    themes: [
      {
        id: 'supplying-understanding-medication',
        name: 'Supplying & understanding medication',
        principle: 'information',
        nature: 'transactional',
      },
      { id: 'pain-management', name: 'Pain management', principle: 'treatment', nature: 'transactional' },
    ],
  },
  {
    id: 'activities',
    name: 'Activities',
    themes: [
      {
        id: 'activities-access-to-fresh-air',
        name: 'Activities & access to fresh air',
        principle: 'environment',
        nature: 'transactional',
      },
      {
        id: 'electronic-entertainment',
        name: 'Electronic entertainment',
        principle: 'environment',
        nature: 'transactional',
      },
    ],
  },
  {
    id: 'environment-equipment-catering',
    name: 'Environment, equipment & catering',
    themes: [
      {
        id: 'cleanliness-tidiness-infection-control',
        name: 'Cleanliness, tidiness & infection control',
        principle: 'environment',
        nature: 'transactional',
      },
      { id: 'sensory-experience', name: 'Sensory experience', principle: 'environment', nature: 'transactional' },
      {
        id: 'environment-facilities-equipment',
        name: 'Environment, facilities & equipment',
        principle: 'environment',
        nature: 'transactional',
      },
      {
        id: 'food-drink-provision-facilities',
        name: 'Food & drink provision & facilities',
        principle: 'environment',
        nature: 'transactional',
      },
    ],
  },
  {
    id: 'service-location-travel-transport',
    name: 'Service location, travel & transport',
    themes: [
      { id: 'service-location', name: 'Service location', principle: 'access', nature: 'transactional' },
      {
        id: 'transport-to-from-services',
        name: 'Transport to/ from services',
        principle: 'access',
        nature: 'transactional',
      },
      { id: 'parking', name: 'Parking', principle: 'environment', nature: 'transactional' },
    ],
  },
];

/** Every theme of the finer list, in its order. */
export const themes: readonly Theme[] = themeGroups.flatMap((group) => group.themes);
