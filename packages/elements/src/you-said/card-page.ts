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
  const page = document.implementation.createHTMLDocument(card.title || ' ');
  page.documentElement.lang = card.language;
  page.documentElement.dir = card.direction;
  const meta = (attributes: Readonly<Record<string, string>>): HTMLElement => {
    const element = page.createElement('meta');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const style = page.createElement('style');
  style.textContent = look;
  page.head.prepend(
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'description', content: card.alt }),
  );
  page.head.append(style);
  page.body.append(cardArticle(card, page));
  return `<!doctype html>\n${markupOf(page.documentElement)}\n`;
}

/** The card alone, to be pasted into a page or a message. */
export function cardMarkup(card: Card): string {
  return markupOf(cardArticle(card, document.implementation.createHTMLDocument()));
}

function cardArticle(card: Card, page: Document): HTMLElement {
  const made = (name: string, words: string, kind = ''): HTMLElement => {
    const element = page.createElement(name);
    element.textContent = words;
    if (kind) element.className = kind;
    return element;
  };
  const main = page.createElement('main');
  const article = page.createElement('article');
  article.append(
    made('h1', card.title),
    made('h2', card.youSaid),
    made('p', card.said),
    ...card.quoted.map((words) => made('blockquote', words)),
    made('h2', card.weDid, 'did'),
    made('p', card.did),
    ...(card.foot ? [made('p', card.foot, 'foot')] : []),
  );
  main.append(article);
  return main;
}

/** Written as XML, which HTML takes as well: a browser escapes what is text. */
function markupOf(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

/** The card as plain text. */
export function cardText({ title, youSaid, said, quoted, weDid, did, foot }: Card): string {
  return [title, '', youSaid, said, ...quoted, '', weDid, did, ...(foot ? ['', foot] : [])].join('\n');
}
