import type { StaffRole, StepStanding } from '@always-kit/contract';
import type { Plural } from '../language/fill.ts';
import type { WrittenMessages } from '../language/written-words.ts';
import type { FailureKind } from '../reading/failure-kind.ts';
import { formsMessages, type FormsMessages } from './forms.messages.ts';
import { methodMessages, type MethodMessages } from './method.messages.ts';
import type { Fault } from './record-words.ts';

/** Every word that `<always-record>` says by itself. Words in `{braces}` are filled in. */
export interface RecordMessages extends WrittenMessages, FormsMessages, MethodMessages {
  readonly title: string;
  readonly loading: string;
  readonly noAlwaysEvent: string;
  readonly noClient: string;
  readonly notRead: string;
  readonly notFound: string;
  readonly stale: string;
  readonly checkAgain: string;
  readonly tryAgain: string;
  readonly updated: string;
  /** That the steps are a draft by this project. */
  readonly draft: string;
  /** `{name}`, `{role}` */
  readonly youMayRecord: string;
  readonly youMayRead: string;
  readonly youAreUnknown: string;
  readonly roles: Readonly<Record<StaffRole | 'livedExperience', string>>;

  readonly begin: string;
  readonly beginWhy: string;
  readonly beginTitle: string;
  readonly beginHint: string;
  readonly beginYes: string;
  readonly beginNowhere: string;
  readonly begun: string;
  /** `{title}` that it has, and `{mine}` that the person typed */
  readonly begunAlready: string;
  readonly noneYet: string;

  readonly helpsNow: string;
  /** `{prompt}`, and `{what}` was promised */
  readonly promised: string;
  /** `{step}` */
  readonly openStep: string;
  readonly nothingHelps: string;
  /** Read before what would help, in the row of a step. */
  readonly wouldHelp: string;
  readonly howFar: string;
  /** `{phase}`, `{done}` of `{total}` */
  readonly phaseProgress: Plural;
  readonly phaseStarted: Plural;
  readonly phaseHere: string;
  readonly changePhase: string;
  readonly states: Readonly<Record<StepStanding['state'], string>>;
  /** `{since}` */
  readonly resting: string;
  readonly restingMeans: string;
  readonly restUntil: string;
  readonly startAgain: string;
  readonly startedAgain: string;

  readonly whyAsking: string;
  readonly nothingYet: string;
  readonly nothingYetReader: string;
  readonly measuresHere: string;
  /** `{title}`, `{kind}` */
  readonly measureLine: string;
  readonly measureKinds: Readonly<Record<'process' | 'outcome' | 'balancing', string>>;
  readonly unplanned: string;
  /** `{title}` */
  readonly planMeasure: string;
  readonly noMeasures: string;
  /** Above the places that it has spread to, each below the one that it came from. */
  readonly spreadTree: string;
  readonly lowestTitle: string;
  readonly lowestNone: string;
  /** `{count}` of `{total}` */
  readonly answered: string;
  readonly notesHere: string;
  readonly besideTitle: string;
  readonly ledgerTitle: string;
  readonly ledgerWhy: string;
  readonly ledgerNobody: string;
  readonly ledgerOnlyStaff: string;
  /** `{level}`, `{roles}` */
  readonly ledgerSays: string;
  /** What would help where they had little say, by the shared step. */
  readonly ledgerHelp: Readonly<Record<string, string>>;
  readonly restTitle: string;
  readonly restWhy: string;
  readonly benefitsTitle: string;
  readonly benefitsWhy: string;
  readonly notesTitle: string;
  readonly notesWhy: string;

  /** `{form}`, `{day}` */
  readonly untitled: string;
  /** `{form}`, `{said}` */
  readonly brief: string;
  readonly writtenBy: string;
  readonly takenIn: string;
  /** `{hint}`, `{reason}` */
  readonly leftAsItIs: string;
  readonly testUnfinished: string;
  readonly goOn: string;
  readonly change: string;
  readonly takeOut: string;
  /** `{title}` */
  readonly takeOutTitle: string;
  readonly takeOutWarning: string;
  readonly takeOutYes: string;
  readonly takeOutNo: string;
  /** `{form}` */
  readonly changeTitle: string;

  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  /** `{field}` */
  readonly optional: string;
  readonly choose: string;
  readonly noChoice: string;
  readonly notPartOfIt: string;
  readonly yes: string;
  /** `{number}` in 100 */
  readonly share: string;
  /** `{role}`, `{level}` */
  readonly withRole: string;
  /** `{number}` */
  readonly member: string;
  readonly memberRole: string;
  readonly memberName: string;
  readonly addMember: string;
  readonly removeMember: string;
  readonly noQuotes: string;
  readonly quotesGone: Plural;
  readonly quoteKept: string;
  readonly nobodyToQuote: string;
  readonly voicesLoading: string;
  readonly moreVoices: string;

  readonly hintKeep: string;
  readonly hintReason: string;
  readonly hintReasonMissing: string;
  readonly hintKeepYes: string;
  readonly hintKeepNo: string;
  readonly hintTakeBack: string;

  /** Said to a screen reader after an action: `{form}`, `{title}`, `{step}`, `{state}`. */
  readonly saved: string;
  /** After it, where the person went on writing while it was saved. */
  readonly wroteOn: string;
  readonly takenOut: string;
  readonly nowIs: string;
  readonly problem: string;
  /** What is wrong: `{field}`, `{most}`, `{least}`, `{within}`. */
  readonly faults: Readonly<Record<Fault, string>>;
  readonly failures: Readonly<Record<FailureKind, string>>;
  readonly kept: string;
  readonly conflictTitle: string;
  readonly conflictChanged: string;
  /** `{name}`, `{role}`, `{day}` */
  readonly conflictBy: string;
  readonly conflictGone: string;
  readonly conflictNow: string;
  readonly conflictMine: string;
  readonly conflictTheirs: string;
}

/** The default words. */
export const recordMessages: RecordMessages = {
  ...methodMessages,
  ...formsMessages,
  language: 'en-GB',
  months: [],
  date: '{day} {month} {year}',
  title: 'The work, step by step',
  loading: 'Getting the record…',
  noAlwaysEvent: 'No Always Event has been chosen. So there is nothing to show yet.',
  noClient:
    'This page does not say where the record is kept. So there is nothing to show. Tell the people who run this page.',
  notRead: 'We could not get the record.',
  notFound: 'This Always Event was not found. Tell the people who run this page.',
  stale: 'We could not check for changes just now, so this may be out of date.',
  checkAgain: 'Check again',
  tryAgain: 'Try again',
  updated: 'The record is up to date.',
  draft:
    'The steps are a draft by the Always Kit project. They are not an official list. You can take them in another order.',
  youMayRecord: 'You are {name}, {role}. You can write here.',
  youMayRead: 'You are {name}, {role}. You can read this but not change it.',
  youAreUnknown: 'We could not check who you are. You can read this but not change it.',
  roles: {
    viewer: 'viewer',
    team: 'team member',
    coach: 'coach',
    sponsor: 'sponsor',
    administrator: 'administrator',
    livedExperience: 'partner with lived experience',
  },

  begin: 'Begin a new Always Event®',
  beginWhy: 'There is nothing here yet. An Always Event is something that should happen every time, for everybody.',
  beginTitle: 'What is it about?',
  beginHint: 'A few words, such as “Going home” or “A quiet night”.',
  beginYes: 'Begin',
  beginNowhere: 'This page names a service that nobody knows. Tell the people who run this page.',
  begun: 'Your Always Event has begun.',
  begunAlready: 'This was begun already. It is called “{title}”. You wrote “{mine}”.',
  noneYet: 'There is no Always Event® here yet. A team member, coach, sponsor or administrator can begin one.',

  helpsNow: 'What would help now',
  promised: '{prompt} “{what}”',
  openStep: 'Open “{step}”',
  nothingHelps: 'Everything is in place. Keep asking people, and look at the chart together.',
  wouldHelp: 'Would help:',
  howFar: 'How far you are',
  phaseProgress: {
    one: '{phase}: {done} of {total} step done',
    other: '{phase}: {done} of {total} steps done',
  },
  phaseStarted: { other: '{count} started' },
  phaseHere: 'you are here',
  changePhase: 'We are in another phase',
  states: { 'not-started': 'Not started', started: 'Started', done: 'Done' },
  resting: 'This work has been resting since {since}.',
  restingMeans: 'That is nobody’s fault. Weeks of rest do not count against you on the chart.',
  restUntil: 'It is meant to rest until {until}.',
  startAgain: 'Start again',
  startedAgain: 'The work goes on.',

  whyAsking: 'Why are we asking?',
  nothingYet: 'Nothing is written down here yet.',
  nothingYetReader: 'Nothing is written down here yet. The team can do that.',
  measuresHere: 'Measures of this Always Event',
  measureLine: '{title} ({kind})',
  measureKinds: {
    process: 'is it done?',
    outcome: 'do people feel it?',
    balancing: 'did something else get worse?',
  },
  unplanned: 'How people are asked is not written down yet.',
  planMeasure: 'Plan how to ask',
  spreadTree: 'Where it has spread',
  noMeasures: 'No measures are set up yet.',
  lowestTitle: 'Look after these first',
  lowestNone: 'All of them are fully there. That is a strong start.',
  answered: '{count} of {total} answered',
  notesHere: 'Notes',
  besideTitle: 'Beside the steps',
  ledgerTitle: 'Who took part',
  ledgerWhy:
    'People who use the service share the power to decide. Here you see where they did, and where you could ask somebody next time.',
  ledgerNobody: 'Nobody is written down yet.',
  ledgerOnlyStaff: 'Only staff so far.',
  ledgerSays: '{level}: {roles}.',
  ledgerHelp: {
    'what-matters': 'Ask people what matters to them, before you have ideas of your own.',
    vision: 'Read the vision to two people who use the service, and let them change it.',
    aim: 'Ask people what would be good enough for them.',
    ideas: 'Invite people to the next meeting about ideas. This is where they are left out most often.',
    test: 'Plan the next test with one person who uses the service.',
    measures: 'Show people the question, and ask if it is the right one.',
    spread: 'Let people tell the next place themselves.',
    review: 'Look at the chart together, and ask what they see.',
  },
  restTitle: 'Rest, and start again',
  restWhy: 'Wards have hard times. Let the work rest instead of giving it up. Nothing is lost. You break no rule.',
  benefitsTitle: 'What went in, and what came of it',
  benefitsWhy:
    'It shows those who decide about money and time that this is worth it. Say where each figure comes from.',
  notesTitle: 'Notes',
  notesWhy: 'A place for what helps, such as advice from a coach.',

  untitled: '{form}, {day}',
  brief: '{form}: {said}',
  writtenBy: 'Written by {name}, {role}, on {day}',
  takenIn: 'Copied here from another system on {day}',
  leftAsItIs: 'Left as it is. {hint} Reason: {reason}',
  testUnfinished: 'This test is not finished yet.',
  goOn: 'Go on with it',
  change: 'Change',
  takeOut: 'Take out',
  takeOutTitle: 'Take out “{title}”?',
  takeOutWarning: 'You cannot bring it back.',
  takeOutYes: 'Yes, take it out',
  takeOutNo: 'No, keep it',
  changeTitle: 'Change: {form}',

  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  optional: '{field} (optional)',
  choose: 'Choose one',
  noChoice: 'Not said',
  notPartOfIt: 'Not part of it',
  yes: 'Yes',
  share: '{number} in 100',
  withRole: '{role} ({level})',
  member: 'Person {number}',
  memberRole: 'Role',
  memberName: 'Name',
  addMember: 'Add a person',
  removeMember: 'Take this person out',
  noQuotes: 'No quotes are kept yet. You can add some at “What matters to people”.',
  quotesGone: {
    one: '{count} quote is no longer here, because the person took their answer back.',
    other: '{count} quotes are no longer here, because people took their answers back.',
  },
  quoteKept: 'It stays with the answer that it is from.',
  nobodyToQuote: 'Nobody who agreed to be quoted has answered yet.',
  voicesLoading: 'Getting what people said…',
  moreVoices: 'Show more',

  hintKeep: 'Leave it as it is',
  hintReason: 'Why is it right as it is?',
  hintReasonMissing: 'Say why in a few words, so that others understand it',
  hintKeepYes: 'Leave it as it is',
  hintKeepNo: 'Back',
  hintTakeBack: 'Show the hint again',

  saved: 'Saved: {title}.',
  wroteOn: 'What you wrote since then is still here. Save it too.',
  takenOut: 'Taken out: {title}.',
  nowIs: '“{step}” is now: {state}.',
  problem: 'There is a problem',
  faults: {
    fillIn: 'Fill in “{field}”',
    tooLong: 'Make “{field}” shorter. It can have up to {most} characters',
    day: 'Choose a whole day for “{field}”',
    number: 'Write a number from {least} to {most} for “{field}”',
    share: 'Write a number from 0 to 100 for “{field}”',
    link: 'Write a web address for “{field}”, such as https://example.org',
    choose: 'Choose an answer for “{field}”',
    within: 'Fill in “{field}” for: {within}',
    future: 'Choose today or an earlier day for “{field}”',
    notSaid: 'Change “{field}”: it has words that this person did not say',
    gone: 'Choose again for “{field}”: what you chose is not there any more',
  },
  failures: {
    offline: 'We could not reach the service. Check your connection, then try again.',
    timeout: 'No answer came in time. Try again. Nothing will be saved twice.',
    unavailable: 'The service is busy or not working. Wait a minute, then try again.',
    signedOut: 'You are signed out. Sign in again in another tab, then try again here.',
    notPermitted: 'Your role does not let you do this. Ask the person who looks after this service.',
    idConflict: 'An earlier try was saved with other words. Look at it, then try again.',
    evidenceIncomplete: 'Something that this depends on is missing now. Check it, then try again.',
    changed: 'Somebody else changed this first. Look at it, then try again.',
    gone: 'This is not there any more. Somebody else may have taken it out.',
    refused: 'The service did not accept this. Check it, then try again.',
    unreadable:
      'We could not understand the answer of the service. Try again later. If this goes on, tell the people who run this page.',
  },
  kept: 'What you wrote is still here.',
  conflictTitle: 'Somebody else was here too',
  conflictChanged: 'This was changed while you were writing. Nothing that you wrote is lost.',
  conflictBy: 'Changed by {name}, {role}, on {day}.',
  conflictGone: 'This was taken out while you were writing. Nothing that you wrote is lost: you can save it as new.',
  conflictNow: 'It now says:',
  conflictMine: 'Save mine instead',
  conflictTheirs: 'Keep theirs, and drop mine',
};
