import type { Option } from '../question.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { another, choice, coded, explained, ownWords, pick } from './about-you-question.ts';
import { ethnicGroup } from './ethnic-group.ts';

const yes = choice('yes', 'Yes', 'Yes', { picture: 'yes' });
const no = choice('no', 'No', 'No', { picture: 'no' });

// Codes are BCP 47 tags; `bfi` is British Sign Language. English, Welsh, and the main languages of the 2021 census and of
// local need; the names stand in English, for the person may read this with somebody's help.
const languages: Option[] = [
  choice('en', 'English', 'English'),
  choice('cy', 'Welsh', 'Welsh'),
  choice('bfi', 'British Sign Language (BSL)', 'British Sign Language'),
  choice('ar', 'Arabic', 'Arabic'),
  choice('bn', 'Bengali', 'Bengali'),
  choice('zh', 'Chinese', 'Chinese'),
  choice('gu', 'Gujarati', 'Gujarati'),
  choice('pl', 'Polish', 'Polish'),
  choice('pt', 'Portuguese', 'Portuguese'),
  choice('pa', 'Punjabi', 'Punjabi'),
  choice('ro', 'Romanian', 'Romanian'),
  choice('so', 'Somali', 'Somali'),
  choice('es', 'Spanish', 'Spanish'),
  choice('uk', 'Ukrainian', 'Ukrainian'),
  choice('ur', 'Urdu', 'Urdu'),
  choice('other', 'Another language', 'Another language'),
];

/**
 * Questions about the person, asked after the main ones and sent apart from them, so that a service can see whether its care
 * is fair. After the equality information pattern of GOV.UK. The questions on sex, gender, long-term conditions and religion
 * are worded as there; age bands differ between surveys, and the rest is ours. How deprived an area is, the page passes in.
 *
 * Only yes and no, how much, and not knowing have pictures: a drawing of a people, a faith, a gender or whom somebody loves would
 * have to be of one person for all of them.
 */
export const aboutYou: Questionnaire = {
  id: 'about-you',
  version: '0.2',
  language: 'en-GB',
  title: { plain: 'About you', easyRead: ['About you.'] },
  audience: ['patient', 'carer', 'family-friend', 'staff', 'child', 'young-person'],
  purpose: 'about-you',
  minutes: 2,
  standing: 'project-draft',
  questions: [
    pick('age', 'How old are you?', ['How old are you?'], 'age', [
      choice('under-16', 'Under 16', 'Under 16'),
      ...['16-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75-84'].map((band) => {
        const words = band.replace('-', ' to ');
        return choice(band, words, words);
      }),
      choice('85-over', '85 or over', '85 or older'),
    ]),
    pick(
      'sex',
      'What is your sex?',
      ['Are you male or female?', 'A woman or a girl is female.'],
      'body',
      [choice('female', 'Female', 'Female'), choice('male', 'Male', 'Male')],
      {
        explain: [
          explained('Female', 'A woman or a girl.', ['A woman or a girl is female.']),
          explained('Male', 'A man or a boy.', ['A man or a boy is male.']),
        ],
      },
    ),
    pick(
      'gender-same',
      'Is the gender you identify with the same as your sex registered at birth?',
      ['What did people say when you were born?', 'They said girl or boy.', 'Does that fit you now?'],
      'people',
      [yes, no],
      { nationalElement: 'gender-identity' }, // with the sex, and never the sex alone
    ),
    pick(
      'gender',
      'Which of these best describes your gender?',
      ['What are you now?'],
      'people',
      [
        choice('man', 'Man, including trans man', 'A man', coded('1')),
        choice('woman', 'Woman, including trans woman', 'A woman', coded('2')),
        choice('non-binary', 'Non-binary', 'Non-binary', coded('3')),
        choice('other', 'Another gender that is not listed', 'Something else', coded('4')),
      ],
      {
        nationalElement: 'gender-identity',
        when: { all: [{ question: 'gender-same', is: 'one-of', codes: ['no'] }] },
        explain: [
          explained('Non-binary', 'Somebody who is not only a man or only a woman.', [
            'Not just a man or just a woman.',
          ]),
          explained('Trans', 'Somebody whose gender is not the sex they were given at birth.', [
            'You were born a girl but are a man.',
            'Or you were born a boy but are a woman.',
          ]),
        ],
      },
    ),
    ownWords(
      'gender-own-words',
      'How would you describe your gender?',
      ['Use your own words.', 'What are you now?'],
      another('gender'),
    ),
    ...ethnicGroup,
    pick(
      'condition',
      'Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?',
      ['Are you ill or disabled?', 'We mean for 1 year or more.'],
      'health',
      [yes, no],
    ),
    pick(
      'condition-effect',
      'Do any of your conditions or illnesses reduce your ability to carry out day to day activities?',
      ['Does it make everyday things hard?'],
      'home',
      [
        choice('lot', 'Yes, a lot', 'Yes, a lot', { picture: 'share-3' }),
        choice('little', 'Yes, a little', 'Yes, a little', { picture: 'share-1' }),
        choice('none', 'Not at all', 'No', { picture: 'share-0' }),
      ],
      { when: { all: [{ question: 'condition', is: 'one-of', codes: ['yes'] }] } },
    ),
    pick(
      'carer',
      'Do you look after somebody who is ill, disabled or old, and needs your help?',
      ['Do you look after someone?', 'They may be ill or old.'],
      'kindness',
      [yes, no],
      { hint: { plain: 'Do not count what you are paid for.', easyRead: ['We do not mean paid work.'] } },
    ),
    pick(
      'religion',
      'What is your religion?',
      ['What is your religion?', 'It is what you believe in.'],
      'religion',
      [
        choice('none', 'No religion', 'No religion'),
        choice('christian', 'Christian', 'Christian'),
        choice('buddhist', 'Buddhist', 'Buddhist'),
        choice('hindu', 'Hindu', 'Hindu'),
        choice('jewish', 'Jewish', 'Jewish'),
        choice('muslim', 'Muslim', 'Muslim'),
        choice('sikh', 'Sikh', 'Sikh'),
        choice('other', 'Any other religion', 'Another religion'),
      ],
      {
        explain: [
          explained('Religion', 'What you believe in, such as one God or many.', ['It is what you believe in.']),
        ],
      },
    ),
    ownWords(
      'religion-own-words',
      'How would you describe your religion?',
      ['Use your own words.', 'What do you believe in?'],
      another('religion'),
    ),
    pick(
      'sexual-orientation',
      'Which of these best describes your sexual orientation?',
      ['What is your sexual orientation?', 'That is who you may fall in love with.'],
      'heart',
      [
        choice('straight', 'Heterosexual or straight', 'Straight', coded('1')),
        choice('gay-lesbian', 'Gay or lesbian', 'Gay or lesbian', coded('2')),
        choice('bisexual', 'Bisexual', 'Bisexual', coded('3')),
        choice('other', 'Another sexual orientation that is not listed', 'Something else', coded('4')),
        choice('not-sure', 'Not sure', 'I do not know', { picture: 'not-sure', apart: true, ...coded('U') }),
      ],
      {
        nationalElement: 'sexual-orientation',
        explain: [
          explained('Sexual orientation', 'Who you may be drawn to or fall in love with.', [
            'That is who you may fall in love with.',
          ]),
          explained('Straight', 'A man who loves women, or a woman who loves men.', [
            'Women who love men.',
            'Or men who love women.',
          ]),
          explained('Gay or lesbian', 'A man who loves men, or a woman who loves women.', [
            'Men who love men.',
            'Or women who love women.',
          ]),
          explained('Bisexual', 'Somebody who loves both men and women.', ['You may love men and women.']),
        ],
      },
    ),
    ownWords(
      'sexual-orientation-own-words',
      'How would you describe your sexual orientation?',
      ['Use your own words.', 'Who may you fall in love with?'],
      another('sexual-orientation'),
    ),
    pick('main-language', 'What is your main language?', ['What language do you use most?'], 'language', languages),
  ],
};
