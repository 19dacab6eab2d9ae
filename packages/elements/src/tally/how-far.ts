import { fill, fillCount, type Plural } from '../language/fill.ts';
import type { PeopleAsked } from './people-asked.ts';
import type { TallyMessages } from './tally.messages.ts';

/** `plural` for `count`, in the words for none where there are some. */
export function counted(plural: Plural, count: number, { language }: TallyMessages): string {
  return count === 0 && plural.zero !== undefined ? plural.zero : fillCount(plural, count, language);
}

/** How many people have been asked, of as many as were to be asked. */
export function howFar(people: PeopleAsked, goal: number, words: TallyMessages): string {
  const noted = people.noted();
  return goal > 0 && noted > 0
    ? fill(fillCount(words.askedOf, noted, words.language), { goal })
    : counted(words.asked, noted, words);
}

/** What became of the answers that were let go, to be heard. */
export function whatCameOfIt({ sent, waiting, inPageOnly, refused }: PeopleAsked, words: TallyMessages): string {
  return [
    sent > 0 ? counted(words.sent, sent, words) : '',
    waiting > 0 ? counted(words.waiting, waiting, words) : '',
    inPageOnly > 0 ? words.waitingHelp : '',
    refused > 0 ? `${counted(words.refused, refused, words)}. ${words.refusedHelp}` : '',
  ]
    .filter(Boolean)
    .join('. ');
}
