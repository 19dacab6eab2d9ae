import type { Clauses, ClausesByTheme } from '../clauses.ts';
import { aboutHowItRanInIdiom } from './about-how-it-ran-in-idiom.ts';
import { aboutHowItRan } from './about-how-it-ran.ts';
import { aboutPeopleInIdiom } from './about-people-in-idiom.ts';
import { aboutPeople } from './about-people.ts';
import { aboutPlacesInIdiom } from './about-places-in-idiom.ts';
import { aboutPlaces } from './about-places.ts';

/** What the training part is made from. The held-out part has sentences and words of its own. */
export const trainingClauses: Clauses = {
  byTheme: both(
    { ...aboutPeople, ...aboutHowItRan, ...aboutPlaces },
    { ...aboutPeopleInIdiom, ...aboutHowItRanInIdiom, ...aboutPlacesInIdiom },
  ),
  mixed: [
    {
      themes: ['staff-manner-personal-attributes', 'contacting-services'],
      words: 'the receptionist was {rude|lovely} on the phone',
    },
    {
      themes: ['staff-manner-personal-attributes', 'competence-training'],
      words: '{friendly|kind|helpful} and professional {staff|team|nurses}',
    },
    {
      themes: ['staff-listening-understanding-involving-patients', 'information-directly-from-staff-during-care'],
      words: 'they listened and explained {everything|it well}',
    },
    {
      themes: ['discharge', 'supplying-understanding-medication'],
      words: 'I was sent home without my {tablets|medication}',
    },
    {
      themes: ['timeliness-of-care', 'appointment-arrangements'],
      words: 'I waited {three|six} months for an appointment',
    },
    {
      themes: ['timeliness-of-care', 'being-kept-informed-clarity-consistency-of-information'],
      words: 'we waited {for hours|all day} and nobody told us why',
    },
    {
      themes: ['positive-experience-gratitude', 'staff-manner-personal-attributes'],
      words: 'thank you to the {lovely|wonderful|kind} {nurses|staff}',
    },
    {
      themes: ['interaction-with-family-carers', 'being-kept-informed-clarity-consistency-of-information'],
      words: 'my {family|wife|son} was kept informed',
    },
    {
      themes: ['pain-management', 'staffing-levels-responsiveness'],
      words: 'I rang the bell for pain relief and nobody came',
    },
    {
      themes: ['food-drink-provision-facilities', 'cleanliness-tidiness-infection-control'],
      words: '{good|decent} food and {clean|tidy} wards',
    },
    {
      themes: ['timeliness-of-care', 'staff-manner-personal-attributes'],
      words: '{quick|prompt} and {friendly|polite|helpful}',
    },
    { themes: ['parking', 'timeliness-of-care'], words: 'parking {took|made me} {ages|half an hour late}' },
    {
      themes: ['continuity-of-care', 'staff-listening-understanding-involving-patients'],
      words: 'a different doctor each time and none of them {listens|listened}',
    },
    {
      themes: ['transport-to-from-services', 'discharge'],
      words: 'I was discharged and then waited for transport home',
    },
    {
      themes: ['staff-manner-personal-attributes', 'timeliness-of-care'],
      words: 'smashing bunch but {I sat there half the day|four hours is a joke}',
    },
    {
      themes: ['supplying-understanding-medication', 'discharge'],
      words: 'they let me go and my pills turned up the next day by taxi',
    },
    { themes: ['timeliness-of-care', 'contacting-services'], words: 'it took nine days for anybody to ring back' },
    {
      themes: ['interaction-with-family-carers', 'information-directly-from-staff-during-care'],
      words: 'they sat my mum and me down and went over the whole thing',
    },
    {
      themes: ['sensory-experience', 'staffing-levels-responsiveness'],
      words: 'a man cried out all night and there was nobody to go to him',
    },
    {
      themes: ['food-drink-provision-facilities', 'positive-experience-gratitude'],
      words: 'the grub was better than at home and I say thanks for that',
    },
    { themes: ['parking', 'appointment-arrangements'], words: 'I missed my slot because I could not park' },
    {
      themes: ['continuity-of-care', 'being-kept-informed-clarity-consistency-of-information'],
      words: 'five doctors in five days and five different answers',
    },
    {
      themes: ['staff-manner-personal-attributes', 'competence-training'],
      words: '{courteous|warm} and very capable {people|nurses}',
    },
    {
      themes: ['environment-facilities-equipment', 'cleanliness-tidiness-infection-control'],
      words: 'a brand new place and not a speck of dirt',
    },
  ],
  besides: [
    'it is my {hip|heart|ears} again',
    'I am a retired {miner|teacher|bus conductor}',
    'we live on a farm',
    'it all began at Easter',
    'my birthday was on the Sunday',
    'they took my bloods',
    'I had a stent put in',
    'I was in bay {two|four}',
    'the date was the ninth',
    'my neighbour wrote this down for me',
    'I came in on a {Tuesday|Friday|Monday} with my {knee|chest|eye|back}',
    'I am {82|54|31} years old',
    'this was my {first|second|third} {visit|stay|time}',
    'I had {a scan|an x ray|a blood test|my hip done}',
    'my gp sent me',
    'I fell over in the {kitchen|street|bath}',
    'I have {asthma|diabetes|arthritis|a bad heart}',
    'I work in a {school|shop|factory}',
    'it was {in March|last week|before Christmas}',
    'I was there for {two days|a week|a check}',
    'I have been {before|here for years}',
    'I am filling this in for {a friend|somebody}',
  ],
  empty: [
    'Nope',
    'nothing to say',
    'not really',
    'na',
    'no thanks',
    'none that I can think of',
    'nothing comes to mind',
    '...',
    'x',
    'not sure',
    'same as above',
    'no.',
    'nothing',
    'n/a',
    'none',
    'No',
    'nothing to add',
    'no comment',
    '-',
    '.',
    'nil',
    'not applicable',
    "don't know",
    'N/A.',
  ],
};

function both(one: ClausesByTheme, other: ClausesByTheme): ClausesByTheme {
  return Object.fromEntries(
    Object.entries(one).map(([theme, clauses]) => [theme, [...clauses, ...(other[theme] ?? [])]]),
  );
}
