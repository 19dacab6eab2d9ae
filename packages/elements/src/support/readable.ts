import { expect } from '@open-wc/testing';

/**
 * Fails where words are smaller than 16 pixels or in lines of more than 80 letters, or where the lines that a person spaces out
 * for all pages stay as they are.
 */
export function expectReadable(element: Element): void {
  const words = wordsIn(element);
  if (words.length === 0) throw new Error('There are no words: is the element rendered?');
  expect(words.filter((each) => sizeOf(each) < 16).map(says), 'smaller than 16 px').to.deep.equal([]);
  expect(words.filter(hasLongLines).map(says), 'more than 80 letters in a line').to.deep.equal([]);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 2.5 !important; }'); // reaches no further than the tag
  document.adoptedStyleSheets.push(sheet);
  try {
    expect(words.filter((each) => linesOf(each) < 2.49).map(says), 'keep their own lines').to.deep.equal([]);
  } finally {
    document.adoptedStyleSheets.pop();
  }
}

/** What holds words that can be seen; those of a drawing have a size of their own. */
function wordsIn(element: Element): Element[] {
  return [...element.shadowRoot!.querySelectorAll('*')].filter(
    (each) =>
      [...each.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
      !each.matches('style, option, svg *, .only-heard, .only-heard *') &&
      each.checkVisibility({ contentVisibilityAuto: true }),
  );
}

function sizeOf(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize);
}

/** Whether words go on for several lines that are wider than 80 letters of half their height. */
function hasLongLines(element: Element): boolean {
  return [...element.childNodes].some((node) => {
    const words = document.createRange();
    words.selectNode(node);
    const lines = node instanceof Text ? [...words.getClientRects()] : [];
    return lines.length > 1 && lines.some(({ width }) => width > sizeOf(element) * 40.25);
  });
}

/** The height of a line, in letters. */
function linesOf(element: Element): number {
  return parseFloat(getComputedStyle(element).lineHeight) / sizeOf(element);
}

function says(element: Element): string {
  return element.textContent.trim();
}
