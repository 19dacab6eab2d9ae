import type { CriteriaSet } from '../criteria-set.ts';

/** The kinds of evidence that the draft set asks for. */
export const evidenceTypes = [
  'ledger-entry',
  'quote-set',
  'vision-record',
  'aim-record',
  'criteria-record',
  'measure-definition',
  'chart',
  'gate-result',
  'test-log',
  'minutes',
  'sign-off',
  'spread-record',
  'equity-view',
  'accessibility-record',
  'story',
  'document',
] as const;
export type EvidenceType = (typeof evidenceTypes)[number];

/**
 * The criteria that Always Kit comes with. The national criteria, form and levels were not found in public sources, so these
 * are a draft by this project: replace them with your national or local set.
 *
 * Since 0.2 most of them can be met by what is written in the record alone. What was attached to meet 0.1 still counts.
 */
export const draftCriteria: CriteriaSet = {
  id: 'ae-draft-1',
  version: '0.2',
  issuer: 'Always Kit (project draft)',
  standing: 'project-draft',
  notice:
    'This is a draft list by the Always Kit project. It is not an official NHS list. Ask your national or local team which list to use.',
  criteria: [
    {
      id: 'A1',
      text: 'People who use the service said what matters, before solutions were proposed.',
      basis: 'seed: co-produced',
      evidence: ['quote-set', 'ledger-entry'],
      check: 'voices-recorded',
    },
    {
      id: 'A2',
      text: 'People with lived experience are members of the point-of-care team.',
      basis: 'seed; PXJ (a)',
      evidence: ['ledger-entry'],
      check: 'lived-experience-on-team',
    },
    {
      id: 'A3',
      text: "The vision is in people's own words and agreed with them.",
      basis: 'NHSE examples page',
      evidence: ['vision-record', 'quote-set'],
      check: 'vision-agreed',
    },
    {
      id: 'A4',
      text: 'The idea meets the four criteria.',
      basis: 'IHI criteria',
      evidence: ['criteria-record'],
      check: 'four-tests-met',
    },
    {
      id: 'A5',
      text: 'The aim says how much and by when, or is a stated ongoing target.',
      basis: 'NHSE examples page',
      evidence: ['aim-record'],
      check: 'aim-set',
    },
    {
      id: 'B1',
      text: 'Changes were designed together, not only what matters.',
      basis: 'seed: limitation on how improvements are designed',
      evidence: ['test-log'],
      check: 'changes-co-designed',
    },
    {
      id: 'B2',
      text: 'Changes were tested in small steps and learned from.',
      basis: 'method',
      evidence: ['test-log'],
      check: 'tests-learned-from',
    },
    {
      id: 'B3',
      text: 'At least one change is about how people relate, not only things.',
      basis: 'seed learning',
      evidence: ['test-log'],
      check: 'relational-change',
    },
    {
      id: 'C1',
      text: 'A process measure and an outcome measure were set early.',
      basis: 'Picker 2018',
      evidence: ['measure-definition'],
      check: 'both-measures',
    },
    {
      id: 'C2',
      text: 'Measured over time from before the change.',
      basis: 'method',
      evidence: ['chart'],
      check: 'baseline-measured',
    },
    {
      id: 'C3',
      text: 'The improvement is real and has been kept up.',
      basis: 'seed: sustained improvement',
      evidence: ['gate-result', 'chart'],
      check: 'improvement-sustained',
    },
    {
      id: 'C4',
      text: 'The result holds for groups who often have a worse experience.',
      basis: 'seed: inequalities',
      evidence: ['equity-view', 'story'],
    },
    {
      id: 'D1',
      text: 'An executive sponsor reviewed progress in the last 90 days.',
      basis: 'seed: accountability',
      evidence: ['sign-off'],
      check: 'sponsor-reviewed',
    },
    {
      id: 'D2',
      text: 'It is reported to an oversight group and linked to strategy.',
      basis: 'seed',
      evidence: ['minutes', 'document'],
      check: 'reported-and-linked',
    },
    {
      id: 'E1',
      text: 'There is an owner, a deputy and a review date.',
      basis: 'seed: over-reliance, one-off',
      evidence: ['document'],
      check: 'sustain-plan-complete',
    },
    {
      id: 'E2',
      text: 'Learning has been shared or spread.',
      basis: 'PXJ; seed',
      evidence: ['spread-record'],
      check: 'learning-shared',
    },
    {
      id: 'E3',
      text: 'People were told what changed because of them.',
      basis: 'closing the loop',
      evidence: ['document'],
      check: 'people-told',
    },
    {
      id: 'F1',
      text: 'Information was accessible and communication needs were met.',
      basis: 'DAPB1605',
      evidence: ['accessibility-record'],
      check: 'two-ways-to-answer',
    },
    {
      id: 'F2',
      text: 'People with lived experience have signed off this pack.',
      basis: 'precedent: ELFT service user-led accreditation',
      evidence: ['sign-off'],
      check: 'lived-experience-signed-off',
    },
  ],
};
