import { parse, Questionnaire } from '@always-kit/contract';

// With the schemas of the contract, so it is loaded only for a questionnaire that a page's own script has set.

/** How many faults are named at once: one wrong list may hold hundreds. */
const named = 5;

/**
 * Whether the contract takes `questionnaire`, so that its answers can be stored; the developer is told each field that is wrong.
 * A question of a kind that only a newer contract knows is no fault: it is left out.
 */
export function isSound(questionnaire: unknown): boolean {
  const parsed = parse(Questionnaire, withoutUnknownKinds(questionnaire));
  const faults = parsed.ok ? [] : parsed.errors.map(({ pointer, detail }) => `${pointer || '/'}: ${detail}`);
  if (parsed.ok && noneIsKnown(questionnaire)) faults.push('/questions: None is of a kind that can be asked');
  if (faults.length === 0) return true;
  const more = faults.length > named ? `\nAnd ${faults.length - named} more.` : '';
  console.error(`always/questionnaire-unusable: it cannot be asked.\n${faults.slice(0, named).join('\n')}${more}`);
  return false;
}

const kinds = new Set<string>([
  'single-choice',
  'several-choices',
  'faces',
  'always',
  'yes-no',
  'text',
  'number',
  'date',
]);

/** With a stand-in for each question that is not asked, so that conditions which look at it are as they were. */
function withoutUnknownKinds(questionnaire: unknown): unknown {
  const { questions } = (questionnaire ?? {}) as { questions?: unknown };
  if (!Array.isArray(questions)) return questionnaire;
  return {
    ...(questionnaire as object),
    questions: questions.map((question: { id?: unknown; kind?: unknown; when?: unknown } | null) => {
      if (typeof question?.kind !== 'string' || kinds.has(question.kind)) return question;
      const { id, when } = question;
      return { id, when, kind: 'text', text: { plain: 'Left out' }, maxLength: 1 };
    }),
  };
}

function noneIsKnown(questionnaire: unknown): boolean {
  return !(questionnaire as Questionnaire).questions.some(({ kind }) => kinds.has(kind));
}
