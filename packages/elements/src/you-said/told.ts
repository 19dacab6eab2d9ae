import type { EntryOf, RecordEntry } from '@always-kit/contract';

/** What people said, and what was done about it together with them. */
export interface Told {
  readonly said: string;
  readonly did: string;
  /** The day on which people were told, `YYYY-MM-DD`. */
  readonly on?: string | undefined;
  /** In people's own words, of those who agreed to be quoted. */
  readonly quotes?: readonly string[] | undefined;
}

/** Whom it is told to. What is for everybody is for each of them too. */
export type ToldTo = 'people' | 'staff' | 'board' | 'everybody';

/**
 * What the record holds for `audience`, the newest first. A quote is shown only while the record has it: it goes when its response is taken
 * back.
 */
export function toldInRecord(entries: readonly RecordEntry[], audience: ToldTo): Told[] {
  const quotes = new Map(
    entries.flatMap((entry) => (entry.form === 'quote' ? [[entry.id, entry.content.words] as const] : [])),
  );
  return entries
    .filter((entry): entry is EntryOf<'communication'> => entry.form === 'communication')
    .filter(({ content }) => content.audience === audience || content.audience === 'everybody')
    .flatMap(({ content: { said, did, on, quotes: ids } }) =>
      said === undefined || did === undefined
        ? []
        : { said, did, on, quotes: ids.flatMap((id) => quotes.get(id) ?? []) },
    )
    .sort((one, other) => other.on.localeCompare(one.on));
}

/**
 * What the page itself has written in a list inside the tag: a `<dl>` with what was said in each `<dt>` and what was done in its `<dd>`, or
 * a `<ul>` whose items have both in two elements, one after the other. A `<blockquote>` is a quote, and a `<time>` the day. `undefined` where
 * there is no such list: then the page's own words are left as they are.
 */
export function toldInPage(page: Element): Told[] | undefined {
  const told = [...page.querySelectorAll(':scope > :is(dl, ul, ol)')].flatMap((list) =>
    list.localName === 'dl' ? [...inPairs(list)] : inItems(list),
  );
  return told.length > 0 ? told : undefined;
}

/** The `<dt>` and `<dd>` of a list, each pair as it stands or in a `<div>` of its own. */
function* inPairs(list: Element): Generator<Told> {
  const terms = [...list.querySelectorAll(':scope > dt, :scope > div > dt')];
  for (const term of terms) {
    const done = term.nextElementSibling;
    const group = term.parentElement;
    if (done?.localName === 'dd') yield* told(term, done, group && group !== list ? [group] : [term, done]);
  }
}

function inItems(list: Element): Told[] {
  return [...list.querySelectorAll(':scope > li')].flatMap((item) => {
    const [said, did] = [...item.children].filter((each) => !each.matches('blockquote, time, :has(> time:only-child)'));
    return said && did ? told(said, did, [item]) : [];
  });
}

function told(said: Element, did: Element, around: readonly Element[]): Told[] {
  const within = (selector: string): Element[] => around.flatMap((each) => [...each.querySelectorAll(selector)]);
  const [time] = within('time');
  const one: Told = {
    said: wordsOf(said),
    did: wordsOf(did),
    on: time?.getAttribute('datetime') ?? undefined,
    quotes: within('blockquote').map(wordsOf),
  };
  return one.said && one.did ? [one] : [];
}

/** The words of an element without the quotes and days inside, and with the marks that a browser puts around a `<q>`. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('blockquote, time')) each.remove();
  for (const each of copy.querySelectorAll('q')) each.replaceWith(`“${each.textContent}”`);
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
