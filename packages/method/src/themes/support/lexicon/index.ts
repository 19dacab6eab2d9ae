import { aboutHowItRan } from './about-how-it-ran.ts';
import { aboutPeople } from './about-people.ts';
import { aboutPlaces } from './about-places.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The words and phrases that we know of for each theme, by hand. Commas part them; small words such as "the" and "my" are left out
 * when they are compared, and endings are taken off, so that one entry stands for many ways to say it.
 */
export const lexicon: Lexicon = { ...aboutPeople, ...aboutHowItRan, ...aboutPlaces };
