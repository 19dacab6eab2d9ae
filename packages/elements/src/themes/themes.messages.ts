import type { Audience } from '@always-kit/contract';
import type { Plural } from '../language/fill.ts';
import type { WrittenMessages } from '../language/written-words.ts';
import type { FailureKind } from '../reading/failure-kind.ts';

/** Every word that `<always-themes>` says by itself. Words in `{braces}` are filled in. */
export interface ThemesMessages extends WrittenMessages {
  readonly title: string;
  readonly loading: string;
  /** Instead of the themes, when the page has not said which Always Event it is about. */
  readonly noAlwaysEvent: string;
  readonly noComments: string;
  /** To those who are not in the team's own view, instead of the comments. */
  readonly teamOnly: string;
  /** While suggestions are worked out: `{done}` of `{count}`. */
  readonly looking: string;
  readonly noSuggestions: string;
  /** How suggestions come about, and what they are. */
  readonly how: string;
  /** `{count}` comments, `{suggested}`, `{confirmed}`, `{none}`, `{silent}` */
  readonly summary: Plural;
  /** `{relational}`, `{transactional}`, `{both}`, `{neither}` */
  readonly mix: string;
  readonly mixIsDraft: string;

  readonly level: string;
  readonly principles: string;
  readonly themes: string;
  /** Where the names come from: `{name}`, `{owner}`. */
  readonly source: Readonly<Record<'principles' | 'themes', string>>;
  readonly sourceLink: string;

  /** The names of the eight principles and of the finer list, by their ids. What is left out has the name of its list. */
  readonly names: Readonly<Record<string, string>>;
  readonly besidesPrinciples: string;
  /** A piece of a theme: `{name}`, `{whole}`. */
  readonly pieceOf: string;
  /** Of a theme that the team put together: `{list}`. */
  readonly madeOf: string;

  readonly tableTitle: string;
  readonly tableHint: string;
  readonly columns: Readonly<Record<'theme' | 'comments' | 'share' | 'together', string>>;
  /** Beside the number of comments: `{count}` of them. */
  readonly ofThemConfirmed: Plural;
  /** `{percent}` */
  readonly percent: string;
  /** What the two parts of a bar are. */
  readonly legendConfirmed: string;
  readonly legendSuggested: string;

  readonly groupsTitle: string;
  readonly groupCount: Plural;
  readonly groupSilent: string;
  readonly silentHint: string;
  readonly groupNone: string;
  readonly noneYet: string;
  readonly showMore: Plural;

  /** Read after the words of a comment: `{list}` are the marked ones. */
  readonly marked: string;
  readonly about: string;
  readonly aboutNothing: string;
  readonly suggested: string;
  /** `{name}`, `{day}` */
  readonly confirmedBy: string;
  readonly noneBy: string;
  readonly mayNotQuote: string;
  readonly quoted: string;
  readonly audiences: Readonly<Record<Audience, string>>;

  /** The first of the words of a comment, for who hears a button out of its place. */
  readonly ofComment: string;
  readonly confirm: string;
  readonly change: string;
  readonly noneOfThese: string;
  readonly takeBack: string;
  readonly quote: string;
  readonly sending: string;
  readonly cancel: string;
  readonly save: string;
  readonly changeTitle: string;
  readonly changeHint: string;
  readonly ownThemes: string;
  readonly quoteTitle: string;
  readonly quoteLabel: string;
  readonly quoteHint: string;
  readonly quoteSave: string;

  readonly ownTerms: string;
  readonly rename: string;
  readonly merge: string;
  readonly split: string;
  readonly undo: string;
  /** `{theme}` */
  readonly renameTitle: string;
  readonly mergeTitle: string;
  readonly splitTitle: string;
  readonly undoTitle: string;
  readonly undoWarning: string;
  readonly undoYes: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  readonly mergeLabel: string;
  readonly splitLabel: string;
  readonly splitHint: string;
  readonly splitWords: string;
  readonly splitWordsHint: string;

  /** Said to a screen reader after an action: `{list}`, `{name}`. */
  readonly saidConfirmed: string;
  readonly saidNone: string;
  readonly saidTakenBack: string;
  readonly saidQuoted: string;
  readonly saidNamed: string;
  readonly saidUndone: string;
  readonly updated: string;

  readonly problem: string;
  readonly wrong: Readonly<
    Record<'name' | 'nameLong' | 'merge' | 'choose' | 'quote' | 'notSaid' | 'quoteLong' | 'words', string>
  >;
  readonly failures: Readonly<Record<FailureKind, string>>;
  readonly notRead: string;
  readonly notFound: string;
  readonly stale: string;
  readonly checkAgain: string;
  readonly tryAgain: string;
}

/** The default words. */
export const themesMessages: ThemesMessages = {
  language: 'en-GB',
  months: [],
  date: '{day} {month} {year}',
  title: 'What people say, by theme',
  loading: 'Getting what people said…',
  noAlwaysEvent: 'No Always Event has been chosen. So there is nothing to show.',
  noComments: 'Nobody has said anything in their own words yet.',
  teamOnly:
    'Only the team can read what people said, because a few words can tell who somebody is. Ask the team what they hear. They can share quotes from people who agreed to it.',
  looking: 'Looking for themes: {done} of {count} comments…',
  noSuggestions: 'We could not look for themes just now. You can still read each comment and choose its themes.',
  how: 'Themes are suggested by the words in a comment, on this device. A suggestion can be wrong. Read the comment and say if it is right.',
  summary: {
    one: '{count} comment. Sorted by a person: {confirmed}. Only suggested: {suggested}. About none of the themes: {none}. Nothing suggested: {silent}.',
    other:
      '{count} comments. Sorted by a person: {confirmed}. Only suggested: {suggested}. About none of the themes: {none}. Nothing suggested: {silent}.',
  },
  mix: 'How people are with each other: {relational}. How things are done: {transactional}. Both: {both}. Neither: {neither}.',
  mixIsDraft: 'Which themes are which is a draft by this project.',

  level: 'Show themes',
  principles: 'For everybody',
  themes: 'For analysts',
  source: {
    principles: 'The names of the eight principles are by {owner}.',
    themes: 'The names are from the {name}.',
  },
  sourceLink: 'Where the names come from',

  names: {},
  besidesPrinciples: 'About none of the eight principles',
  pieceOf: '{name} (part of {whole})',
  madeOf: 'Put together from: {list}',

  tableTitle: 'What people speak of most',
  tableHint:
    'A comment about two themes counts for both. “Together” adds up each row and those before it. The first few rows are often most of it.',
  columns: { theme: 'Theme', comments: 'Comments', share: 'Share', together: 'Together' },
  ofThemConfirmed: { other: '{count} confirmed' },
  percent: '{percent}%',
  legendConfirmed: 'Confirmed by a person',
  legendSuggested: 'Only suggested',

  groupsTitle: 'Comments by theme',
  groupCount: { one: '{count} comment', other: '{count} comments' },
  groupSilent: 'Nothing suggested',
  silentHint: 'We found no words here that we know. Choose “Change” to say what a comment is about.',
  groupNone: 'None of these themes',
  noneYet: 'There is no comment here yet.',
  showMore: { one: 'Show {count} more', other: 'Show {count} more' },

  marked: 'Marked words: {list}',
  about: 'About: {list}',
  aboutNothing: 'No theme yet',
  suggested: 'Suggested',
  confirmedBy: 'Confirmed by {name} on {day}',
  noneBy: '{name} said on {day} that it is about none of these',
  mayNotQuote: 'May not be quoted',
  quoted: 'Quoted in the record',
  audiences: {
    patient: 'Patient',
    carer: 'Carer',
    'family-friend': 'Family or friend',
    staff: 'Staff',
    child: 'Child',
    'young-person': 'Young person',
  },

  ofComment: '“{words}”',
  confirm: 'Yes, that is right',
  change: 'Change',
  noneOfThese: 'None of these',
  takeBack: 'Take this back',
  quote: 'Quote',
  sending: 'Saving…',
  cancel: 'Cancel',
  save: 'Save',
  changeTitle: 'What is this comment about?',
  changeHint: 'Tick all that fit.',
  ownThemes: 'The team’s own themes',
  quoteTitle: 'Quote this comment',
  quoteLabel: 'Words to quote',
  quoteHint: 'Take out what is not needed. Keep the words as they were said. Leave out names.',
  quoteSave: 'Keep this quote',

  ownTerms: 'In your own words',
  rename: 'Give it another name',
  merge: 'Put it together with others',
  split: 'Make a part of it a theme',
  undo: 'Take this theme apart',
  renameTitle: 'Another name for “{theme}”',
  mergeTitle: 'Put “{theme}” together with others',
  splitTitle: 'A part of “{theme}”',
  undoTitle: 'Take “{theme}” apart?',
  undoWarning: 'Its name goes. The comments go back to where they were before.',
  undoYes: 'Yes, take it apart',
  nameLabel: 'Name of the theme',
  nameHint: 'Use the words that people use',
  mergeLabel: 'Put it together with',
  splitLabel: 'Name of the part',
  splitHint: 'For example: waiting for a bed',
  splitWords: 'Words that belong to it (optional)',
  splitWordsHint: 'With commas between. A comment with one of these words is suggested for the part',

  saidConfirmed: 'Saved. It is about: {list}.',
  saidNone: 'Saved. It is about none of these themes.',
  saidTakenBack: 'Taken back. The suggestion is shown again.',
  saidQuoted: 'The quote is kept in the record.',
  saidNamed: 'The theme “{name}” is saved.',
  saidUndone: 'The theme “{name}” was taken apart.',
  updated: 'The comments are up to date.',

  problem: 'There is a problem',
  wrong: {
    name: 'Enter a name',
    nameLong: 'Make the name shorter. It can have up to 200 characters',
    merge: 'Tick at least one other theme',
    choose: 'Tick at least one theme, or choose “None of these”',
    quote: 'Enter the words to quote',
    notSaid: 'Keep the words as they were said. You can take some out at the start or at the end',
    quoteLong: 'Make the quote shorter. It can have up to 1,000 characters',
    words: 'Enter up to 30 words or phrases of 2 to 60 characters',
  },
  failures: {
    offline: 'You seem to be offline. Try again when you are online.',
    timeout: 'It took too long. Try again.',
    unavailable: 'The service is busy just now. Wait a little, then try again.',
    signedOut: 'You are not signed in any more. Sign in, then try again.',
    notPermitted: 'You may not do this. Ask the team.',
    idConflict: 'Something else was saved at the same time. Try again.',
    evidenceIncomplete: 'It could not be saved. Try again.',
    changed: 'Somebody else changed this just now. Look at it again, then try again.',
    gone: 'This is not there any more.',
    refused: 'The service could not take this. Check what you wrote.',
    unreadable: 'The service gave an answer that we do not understand. Try again later.',
  },
  notRead: 'We could not get what people said',
  notFound: 'This Always Event was not found.',
  stale: 'We could not check for changes just now, so this may be out of date.',
  checkAgain: 'Check again',
  tryAgain: 'Try again',
};
