/** A resource as it may come from anywhere. */
export type Resource = Readonly<Record<string, unknown>>;

// Written for these tests, each in the shape of a published example, whose words are other ones.

/** As UK Core's example of an in-patient survey: sections, numbers with stops for ids, strings, dates, yes or no. */
export const sections: Resource = {
  resourceType: 'Questionnaire',
  id: 'Ward-Survey-Example',
  url: 'https://example.com/base/Questionnaire/Ward-Survey-Example',
  identifier: [{ value: '0c5c8b0e-6b5f-4c55-93f5-1e2f6f1b6a01' }],
  status: 'active',
  experimental: false,
  subjectType: ['Patient'],
  date: '2025-02-15T13:50:00+00:00',
  publisher: 'A hospital',
  purpose: 'To learn how the first day on the ward went.',
  item: [
    { linkId: '1', text: 'What do you like to be called?', type: 'string' },
    {
      linkId: '2',
      text: 'Your first day',
      type: 'group',
      item: [
        { linkId: '2.1', text: 'When did you come to the ward?', type: 'date' },
        { linkId: '2.2', text: 'Did somebody show you round?', type: 'boolean' },
      ],
    },
  ],
};

/** As feedback surveys that rate with words alone: codings without a code, a section that only welcomes, a prefix. */
export const ratings: Resource = {
  resourceType: 'Questionnaire',
  title: 'How was the monitoring at home?',
  status: 'draft',
  contact: [{ name: 'Team' }],
  item: [
    {
      linkId: 'p01',
      prefix: 'page 1',
      text: 'Welcome! Tell us what you would change.',
      type: 'group',
      item: [
        {
          linkId: 'p01-q01-Rating',
          prefix: '1',
          text: 'How easy was it, out of 3?',
          type: 'choice',
          required: true,
          repeats: false,
          answerOption: ['3 - Easy', '2 - OK', '1 - Hard'].map((display) => ({ valueCoding: { display } })),
        },
        { linkId: 'p01-q02-Better', text: 'What could be better?', type: 'text', required: false },
      ],
    },
  ],
};

/** As questionnaires with scores: answers in a value set inside, conditions, a whole number with limits, a unit. */
export const scores: Resource = {
  resourceType: 'Questionnaire',
  id: 'sleep',
  url: 'http://example.org/Questionnaire/sleep',
  version: '2.0',
  name: 'Sleep',
  title: 'Sleep',
  status: 'active',
  language: 'en',
  contained: [
    {
      resourceType: 'ValueSet',
      id: 'often',
      status: 'active',
      compose: {
        include: [
          {
            system: 'http://example.org/often',
            concept: [
              { code: 'LA6568-5', display: 'Not at all' },
              { code: 'LA6569-3', display: 'Several days' },
            ],
          },
        ],
      },
    },
  ],
  item: [
    { linkId: 'intro', text: 'Think of the last two weeks.', type: 'display' },
    { linkId: '/44250-9', text: 'How often did you wake at night?', type: 'choice', answerValueSet: '#often' },
    {
      linkId: 'times',
      text: 'How many times a night?',
      type: 'integer',
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
        { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 20 },
        { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit', valueCoding: { code: '/d' } },
      ],
      enableWhen: [
        {
          question: '/44250-9',
          operator: '=',
          answerCoding: { system: 'http://example.org/often', code: 'LA6569-3' },
        },
      ],
    },
    {
      linkId: 'why',
      text: 'What woke you?',
      type: 'open-choice',
      repeats: true,
      answerOption: [{ valueString: 'Noise' }, { valueString: 'Pain' }],
      enableWhen: [
        { question: 'times', operator: '>', answerInteger: 2 },
        { question: '/44250-9', operator: 'exists', answerBoolean: true },
      ],
      enableBehavior: 'all',
      item: [{ linkId: 'why-help', text: 'Tick all that did.', type: 'display' }],
    },
    { linkId: 'picture', text: 'A picture of your room', type: 'attachment' },
    { linkId: 'weight', text: 'Your weight', type: 'quantity' },
    { linkId: 'far', text: 'Your town', type: 'choice', answerValueSet: 'http://example.org/ValueSet/towns' },
  ],
};
