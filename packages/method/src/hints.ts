import type { AimStatement, EntryContent, EntryForm, TeamMember, VisionStatement } from '@always-kit/contract';
import { wasShared } from './sharing.ts';

/** Something that would make what was written stronger. */
export type HintCode =
  | 'no-always'
  | 'too-long'
  | 'about-staff'
  | 'service-words'
  | 'no-quotes'
  | 'not-agreed'
  | 'no-target'
  | 'no-date'
  | 'date-passed'
  | 'low-statements'
  | 'no-support'
  | 'no-joining'
  | 'no-partner'
  | 'few-partners'
  | 'no-why'
  | 'no-voices'
  | 'designed-without'
  | 'no-prediction'
  | 'not-finished'
  | 'few-people'
  | 'no-deputy'
  | 'no-review'
  | 'nobody-did'
  | 'no-amount';

/** A hint, and the field that it is about. Never an error: whoever writes can set it aside and say why. */
export interface Hint {
  readonly code: HintCode;
  readonly field?: string;
  /** What its words speak of, such as how many statements. */
  readonly count?: number;
}

/** What a hint may know besides what was written. */
export interface HintContext {
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
}

const longestVision = 25;
const serviceWords =
  /\b(ensure|compliance|service users?|patient-centred|person-centred|holistic|stakeholders?|implement(?:ation|ing)?|optimis\w+|facilitat\w+|pathways?|in line with|policy)\b/i;
const aboutStaff =
  /\bstaff\s+(will|must|should|shall)\b|^\s*(we|the team)\s+(will|must|should)\s+(ensure|make sure)\b/i;

/**
 * What would make a vision stronger: a sentence that begins "I will always" or "We will always", in people's own words, short enough to be
 * said aloud. From the six examples that NHS England shows; the limit of 25 words is this project's.
 */
export function visionHints({ text, agreedBy, quotes }: VisionStatement): Hint[] {
  const words = text.trim().split(/\s+/).length;
  return [
    ...hint(!/\balways\b/i.test(text), 'no-always', 'text'),
    ...hint(aboutStaff.test(text), 'about-staff', 'text'),
    ...hint(serviceWords.test(text), 'service-words', 'text'),
    ...hint(words > longestVision, 'too-long', 'text', words),
    ...hint(!quotes?.length, 'no-quotes', 'quotes'),
    ...hint(!agreedBy?.includes('lived-experience-partner'), 'not-agreed', 'agreedBy'),
  ];
}

/** What would make an aim stronger: how much, and by when, or that it goes on for good. */
export function aimHints({ target, by, ongoing }: AimStatement, { today }: HintContext): Hint[] {
  return [
    ...hint(target === undefined, 'no-target', 'target'),
    ...hint(by === undefined && ongoing !== true, 'no-date', 'by'),
    ...hint(by !== undefined && by < today && ongoing !== true, 'date-passed', 'by'),
  ];
}

/** What would make a team stronger: people who use the service, at least one in three. */
export function teamHints(team: readonly TeamMember[]): Hint[] {
  const partners = team.filter(({ role }) => role === 'lived-experience-partner').length;
  if (team.length === 0) return [];
  return [
    ...hint(partners === 0, 'no-partner', 'pointOfCareTeam'),
    ...hint(partners > 0 && partners * 3 < team.length, 'few-partners', 'pointOfCareTeam', partners),
  ];
}

/** What would make an entry stronger. Empty for forms that nothing is said about. */
export function hintsOf<Form extends EntryForm>(form: Form, content: EntryContent<Form>, context: HintContext): Hint[] {
  const rule = rules[form] as ((content: EntryContent<Form>, context: HintContext) => Hint[]) | undefined;
  return rule?.(content, context) ?? [];
}

type Rules = { readonly [Form in EntryForm]?: (content: EntryContent<Form>, context: HintContext) => Hint[] };

const rules: Rules = {
  readiness({ statements }) {
    const low = statements.filter(({ answer }) => answer === 'not-yet').length;
    return hint(low > 0, 'low-statements', 'statements', low);
  },
  'team-charter': ({ joining, support }) => [
    ...hint(joining === undefined, 'no-joining', 'joining'),
    ...hint(support.length === 0, 'no-support', 'support'),
  ],
  'four-tests': ({ tests }) =>
    hint(
      tests.some(({ met }) => !met),
      'no-why',
      'tests',
      tests.filter(({ met }) => !met).length,
    ),
  'change-idea': ({ quotes, themes, designedWith }) => [
    ...hint(quotes.length === 0 && themes.length === 0, 'no-voices', 'quotes'),
    ...hint(!wasShared(designedWith), 'designed-without', 'designedWith'),
  ],
  'measure-plan': ({ people, often }) =>
    hint(people !== undefined && people < 5 && often !== 'daily', 'few-people', 'people', people),
  'test-of-change': ({ prediction, learned, decision, endedOn, designedWith }, { today }) => [
    ...hint(prediction === undefined, 'no-prediction', 'prediction'),
    ...hint(!wasShared(designedWith), 'designed-without', 'designedWith'),
    ...hint(
      endedOn !== undefined && endedOn <= today && (learned === undefined || decision === undefined),
      'not-finished',
      learned === undefined ? 'learned' : 'decision',
    ),
  ],
  'sustain-plan': ({ deputy, reviewOn }, { today }) => [
    ...hint(deputy === undefined, 'no-deputy', 'deputy'),
    ...hint(reviewOn === undefined, 'no-review', 'reviewOn'),
    ...hint(reviewOn !== undefined && reviewOn < today, 'date-passed', 'reviewOn'),
  ],
  spread: ({ designedWith }) => hint(!wasShared(designedWith), 'designed-without', 'designedWith'),
  communication: ({ said, did }) =>
    hint((said === undefined) !== (did === undefined), 'nobody-did', said === undefined ? 'said' : 'did'),
  benefit: ({ side, amount }) => hint(side === 'came-out' && amount === undefined, 'no-amount', 'amount'),
};

function hint(applies: boolean, code: HintCode, field: string, count?: number): Hint[] {
  return applies ? [{ code, field, ...(count !== undefined && { count }) }] : [];
}
