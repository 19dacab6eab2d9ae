import type { Reading } from '@always-kit/contract';
import type { Idea } from '../response/form.messages.ts';

/** A sentence or two, in easy read with a picture. */
export type Line = string | Idea;

/** One part of the work, in order. */
export interface ExplainedPhase {
  readonly name: string;
  /** What the toolkit calls it, for whoever reads that too. */
  readonly called?: string;
  readonly lines: readonly Line[];
}

/** A way to make care better, and what is different about it. */
export interface ExplainedWay {
  readonly word: string;
  /** What it is. */
  readonly meaning: string;
  readonly picture?: string;
  /** Who says what matters. */
  readonly decides: string;
  /** What comes of it. */
  readonly then: string;
}

/** A part of the made-up example. */
export interface ExampleStep {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** Every word of `<always-explainer>`. `{names}` are filled in. */
export interface ExplainerMessages {
  /** The language that these words are in, as a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** The button that changes to the other reading. */
  readonly otherReading: string;
  readonly what: readonly Line[];

  readonly whyTitle: string;
  readonly why: readonly Line[];

  readonly phasesTitle: string;
  /** `{number}`, `{name}` */
  readonly phase: string;
  readonly phases: readonly ExplainedPhase[];

  readonly exampleTitle: string;
  readonly example: readonly ExampleStep[];

  readonly compareTitle: string;
  readonly columns: Readonly<Record<'way' | 'meaning' | 'decides' | 'then', string>>;
  readonly ways: readonly ExplainedWay[];
  readonly together: readonly Line[];

  readonly helpTitle: string;
  readonly localHelpTitle: string;
  readonly nationalHelpTitle: string;

  /** Whose mark it is, and that they did not make this. */
  readonly mark: { readonly word: string; readonly meaning: string; readonly lines: readonly Line[] };
}

/** British English, for a reading age of 9 to 11. */
const plain: ExplainerMessages = {
  language: 'en-GB',
  title: 'What is an Always Event?',
  otherReading: 'Change to easy read',
  what: [
    'Always Events® are things that matter so much that they should happen every time.',
    'People who use a service choose them together with its staff.',
    'Each one is a short sentence in people’s own words. It starts with “I will always” or “We will always”.',
    'The team then tries small changes. Each week they count how often it happens.',
  ],

  whyTitle: 'Why are we asking?',
  why: [
    'You know best what matters to you. We ask so that we change the right thing.',
    'A few people each week are enough to see if a change works.',
    'You do not have to answer. Your care stays the same.',
    'We tell people what we heard and what we did.',
  ],

  phasesTitle: 'How it works',
  phase: '{number}. {name}',
  phases: [
    {
      name: 'Get ready',
      called: 'In the toolkit: set-up and oversight',
      lines: [
        'A leader promises to help and to look at how it goes. The team picks one place to start.',
        'They ask staff what matters to them too.',
      ],
    },
    {
      name: 'Find out and try',
      called: 'In the toolkit: co-design and test',
      lines: [
        'People, families and staff talk about what matters. Nobody brings the answer with them.',
        'They pick one thing, and write it down in people’s own words.',
        'They try small changes: first with one person, then on one day. They count before and after.',
      ],
    },
    {
      name: 'Make it last',
      called: 'In the toolkit: reliably implement, sustain and spread',
      lines: [
        'What works becomes what everybody does every time. The team keeps counting.',
        'Other places can use it too, and change it to fit.',
      ],
    },
  ],

  exampleTitle: 'A made-up example',
  example: [
    {
      name: 'What people said',
      lines: ['“I got home and felt ill. I did not know who to call.” Several people said this.'],
    },
    { name: 'The Always Event', lines: ['“I will always know who to call when I get home.”'] },
    {
      name: 'What they tried together',
      lines: [
        'Two people who had been on the ward made a card with staff. It had a phone number.',
        'One nurse gave it to one person. Then one shift tried it. They made the writing bigger.',
      ],
    },
    {
      name: 'What they counted',
      lines: [
        'Each week they asked 5 people: “Did you know who to call?”',
        'At first about 2 of 5 said yes. After the card it was 4 or 5 of 5.',
      ],
    },
    { name: 'What happened next', lines: ['The card is now part of going home. They still ask 5 people each week.'] },
  ],

  compareTitle: 'How is it different?',
  columns: {
    way: 'Way to make care better',
    meaning: 'What it is',
    decides: 'Who says what matters',
    then: 'What comes of it',
  },
  ways: [
    {
      word: 'Always Event',
      meaning: 'One thing that should happen every time',
      decides: 'People who use the service, together with staff',
      then: 'You try small changes and count each week, until it happens every time.',
    },
    {
      word: 'Audit',
      meaning: 'A check of care against a standard',
      decides: 'The standard, which is there before you start',
      then: 'You see where care meets the standard, and where it does not.',
    },
    {
      word: 'Survey, such as the Friends and Family Test',
      meaning: 'The same questions for everybody',
      decides: 'Whoever wrote the questions. People can add their own words.',
      then: 'You see how people feel about the service over time.',
    },
    {
      word: 'Experience-based co-design',
      meaning: 'People and staff tell how care felt, often on film',
      decides: 'People who use the service, together with staff',
      then: 'They plan better care together. It may change many things.',
    },
  ],
  together: ['They help each other. An audit or a survey can show you where to start.'],

  helpTitle: 'Where to find out more',
  localHelpTitle: 'Near you',
  nationalHelpTitle: 'For the whole country',

  mark: {
    word: 'Always Events®',
    meaning: 'This is a registered mark of the Institute for Healthcare Improvement.',
    lines: [
      'The Institute, NHS England and Picker did not make this page or check it.',
      'The words on it are a draft by Always Kit.',
    ],
  },
};

/** Easy read: short sentences, one idea each; to be checked with people before it is relied on. */
const easy: ExplainerMessages = {
  language: 'en-GB',
  title: 'What is an Always Event?',
  otherReading: 'Turn off easy read',
  what: [
    { text: 'Always Events® are things that should happen every time.', picture: 'again' },
    { text: 'People who use care pick them with staff.', picture: 'people' },
    { text: 'We write it down in your own words.', picture: 'speech' },
    { text: 'We try small changes. We count if they work.', picture: 'list' },
  ],

  whyTitle: 'Why do we ask you?',
  why: [
    { text: 'You know what matters to you.', picture: 'heart' },
    { text: 'You do not have to answer.', picture: 'skip' },
    { text: 'We will care for you just the same.', picture: 'kindness' },
    { text: 'We tell people what we did.', picture: 'page' },
  ],

  phasesTitle: 'How it works',
  phase: '{number}. {name}',
  phases: [
    {
      name: 'Get ready',
      lines: [
        { text: 'A leader says they will help.', picture: 'work' },
        { text: 'We pick 1 place to start.', picture: 'hospital' },
      ],
    },
    {
      name: 'Find out and try',
      lines: [
        { text: 'We talk with each other about what matters.', picture: 'speech' },
        { text: 'We pick 1 thing.', picture: 'star' },
        { text: 'We try small changes. We count before and after.', picture: 'list' },
      ],
    },
    {
      name: 'Make it last',
      lines: [
        { text: 'Everyone does it every time.', picture: 'again' },
        { text: 'We keep counting.', picture: 'calendar' },
        { text: 'Other places can do it too.', picture: 'world' },
      ],
    },
  ],

  exampleTitle: 'A made-up story',
  example: [
    {
      name: 'What people said',
      lines: [{ text: '“I was home. I did not know who to call.”', picture: 'home' }],
    },
    {
      name: 'The Always Event',
      lines: [{ text: '“I will always know who to call when I get home.”', picture: 'phone' }],
    },
    {
      name: 'What we tried',
      lines: [
        { text: 'Staff and patients made a card with a phone number.', picture: 'involvement' },
        { text: 'They made the writing bigger.', picture: 'large-print' },
      ],
    },
    {
      name: 'What we counted',
      lines: [
        { text: 'Each week we asked 5 people.', picture: 'calendar' },
        { text: 'At first 2 of 5 people knew who to call.', picture: 'no' },
        { text: 'After the card 5 of 5 people knew.', picture: 'yes' },
      ],
    },
    {
      name: 'What came next',
      lines: [{ text: 'Now everyone gets the card when they go home.', picture: 'paper' }],
    },
  ],

  compareTitle: 'Other ways to make care better',
  columns: { way: 'Way', meaning: 'What is it?', decides: 'Who says what matters?', then: 'What happens then?' },
  ways: [
    {
      word: 'Always Event',
      meaning: 'It is 1 thing that should happen every time.',
      picture: 'star',
      decides: 'People who use care and staff say it.',
      then: 'We try small changes and count.',
    },
    {
      word: 'Audit',
      meaning: 'Staff check if care follows the rules.',
      picture: 'list',
      decides: 'The rules say it.',
      then: 'We see what to put right.',
    },
    {
      word: 'Survey',
      meaning: 'Everyone gets the same questions.',
      picture: 'page',
      decides: 'The people who wrote the questions say it.',
      then: 'We see how people feel.',
    },
    {
      word: 'Experience-based co-design',
      meaning: 'Patients and staff tell their stories.',
      picture: 'video',
      decides: 'Patients and staff say it.',
      then: 'They plan better care with each other.',
    },
  ],
  together: [{ text: 'All of these can help.', picture: 'help' }],

  helpTitle: 'Find out more',
  localHelpTitle: 'Near you',
  nationalHelpTitle: 'For the whole country',

  mark: {
    word: 'Institute for Healthcare Improvement',
    meaning: 'They own the name Always Events®.',
    lines: [
      { text: 'They did not make this page.', picture: 'not-for-me' },
      { text: 'NHS England and Picker did not make it.', picture: 'not-for-me' },
    ],
  },
};

/** The default words. */
export const explainerMessages: Readonly<Record<Reading, ExplainerMessages>> = { plain, easy };
