import type { ChecklistItem, EntryForm, Evidence, MethodRole, PackedGate, Person } from '@always-kit/contract';
import type { EvidenceType } from '@always-kit/contract/built-in';

/** The kinds of evidence of the draft criteria. Another kind is named by its own id. */
const evidenceTypes: Readonly<Record<EvidenceType, string>> = {
  'ledger-entry': 'a record of who took part',
  'quote-set': 'what people said, in their own words',
  'vision-record': 'the vision statement',
  'aim-record': 'the aim statement',
  'criteria-record': 'notes on how the idea meets the 4 criteria',
  'measure-definition': 'what is measured, and how',
  chart: 'a chart over time',
  'gate-result': 'proof that the improvement has lasted',
  'test-log': 'notes of the tests of change',
  minutes: 'notes of a meeting',
  'sign-off': 'a signed statement',
  'spread-record': 'a record of where it has spread',
  'equity-view': 'results for different groups of people',
  'accessibility-record': 'a record of how communication needs were met',
  story: 'a story',
  document: 'a document',
};

const forms: Readonly<Record<EntryForm, string>> = {
  readiness: 'Readiness',
  oversight: 'Who oversees the work',
  commitment: 'What the sponsor promised',
  'sponsor-review': 'The sponsor looked',
  'oversight-report': 'A report to those who oversee it',
  scope: 'Where it starts',
  'strategy-link': 'What else it belongs to',
  'team-charter': 'How the team works together',
  quote: 'What somebody said',
  'four-tests': 'The 4 tests of an Always Event',
  'change-idea': 'An idea for a change',
  'measure-plan': 'How it is measured',
  'test-of-change': 'A test of a change',
  'standard-work': 'What is done every time',
  'sustain-plan': 'How it is kept going',
  spread: 'Where it has spread',
  communication: 'What people were told',
  pause: 'A time of rest',
  'taking-part': 'Who took part',
  benefit: 'What was put in or came out',
  comment: 'A comment',
  'theme-decision': 'What a comment is about',
  'team-theme': 'A theme of the team',
};

const teamRoles: Readonly<Record<MethodRole, string>> = {
  'executive-sponsor': 'executive sponsor',
  'oversight-team': 'oversight team',
  'lived-experience-partner': 'partner with lived experience',
  'frontline-staff': 'frontline staff',
  coach: 'coach',
  collector: 'collector',
  'communications-lead': 'communications lead',
};

const states: Readonly<Record<ChecklistItem['state'], string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  'evidence-complete': 'Evidence complete',
  'signed-off': 'Signed off',
};

const grades: Readonly<Record<PackedGate['grade'], string>> = {
  notEnoughData: 'Cannot be judged',
  tooEarly: 'Too early to say',
  notYet: 'Not yet',
  improvedSustained: 'Improved and lasting',
  improvedStrongEvidence: 'Improved and lasting, with strong evidence',
};

/** Every word that the page of an evidence pack says, in English. */
export const packWords = {
  state: (state: ChecklistItem['state']): string => states[state],
  grade: (grade: PackedGate['grade']): string => grades[grade],
  teamRole: (role: MethodRole): string => teamRoles[role],
  title: (what: string): string => `Evidence pack: ${what}`,
  what: 'This is what was recorded about one Always Event®, gathered for people who judge it. It shows which evidence there is, who signed it off, and what is missing.',
  notAccredited:
    'It is not an accreditation. Only the issuer of the criteria can give one, and no record of one is attached.',
  issuerGave: 'A record of the issuer is attached. Ask the issuer whether it still stands.',
  draft: 'Draft criteria.',
  rounded: ({ below, roundedTo }: { below: number; roundedTo: number }): string =>
    `Numbers of people are rounded to ${roundedTo} and shown by whole months. Numbers from 1 to ${below - 1} are not shown.`,
  fewer: ({ below }: { below: number }): string => `fewer than ${below}: not shown`,
  type: (id: string): string =>
    capital((evidenceTypes as Readonly<Record<string, string>>)[id] ?? id.replaceAll('-', ' ')),
  form: (form: EntryForm): string => forms[form],
  found: ({ count, words }: Extract<Evidence, { source: 'recorded' }>): string =>
    words === undefined ? `Found in what is recorded: ${count}` : `“${words}”`,
  person: ({ name, role, livedExperience }: Person): string =>
    `${name}, ${livedExperience ? 'partner with lived experience' : role}`,
  missing: ({ missing }: Pick<ChecklistItem, 'missing'>): string =>
    missing
      .map(({ code, evidence, have, need }) => `${packWords.type(evidence ?? code)} (${have} of ${need})`)
      .join('; '),
  day: (moment: string): string => dayFormat.format(Date.parse(moment)),
  moment: (moment: string): string => `${momentFormat.format(Date.parse(moment))} UTC`,
  share: (share: number): string => `${Math.round(share * 100)}%`,
} as const;

const dayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const momentFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long', timeStyle: 'short' });

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
