import {
  findCues,
  findPrivateWords,
  type CueKind,
  type Finding,
  type OwnPattern,
} from '@always-kit/contract/private-words';

/** What is in one answer in words. */
interface Answer {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly cues: readonly CueKind[];
}

/** What was found in each answer, and what the person has said to it. An answer is looked at once, until it changes. */
export class LookedAt {
  readonly #answers = new Map<string, Answer>();
  /** Words that are to stay, by question. */
  readonly #left = new Map<string, Set<string>>();

  /** Looks at the answer to `question`, if that has not been done yet. */
  at(question: string, text: string, own: readonly OwnPattern[]): Answer {
    const before = this.#answers.get(question);
    if (before?.text === text) return before;
    const cues = [...new Set(findCues(text).map(({ kind }) => kind))];
    const answer = { text, findings: found(text, own), cues };
    this.#answers.set(question, answer);
    return answer;
  }

  /** What was found in `text` and not left on purpose; nothing where it has changed since, or was not looked at. */
  undecided(question: string, text: string): readonly Finding[] {
    const answer = this.#answers.get(question);
    if (answer?.text !== text) return [];
    return answer.findings.filter(({ words }) => !this.#left.get(question)?.has(words));
  }

  /** These are to stay as they are. */
  leave(question: string, findings: readonly Finding[]): void {
    const left = this.#left.get(question) ?? new Set();
    for (const { words } of findings) left.add(words);
    this.#left.set(question, left);
  }

  /** Looks at each answer again when it is next asked for: what is looked for may be more by now. */
  lookAgain(): void {
    this.#answers.clear();
  }

  forget(): void {
    this.#answers.clear();
    this.#left.clear();
  }
}

/** A pattern of the page's may fail; it must not cost the person anything else. */
function found(text: string, own: readonly OwnPattern[]): Finding[] {
  try {
    return findPrivateWords(text, { own });
  } catch (cause) {
    console.warn('always/private-patterns: a pattern of the provider could not be tried.', cause);
    return findPrivateWords(text);
  }
}
