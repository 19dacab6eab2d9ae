/** The six questions that every entry asks, as plain data. */
export const title = 'What matters to you?';
export const questions = [
  { id: 'role', kind: 'one', text: 'Who are you?', options: ['A patient', 'A carer', 'Family or a friend', 'Staff'] },
  { id: 'matters', kind: 'text', text: 'What matters to you when you use this service?' },
  { id: 'care', kind: 'one', text: 'How was your care?', options: ['Very good', 'Good', 'OK', 'Poor', 'Very poor'] },
  {
    id: 'helped',
    kind: 'several',
    text: 'What helped you?',
    options: ['Being listened to', 'Knowing what happens next', 'Having family with me', 'A quiet place', 'Good food'],
  },
  {
    id: 'always',
    kind: 'one',
    text: 'Did you know what to do when you got home?',
    options: ['Always', 'Mostly', 'Sometimes', 'Never'],
  },
  { id: 'age', kind: 'one', text: 'How old are you?', options: ['Under 18', '18 to 34', '35 to 64', '65 or older'] },
];
export const codeOf = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
