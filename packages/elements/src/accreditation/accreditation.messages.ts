import type { CriterionState, StaffRole } from '@always-kit/contract';
import type { Plural } from '../language/fill.ts';
import type { WrittenMessages } from '../language/written-words.ts';
import type { FailureKind } from '../reading/failure-kind.ts';

/** Every word that `<always-accreditation>` says by itself. Words in `{braces}` are filled in. */
export interface AccreditationMessages extends WrittenMessages {
  readonly title: string;
  readonly loading: string;
  /** Instead of the list, when the page has not said which Always Event it is about. */
  readonly noAlwaysEvent: string;
  /** `{issuer}`, `{version}` */
  readonly criteriaFrom: string;
  readonly draft: string;
  /** For a draft that brings no notice of its own. */
  readonly draftNotice: string;
  /** `{count}` of `{total}` */
  readonly complete: Plural;
  readonly signedOffCount: Plural;
  /** What it is worth, where something is signed off. */
  readonly signedOffMeans: string;
  /** `{complete}`, `{signedOff}`: the two before, as one sentence. */
  readonly summary: string;
  /** `{name}`, `{role}` */
  readonly youMaySignOff: string;
  readonly youMayRecord: string;
  readonly youMayRead: string;
  readonly youAreUnknown: string;
  /** `{moment}` */
  readonly asAt: string;
  readonly stale: string;
  readonly checkAgain: string;
  readonly tryAgain: string;
  readonly show: string;
  /** `{count}` */
  readonly showAll: string;
  readonly showToDo: string;
  readonly nothingToDo: string;

  readonly states: Readonly<Record<CriterionState, string>>;
  readonly roles: Readonly<Record<StaffRole | 'livedExperience', string>>;
  /** Kinds of evidence, each as it reads after "Still needed:". A kind that is not here is named by its identifier. */
  readonly evidenceTypes: Readonly<Record<string, string>>;
  /** What the collector found, by its code. `{words}` are recorded words. */
  readonly recorded: Readonly<Record<string, Plural>>;
  /** `{type}`, for a code that is not in `recorded`. */
  readonly recordedOther: Plural;
  /** What is still missing, by its code; `{count}` is how many more, `{type}` the kind of evidence. */
  readonly missing: Readonly<Record<string, Plural>>;
  readonly missingOther: Plural;
  /** `{sentence}`, with `{since}` and `{until}` as days */
  readonly since: string;
  readonly until: string;
  readonly sinceUntil: string;

  readonly evidence: string;
  readonly noEvidence: string;
  /** `{list}` */
  readonly stillNeeded: string;
  readonly automatic: string;
  /** `{name}`, `{role}`, `{day}` */
  readonly addedBy: string;
  readonly signedOffBy: string;
  /** After either, where it was done elsewhere and only brought here: `{day}`, when it was. */
  readonly takenIn: string;
  /** After a sign-off whose evidence is no longer complete. */
  readonly signedOffBefore: string;
  /** Instead of `signedOffBy`, where all is there but what was signed has changed: `{name}`, `{role}`, `{day}`. */
  readonly signedOffChanged: string;
  /** The same at a glance, beside the criterion. */
  readonly changedSince: string;

  /** `{criterion}`; the part in brackets is for screen readers, which read buttons out of their place. */
  readonly add: string;
  readonly addTo: string;
  readonly addTitle: string;
  readonly type: string;
  readonly typeChoose: string;
  /** `{type}` */
  readonly typeOnly: string;
  readonly titleLabel: string;
  readonly titleHint: string;
  readonly detailLabel: string;
  readonly detailHint: string;
  readonly linkLabel: string;
  readonly linkHint: string;
  readonly addThis: string;
  readonly sending: string;
  readonly cancel: string;

  readonly remove: string;
  /** `{title}`, `{criterion}` */
  readonly removeTitle: string;
  readonly removeWarning: string;
  readonly removeWithSignOff: string;
  readonly removeYes: string;
  readonly removeNo: string;

  /** `{criterion}`, `{name}`, `{role}`, `{day}`, `{count}` */
  readonly signOff: string;
  readonly noteLabel: string;
  readonly noteHint: string;
  readonly continue: string;
  readonly checkTitle: string;
  readonly checkCriterion: string;
  readonly checkEvidence: string;
  readonly checkCount: Plural;
  readonly checkBy: string;
  readonly checkNote: string;
  readonly checkNoNote: string;
  readonly checkMeaning: string;
  readonly changeNote: string;
  readonly takeBack: string;
  readonly takeBackTitle: string;
  readonly takeBackWarning: string;
  readonly takeBackYes: string;
  readonly takeBackNo: string;

  /** Said to a screen reader after an action: `{title}`, `{criterion}`, `{state}`. */
  readonly added: string;
  readonly removed: string;
  readonly signedOff: string;
  readonly takenBack: string;
  readonly nowIs: string;
  readonly updated: string;

  readonly problem: string;
  /** What is wrong in the form, by field and fault. */
  readonly wrong: Readonly<Record<'type' | 'title' | 'titleLong' | 'detailLong' | 'link' | 'noteLong', string>>;
  /** Why something could not be done, and what to do. */
  readonly failures: Readonly<Record<FailureKind | 'removalNotPermitted', string>>;
  /** Added to a failure where the person had written something. */
  readonly kept: string;
  readonly notRead: string;
  readonly notFound: string;
}

/** The default words. */
export const accreditationMessages: AccreditationMessages = {
  language: 'en-GB',
  months: [],
  date: '{day} {month} {year}',
  title: 'Accreditation checklist',
  loading: 'Getting the checklist…',
  noAlwaysEvent: 'No Always Event has been chosen. So there is no checklist to show.',
  criteriaFrom: 'Criteria from {issuer}, version {version}',
  draft: 'Draft criteria',
  draftNotice: 'This is a draft list. It is not an official list.',
  complete: {
    one: '{count} of {total} criteria has all its evidence',
    other: '{count} of {total} criteria have all their evidence',
  },
  signedOffCount: { other: '{count} signed off' },
  signedOffMeans: '“Signed off” means that the person who is named says that the criterion is met.',
  summary: '{complete}; {signedOff}.',
  youMaySignOff: 'You are {name}, {role}. You can add evidence and sign off.',
  youMayRecord: 'You are {name}, {role}. You can add evidence.',
  youMayRead: 'You are {name}, {role}. You can read this list but not change it.',
  youAreUnknown: 'We could not check who you are. You can read this list but not change it.',
  asAt: 'As recorded on {moment}',
  stale: 'We could not check for changes just now, so this list may be out of date.',
  checkAgain: 'Check again',
  tryAgain: 'Try again',
  show: 'Show',
  showAll: 'All ({count})',
  showToDo: 'Still to do ({count})',
  nothingToDo: 'Nothing is left to do. Every criterion is signed off.',

  states: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    'evidence-complete': 'Evidence complete',
    'signed-off': 'Signed off',
  },
  roles: {
    viewer: 'viewer',
    team: 'team member',
    coach: 'coach',
    sponsor: 'sponsor',
    administrator: 'administrator',
    livedExperience: 'partner with lived experience',
  },
  evidenceTypes: {
    'ledger-entry': 'a record of who took part',
    'quote-set': 'what people said, in their own words',
    'vision-record': 'the vision statement',
    'aim-record': 'the aim statement',
    'criteria-record': 'notes on how the idea meets the 4 criteria',
    'measure-definition': 'what is measured, and how',
    chart: 'a chart over time',
    'gate-result': 'proof that the improvement has lasted',
    'test-log': 'notes of the tests of change',
    minutes: 'notes of a meeting',
    'sign-off': 'a signed statement',
    'spread-record': 'a record of where it has spread',
    'equity-view': 'results for different groups of people',
    'accessibility-record': 'a record of how communication needs were met',
    story: 'a story',
    document: 'a document',
  },
  recorded: {
    voices: {
      one: '{count} answer to “What matters to you?”',
      other: '{count} answers to “What matters to you?”',
    },
    'team-members': {
      one: '{count} person with lived experience is on the team',
      other: '{count} people with lived experience are on the team',
    },
    vision: { other: 'The vision is “{words}”' },
    aim: { other: 'The aim is “{words}”' },
    measures: { one: '{count} measure is set', other: '{count} measures are set' },
    'baseline-points': {
      one: '{count} point was measured before the change',
      other: '{count} points were measured before the change',
    },
    chart: { one: 'The chart has {count} point', other: 'The chart has {count} points' },
    'sponsor-review': {
      one: 'A sponsor looked at the work {count} time in the last 90 days',
      other: 'A sponsor looked at the work {count} times in the last 90 days',
    },
    'took-part': {
      one: '{count} record of who took part in saying what matters',
      other: '{count} records of who took part in saying what matters',
    },
    'vision-quotes': {
      one: 'The vision comes from {count} thing that a person said',
      other: 'The vision comes from {count} things that people said',
    },
    'four-tests': { other: 'The idea meets {count} of the 4 tests' },
    'tests-co-designed': {
      one: '{count} test was designed together with people who use the service',
      other: '{count} tests were designed together with people who use the service',
    },
    'tests-learned': {
      one: '{count} test has what was learned and what was decided',
      other: '{count} tests have what was learned and what was decided',
    },
    'relational-changes': {
      one: '{count} change that was kept is about how people are with each other',
      other: '{count} changes that were kept are about how people are with each other',
    },
    'improvement-sustained': { other: 'It has improved, and the improvement has lasted' },
    'improvement-strong': { other: 'It has improved, and the improvement has lasted, with strong evidence' },
    'oversight-reports': {
      one: 'It was reported to those who oversee it {count} time',
      other: 'It was reported to those who oversee it {count} times',
    },
    'strategy-links': {
      one: '{count} link to a strategy or another plan',
      other: '{count} links to strategies or other plans',
    },
    'sustain-plan': { other: 'The plan to keep it going has {count} of 3: an owner, a deputy and a review date' },
    shared: {
      one: 'It was shared with other people or places {count} time',
      other: 'It was shared with other people or places {count} times',
    },
    'people-told': {
      one: 'People were told {count} time what they said and what was done',
      other: 'People were told {count} times what they said and what was done',
    },
    'ways-to-answer': { one: 'People answered in {count} way', other: 'People answered in {count} different ways' },
  },
  recordedOther: { other: '{type}: {count}' },
  missing: {
    evidence: { other: '{type}' },
    'voices-recorded': { one: '{count} more voice', other: '{count} more voices' },
    'lived-experience-on-team': {
      one: 'a person with lived experience on the team',
      other: '{count} more people with lived experience on the team',
    },
    'vision-agreed': { other: 'a vision agreed with people with lived experience' },
    'aim-set': { other: 'an aim that says how much and by when' },
    'both-measures': { other: 'both a process measure and an outcome measure' },
    'baseline-measured': {
      one: '{count} more point from before the change',
      other: '{count} more points from before the change',
    },
    'improvement-sustained': { other: 'proof that the improvement has lasted' },
    'heard-before-ideas': { other: 'somebody who said what matters before the first idea was written' },
    'ledger-of-what-matters': { other: 'a record of who took part in saying what matters' },
    'vision-quotes': { other: 'a quote that the vision comes from' },
    'four-tests-met': {
      one: '{count} more of the 4 tests of the idea',
      other: '{count} more of the 4 tests of the idea',
    },
    'changes-co-designed': {
      one: '{count} more test designed together with people who use the service',
      other: '{count} more tests designed together with people who use the service',
    },
    'tests-learned-from': {
      one: '{count} more test with what was learned and what was decided',
      other: '{count} more tests with what was learned and what was decided',
    },
    'relational-change': { other: 'a change that was kept and is about how people are with each other' },
    'improvement-without-aim': { other: 'an aim for the measure, so that we can tell if it is met' },
    'improvement-without-change': { other: 'a first test of change, so that we can tell before from after' },
    'improvement-baseline': {
      one: '{count} more point from before the change',
      other: '{count} more points from before the change',
    },
    'improvement-too-early': {
      one: '{count} more point since the change, as it is too early to tell',
      other: '{count} more points since the change, as it is too early to tell',
    },
    'improvement-not-yet': {
      one: '{count} more sign that the improvement has lasted',
      other: '{count} more signs that the improvement has lasted',
    },
    'oversight-reports': {
      one: '{count} more report to those who oversee it',
      other: '{count} more reports to those who oversee it',
    },
    'strategy-link': { other: 'a link to a strategy or another plan' },
    'sustain-plan-complete': {
      one: '{count} more of 3 in the plan to keep it going: an owner, a deputy and a review date',
      other: '{count} more of 3 in the plan to keep it going: an owner, a deputy and a review date',
    },
    'learning-shared': { other: 'a place that took it up too, or a message to others about it' },
    'people-told': { other: 'a message to people that says what they said and what was done' },
    'sponsor-reviewed': { other: 'a review by the sponsor in the last 90 days' },
    'two-ways-to-answer': {
      one: '{count} more way to answer, such as easy read',
      other: '{count} more ways to answer, such as easy read',
    },
    'lived-experience-signed-off': { other: 'the sign-off of a person with lived experience' },
  },
  missingOther: { other: '{type} ({count} more)' },
  since: '{sentence}, since {since}',
  until: '{sentence}, until {until}',
  sinceUntil: '{sentence}, from {since} to {until}',

  evidence: 'Evidence',
  noEvidence: 'There is no evidence yet.',
  stillNeeded: 'Still needed: {list}',
  automatic: 'Filled in from what is recorded',
  addedBy: 'Added by {name}, {role}, on {day}',
  signedOffBy: 'Signed off by {name}, {role}, on {day}',
  takenIn: 'Copied here from another system on {day}',
  signedOffBefore: 'Some evidence is missing now. This sign-off counts again as soon as it is complete.',
  signedOffChanged: '{name}, {role}, signed this off on {day}, but it has changed since. It needs a new sign-off.',
  changedSince: 'It has changed since it was signed off.',

  add: 'Add evidence',
  addTo: 'to {criterion}',
  addTitle: 'Add evidence to {criterion}',
  type: 'What kind of evidence is it?',
  typeChoose: 'Choose a kind',
  typeOnly: 'Kind of evidence: {type}',
  titleLabel: 'Title',
  titleHint: 'A short name, so that other people know what it is',
  detailLabel: 'Detail (optional)',
  detailHint: 'What it shows. Do not write the names of patients',
  linkLabel: 'Link (optional)',
  linkHint: 'Where it is kept. It is a web address, such as https://example.org',
  addThis: 'Add this evidence',
  sending: 'Saving…',
  cancel: 'Cancel',

  remove: 'Remove',
  removeTitle: 'Remove “{title}”?',
  removeWarning: 'You cannot bring it back.',
  removeWithSignOff: 'The sign-off of {criterion} goes with it.',
  removeYes: 'Yes, remove it',
  removeNo: 'No, keep it',

  signOff: 'Sign off {criterion}',
  noteLabel: 'Note (optional)',
  noteHint: 'What you looked at, or what should happen next',
  continue: 'Continue',
  checkTitle: 'Check before you sign off {criterion}',
  checkCriterion: 'Criterion',
  checkEvidence: 'Evidence',
  checkCount: { one: '{count} item', other: '{count} items' },
  checkBy: 'Signed off by',
  checkNote: 'Note',
  checkNoNote: 'No note',
  checkMeaning:
    'You are saying that this criterion is met. Your name and role are shown with it. You can take it back later.',
  changeNote: 'Change the note',
  takeBack: 'Take back the sign-off',
  takeBackTitle: 'Take back the sign-off of {criterion}?',
  takeBackWarning: '{name} signed it off on {day}. The note goes too.',
  takeBackYes: 'Yes, take it back',
  takeBackNo: 'No, keep it',

  added: '“{title}” was added to {criterion}.',
  removed: '“{title}” was removed from {criterion}.',
  signedOff: '{criterion} is signed off.',
  takenBack: 'The sign-off of {criterion} was taken back.',
  nowIs: '{criterion} is now: {state}.',
  updated: 'The checklist is up to date.',

  problem: 'There is a problem',
  wrong: {
    type: 'Choose what kind of evidence it is',
    title: 'Enter a title',
    titleLong: 'Make the title shorter. It can have up to 200 characters',
    detailLong: 'Make the detail shorter. It can have up to 2,000 characters',
    link: 'Enter a web address, such as https://example.org',
    noteLong: 'Make the note shorter. It can have up to 2,000 characters',
  },
  failures: {
    offline: 'We could not reach the service. Check your connection, then try again.',
    timeout: 'No answer came in time. Try again. Nothing will be saved twice.',
    unavailable: 'The service is busy or not working. Wait a minute, then try again.',
    signedOut: 'You are signed out. Sign in again in another tab, then try again here.',
    notPermitted: 'Your role does not let you do this. Ask the person who looks after this service.',
    removalNotPermitted:
      'Only the person who added this, or somebody who may sign off, can remove it. Ask one of them.',
    idConflict:
      'An earlier try was saved with other words. Look at the evidence in the list. To add these words as well, try again.',
    evidenceIncomplete: 'The evidence is no longer complete. See what is still needed, then sign off again.',
    changed: 'Somebody else changed this first. The list now shows the change. Look at it, then try again.',
    gone: 'This is not there any more. Somebody else may have removed it.',
    refused: 'The service did not accept this. Check it, then try again.',
    unreadable:
      'We could not understand the answer of the service. Try again later. If this goes on, tell the people who run this page.',
  },
  kept: 'What you wrote is still here.',
  notRead: 'We could not get the checklist.',
  notFound: 'This Always Event was not found. Tell the people who run this page.',
};
