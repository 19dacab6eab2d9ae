import { Spelling } from './spelling.ts';
import type { Span } from './spans.ts';
import type { Word } from './words.ts';

/** A phrase that was found in a thought. */
export interface Found extends Span {
  /** Which phrase, by its place in the list. */
  readonly phrase: number;
  /** Whether a "not" or a "no" stands before it. */
  readonly negated: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  phrase: number | undefined;
}

/** Finds all phrases of a list in the words of a thought, whatever the number of phrases. */
export class Phrases {
  readonly #root: Node = { next: new Map(), phrase: undefined };
  readonly #spelling: Spelling;

  /** Each phrase as stems with one space between. */
  constructor(phrases: readonly string[]) {
    const known = new Set<string>(['not', 'no']);
    phrases.forEach((phrase, index) => {
      let node = this.#root;
      for (const stem of phrase.split(' ')) {
        known.add(stem);
        let next = node.next.get(stem);
        if (!next) node.next.set(stem, (next = { next: new Map(), phrase: undefined }));
        node = next;
      }
      node.phrase = index;
    });
    this.#spelling = new Spelling(known);
  }

  in(thought: readonly Word[]): Found[] {
    const stems = thought.map(({ stem }) => this.#spelling.meant(stem));
    const found: Found[] = [];
    for (let first = 0; first < thought.length; first++) {
      let node: Node | undefined = this.#root;
      for (let last = first; last < thought.length; last++) {
        if (last > first && thought[last]?.apart) break;
        node = node.next.get(stems[last] ?? '');
        if (!node) break;
        if (node.phrase === undefined) continue;
        const start = thought[first]?.start ?? 0;
        const end = thought[last]?.end ?? start;
        found.push({ phrase: node.phrase, start, end, negated: isNegated(stems, thought, first) });
      }
    }
    return found;
  }
}

/** Whether one of the two words before says "not", with no comma between. */
function isNegated(stems: readonly string[], thought: readonly Word[], first: number): boolean {
  for (let at = first; at > 0 && at > first - 2; at--) {
    if (thought[at]?.apart) return false;
    if (stems[at - 1] === 'not' || stems[at - 1] === 'no') return true;
  }
  return false;
}
