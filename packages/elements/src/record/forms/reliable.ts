import type { Communication } from '@always-kit/contract';
import type { Form } from './form.ts';

const audiences: readonly Communication['audience'][] = ['people', 'staff', 'board', 'everybody'];

export const standardWork: Form = {
  title: 'what',
  fields: [
    { id: 'what', kind: 'text' },
    { id: 'who', kind: 'line' },
    { id: 'when', kind: 'line' },
    { id: 'otherwise', kind: 'text', optional: true },
    { id: 'link', kind: 'link', optional: true },
  ],
};

export const sustainPlan: Form = {
  brief: ['owner'],
  fields: [
    { id: 'owner', kind: 'line' },
    { id: 'deputy', kind: 'line', optional: true },
    { id: 'reviewOn', kind: 'day', optional: true },
    { id: 'ifItDrops', kind: 'text', optional: true },
  ],
};

export const spread: Form = {
  title: 'to',
  fields: [
    { id: 'to', kind: 'line' },
    { id: 'site', kind: 'line', optional: true },
    { id: 'from', kind: 'entry', form: 'spread', optional: true },
    { id: 'on', kind: 'day', optional: true },
    { id: 'adapted', kind: 'text', optional: true },
    { id: 'why', kind: 'text', optional: true },
    { id: 'designedWith', kind: 'designed-with' },
  ],
};

export const communication: Form = {
  brief: ['audience', 'on'],
  fields: [
    { id: 'audience', kind: 'choice', of: 'audience', from: audiences },
    { id: 'on', kind: 'day', first: 'today' },
    { id: 'channel', kind: 'line', optional: true },
    { id: 'said', kind: 'text', optional: true },
    { id: 'quotes', kind: 'quotes' },
    { id: 'did', kind: 'text', optional: true },
    { id: 'message', kind: 'text', optional: true },
  ],
};

export const pause: Form = {
  brief: ['from', 'until'],
  fields: [
    { id: 'from', kind: 'day', first: 'today' },
    { id: 'until', kind: 'day', optional: true },
    { id: 'reason', kind: 'text' },
  ],
};
