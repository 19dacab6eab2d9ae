import type { Question } from '@always-kit/contract';
import type { ResponseFlow } from '../response/response-flow.ts';
import type { Seen } from './caution-notes.ts';
import type { LookedAt } from './looked-at.ts';

/** What a person has written into a form so far, and where it stands. */
export class Written {
  readonly #flow: ResponseFlow;
  readonly #looked: LookedAt;

  constructor(flow: ResponseFlow, looked: LookedAt) {
    this.#flow = flow;
    this.#looked = looked;
  }

  /** The questions that are answered in words. */
  get questions(): readonly Question[] {
    return this.#flow.asked.filter(({ kind }) => kind === 'text');
  }

  get ids(): readonly string[] {
    return this.questions.map(({ id }) => id);
  }

  /** The answer to a question; empty where there is none. */
  text(id: string): string {
    const draft = this.#flow.draft(id);
    return typeof draft === 'string' ? draft : '';
  }

  /** What was found in an answer, and the person has not decided about. */
  undecided(id: string): Seen[] {
    const text = this.text(id);
    return this.#looked.undecided(id, text).map((finding) => ({ text, finding }));
  }

  /** The question that is answered in `field`, where it is answered in words. */
  questionOf(field: Element | null): string | undefined {
    const { step, onOnePage, question } = this.#flow;
    if (step !== 'question' || field?.localName !== 'textarea') return undefined;
    const asked = onOnePage ? field.id.replace('answer-', '') : question?.id;
    return this.ids.find((id) => id === asked);
  }

  /** Whether `question` is on the page. */
  stands(question: string): boolean {
    const { step, onOnePage } = this.#flow;
    const standing = onOnePage ? this.ids : [this.#flow.question?.id];
    return step === 'question' && standing.includes(question);
  }
}
