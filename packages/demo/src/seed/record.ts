import type { EntryContent, EntryForm, Person, QuestionnaireResponse, RecordEntry } from '@always-kit/contract';
import { singleForms } from '@always-kit/contract';
import { people } from '../people.ts';
import { seededRandom, seededUuid } from './random.ts';

/** What a team wrote down, and about which Always Event. */
export interface WrittenDown {
  readonly alwaysEvent: string;
  readonly entry: RecordEntry;
}

/** Writes an entry down as somebody would have done so many days ago. */
export type Write = <Form extends EntryForm>(
  form: Form,
  content: EntryContent<Form>,
  daysAgo: number,
  by?: Person,
) => RecordEntry;

const [team] = people;

/** A writer for one Always Event: its ids are the same for the same `seed` and `now`. */
export function writerFor(seed: number, now: Date): Write {
  const ids = seededRandom(seed);
  return (form, content, daysAgo, by = team.person) => {
    const moment = new Date(now.getTime() - daysAgo * 86_400_000);
    const single = singleForms.some((one) => one === form);
    const id = single ? form : seededUuid(ids, moment);
    const at = `${moment.toISOString().slice(0, 19)}+00:00`;
    // What `form` and `content` are to each other is seen to by this function's own type.
    return { form, content, id, revision: 1, by, at, since: at } as unknown as RecordEntry;
  };
}

/** The day that was so many days ago; below 0 a day to come. */
export function dayAgo(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

/** Where people on a ward said each of some sentences, of those who may be quoted. A sentence that nobody said is left out. */
export function quotable(
  responses: readonly QuestionnaireResponse[],
  service: string,
  sentences: readonly string[],
): EntryContent<'quote'>[] {
  const said = responses
    .filter((response) => response.service === service && response.mayQuote === true)
    .flatMap(({ id, answers }) => answers.map(({ question, value }) => ({ response: id, question, words: value })))
    .filter((quote): quote is EntryContent<'quote'> => typeof quote.words === 'string');
  return sentences.flatMap((words) => said.find((quote) => quote.words === words) ?? []);
}
