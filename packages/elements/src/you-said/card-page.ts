import type { Card } from './card.ts';

/** Needs nothing from anywhere, and lets nothing in. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";
const look = `body{margin:1rem;font-family:Arial,Helvetica,sans-serif;line-height:1.5;color:#212b32;background:#fff}
article{max-width:40rem}
h1{font-size:1.5rem}
h2{font-size:1.125rem;margin-block-end:0;color:#004b93}
h2.did{color:#005c2a}
p{white-space:pre-line;margin-block:.25rem}
blockquote{margin-inline:1rem 0;padding-inline-start:.75rem;border-inline-start:3px solid #3d4f5c}
.foot{color:#3d4f5c;margin-block-start:1rem}`;

/**
 * The card as a page of its own: with no script, no address and no font from elsewhere. Made as nodes and then written down, so that what
 * people said is always text, whatever is in it.
 */
export function cardPage(card: Card): string {
  const { language: lang, direction: dir } = card;
  const head = made('head', [
    made('meta', [], { charset: 'utf-8' }),
    made('meta', [], { 'http-equiv': 'Content-Security-Policy', content: policy }),
    made('meta', [], { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    made('meta', [], { name: 'description', content: card.alt }),
    made('title', card.title),
    made('style', look),
  ]);
  return `<!doctype html>\n${written(made('html', [head, made('body', [articleOf(card)])], { lang, dir }))}\n`;
}

/** The card alone, to be pasted into a page or a message. */
export function cardMarkup(card: Card): string {
  return written(articleOf(card));
}

function articleOf({ title, youSaid, said, quoted, weDid, did, foot }: Card): Element {
  const article = made('article', [
    made('h1', title),
    made('h2', youSaid),
    made('p', said),
    ...quoted.map((words) => made('blockquote', words)),
    made('h2', weDid, { class: 'did' }),
    made('p', did),
    ...(foot ? [made('p', foot, { class: 'foot' })] : []),
  ]);
  return made('main', [article]);
}

/**
 * Of a document that is no page: there an element is a name and no more, and a strict page has nothing to say against a style. What is to
 * hold words is never written as an empty tag, which HTML would take for one that is open.
 */
function made(
  name: string,
  content: string | readonly Element[],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = document.implementation.createDocument(null, null).createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (typeof content === 'string') element.append(content || ' ');
  else element.append(...content);
  return element;
}

/** Written as XML, which HTML takes as well: a browser escapes what is text. */
function written(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

/** The card as plain text. */
export function cardText({ title, youSaid, said, quoted, weDid, did, foot }: Card): string {
  return [title, '', youSaid, said, ...quoted, '', weDid, did, ...(foot ? ['', foot] : [])].join('\n');
}
