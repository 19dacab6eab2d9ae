import { StrategyLink } from '@always-kit/contract';
import type { Form } from './form.ts';

export const readiness: Form = {
  fields: [
    { id: 'on', kind: 'day', first: 'today', optional: true },
    {
      id: 'statements',
      kind: 'statements',
      of: 'statement',
      // What matters to staff comes first: who is not asked does not join in.
      groups: [
        { title: 'staff-first', statements: ['staff-asked', 'open-mind', 'protected-time'] },
        { title: 'people', statements: ['people-willing', 'rarely-heard', 'can-thank', 'help-co-designing'] },
        {
          title: 'behind-it',
          statements: ['sponsor', 'two-leads', 'help-measuring', 'reporting', 'in-strategy'],
        },
      ],
      answer: 'answer',
      answers: new Map(['not-yet', 'starting', 'mostly', 'fully'].map((answer) => [answer, answer])),
      words: [
        { id: 'note', kind: 'text', optional: true },
        { id: 'owner', kind: 'line', optional: true },
      ],
    },
  ],
};

export const oversight: Form = {
  title: 'group',
  fields: [
    { id: 'group', kind: 'line' },
    { id: 'department', kind: 'line', optional: true },
    { id: 'reportsTo', kind: 'line', optional: true },
    { id: 'rhythm', kind: 'line', optional: true },
  ],
};

export const commitment: Form = {
  title: 'what',
  fields: [
    { id: 'what', kind: 'text' },
    { id: 'due', kind: 'day' },
    { id: 'done', kind: 'day', optional: true },
  ],
};

export const sponsorReview: Form = {
  brief: ['on'],
  fields: [
    { id: 'on', kind: 'day', first: 'today' },
    { id: 'decided', kind: 'text', optional: true },
  ],
};

export const oversightReport: Form = {
  brief: ['to', 'on'],
  fields: [
    { id: 'on', kind: 'day', first: 'today' },
    { id: 'to', kind: 'line' },
    { id: 'asked', kind: 'text', optional: true },
    { id: 'link', kind: 'link', optional: true },
  ],
};

export const scope: Form = {
  title: 'place',
  fields: [
    { id: 'place', kind: 'line' },
    { id: 'site', kind: 'line', optional: true },
    { id: 'people', kind: 'text', optional: true },
    { id: 'startsOn', kind: 'day', optional: true },
  ],
};

export const strategyLink: Form = {
  title: 'title',
  fields: [
    { id: 'kind', kind: 'choice', of: 'strategy', from: StrategyLink.shape.kind.options },
    { id: 'title', kind: 'line' },
    { id: 'link', kind: 'link', optional: true },
  ],
};
