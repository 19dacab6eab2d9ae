import type { Clauses } from '../clauses.ts';
import { aboutHowItRan } from './about-how-it-ran.ts';
import { aboutPeople } from './about-people.ts';
import { aboutPlaces } from './about-places.ts';

/** What the held-out part is made from. It was written when lexicon and weights were done, and nothing was changed because of what was found with it. */
export const heldOutClauses: Clauses = {
  byTheme: { ...aboutPeople, ...aboutHowItRan, ...aboutPlaces },
  mixed: [
    {
      themes: ['staff-manner-personal-attributes', 'timeliness-of-care'],
      words: 'Staff were lovely but I waited {three|five} hours',
    },
    {
      themes: ['supplying-understanding-medication', 'discharge'],
      words: 'I could have gone home at noon but my medication was not ready',
    },
    {
      themes: ['timeliness-of-care', 'contacting-services'],
      words: 'It took half an hour for reception to pick up the phone',
    },
    {
      themes: ['interaction-with-family-carers', 'information-directly-from-staff-during-care'],
      words: 'The doctor explained everything to me and my husband',
    },
    {
      themes: ['sensory-experience', 'cleanliness-tidiness-infection-control'],
      words: 'Clean but very noisy',
    },
    {
      themes: ['food-drink-provision-facilities', 'staff-manner-personal-attributes'],
      words: 'Good food and kind people',
    },
    { themes: ['parking', 'appointment-arrangements'], words: 'I missed my appointment as there was no parking' },
    {
      themes: ['staff-manner-personal-attributes', 'competence-training'],
      words: '{Caring|Friendly} and very professional',
    },
    {
      themes: ['staff-listening-understanding-involving-patients', 'staff-manner-personal-attributes'],
      words: 'She was kind and really listened',
    },
    {
      themes: ['positive-experience-gratitude', 'staff-manner-personal-attributes'],
      words: 'Fantastic team, thank you',
    },
  ],
  besides: [
    'I am waiting for a {new knee|second hip}',
    'My son wrote this for me',
    'I have had {cancer|epilepsy|MS} since {2011|I was nine}',
    'I was an emergency admission',
    'We moved here from {Wales|Kent}',
    'I came with chest trouble',
    'This was for my {ears|skin|heart}',
    'I am a mother of three',
    'It was my turn for a check up',
  ],
  empty: [
    'No.',
    'nothing really',
    'N/a',
    'Nope',
    'none',
    'Nothing at all',
    'not that I can think of',
    '?',
    'No comment',
    'same',
    "I don't know",
    'no, nothing',
  ],
};
