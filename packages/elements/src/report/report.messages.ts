import type { Benefit, BenefitUnit, Confidence, StaffRole, StepStanding, TestDecision } from '@always-kit/contract';
import type { SmallSampleMessages } from '@always-kit/spc';
import { moreIconWords } from '../board/board-english.ts';
import type { BoardMessages } from '../board/board-words.ts';
import type { MoreIconWords } from '../board/icons-of.ts';
import { latestEnglish, type LatestMessages } from '../board/latest.ts';
import type { Plural } from '../language/fill.ts';
import type { WrittenMessages } from '../language/written-words.ts';
import type { FailureKind } from '../reading/failure-kind.ts';
import { methodMessages, type MethodMessages } from '../record/method.messages.ts';

/** The parts of an oversight report. */
export type Section =
  'stage' | 'chart' | 'tests' | 'asked' | 'looked' | 'early' | 'forecast' | 'benefits' | 'told' | 'next';

/** The columns of a board pack. */
export type PackColumn = 'event' | 'variation' | 'assurance' | 'latest' | 'says' | 'shared' | 'stage' | 'looked';

/** The columns of the benefits, on the page and in the file. */
export type BenefitColumn =
  'side' | 'what' | 'for' | 'amount' | 'unit' | 'poundsEach' | 'worth' | 'on' | 'source' | 'confidence';

/** Every word that `<always-report>` says by itself. Words in `{braces}` are filled in. */
export interface ReportMessages
  extends
    WrittenMessages,
    BoardMessages,
    MoreIconWords,
    LatestMessages,
    Pick<MethodMessages, 'phases' | 'steps' | 'prompts'> {
  /** Words for the forecast, in place of the English of `@always-kit/spc`. */
  readonly samples: Partial<SmallSampleMessages>;
  /** `{title}` */
  readonly oversightTitle: string;
  readonly boardTitle: string;
  readonly loading: string;
  readonly noAlwaysEvent: string;
  readonly noClient: string;
  readonly notRead: string;
  readonly notFound: string;
  readonly stale: string;
  readonly tryAgain: string;
  readonly updated: string;
  readonly failures: Readonly<Record<FailureKind, string>>;
  /** `{moment}` */
  readonly asAt: string;
  /** `{below}`, `{roundedTo}` */
  readonly rounded: string;
  /** `{below}`: in place of a number that is too small to be shown. */
  readonly fewerThan: string;
  /** In place of a number that is not shown outside the team. */
  readonly notShown: string;
  readonly draft: string;
  readonly print: string;
  readonly onThisPage: string;
  readonly sections: Readonly<Record<Section, string>>;

  readonly vision: string;
  readonly noVision: string;
  readonly inTheirWords: string;
  readonly mayBeQuoted: string;
  /** `{since}` */
  readonly resting: string;

  /** `{phase}`, `{step}` */
  readonly stageIs: string;
  /** `{phase}`, `{done}` of `{total}` */
  readonly phaseProgress: Plural;
  readonly states: Readonly<Record<StepStanding['state'], string>>;
  /** `{count}` of `{total}` */
  readonly sharedSteps: Plural;

  readonly noMeasure: string;
  readonly noNumbers: string;
  readonly chartNotRead: string;
  /** `{date}`, `{few}` */
  readonly latestHidden: string;
  readonly targetIs: string;
  readonly smallPlot: string;

  readonly noTests: string;
  /** `{day}` */
  readonly testBegan: string;
  readonly learned: string;
  readonly nothingLearned: string;
  readonly decisions: Readonly<Record<TestDecision | 'open', string>>;
  /** `{count}` */
  readonly allTests: Plural;

  readonly nothingAsked: string;
  /** `{day}` */
  readonly dueOn: string;
  readonly dueToday: string;
  /** `{count}` days after `{day}` */
  readonly overdue: Plural;
  readonly keptCount: Plural;
  /** `{to}`, `{day}` */
  readonly lastReport: string;
  readonly markDone: string;
  /** `{what}` */
  readonly markDoneOf: string;
  readonly marked: string;

  readonly neverLooked: string;
  /** `{day}`, `{count}` days ago */
  readonly lookedAgo: Plural;
  readonly lookedToday: string;
  /** `{day}` */
  readonly decidedOn: string;
  readonly iHaveLooked: string;
  readonly lookedForm: string;
  readonly decidedLabel: string;
  readonly decidedHint: string;
  readonly tooLong: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly lookedSaved: string;
  readonly notSaved: string;
  readonly kept: string;
  /** `{name}`, `{role}` */
  readonly youMayLook: string;
  readonly roles: Readonly<Record<StaffRole | 'livedExperience', string>>;

  readonly earlyMeans: string;
  readonly earlyTable: string;
  /** `{count}` days */
  readonly lastDays: Plural;
  readonly early: Readonly<Record<'voices' | 'tests' | 'ledgerEntries' | 'entries', string>>;

  readonly forecastNeedsAim: string;
  readonly forecastNeedsAnswers: string;
  /** `{aim}` */
  readonly forecastReached: string;
  readonly forecastBest: string;
  readonly forecastMissing: string;

  readonly noBenefits: string;
  readonly benefitsTable: string;
  readonly sides: Readonly<Record<Benefit['side'], string>>;
  readonly whom: Readonly<Record<NonNullable<Benefit['for']>, string>>;
  readonly units: Readonly<Record<BenefitUnit, Plural>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly benefitColumns: Readonly<Record<BenefitColumn, string>>;
  /** `{putIn}`, `{cameOut}` */
  readonly inPounds: string;
  /** `{count}` */
  readonly withoutPounds: Plural;
  readonly saveCsv: string;
  /** `{file}` */
  readonly saved: string;
  /** The name of the file, where the Always Event has no title. */
  readonly csvName: string;

  /** `{days}`, `{count}` voices */
  readonly saidToDone: Plural;
  readonly nothingTold: string;
  readonly nothingHelps: string;
  readonly nothingWhileResting: string;

  readonly packTable: string;
  readonly packColumns: Readonly<Record<PackColumn, string>>;
  readonly packOrder: string;
  readonly packEmpty: string;
  /** `{count}` Always Events */
  readonly packCount: Plural;
  /** `{shared}` of `{total}` */
  readonly sharedShort: string;
  readonly sharedMeans: string;
  readonly neverLookedShort: string;
  /** `{count}` */
  readonly overdueShort: Plural;
  readonly restingShort: string;
  readonly rowNotRead: string;
}

/** The default words: plain English for a reading age of 9 to 11. */
export const reportMessages: ReportMessages = {
  language: 'en-GB',
  months: [],
  date: '{day} {month} {year}',
  readings: {},
  samples: {},
  ...moreIconWords,
  ...latestEnglish,
  phases: methodMessages.phases,
  steps: methodMessages.steps,
  prompts: methodMessages.prompts,
  oversightTitle: 'Oversight report: {title}',
  boardTitle: 'Always Events: report for the board',
  loading: 'Getting the report…',
  noAlwaysEvent: 'This page does not say which Always Event it is about. So there is nothing to show.',
  noClient: 'This page does not say where the numbers are kept. So there is nothing to show.',
  notRead: 'We could not get the report.',
  notFound: 'This Always Event was not found. Tell the people who look after this page.',
  stale: 'We could not check for news. This is the last report we have.',
  tryAgain: 'Try again',
  updated: 'The report is up to date.',
  failures: {
    offline: 'We could not reach the service. Check your connection, then try again.',
    timeout: 'No answer came in time. Try again. Nothing will be saved twice.',
    unavailable: 'The service is busy or not working. Wait a minute, then try again.',
    signedOut: 'You are signed out. Sign in again in another tab, then try again here.',
    notPermitted: 'Your role does not let you do this. Ask the person who looks after this service.',
    idConflict: 'Something else was saved first. Look at the page, then try again.',
    evidenceIncomplete: 'The evidence is not complete yet.',
    changed: 'Somebody else changed this first. The page now shows the change. Look at it, then try again.',
    gone: 'This is not there any more. Somebody else may have taken it out.',
    refused: 'The service did not accept this. Check it, then try again.',
    unreadable: 'We could not understand the answer of the service. Tell the people who look after this page.',
  },
  asAt: 'As at {moment}',
  rounded:
    'Numbers of people are rounded to the nearest {roundedTo}. Numbers under {below} are not shown. This is so that nobody can tell who people are.',
  fewerThan: 'fewer than {below}',
  notShown: 'not shown',
  draft: 'The steps and what would help are drafts by this project, and no NHS policy.',
  print: 'Print, or save as a PDF',
  onThisPage: 'In short',
  sections: {
    stage: 'How far the work is',
    chart: 'What the chart says',
    tests: 'The last three tests',
    asked: 'What is asked of the sponsor',
    looked: 'When the sponsor looked',
    early: 'Early signs',
    forecast: 'When a change will show',
    benefits: 'What was put in, and what came of it',
    told: 'From what was said to what was done',
    next: 'What would help next',
  },
  vision: 'What should always happen',
  noVision: 'There is no vision statement yet.',
  inTheirWords: 'In the words of somebody who uses the service',
  mayBeQuoted: 'They agreed to be quoted.',
  resting:
    'The work has been resting since {since}. That is fine: nothing is lost, and it can start again at any time.',
  stageIs: '{phase}. The next step is “{step}”.',
  phaseProgress: { one: '{phase}: {done} of {total} step done', other: '{phase}: {done} of {total} steps done' },
  states: { 'not-started': 'not started', started: 'started', done: 'done' },
  sharedSteps: {
    one: 'People with lived experience designed or led {count} of {total} steps together with staff.',
    other: 'People with lived experience designed or led {count} of {total} steps together with staff.',
  },
  noMeasure: 'Nothing is measured yet.',
  noNumbers: 'Nobody has answered yet.',
  chartNotRead: 'We could not get the numbers of this measure. The rest of the report is here.',
  latestHidden: 'Latest count, {date}: {few} answers, so it is not shown.',
  targetIs: 'The aim is {target}.',
  smallPlot: 'The solid straight line is the mean. Dashed lines are the limits. A dotted line is the target.',
  noTests: 'Nothing has been tested yet.',
  testBegan: 'Began on {day}',
  learned: 'What was learned',
  nothingLearned: 'Nothing is written down yet.',
  decisions: {
    adopt: 'Kept',
    adapt: 'Changed, to test again',
    abandon: 'Stopped, and learned from',
    'test-again': 'To be tested again',
    open: 'Not decided yet',
  },
  allTests: { one: 'See the only test', other: 'See all {count} tests' },
  nothingAsked: 'Nothing is open.',
  dueOn: 'Due on {day}',
  dueToday: 'Due today',
  overdue: {
    one: 'Overdue: it was due {count} day ago, on {day}.',
    other: 'Overdue: it was due {count} days ago, on {day}.',
  },
  keptCount: { one: '{count} promise was kept.', other: '{count} promises were kept.' },
  lastReport: 'In the last report to {to}, on {day}, the team asked:',
  markDone: 'This is done',
  markDoneOf: ': {what}',
  marked: 'It is marked as done.',
  neverLooked: 'No sponsor has looked at this yet.',
  lookedAgo: {
    one: 'A sponsor last looked {count} day ago, on {day}.',
    other: 'A sponsor last looked {count} days ago, on {day}.',
  },
  lookedToday: 'A sponsor looked today.',
  decidedOn: 'What they decided on {day}:',
  iHaveLooked: 'I have looked',
  lookedForm: 'Say that you have looked',
  decidedLabel: 'What have you decided? (optional)',
  decidedHint: 'The team reads this.',
  tooLong: 'Make this shorter. It can have up to 2,000 characters.',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  lookedSaved: 'It is written down that you looked today.',
  notSaved: 'We could not save this.',
  kept: 'What you wrote is still here.',
  youMayLook: 'You are {name}, {role}.',
  roles: {
    viewer: 'viewer',
    team: 'team member',
    coach: 'coach',
    sponsor: 'sponsor',
    administrator: 'administrator',
    livedExperience: 'partner with lived experience',
  },
  earlyMeans: 'These move first. A chart needs weeks to show a change.',
  earlyTable: 'Early signs over the last 30, 60 and 90 days',
  lastDays: { other: 'Last {count} days' },
  early: {
    voices: 'People who answered',
    tests: 'Tests that began',
    ledgerEntries: 'Times that people took part',
    entries: 'Things written down',
  },
  forecastNeedsAim: 'A forecast needs an aim: how much, and by when.',
  forecastNeedsAnswers: 'A forecast needs some weeks of answers first.',
  forecastReached: 'The aim of {aim} is reached at present. Keep asking people, to see that it stays.',
  forecastBest: 'This is the best that can be hoped for. Real life goes up and down more.',
  forecastMissing: 'The forecast could not be worked out.',
  noBenefits: 'Nothing is written down yet.',
  benefitsTable: 'What was put in, and what came of it, with where each figure is from',
  sides: { 'put-in': 'Put in', 'came-out': 'Came of it', unexpected: 'Nobody expected it' },
  whom: { people: 'people who use the service', staff: 'staff', service: 'the service' },
  units: {
    hours: { one: '{count} hour', other: '{count} hours' },
    pounds: { one: '{count} pound', other: '{count} pounds' },
    contacts: { one: '{count} call or visit', other: '{count} calls or visits' },
    complaints: { one: '{count} complaint', other: '{count} complaints' },
    'bed-days': { one: '{count} day in a bed', other: '{count} days in a bed' },
    people: { one: '{count} person', other: '{count} people' },
  },
  confidence: { low: 'not very sure', medium: 'fairly sure', high: 'sure' },
  benefitColumns: {
    side: 'Put in, or came of it',
    what: 'What',
    for: 'For whom',
    amount: 'How much',
    unit: 'Counted in',
    poundsEach: 'Pounds each',
    worth: 'Worth in pounds',
    on: 'Day',
    source: 'Where the figure is from',
    confidence: 'How sure the team is',
  },
  inPounds: 'As far as it was counted in pounds: put in {putIn}, came of it {cameOut}.',
  withoutPounds: {
    one: '{count} line has no value in pounds. These sums leave it out.',
    other: '{count} lines have no value in pounds. These sums leave them out.',
  },
  saveCsv: 'Save for a spreadsheet (CSV)',
  saved: 'Saved as {file}.',
  csvName: 'business-case',
  saidToDone: {
    one: 'From what {count} person said to being told what was done, {days} days passed.',
    other: 'Half of {count} people waited {days} days or less from what they said to being told what was done.',
  },
  nothingTold: 'Nobody has been told yet what was done.',
  nothingHelps: 'Everything is in place. Keep asking people, and look at the chart together.',
  nothingWhileResting: 'Nothing, while the work rests.',
  packTable: 'Always Events, one in each row',
  packColumns: {
    event: 'Always Event',
    variation: 'Is it changing?',
    assurance: 'Will it meet the aim?',
    latest: 'Latest value, and how many answers',
    says: 'What the chart says',
    shared: 'Designed with people',
    stage: 'How far it is',
    looked: 'The sponsor last looked',
  },
  packOrder: 'By title. This is no ranking: each Always Event has an aim and a place of its own.',
  packEmpty: 'There is nothing to show yet. No Always Event has been set up.',
  packCount: { one: '{count} Always Event', other: '{count} Always Events' },
  sharedShort: '{shared} of {total} steps',
  sharedMeans:
    '“Designed with people” looks at the steps that can be shared. It counts those that people with lived experience led, or designed together with staff.',
  neverLookedShort: 'Not yet',
  overdueShort: { one: '{count} promise is overdue', other: '{count} promises are overdue' },
  restingShort: 'Resting since {since}',
  rowNotRead: 'We could not get these numbers.',
};
