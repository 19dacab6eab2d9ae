import type { Questionnaire } from '../questionnaire.ts';

// Wording by this project, from the prompts of the "What matters to you?" day and of published Always Events. A draft, to
// be tested with people before it is relied on.

/** "What matters to you?" for the person who is cared for. */
export const whatMattersPatient: Questionnaire = {
  id: 'wm-core',
  version: '0.2',
  language: 'en-GB',
  title: { plain: 'What matters to you?', easyRead: ['What matters to you?'] },
  audience: ['patient'],
  purpose: 'what-matters',
  minutes: 3,
  standing: 'project-draft',
  questions: [
    {
      kind: 'text',
      id: 'WM1',
      text: { plain: 'What matters to you when you use this service?', easyRead: ['What matters to you here?'] },
      hint: {
        plain: 'For example, staff listen to you, or you know what will happen next.',
        easyRead: ['Do you want staff to listen?', 'Do you want to know what comes next?'],
      },
      picture: 'heart',
    },
    {
      kind: 'text',
      id: 'WM2',
      text: {
        plain: 'When care goes well here, what makes it good?',
        easyRead: ['What is good here?', 'What makes you feel good?'],
      },
      hint: {
        plain: 'Think of something good that happened to you.',
        easyRead: ['Think of a good day here.'],
      },
      picture: 'happy',
    },
    {
      kind: 'text',
      id: 'WM3',
      text: { plain: 'What could be better?', easyRead: ['What could be better?'] },
      hint: {
        plain: 'Think of something bad that happened. For example, something that worried or upset you.',
        easyRead: ['Think of a bad day here.', 'What made you sad or afraid?'],
      },
      picture: 'sad',
    },
    {
      kind: 'text',
      id: 'WM4',
      text: {
        plain: 'What should always happen, for everyone, every time?',
        easyRead: ['What should always happen?', 'It should happen every time.'],
      },
      hint: { plain: 'You can start with: I will always …', easyRead: ['You can start with “I will always”.'] },
      picture: 'star',
    },
    {
      kind: 'text',
      id: 'WM5',
      text: { plain: 'Is there anything else you want to tell us?', easyRead: ['Do you want to say more?'] },
      picture: 'speech',
    },
  ],
};

/** "What matters to you?" for carers, family and friends. */
export const whatMattersCarer: Questionnaire = {
  id: 'wm-carer',
  version: '0.2',
  language: 'en-GB',
  title: { plain: 'What matters to you?', easyRead: ['What matters to you?'] },
  audience: ['carer', 'family-friend'],
  purpose: 'what-matters',
  minutes: 3,
  standing: 'project-draft',
  questions: [
    {
      kind: 'text',
      id: 'WC1',
      text: {
        plain: 'What matters to you as a carer, relative or friend?',
        easyRead: ['You help someone.', 'What matters to you?'],
      },
      picture: 'people',
    },
    {
      kind: 'text',
      id: 'WC2',
      text: { plain: 'What helps you and the person you support?', easyRead: ['What helps you both?'] },
      picture: 'happy',
    },
    {
      kind: 'text',
      id: 'WC3',
      text: {
        plain: 'What could be better for you or the person you support?',
        easyRead: ['What could be better for you both?'],
      },
      hint: {
        plain: 'Think of something bad that happened. For example, something that worried or upset you.',
        easyRead: ['Think of a bad day.'],
      },
      picture: 'sad',
    },
    {
      kind: 'text',
      id: 'WC4',
      text: {
        plain: 'What should always happen for carers and families?',
        easyRead: ['What should always happen for families?'],
      },
      picture: 'star',
    },
  ],
};

/** "What matters to you?" for staff. */
export const whatMattersStaff: Questionnaire = {
  id: 'wm-staff',
  version: '0.2',
  language: 'en-GB',
  title: { plain: 'What matters to you?', easyRead: ['What matters to you?'] },
  audience: ['staff'],
  purpose: 'what-matters',
  minutes: 3,
  standing: 'project-draft',
  questions: [
    {
      kind: 'text',
      id: 'WS1',
      text: { plain: 'What matters to you at work?', easyRead: ['What matters to you at work?'] },
      picture: 'heart',
    },
    {
      kind: 'text',
      id: 'WS2',
      text: {
        plain: 'When you have a good day at work, what makes it good?',
        easyRead: ['What makes a good day at work?'],
      },
      picture: 'happy',
    },
    {
      kind: 'text',
      id: 'WS3',
      text: {
        plain: 'What gets in the way of giving the care you want to give?',
        easyRead: ['What makes your work hard?'],
      },
      picture: 'sad',
    },
    {
      kind: 'text',
      id: 'WS4',
      text: {
        plain: 'What do you think matters most to people who use this service?',
        easyRead: ['What matters most to people here?'],
      },
      picture: 'people',
    },
    {
      kind: 'text',
      id: 'WS5',
      text: {
        plain: 'What should always happen for people who use this service?',
        easyRead: ['What should always happen for them?'],
      },
      picture: 'star',
    },
  ],
};

/** "What matters to you?" for children and young people. */
export const whatMattersYoung: Questionnaire = {
  id: 'wm-young',
  version: '0.2',
  language: 'en-GB',
  title: { plain: 'What is important to you?', easyRead: ['What is important to you?'] },
  audience: ['child', 'young-person'],
  purpose: 'what-matters',
  minutes: 2,
  standing: 'project-draft',
  questions: [
    {
      kind: 'text',
      id: 'WY1',
      text: { plain: 'What is important to you when you come here?', easyRead: ['What is important to you here?'] },
      picture: 'heart',
    },
    {
      kind: 'text',
      id: 'WY2',
      text: { plain: 'What was good?', easyRead: ['What was good?'] },
      hint: { plain: 'For example, somebody was kind to you.', easyRead: ['Was somebody kind to you?'] },
      picture: 'happy',
    },
    {
      kind: 'text',
      id: 'WY3',
      text: { plain: 'What was not so good?', easyRead: ['What was not so good?'] },
      hint: { plain: 'For example, something scared you or hurt you.', easyRead: ['Were you scared or sad?'] },
      picture: 'sad',
    },
    {
      kind: 'text',
      id: 'WY4',
      text: {
        plain: 'If you were in charge, what would always happen?',
        easyRead: ['You are the boss.', 'What will always happen?'],
      },
      picture: 'star',
    },
  ],
};

/** "What matters to you?" for anybody, in one question. */
export const whatMattersOneThing: Questionnaire = {
  id: 'wm-one',
  version: '0.2',
  language: 'en-GB',
  title: { plain: 'What matters to you? 1 question', easyRead: ['What matters to you?', 'We ask 1 thing.'] },
  audience: ['patient', 'carer', 'family-friend'],
  purpose: 'what-matters',
  minutes: 1,
  standing: 'project-draft',
  questions: [
    {
      kind: 'text',
      id: 'W1',
      text: {
        plain: 'What matters to you? Tell us 1 thing that should always happen.',
        easyRead: ['What matters to you?', 'Tell us 1 thing that should always happen.'],
      },
      picture: 'star',
    },
  ],
};
