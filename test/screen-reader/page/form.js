import '/always-kit.js';

// One question to pick an answer to, which may not be left out, and one in words; whatever is sent arrives.
const questionnaire = {
  id: 'your-time',
  version: '1',
  language: 'en-GB',
  title: { plain: 'Your time with us', easyRead: ['Your time with us.'] },
  audience: ['patient'],
  purpose: 'feedback',
  minutes: 1,
  standing: 'project-draft',
  questions: [
    {
      kind: 'yes-no',
      id: 'names',
      required: true,
      text: { plain: 'Did staff tell you their names?', easyRead: ['Did staff say their names?'] },
      hint: { plain: 'Think about the last time you were here.', easyRead: ['Think about the last time.'] },
      options: [
        { code: 'yes', text: { plain: 'Yes' } },
        { code: 'no', text: { plain: 'No' } },
      ],
    },
    { kind: 'text', id: 'matters', text: { plain: 'What mattered to you?', easyRead: ['What mattered to you?'] } },
  ],
};

const form = document.createElement(new URLSearchParams(location.search).get('tag') ?? 'always-what-matters');
form.service = 'bramley-ward';
form.questionnaire = questionnaire;
form.client = {
  sendResponse: ({ id }) => Promise.resolve({ ok: true, value: { id, storedAt: new Date().toISOString() } }),
};
document.querySelector('main').append(form);
