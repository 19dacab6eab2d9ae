import type { Audience, Direction, MeasureChart, Period } from '@always-kit/contract';
import type { Plural } from '../language/fill.ts';
import type { CountsAs, MeasureKind, Often } from './draft.ts';

/** A choice: its words, and what it means. */
export interface ChoiceWords {
  readonly label: string;
  readonly detail: string;
}

/** The words of the pages that ask, page by page. Words in `{braces}` are filled in. */
export interface MeasurePageMessages {
  readonly kindTitle: string;
  readonly kinds: Readonly<Record<MeasureKind, ChoiceWords>>;
  /** Each as it reads in a list of what is missing. */
  readonly aKind: Readonly<Record<MeasureKind, string>>;
  /** Each as its own line. */
  readonly kindNames: Readonly<Record<MeasureKind, string>>;
  /** `{list}` */
  readonly lacksKinds: string;
  readonly hasEveryKind: string;

  readonly questionTitle: string;
  readonly questionHint: string;
  readonly questionsLoading: string;
  readonly questionsNotRead: string;
  /** Some questionnaires could not be read. */
  readonly questionsNotAll: string;
  readonly questionsNone: string;
  readonly findQuestion: string;
  readonly findHint: string;
  readonly findNone: string;
  /** `{list}` of audiences */
  readonly askedOf: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  /** `{list}` of answers */
  readonly answersAre: string;
  readonly noQuestionYet: ChoiceWords;
  /** For a question that the newest version no longer asks: `{question}` */
  readonly questionOfBefore: string;

  readonly noQuestionTitle: string;
  readonly noQuestionLead: string;
  readonly builtInTitle: string;
  readonly builtIn: string;
  readonly ownTitle: string;
  /** `{vision}` */
  readonly ownFromVision: string;
  readonly own: string;
  readonly ownExample: string;
  readonly ownAnswers: string;
  readonly publish: string;
  readonly lookAgain: string;
  readonly lookedAgain: string;

  readonly answersTitle: string;
  /** `{question}` */
  readonly answersOf: string;
  readonly answersHint: string;
  readonly countsAs: Readonly<Record<CountsAs, string>>;
  /** An answer that the newest version no longer offers: `{answer}` */
  readonly answerOfBefore: string;
  readonly countedTitle: string;
  /** `{asked}`, `{yes}`: lists of answers */
  readonly counted: string;
  readonly countedNotYet: string;
  readonly leftOut: Plural;
  readonly quoted: string;

  readonly targetTitle: string;
  readonly directionTitle: string;
  readonly directions: Readonly<Record<Direction, ChoiceWords>>;
  readonly targetQuestion: string;
  /** `{target}` */
  readonly aimSays: string;
  readonly targetKnown: ChoiceWords;
  readonly targetUnknown: ChoiceWords;
  readonly targetLabel: string;
  readonly targetHint: string;
  /** `{target}` */
  readonly atLeast: string;
  readonly atMost: string;
  readonly targetIs: string;
  readonly notKnownYet: string;

  readonly peopleTitle: string;
  readonly peopleLabel: string;
  readonly peopleHint: string;
  readonly oftenTitle: string;
  readonly oftens: Readonly<Record<Often, string>>;
  readonly whoIsAskedLabel: string;
  readonly whoIsAskedHint: string;
  readonly whoAsksLabel: string;
  readonly whoAsksHint: string;
  readonly todayLabel: string;
  readonly todayHint: string;
  /** `{share}`: from the newest points */
  readonly soFar: string;
  readonly outlookTitle: string;
  readonly outlookAsk: string;
  readonly outlookLoading: string;
  readonly outlookNone: string;
  /** The start or the target is not known, so these are examples. */
  readonly outlookExamples: string;
  readonly outlookBest: string;
  /** `{period}`, `{count}` people */
  readonly eachPoint: Plural;
  readonly askTen: string;
  readonly alreadyThere: string;
  readonly whereNow: string;
  readonly periods: Readonly<Record<Period, string>>;

  readonly chartTitle: string;
  readonly chartNoResults: string;
  /** `{chart}` is no chart that a measure can be drawn as. */
  readonly chartNotHere: string;
  readonly chartStartsByItself: string;
  /** The chart could not be chosen. */
  readonly chartUnknown: string;
  readonly chartBest: string;
  readonly charts: Readonly<Record<MeasureChart, ChoiceWords>>;

  readonly nameTitle: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  /** `{question}`, `{yes}` */
  readonly nameSuggested: string;
}

/** Their default words. */
export const pageWords: MeasurePageMessages = {
  kindTitle: 'What do you want to know?',
  kinds: {
    process: {
      label: 'Is it done?',
      detail: 'For example: “Did somebody tell you their name today?” This is called a process measure.',
    },
    outcome: {
      label: 'Do people feel it?',
      detail: 'For example: “Did you feel safe when you went home?” This is called an outcome measure.',
    },
    balancing: {
      label: 'Did something else get worse?',
      detail: 'For example: “Did you have to wait longer because of it?” This is called a balancing measure.',
    },
  },
  aKind: { process: 'a process measure', outcome: 'an outcome measure', balancing: 'a balancing measure' },
  kindNames: {
    process: 'Is it done? (process measure)',
    outcome: 'Do people feel it? (outcome measure)',
    balancing: 'Did something else get worse? (balancing measure)',
  },
  lacksKinds: 'Your Always Event does not have {list} yet.',
  hasEveryKind: 'Your Always Event has one of each already. You can add more.',

  questionTitle: 'Which question do you ask people?',
  questionHint: 'These are the questions where people pick one answer. Only those can be counted.',
  questionsLoading: 'Getting the questions…',
  questionsNotRead: 'We could not get the questions.',
  questionsNotAll: 'We could not get all of the questions.',
  questionsNone: 'There is no question here yet that can be counted.',
  findQuestion: 'Find a question',
  findHint: 'Write a word that is in it',
  findNone: 'No question has this word in it.',
  askedOf: 'Asked of: {list}',
  audiences: {
    patient: 'patients',
    carer: 'carers',
    'family-friend': 'family and friends',
    staff: 'staff',
    child: 'children',
    'young-person': 'young people',
  },
  answersAre: 'Answers: {list}',
  noQuestionYet: {
    label: 'We have no question yet',
    detail: 'We show you where to find one, and how to ask your own.',
  },
  questionOfBefore: '“{question}”, which is not asked any more',

  noQuestionTitle: 'You need a question first',
  noQuestionLead: 'A measure counts the answers to one question. There are two ways to get one.',
  builtInTitle: 'Take one that is there',
  builtIn: 'Always Kit comes with a few questions, such as “How was your care?”. Go back to see them.',
  ownTitle: 'Ask your own',
  ownFromVision: 'Your vision is: “{vision}” Turn it into a question: did this happen?',
  own: 'Say what should always happen, and turn it into a question: did this happen?',
  ownExample: 'For example: “Did you know who to call when you got home?”',
  ownAnswers: 'Give people these answers:',
  publish:
    'Then ask the people who run this service to add the question. The guide “Make a measure” tells them how. Your answers stay on this page while it is open.',
  lookAgain: 'Look for new questions',
  lookedAgain: 'The list of questions is up to date.',

  answersTitle: 'Which answers count?',
  answersOf: 'The question is: “{question}”',
  answersHint:
    'Count only the best answer as a yes where you can. It is called an Always Event because it should always happen. Leave out answers such as “Does not apply to me”.',
  countsAs: { yes: 'Yes', no: 'Not a yes', out: 'Left out' },
  answerOfBefore: '“{answer}”, which is not an answer any more',
  countedTitle: 'What we will count',
  counted: 'Of the people who answered {asked}, how many said {yes}?',
  countedNotYet: 'Choose what each answer counts as. Then we say back here what will be counted.',
  leftOut: { one: '{list} is left out.', other: '{list} are left out.' },
  quoted: '“{words}”',

  targetTitle: 'How much is good enough?',
  directionTitle: 'Which way is better?',
  directions: {
    increase: { label: 'More people', detail: 'It is better if more people say so.' },
    decrease: { label: 'Fewer people', detail: 'It is better if fewer people say so.' },
    neutral: { label: 'Neither', detail: 'We only want to see if it changes.' },
  },
  targetQuestion: 'What do you want to reach?',
  aimSays: 'Your aim says {target}.',
  targetKnown: { label: 'We want to reach a number', detail: '' },
  targetUnknown: {
    label: 'We do not know yet',
    detail: 'That is fine. Measure for some weeks first, and come back.',
  },
  targetLabel: 'How many people in 100?',
  targetHint: 'A number from 0 to 100, such as 95',
  atLeast: 'At least {target}',
  atMost: 'At most {target}',
  targetIs: '{target}',
  notKnownYet: 'We do not know yet',

  peopleTitle: 'How will you ask?',
  peopleLabel: 'How many people do you ask each time?',
  peopleHint: '5 a week is enough to begin. If 8 in 10 people or more say so already, ask 10.',
  oftenTitle: 'How often?',
  oftens: { daily: 'Every day', weekly: 'Every week', fortnightly: 'Every 2 weeks', monthly: 'Every month' },
  whoIsAskedLabel: 'Who is asked? (optional)',
  whoIsAskedHint: 'For example: the first 5 people who go home on a Tuesday. Do not choose those who look happy.',
  whoAsksLabel: 'Who asks? (optional)',
  whoAsksHint: 'A role, not a name. Best is a volunteer, or somebody who did not give the care.',
  todayLabel: 'How many in 100 would say so today? (optional)',
  todayHint: 'A guess will do. We use it for the next sentences, and do not save it.',
  soFar: 'In the newest results it is {share}.',
  outlookTitle: 'What you will see',
  outlookAsk: 'Say how many people and how often. Then we say here how soon a chart can show a change.',
  outlookLoading: 'Working it out…',
  outlookNone: 'We could not work this out just now. You can go on without it.',
  outlookExamples: 'Two examples, because we do not know yet where you start or where you want to go:',
  outlookBest: 'This is the best to hope for. On a real ward more things change.',
  eachPoint: {
    one: 'That is about {count} person for each {period}.',
    other: 'That is about {count} people for each {period}.',
  },
  askTen: 'You start at 80% or more. Ask 10 people or more for each {period}, or the chart can easily miss a change.',
  alreadyThere: 'By this you are as good as you want to be already. Think about asking for more.',
  whereNow: 'To know where you stand now:',
  periods: { day: 'day', week: 'week', month: 'month' },

  chartTitle: 'Which chart?',
  chartNoResults:
    'There are no results yet, so begin with the usual one: an XmR chart. NHS England’s Making Data Count team uses it.',
  chartNotHere:
    'But a measure here cannot be drawn as {chart}. Take the one that is marked here. An analyst can draw {chart} from the same answers.',
  chartStartsByItself: 'The chart begins without limits. It draws them by itself from the 15th {period} on.',
  chartUnknown: 'We could not work out which chart fits. The usual one is marked here.',
  chartBest: 'Fits best',
  charts: {
    i: { label: 'XmR chart', detail: 'The usual one. Straight limits.' },
    run: { label: 'Run chart', detail: 'A line and its middle, no limits.' },
    p: { label: 'p chart', detail: 'Limits that know how many people were asked each time.' },
    pp: { label: 'p′ chart', detail: 'Like a p chart, for many people and results that vary a lot.' },
    ip: { label: 'I′ chart', detail: 'Like an XmR chart, for different numbers of people each time.' },
  },

  nameTitle: 'What do you call it?',
  nameLabel: 'Name of the measure',
  nameHint: 'People see it with the chart. We have made one from your answers. You can change it.',
  nameSuggested: '{question} {yes}',
};
