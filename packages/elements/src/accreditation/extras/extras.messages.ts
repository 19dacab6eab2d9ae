import type { GateMessages } from '@always-kit/spc';

/** The words of `<always-accreditation>` that come after the list. Words in `{braces}` are filled in. */
export interface ExtrasMessages {
  readonly packTitle: string;
  readonly packHint: string;
  readonly savePage: string;
  readonly saveData: string;
  readonly packComing: string;
  /** `{file}` */
  readonly packSaved: string;
  /** Where the page around takes the file itself. */
  readonly packReady: string;
  readonly packNotMade: string;

  /** Opens what a piece of evidence stands for; `{what}` is for screen readers, which read buttons out of their place. */
  readonly seeFrom: string;
  readonly seeFromWhat: string;

  readonly nextTitle: string;
  /** What to do about something that is missing, by its code. */
  readonly next: Readonly<Record<string, string>>;
  /** `{type}`, for a code that is not in `next`. */
  readonly nextOther: string;
  readonly goToStep: string;
  /** `{next}` */
  readonly goToStepWhat: string;

  readonly comments: string;
  readonly noComments: string;
  /** `{name}`, `{role}`, `{day}` */
  readonly commentBy: string;
  readonly commentAdd: string;
  /** `{criterion}` */
  readonly commentAddTo: string;
  readonly commentTitle: string;
  readonly commentLabel: string;
  readonly commentHint: string;
  readonly commentSend: string;
  readonly commentAdded: string;
  readonly commentEmpty: string;
  readonly commentLong: string;

  readonly lastingTitle: string;
  readonly lastingComing: string;
  readonly lastingNone: string;
  readonly lastingOutside: string;
  readonly lastingFailed: string;
  readonly lastingWrong: string;
  readonly lastingWrongUnknown: string;
  /** What the check says. Left out, it is English. */
  readonly gate: Partial<GateMessages>;

  /** `{issuer}`, `{version}` */
  readonly compareTitle: string;
  readonly compareBoth: string;
  readonly compareHere: string;
  readonly compareThere: string;
  readonly compareNone: string;
  /** `{text}` */
  readonly compareOther: string;
}

/** The default words. */
export const extrasEnglish: ExtrasMessages = {
  packTitle: 'Save the evidence pack',
  packHint:
    'The page is to read and to print. The data file is for checking that nothing was changed. Both hold the same evidence.',
  savePage: 'Save as a page',
  saveData: 'Save as a data file',
  packComing: 'Getting it ready…',
  packSaved: 'Saved: {file}',
  packReady: 'The evidence pack is ready.',
  packNotMade: 'We could not get the evidence pack.',

  seeFrom: 'See where this comes from',
  seeFromWhat: '({what})',

  nextTitle: 'What to do next',
  next: {
    'voices-recorded': 'Ask more people “What matters to you?”. Ask people you do not often hear from, too.',
    'heard-before-ideas': 'Listen again before you choose an idea. Ask people what matters to them first.',
    'ledger-of-what-matters': 'Write down who took part when you asked what matters. Roles are enough, no names.',
    'lived-experience-on-team': 'Invite a person who uses the service to join the team. Write them down as a member.',
    'vision-agreed': 'Read the vision together with people with lived experience. Write down that they agree.',
    'vision-quotes': 'Link the vision to the words of the people that it came from.',
    'four-tests-met': 'Talk about the 4 tests with the team. Write down why each of them is met.',
    'aim-set': 'Write down how much should get better, and by when. An aim that goes on for good is fine, too.',
    'changes-co-designed': 'Plan the next test together with people who use the service. Write down who took part.',
    'tests-learned-from': 'Try the idea with one person first. Write down what you learned and what you decided.',
    'relational-change': 'Try a change in how people are with each other, such as sitting down to say hello.',
    'both-measures': 'Choose one measure of what you do and one of what people feel.',
    'baseline-measured': 'Keep on asking each week before you change anything.',
    'improvement-sustained': 'Keep on measuring. The check needs 24 weeks after the change.',
    'improvement-without-aim': 'Give the measure an aim, such as 80 in 100 people.',
    'improvement-without-change': 'Write down the day of your first test, so that before and after can be told apart.',
    'improvement-baseline':
      'Measure longer before the change next time. For now, attach other proof that it has lasted.',
    'improvement-too-early': 'Keep on measuring. It is too early to say that it has lasted.',
    'improvement-not-yet': 'Look at what is still missing. Then plan the next small test.',
    'sponsor-reviewed': 'Show the sponsor the chart and what you learned. Ask them to write down what they decided.',
    'oversight-reports': 'Report to the group that oversees the work. Write down the day and what you asked for.',
    'strategy-link': 'Write down the strategy or plan that this is part of.',
    'two-ways-to-answer': 'Offer another way to answer. It can be easy read, or help from a volunteer.',
    'sustain-plan-complete': 'Write down an owner, a deputy and the day to look at it again.',
    'learning-shared': 'Tell another team or your board what you learned. Write down whom you told.',
    'people-told': 'Tell people what they said and what you did together. Write it down.',
    'lived-experience-signed-off': 'Ask a person with lived experience to look at all of it and to sign it off.',
  },
  nextOther: 'Add {type}: choose “Add evidence”.',
  goToStep: 'Go to this step',
  goToStepWhat: '({next})',

  comments: 'Comments',
  noComments: 'There are no comments yet.',
  commentBy: '{name}, {role}, on {day}',
  commentAdd: 'Write a comment',
  commentAddTo: 'on {criterion}',
  commentTitle: 'Comment on {criterion}',
  commentLabel: 'Your comment',
  commentHint: 'Say what is good, and what could help next. Do not write the names of patients',
  commentSend: 'Add this comment',
  commentAdded: 'Your comment on {criterion} was added.',
  commentEmpty: 'Write a comment first',
  commentLong: 'Make the comment shorter. It can have up to 2,000 characters',

  lastingTitle: 'Has the improvement lasted?',
  lastingComing: 'Looking at the numbers…',
  lastingNone: 'This cannot be said yet. It needs a measure with an aim, and the day of the change.',
  lastingOutside: 'Only the team sees this: it is worked out from exact numbers.',
  lastingFailed: 'We could not get the numbers for this.',
  lastingWrong: 'How often this check is wrong',
  lastingWrongUnknown: 'How often this check is wrong is not known for so many people.',
  gate: {},

  compareTitle: 'Beside the criteria from {issuer}, version {version}',
  compareBoth: 'In both lists',
  compareHere: 'Only in this list',
  compareThere: 'Only in the other list',
  compareNone: 'None.',
  compareOther: 'In the other list: {text}',
};
