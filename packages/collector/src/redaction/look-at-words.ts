import { longestText, type AttentionCue, type Questionnaire, type QuestionnaireResponse } from '@always-kit/contract';
import {
  attentionOf,
  findPrivateWords,
  hiddenInEnglish,
  hide,
  type Finding,
  type HiddenWords,
  type PrivateKind,
} from '@always-kit/contract/private-words';

/** What was seen in a person's words, and the response as it may be kept. */
export interface LookedAt {
  readonly response: QuestionnaireResponse;
  /** Whether words were taken out, so that `response` is not what was sent. */
  readonly hidden: boolean;
  readonly found: readonly PrivateKind[];
  readonly cues: readonly AttentionCue[];
}

/** How long a text may be that is read again, in UTF-16 units: as the contract has it. */
const longest = 2 * longestText;
/** What is written where there is no room to say what it was. */
const nothing: HiddenWords = Object.fromEntries(
  Object.keys(hiddenInEnglish).map((kind) => [kind, '']),
) as unknown as HiddenWords;

/**
 * Looks at what a person wrote, as the page did, or did not: a page may be old, or not ours. Words that may say who somebody is
 * are told by kind and, unless the organisation keeps them, taken out; a guess (`maybe`) is only told, because a guess that
 * takes out words of an answer takes them from the person. Words of danger put the response before a human.
 */
export function lookAtWords(
  { questions }: Questionnaire,
  response: QuestionnaireResponse,
  policy: 'redact' | 'keep',
  today: Date,
): LookedAt {
  const asked = new Set(questions.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  const kinds = new Set<PrivateKind>();
  const texts: string[] = [];
  let hidden = false;
  const answers = response.answers.map((answer) => {
    const { question, value } = answer;
    if (!asked.has(question) || typeof value !== 'string') return answer;
    texts.push(value);
    const findings = findPrivateWords(value, { today });
    for (const { kind } of findings) kinds.add(kind);
    const sure = findings.filter((one) => one.sure !== 'maybe');
    if (policy === 'keep' || sure.length === 0) return answer;
    hidden = true;
    return { ...answer, value: hiddenIn(value, sure) };
  });
  const seen = new Set<AttentionCue>([...(response.attention ?? []), ...attentionOf(texts)]);
  return {
    response: hidden ? { ...response, answers } : response,
    hidden,
    found: [...kinds].sort(),
    cues: (['urgent', 'safeguarding'] as const).filter((cue) => seen.has(cue)),
  };
}

function hiddenIn(text: string, findings: readonly Finding[]): string {
  const written = hide(text, findings);
  return written.length <= longest ? written : hide(text, findings, nothing);
}
