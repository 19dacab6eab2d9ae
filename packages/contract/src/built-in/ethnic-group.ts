import type { Option, Question, SingleChoiceQuestion, TextQuestion } from '../question.ts';
import { choice, explained, pick } from './about-you-question.ts';

// The groups and their order are those of the GOV.UK equality information pattern. Asked in two steps, as it says: a list of
// nineteen is hard to read, and a group alone hides who has a worse experience.

/** The answers of each second step. */
const within: Readonly<Record<string, { readonly plain: string; readonly easy: string; readonly options: Option[] }>> =
  {
    white: {
      plain: 'Which of these best describes your White ethnic group or background?',
      easy: 'Pick your White group.',
      options: [
        choice(
          'english-welsh-scottish-northern-irish-british',
          'English, Welsh, Scottish, Northern Irish or British',
          'British',
        ),
        choice('irish', 'Irish', 'Irish'),
        choice('gypsy-irish-traveller', 'Gypsy or Irish Traveller', 'Gypsy or Irish Traveller'),
        choice('other-white', 'Any other White background', 'Another White group'),
      ],
    },
    mixed: {
      plain: 'Which of these best describes your mixed or multiple ethnic group or background?',
      easy: 'Pick your mixed group.',
      options: [
        choice('white-black-caribbean', 'White and Black Caribbean', 'White and Black Caribbean'),
        choice('white-black-african', 'White and Black African', 'White and Black African'),
        choice('white-asian', 'White and Asian', 'White and Asian'),
        choice('other-mixed', 'Any other mixed or multiple ethnic background', 'Another mixed group'),
      ],
    },
    asian: {
      plain: 'Which of these best describes your Asian or Asian British background?',
      easy: 'Pick your Asian group.',
      options: [
        choice('indian', 'Indian', 'Indian'),
        choice('pakistani', 'Pakistani', 'Pakistani'),
        choice('bangladeshi', 'Bangladeshi', 'Bangladeshi'),
        choice('chinese', 'Chinese', 'Chinese'),
        choice('other-asian', 'Any other Asian background', 'Another Asian group'),
      ],
    },
    black: {
      plain: 'Which of these best describes your Black, African, Caribbean or Black British background?',
      easy: 'Pick your Black group.',
      options: [
        choice('african', 'African', 'African'),
        choice('caribbean', 'Caribbean', 'Caribbean'),
        choice('other-black', 'Any other Black, African or Caribbean background', 'Another Black group'),
      ],
    },
    other: {
      plain: 'Which of these best describes your background?',
      easy: 'Pick your group.',
      options: [
        choice('arab', 'Arab', 'Arab'),
        choice('other-ethnic-group', 'Any other ethnic group', 'Another group'),
      ],
    },
  };

const group: SingleChoiceQuestion = pick(
  'ethnic-group',
  'What is your ethnic group?',
  ['What is your ethnic group?', 'It is where your family comes from.'],
  'world',
  [
    choice('white', 'White', 'White'),
    choice('mixed', 'Mixed or multiple ethnic groups', 'Mixed'),
    choice('asian', 'Asian or Asian British', 'Asian'),
    choice('black', 'Black, African, Caribbean or Black British', 'Black'),
    choice('other', 'Other ethnic group', 'Another group'),
  ],
  {
    explain: [
      explained('Ethnic group', 'People who share where they come from, or a way of life.', [
        'It is where your family comes from.',
      ]),
    ],
  },
);

const ownWords: TextQuestion = {
  kind: 'text',
  id: 'ethnic-own-words',
  text: {
    plain: 'How would you describe your background?',
    easyRead: ['Use your own words.', 'What group are you in?'],
  },
  picture: 'pencil',
  maxLength: 100,
  mayDecline: true,
  when: {
    any: Object.entries(within).map(([code, { options }]) => ({
      question: `ethnic-${code}`,
      is: 'one-of',
      codes: options.map((option) => option.code).filter((each) => each.startsWith('other-')),
    })),
  },
};

/** The ethnic group in two steps, and in a person's own words where no answer fits. */
export const ethnicGroup: readonly Question[] = [
  group,
  ...Object.entries(within).map(([code, { plain, easy, options }]) =>
    pick(`ethnic-${code}`, plain, [easy], 'world', options, {
      when: { all: [{ question: group.id, is: 'one-of', codes: [code] }] },
    }),
  ),
  ownWords,
];
