import type { CueKind } from '@always-kit/contract/private-words';
import type { Written } from './written.ts';

/** Something that a person is stopped for, and where it is told. */
export interface Stop {
  readonly what: string;
  /** The element to take them to, as a selector. */
  readonly on: string;
  /** The question that it stands with, where it stands with one. */
  readonly question?: string;
}

/** What a person was stopped for: for each thing once. */
export class Stops {
  readonly #written: Written;
  readonly #before = new Set<string>();

  constructor(written: Written) {
    this.#written = written;
  }

  /** The first of what has not stopped them yet: help of these `kinds`, or private words in the answers to `questions`. */
  next(kinds: Iterable<CueKind>, questions: readonly string[]): Stop | undefined {
    const undecided = (question: string): Stop[] =>
      this.#written
        .undecided(question)
        .map(({ finding }) => ({ what: JSON.stringify([question, finding.words]), on: '#caution', question }));
    const help = [...kinds].map((kind): Stop => ({ what: `help-${kind}`, on: `#help-${kind}` }));
    const news = [...help, ...questions.flatMap(undecided)].filter(({ what }) => !this.#before.has(what));
    for (const { what } of news) this.#before.add(what);
    return news[0];
  }

  forget(): void {
    this.#before.clear();
  }
}
