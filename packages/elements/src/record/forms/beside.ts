import {
  Benefit,
  BenefitUnit,
  Confidence,
  MethodStep,
  ParticipantRole,
  ParticipationLevel,
  SharedStep,
  type Benefit as AnyBenefit,
} from '@always-kit/contract';
import type { Form } from './form.ts';

/** One line of the co-production ledger. */
export const takingPart: Form = {
  brief: ['step', 'role', 'level', 'on'],
  fields: [
    { id: 'step', kind: 'choice', of: 'shared', from: SharedStep.options },
    { id: 'role', kind: 'choice', of: 'participant', from: ParticipantRole.options },
    { id: 'level', kind: 'choice', of: 'level', from: ParticipationLevel.options },
    { id: 'people', kind: 'number', least: 1, most: 10_000, optional: true },
    { id: 'on', kind: 'day', first: 'today' },
    { id: 'note', kind: 'text', optional: true },
  ],
};

const forWhom: readonly NonNullable<AnyBenefit['for']>[] = ['people', 'staff', 'service'];

export const benefit: Form = {
  title: 'what',
  fields: [
    { id: 'side', kind: 'choice', of: 'side', from: Benefit.shape.side.options },
    { id: 'what', kind: 'text' },
    { id: 'for', kind: 'choice', of: 'for', from: forWhom, optional: true },
    { id: 'amount', kind: 'number', least: 0, most: 1_000_000_000, optional: true },
    { id: 'unit', kind: 'choice', of: 'unit', from: BenefitUnit.options, optional: true },
    { id: 'poundsEach', kind: 'number', least: 0, most: 1_000_000, optional: true },
    { id: 'on', kind: 'day', first: 'today' },
    { id: 'source', kind: 'line' },
    { id: 'confidence', kind: 'choice', of: 'confidence', from: Confidence.options },
  ],
};

/** What somebody says about a step, to help. */
export const comment: Form = {
  title: 'words',
  fields: [
    { id: 'words', kind: 'text' },
    { id: 'step', kind: 'choice', of: 'step', from: MethodStep.options, optional: true },
    { id: 'criterion', kind: 'kept', shown: true },
  ],
};
