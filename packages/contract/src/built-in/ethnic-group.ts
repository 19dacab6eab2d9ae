import type { Option, Question, SingleChoiceQuestion } from '../question.ts';
import { choice, coded, explained, ownWords, pick } from './about-you-question.ts';

// The groups and their order are those of the GOV.UK equality information pattern. Asked in two steps, as it says: a list of
// nineteen is hard to read, and a group alone hides who has a worse experience.

const nationalElement = 'ethnic-category';

/** The answers of each second step, each with the category of 2001 that the NHS stores for it. */
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
          coded('A'),
        ),
        choice('irish', 'Irish', 'Irish', coded('B')),
        choice('gypsy-irish-traveller', 'Gypsy or Irish Traveller', 'Gypsy or Irish Traveller', coded('C')),
        choice('other-white', 'Any other White background', 'Another White group', coded('C')),
      ],
    },
    mixed: {
      plain: 'Which of these best describes your mixed or multiple ethnic group or background?',
      easy: 'Pick your mixed group.',
      options: [
        choice('white-black-caribbean', 'White and Black Caribbean', 'White and Black Caribbean', coded('D')),
        choice('white-black-african', 'White and Black African', 'White and Black African', coded('E')),
        choice('white-asian', 'White and Asian', 'White and Asian', coded('F')),
        choice('other-mixed', 'Any other mixed or multiple ethnic background', 'Another mixed group', coded('G')),
      ],
    },
    asian: {
      plain: 'Which of these best describes your Asian or Asian British background?',
      easy: 'Pick your Asian group.',
      options: [
        choice('indian', 'Indian', 'Indian', coded('H')),
        choice('pakistani', 'Pakistani', 'Pakistani', coded('J')),
        choice('bangladeshi', 'Bangladeshi', 'Bangladeshi', coded('K')),
        choice('chinese', 'Chinese', 'Chinese', coded('R')),
        choice('other-asian', 'Any other Asian background', 'Another Asian group', coded('L')),
      ],
    },
    black: {
      plain: 'Which of these best describes your Black, African, Caribbean or Black British background?',
      easy: 'Pick your Black group.',
      options: [
        choice('african', 'African', 'African', coded('N')),
        choice('caribbean', 'Caribbean', 'Caribbean', coded('M')),
        choice('other-black', 'Any other Black, African or Caribbean background', 'Another Black group', coded('P')),
      ],
    },
    other: {
      plain: 'Which of these best describes your background?',
      easy: 'Pick your group.',
      options: [
        choice('arab', 'Arab', 'Arab', coded('S')),
        choice('other-ethnic-group', 'Any other ethnic group', 'Another group', coded('S')),
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
    nationalElement,
    explain: [
      explained('Ethnic group', 'People who share where they come from, or a way of life.', [
        'It is where your family comes from.',
      ]),
    ],
  },
);

const inOwnWords = ownWords(
  'ethnic-own-words',
  'How would you describe your background?',
  ['Use your own words.', 'What group are you in?'],
  {
    any: Object.entries(within).map(([code, { options }]) => ({
      question: `ethnic-${code}`,
      is: 'one-of',
      codes: options.map((option) => option.code).filter((each) => each.startsWith('other-')),
    })),
  },
);

/** The ethnic group in two steps, and in a person's own words where no answer fits. */
export const ethnicGroup: readonly Question[] = [
  group,
  ...Object.entries(within).map(([code, { plain, easy, options }]) =>
    pick(`ethnic-${code}`, plain, [easy], 'world', options, {
      nationalElement,
      when: { all: [{ question: group.id, is: 'one-of', codes: [code] }] },
    }),
  ),
  inOwnWords,
];
