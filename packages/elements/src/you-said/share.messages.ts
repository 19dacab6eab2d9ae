import type { UpdateCode, UpdateReaders } from '@always-kit/method';
import type { Plural } from '../language/fill.ts';

/** The words for staff: to share a card, and to write the week's update. Words in `{braces}` are filled in. */
export interface ShareYouSaidMessages {
  readonly share: string;
  /** Names the picture of the card before it is shared. */
  readonly preview: string;
  readonly altLabel: string;
  readonly altHint: string;
  /** What the picture says, to begin with: `{title}`, `{youSaid}`, `{said}` with its quotes, `{weDid}`, `{did}`. */
  readonly alt: string;
  readonly copyPicture: string;
  readonly copyCard: string;
  readonly copyAlt: string;
  readonly savePng: string;
  readonly saveSvg: string;
  readonly saveHtml: string;
  /** `{file}` */
  readonly saved: string;
  readonly copiedPicture: string;
  readonly copiedWords: string;
  readonly notCopied: string;
  readonly notDrawn: string;

  readonly updateTitle: string;
  readonly readersLabel: string;
  readonly readers: Readonly<Record<UpdateReaders, string>>;
  readonly readersHint: Readonly<Record<UpdateReaders, string>>;
  readonly updateLabel: string;
  readonly copyUpdate: string;
  /** Takes back what staff changed, and tells of what is recorded now. */
  readonly updateAnew: string;
  readonly copiedUpdate: string;
  readonly updateEmpty: string;
  readonly updateLoading: string;
  readonly updateNotRead: string;
  /** The update, sentence by sentence. */
  readonly sentences: Readonly<Record<UpdateCode, Plural>>;
}

/** Plain English for a reading age of 9 to 11. */
export const shareEnglish: ShareYouSaidMessages = {
  share: 'Share this',
  preview: 'The card',
  altLabel: 'What the picture says',
  altHint: 'It is for people who cannot see it. Paste it where your program asks for “alt text”.',
  alt: '{title}. {youSaid}: {said} {weDid}: {did}',
  copyPicture: 'Copy the picture',
  copyCard: 'Copy as text',
  copyAlt: 'Copy what the picture says',
  savePng: 'Save a picture (PNG)',
  saveSvg: 'Save a sharp picture (SVG)',
  saveHtml: 'Save a web page (HTML)',
  saved: 'Saved as {file}.',
  copiedPicture: 'The picture is copied. Paste it, then copy and paste what it says.',
  copiedWords: 'The words are copied. You can paste them now.',
  notCopied: 'Your browser did not let us copy. Save it instead.',
  notDrawn: 'Your browser could not make a picture. Save it as a web page instead.',

  updateTitle: 'The week in a few lines',
  readersLabel: 'Who will read it?',
  readers: { team: 'The team', everybody: 'Everybody' },
  readersHint: {
    team: 'It has the numbers as they are. Do not put it where others can read it.',
    everybody: 'It counts 4 weeks together and has no small numbers. You can put it anywhere.',
  },
  updateLabel: 'Change the words if you like, then copy them',
  copyUpdate: 'Copy the update',
  updateAnew: 'Write it anew',
  copiedUpdate: 'The update is copied. You can paste it now.',
  updateEmpty: 'There is nothing to tell of this week.',
  updateLoading: 'Getting the numbers…',
  updateNotRead: 'We could not get the numbers for the update.',
  sentences: {
    resting: { other: 'We have had a rest since {since}. Nothing is lost.' },
    'answered-this-week': {
      one: 'This week {count} person answered.',
      other: 'This week {count} people answered.',
    },
    'answered-last-week': {
      one: 'Last week {count} person answered.',
      other: 'Last week {count} people answered.',
    },
    'nobody-answered': { other: 'Nobody has answered for 2 weeks. Can you ask 5 people?' },
    'not-shown': { other: 'Some numbers are too small for you to see, so there are none here.' },
    'answered-lately': {
      one: 'From {from} to {until} about {count} person answered.',
      other: 'From {from} to {until} about {count} people answered.',
    },
    'too-few-lately': { other: 'From {from} to {until} too few people answered to show numbers.' },
    share: { other: '{measure}: {yes} of {of}.' },
    'about-share': { other: '{measure}: about {yes} of {of}.' },
    'few-people': { other: 'So few people say little in one week. Look at the chart.' },
    'so-far': { one: '{count} person has answered so far.', other: '{count} people have answered so far.' },
    'about-so-far': { other: 'About {count} people have answered so far.' },
    started: { other: 'We are trying something new: {title}.' },
    adopt: { other: 'We tried “{title}”. We will keep it.' },
    adapt: { other: 'We tried “{title}”. We will change it and try again.' },
    abandon: { other: 'We tried “{title}”. We will not go on with it.' },
    'test-again': { other: 'We tried “{title}”. We will try it once more.' },
    learned: { other: 'What we learned: {learned}' },
    'took-part': {
      one: '{count} person who uses the service took part.',
      other: '{count} people who use the service took part.',
    },
    'people-took-part': { other: 'People who use the service took part.' },
    quote: { other: 'Somebody said: “{words}”' },
    'said-and-did': { other: 'You said: {said} Together we did: {did}' },
  },
};
