import {
  ChangeNature,
  FourTest,
  TestDecision,
  TestScale,
  type MeasurePlan,
  type TeamCharter,
} from '@always-kit/contract';
import type { Form } from './form.ts';

const often: readonly NonNullable<MeasurePlan['often']>[] = ['daily', 'weekly', 'fortnightly', 'monthly'];
const support: readonly TeamCharter['support'][number][] = [
  ...(['pay', 'travel', 'interpreter', 'easy-read', 'childcare', 'carer-cover', 'training'] as const),
];

export const teamCharter: Form = {
  title: 'purpose',
  fields: [
    { id: 'purpose', kind: 'text' },
    { id: 'joining', kind: 'text', optional: true },
    { id: 'rhythm', kind: 'line', optional: true },
    { id: 'support', kind: 'choices', of: 'support', from: support },
    { id: 'decisions', kind: 'text', optional: true },
  ],
};

export const quote: Form = {
  title: 'words',
  fields: [
    { id: 'response', kind: 'voice' },
    { id: 'question', kind: 'kept' },
    { id: 'words', kind: 'text', most: 1000 },
  ],
};

export const fourTests: Form = {
  fields: [
    {
      id: 'tests',
      kind: 'statements',
      of: 'test',
      groups: [{ statements: FourTest.options }],
      answer: 'met',
      answers: new Map([
        ['met', true],
        ['not-met', false],
      ]),
      words: [{ id: 'why', kind: 'text' }],
    },
  ],
};

export const changeIdea: Form = {
  title: 'idea',
  fields: [
    { id: 'idea', kind: 'text' },
    { id: 'nature', kind: 'choice', of: 'nature', from: ChangeNature.options, optional: true },
    { id: 'quotes', kind: 'quotes' },
    { id: 'themes', kind: 'kept', first: [] },
    { id: 'designedWith', kind: 'designed-with' },
  ],
};

export const measurePlan: Form = {
  title: 'measure',
  fields: [
    { id: 'measure', kind: 'measure' },
    { id: 'whoIsAsked', kind: 'text', optional: true },
    { id: 'whoAsks', kind: 'line', optional: true },
    { id: 'people', kind: 'number', least: 1, most: 10_000, optional: true },
    { id: 'often', kind: 'choice', of: 'often', from: often, optional: true },
  ],
};

export const testOfChange: Form = {
  title: 'title',
  fields: [
    { id: 'title', kind: 'line', under: 'plan' },
    { id: 'idea', kind: 'entry', form: 'change-idea', optional: true, under: 'plan' },
    { id: 'scale', kind: 'choice', of: 'scale', from: TestScale.options, under: 'plan' },
    { id: 'startedOn', kind: 'day', under: 'plan' },
    { id: 'prediction', kind: 'text', optional: true, under: 'plan' },
    { id: 'plan', kind: 'text', optional: true, under: 'plan' },
    { id: 'designedWith', kind: 'designed-with', under: 'plan' },
    { id: 'did', kind: 'text', optional: true, under: 'do' },
    { id: 'endedOn', kind: 'day', optional: true, under: 'do' },
    { id: 'learned', kind: 'text', optional: true, under: 'study' },
    { id: 'unexpected', kind: 'text', optional: true, under: 'study' },
    { id: 'decision', kind: 'choice', of: 'decision', from: TestDecision.options, optional: true, under: 'act' },
  ],
};
