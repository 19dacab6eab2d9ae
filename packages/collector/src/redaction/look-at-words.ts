import { longestText, type AttentionCue, type Questionnaire, type QuestionnaireResponse } from '@always-kit/contract';
import {
  hiddenInEnglish,
  hide,
  lookAlsoFor,
  lookThrough,
  type Finding,
  type HiddenWords,
  type PrivateKind,
} from '@always-kit/contract/private-words';
import { draftCues } from '@always-kit/contract/cue-drafts';

// A page may know fewer languages, or be none of ours.
lookAlsoFor(draftCues);

/** Answers, with whatever else they came with. */
type WithAnswers = Pick<QuestionnaireResponse, 'answers'>;

/** What was seen in a person's words, and what they sent as it may be kept. */
interface KeptWords<Sent extends WithAnswers> {
  readonly kept: Sent;
  /** Whether words were taken out, so that `kept` is not what was sent. */
  readonly hidden: boolean;
  readonly found: readonly PrivateKind[];
  /** Where words of danger are among them, of which kinds. */
  readonly cues: ReadonlySet<AttentionCue>;
}

/** As `KeptWords`, of a response. */
export interface LookedAt {
  readonly response: QuestionnaireResponse;
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

/** Looks at what a person wrote in a response: as `keptWords`, and words of danger put the response before a human. */
export function lookAtWords(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  policy: 'redact' | 'keep',
  today: Date,
): LookedAt {
  const { kept, hidden, found, cues } = keptWords(questionnaire, response, policy, today);
  const seen = new Set<AttentionCue>([...(response.attention ?? []), ...cues]);
  return {
    response: kept,
    hidden,
    found,
    cues: (['urgent', 'safeguarding'] as const).filter((cue) => seen.has(cue)),
  };
}

/**
 * Looks at what a person wrote, as the page did, or did not: a page may be old, or not ours. Words that may say who somebody is
 * are told by kind and, unless the organisation keeps them, taken out; a guess (`maybe`) is only told, because a guess that
 * takes out words of an answer takes them from the person.
 */
export function keptWords<Sent extends WithAnswers>(
  { questions }: Questionnaire,
  sent: Sent,
  policy: 'redact' | 'keep',
  today: Date,
): KeptWords<Sent> {
  const asked = new Set(questions.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  const kinds = new Set<PrivateKind>();
  const cues = new Set<AttentionCue>();
  let hidden = false;
  const answers = sent.answers.map((answer) => {
    const { question, value } = answer;
    if (!asked.has(question) || typeof value !== 'string') return answer;
    const { findings, cues: foundCues } = lookThrough(value, { today });
    for (const { kind } of foundCues) cues.add(kind);
    for (const { kind } of findings) kinds.add(kind);
    const sure = findings.filter((one) => one.sure !== 'maybe');
    if (policy === 'keep' || sure.length === 0) return answer;
    hidden = true;
    return { ...answer, value: hiddenIn(value, sure) };
  });
  return { kept: hidden ? { ...sent, answers } : sent, hidden, found: [...kinds].sort(), cues };
}

function hiddenIn(text: string, findings: readonly Finding[]): string {
  const written = hide(text, findings);
  return written.length <= longest ? written : hide(text, findings, nothing);
}
