/** One sentence on the page, the language it is in, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly language: string;
  readonly range: Range;
}

/** What is not of the question: what a person writes, what is only there to press, and what is heard elsewhere. */
const notRead = 'textarea, input, select, button, a, details, dialog, audio, video, svg, .only-heard, .error, .count';

/**
 * The sentences of a question as they stand on the page, from its title to its last option, in the order in which they are
 * read. Never what a person wrote: that is in their fields, and fields are left out.
 */
export function sentencesIn(question: Element, language: string): Sentence[] {
  return textsIn(question).flatMap((node) => {
    const spoken = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? language;
    return Array.from(split(node.data, spoken)).flatMap(({ segment, index }) => {
      const text = segment.trim();
      if (!text) return [];
      const range = document.createRange();
      range.setStart(node, index + segment.indexOf(text));
      range.setEnd(node, index + segment.indexOf(text) + text.length);
      return [{ text, language: spoken, range }];
    });
  });
}

/** All text that is shown, also what the page has put in a slot in place of ours. */
function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  if (!(node instanceof Element) || node.matches(notRead)) return [];
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return (assigned.length > 0 ? assigned : Array.from(node.childNodes)).flatMap(textsIn);
}

function split(text: string, language: string): Iterable<{ readonly segment: string; readonly index: number }> {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  } catch {
    return [{ segment: text, index: 0 }]; // no segmenter in this browser
  }
}
