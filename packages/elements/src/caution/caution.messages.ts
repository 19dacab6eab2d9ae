import type { HiddenWords } from '@always-kit/contract/private-words';
import type { Reading } from '@always-kit/contract';
import type { Plural } from '../language/fill.ts';
import type { Idea } from '../response/form.messages.ts';

/** What is offered where the words say that somebody may be in danger. */
export interface HelpMessages {
  readonly title: string;
  readonly help: readonly Idea[];
}

/** Every word that is said about what a person wrote, before they send it. */
export interface CautionMessages {
  /** The language that these words are in, as a BCP 47 tag. */
  readonly language: string;
  /** Asked where the words may say who somebody is. */
  readonly hideThis: string;
  /** How many more were found than are shown. */
  readonly more: Plural;
  /** Why, and that the person decides. */
  readonly why: string;
  readonly hide: string;
  readonly leave: string;
  readonly hidden: string;
  readonly left: string;
  /** What each kind of words is called: in the list of them, and in the place of what is hidden. */
  readonly kinds: HiddenWords;
  /** Said with every question that is answered in words. */
  readonly notWatched: string;
  /** Where somebody's life or body may be in danger. */
  readonly urgent: HelpMessages;
  /** Where somebody may be hurt, abused or unsafe. */
  readonly safeguarding: HelpMessages;
}

const plain: CautionMessages = {
  language: 'en-GB',
  hideThis: 'Do you want to hide this?',
  more: { one: 'and {count} more', other: 'and {count} more' },
  why: 'It may show who you are, or who somebody else is. You can hide it or leave it as it is.',
  hide: 'Hide it',
  leave: 'Leave it as it is',
  hidden: 'It is hidden now.',
  left: 'It stays as it is.',
  kinds: {
    'nhs-number': 'NHS number',
    phone: 'phone number',
    email: 'email address',
    postcode: 'postcode',
    'birth-date': 'date of birth',
    'insurance-number': 'National Insurance number',
    'record-number': 'record number',
    name: 'name',
  },
  notWatched: 'This is not watched all day. In an emergency, call 999.',
  urgent: {
    title: 'Do you need help now?',
    help: [
      { text: 'If you or someone else is in danger now, call 999.', picture: 'emergency' },
      { text: 'If you need help soon, call 111.', picture: 'phone' },
      { text: 'You can talk to Samaritans at any time, day or night. Call 116 123.', picture: 'speech' },
      { text: 'Do not wait for us. This is not watched all day.', picture: 'clock' },
    ],
  },
  safeguarding: {
    title: 'Is someone not safe?',
    help: [
      { text: 'If you or someone else is in danger now, call 999.', picture: 'emergency' },
      { text: 'Tell a member of staff, or someone you trust.', picture: 'staff' },
      { text: 'If you send your answers, they are marked for a person to read.', picture: 'people' },
      { text: 'Do not wait for us. This is not watched all day.', picture: 'clock' },
    ],
  },
};

const easy: CautionMessages = {
  ...plain,
  why: 'It may show who you are. You decide.',
  hide: 'Hide it',
  leave: 'Leave it as it is',
  notWatched: 'We do not read this all day. Is it an emergency? Call 999.',
  urgent: {
    title: 'Do you need help now?',
    help: [
      { text: 'Are you in danger? Call 999.', picture: 'emergency' },
      { text: 'Do you need help soon? Call 111.', picture: 'phone' },
      { text: 'Do you feel very sad? Talk to Samaritans. Call 116 123.', picture: 'speech' },
      { text: 'Do not wait for us. We do not read this all day.', picture: 'clock' },
    ],
  },
  safeguarding: {
    title: 'Are you safe?',
    help: [
      { text: 'Are you in danger? Call 999.', picture: 'emergency' },
      { text: 'Is someone hurting you? Tell staff.', picture: 'staff' },
      { text: 'You can tell a person you trust.', picture: 'people' },
      { text: 'We mark your answers. Then staff can see them.', picture: 'speech' },
      { text: 'Do not wait for us. We do not read this all day.', picture: 'clock' },
    ],
  },
};

export const cautionMessages: Readonly<Record<Reading, CautionMessages>> = { plain, easy };
