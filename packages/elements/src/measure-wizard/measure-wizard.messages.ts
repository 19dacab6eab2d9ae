import type { ChoiceMessages, SmallSampleMessages } from '@always-kit/spc';
import type { Plural } from '../language/fill.ts';
import type { WrittenMessages } from '../language/written-words.ts';
import type { FailureKind } from '../reading/failure-kind.ts';
import type { Fault } from './faults.ts';
import { pageWords, type MeasurePageMessages } from './pages.messages.ts';

/** Every word that `<always-measure-wizard>` says by itself. Words in `{braces}` are filled in. */
export interface MeasureWizardMessages extends WrittenMessages, MeasurePageMessages {
  readonly loading: string;
  /** Instead of the form, when the page has not said which Always Event it is about. */
  readonly noAlwaysEvent: string;
  readonly notRead: string;
  readonly notFound: string;
  /** The Always Event has no measure of the id that the page gives. */
  readonly noSuchMeasure: string;
  /** The Always Event holds no more measures. */
  readonly tooMany: string;
  readonly tryAgain: string;

  /** What is there, for those who may not write. */
  readonly thereTitle: string;
  readonly thereNone: string;
  /** `{name}` */
  readonly youMayRead: string;
  readonly youAreUnknown: string;

  /** `{number}`, `{total}` */
  readonly progress: string;
  readonly back: string;
  readonly continue: string;

  readonly checkTitle: string;
  readonly checkKind: string;
  readonly checkQuestion: string;
  readonly checkCounted: string;
  readonly checkTarget: string;
  readonly checkDirection: string;
  readonly checkPeople: string;
  readonly checkWhoIsAsked: string;
  readonly checkWhoAsks: string;
  readonly checkPeriod: string;
  readonly checkChart: string;
  readonly checkName: string;
  readonly notSaid: string;
  /** `{count}`, `{often}` */
  readonly peopleOften: Plural;
  /** `{period}` */
  readonly onePoint: string;
  readonly change: string;
  readonly countedAnew: string;
  /** `{value}` */
  readonly theirs: string;
  readonly theirsNothing: string;
  readonly save: string;
  readonly saving: string;

  /** `{name}` */
  readonly savedTitle: string;
  readonly savedNext: string;
  readonly othersKept: string;
  readonly another: string;

  readonly problem: string;
  readonly changedMeanwhile: string;
  readonly takenAwayMeanwhile: string;
  /** The measure is saved, but not how it is taken. */
  readonly halfSaved: string;
  readonly kept: string;
  readonly wrong: Readonly<Record<Fault, string>>;
  readonly failures: Readonly<Record<FailureKind, string>>;

  /** Words of `@always-kit/spc` to say instead of its English. */
  readonly samples: Partial<SmallSampleMessages>;
  readonly choosing: Partial<ChoiceMessages>;
}

/** The default words. */
export const measureWizardMessages: MeasureWizardMessages = {
  language: 'en-GB',
  months: [],
  date: '{day} {month} {year}',
  loading: 'Getting the measures…',
  noAlwaysEvent: 'No Always Event has been chosen. Tell the people who run this page.',
  notRead: 'We could not get the measures.',
  notFound: 'This Always Event was not found. Tell the people who run this page.',
  noSuchMeasure: 'The measure that this page asks for is not there. Somebody may have taken it away.',
  tooMany: 'This Always Event has 20 measures. It cannot have more.',
  tryAgain: 'Try again',

  thereTitle: 'What we measure',
  thereNone: 'Nothing is measured yet.',
  youMayRead: 'You are {name}. You can read the measures but not change them.',
  youAreUnknown: 'We could not check who you are. You can read the measures but not change them.',

  progress: 'Page {number} of {total}',
  back: 'Back',
  continue: 'Continue',

  ...pageWords,

  checkTitle: 'Check your answers',
  checkKind: 'What you want to know',
  checkQuestion: 'Question',
  checkCounted: 'What is counted',
  checkTarget: 'Good enough',
  checkDirection: 'Better is',
  checkPeople: 'How many people',
  checkWhoIsAsked: 'Who is asked',
  checkWhoAsks: 'Who asks',
  checkPeriod: 'On the chart',
  checkChart: 'Chart',
  checkName: 'Name',
  notSaid: 'You have not said',
  peopleOften: { one: '{count} person. {often}', other: '{count} people. {often}' },
  onePoint: 'One point for each {period}',
  change: 'Change',
  countedAnew: 'You have changed what is counted. The whole chart will be counted again.',
  theirs: 'Somebody else saved: {value}',
  theirsNothing: 'nothing',
  save: 'Save the measure',
  saving: 'Saving…',

  savedTitle: 'Your measure is saved',
  savedNext:
    'The chart counts the answers there are, and each new one. Ask people before you change anything, so that you know where you start.',
  othersKept: 'Somebody else changed this Always Event while you were answering. What they changed is kept.',
  another: 'Make another measure',

  problem: 'There is a problem',
  changedMeanwhile:
    'Somebody else changed this measure while you were answering. All your answers are still here. Look at what they saved. If you save now, your answers take the place of theirs.',
  takenAwayMeanwhile:
    'Somebody else took this measure away while you were answering. All your answers are still here. If you save now, the measure is put back.',
  halfSaved: 'The measure is saved. How you will ask is not saved yet.',
  kept: 'Your answers are still here.',
  wrong: {
    kind: 'Choose what you want to know',
    question: 'Choose a question, or say that you have none yet',
    answer: 'Choose what “{answer}” counts as',
    noYes: 'At least one answer must count as a yes',
    onlyYes: 'At least one answer must count as “Not a yes”. Else the result is always 100%',
    direction: 'Choose which way is better',
    targetKnown: 'Choose if you know what you want to reach',
    target: 'Enter a number from 0 to 100',
    people: 'Enter how many people you ask: a whole number from 1 to 10,000',
    often: 'Choose how often you ask',
    today: 'Enter a number from 0 to 100, or leave it empty',
    whoIsAskedLong: 'Make it shorter. It can have up to 2,000 characters',
    whoAsksLong: 'Make it shorter. It can have up to 200 characters',
    name: 'Enter a name',
    nameLong: 'Make the name shorter. It can have up to 200 characters',
  },
  failures: {
    offline: 'We could not reach the service. Check your connection, then try again.',
    timeout: 'No answer came in time. Try again. Nothing will be saved twice.',
    unavailable: 'The service is busy or not working. Wait a minute, then try again.',
    signedOut: 'You are signed out. Sign in again in another tab, then try again here.',
    notPermitted: 'Your role does not let you do this. Ask the person who looks after this service.',
    idConflict: 'An earlier try was saved with other answers. Try again.',
    evidenceIncomplete: 'The service did not accept this. Check your answers, then try again.',
    changed: 'Other people are saving changes just now. Wait a minute, then try again.',
    gone: 'This Always Event is not there any more. Somebody may have taken it away.',
    refused: 'The service did not accept this. Check your answers, then try again.',
    unreadable:
      'We could not understand the answer of the service. Try again later. If this goes on, tell the people who run this page.',
  },

  samples: {},
  choosing: {},
};
