import type { QuestionKind, Questionnaire } from '@always-kit/contract';

interface Words {
  readonly plain?: string;
}

/** A questionnaire as a script may have made it. */
interface Unchecked {
  readonly title?: Words;
  readonly questions?: readonly ({
    readonly id?: string;
    readonly kind?: QuestionKind;
    readonly text?: Words;
    readonly options?: readonly ({ readonly text?: Words } | null)[];
    readonly when?: Partial<Record<'all' | 'any', readonly { readonly question: string }[]>>;
  } | null)[];
}

// Not by what asks them, which some elements do without. A newer contract may know kinds that we do not: those are left out.
const picked: readonly QuestionKind[] = ['single-choice', 'several-choices', 'faces', 'always', 'yes-no'];
const written: readonly QuestionKind[] = ['text', 'number', 'date'];

/**
 * What keeps a questionnaire from being asked, for its developer; nothing where it can be. A collector's own is as the contract has
 * it; what a page's script sets may be anything, and would leave a person before a form that stands still.
 */
export function whyNotAskable(questionnaire: Questionnaire): string | undefined {
  const { title, questions } = questionnaire as Unchecked;
  if (!title?.plain) return 'no title';
  if (!questions?.[0] || typeof questions === 'string') return 'no questions';
  const before = new Set<string>();
  for (const question of questions) {
    const { id, kind = 'text', text, options, when } = question ?? {};
    if (!id || before.has(id)) return `no id of its own: ${String(id)}`;
    const isPicked = picked.includes(kind);
    if ((isPicked || written.includes(kind)) && !text?.plain) return `no text: ${id}`;
    if (isPicked && !(options?.[0] && options.every((option) => option?.text?.plain))) {
      return `no options, or one without a text: ${id}`;
    }
    const clauses = when && (when.all ?? when.any ?? []);
    if (clauses && !(clauses[0] && clauses.every((clause) => before.has(clause.question)))) {
      return `a condition that looks at nothing before it: ${id}`;
    }
    before.add(id);
  }
  return undefined;
}
