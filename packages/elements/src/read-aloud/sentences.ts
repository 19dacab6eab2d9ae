/** One sentence on the page, the language it is in, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly language: string;
  readonly range: Range;
}

/** What is not of the question: what a person writes, what is only there to press, and what other extras say. */
const notRead =
  'textarea, input, select, button, a, details, dialog, audio, video, svg, .only-heard, .error, .count, .inset';

/**
 * The sentences of a question as they stand on the page, from its title to its last option, in the order in which they are
 * read. Never what a person wrote: that is in their fields, and fields are left out.
 */
export function sentencesIn(question: Element, language: string): Sentence[] {
  const texts = document.createTreeWalker(question, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Element) {
      return node.matches(notRead) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    }
    return node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const sentences: Sentence[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const spoken = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? language;
    for (const { segment, index } of split(node.data, spoken)) {
      const text = segment.trim();
      if (!text) continue;
      const range = document.createRange();
      range.setStart(node, index + segment.indexOf(text));
      range.setEnd(node, index + segment.indexOf(text) + text.length);
      sentences.push({ text, language: spoken, range });
    }
  }
  return sentences;
}

function split(text: string, language: string): Iterable<{ readonly segment: string; readonly index: number }> {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  } catch {
    return [{ segment: text, index: 0 }]; // no segmenter in this browser
  }
}
