/** Things that somebody may have written; at least one. */
export type Words = readonly [string, ...string[]];

/** What made-up people say matters to them on the ward. No real person's words. */
export const whatMattersWords: Words = [
  'Someone telling me what happens next, before it happens.',
  'That my daughter is in the room when the doctor explains things.',
  'Being called by my name.',
  'Knowing who to ring if something is not right at home.',
  'Not being rushed. I need time to take it in.',
  'My medicines explained in plain words, and written down.',
  'Somebody asking how I will manage the stairs.',
  'To get some sleep. The night was very loud.',
  'That staff listen even when they are busy.',
  'Getting home on the day you said.',
  'A letter I can read.',
  'Having my hearing aids in when people talk to me.',
  'That they ask me and not just my husband.',
  'Being able to phone someone on a Sunday.',
  'Kindness. It costs nothing.',
];

/** What made it good, or would make it better. */
export const goodWords: Words = [
  'The nurse sat down with me and went through it all.',
  'They rang the next day to see how I was.',
  'The card with the phone number on it. It is on my fridge.',
  'Everyone said who they were.',
  'My son could come outside visiting times.',
];

/** What got in the way of going home well. */
export const missedWords: Words = [
  'It was late and everybody was in a hurry.',
  'I was told, but I forgot. Nothing was written down.',
  'My tablets came after I had left.',
  'They told my wife, not me.',
  'I rang the number and nobody answered.',
  'I did not know which clinic to go to.',
];

/** What got in the way of feeling supported. */
export const unsupportedWords: Words = [
  'My worker changed and nobody told me.',
  'I did not know the new people.',
  'The meeting had too many long words.',
  'I wanted a photo of who is coming.',
  'It was all very fast.',
];

/** Anything more. */
export const moreWords: Words = [
  'Thank you.',
  'The food was better than I thought.',
  'Please fix the clock in bay 3.',
  'More time to say goodbye.',
  'All good.',
];
