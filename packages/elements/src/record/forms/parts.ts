import { MethodRole, Phase, type AlwaysEvent, type MethodStep } from '@always-kit/contract';
import type { Form, PartName } from './form.ts';

export const vision: Form = {
  title: 'text',
  fields: [
    { id: 'text', kind: 'text', most: 500 },
    { id: 'quotes', kind: 'quotes', optional: true },
    { id: 'agreedOn', kind: 'day', optional: true },
    { id: 'agreedBy', kind: 'choices', of: 'role', from: MethodRole.options, optional: true },
  ],
};

export const aim: Form = {
  title: 'text',
  fields: [
    { id: 'text', kind: 'text', most: 500 },
    { id: 'target', kind: 'share', optional: true },
    { id: 'by', kind: 'day', optional: true },
    { id: 'ongoing', kind: 'yes-no', optional: true },
    { id: 'who', kind: 'line', optional: true },
    { id: 'what', kind: 'text', most: 500, optional: true },
    { id: 'measure', kind: 'measure', optional: true },
  ],
};

export const team: Form = { fields: [{ id: 'pointOfCareTeam', kind: 'members' }] };

export const phase: Form = { fields: [{ id: 'phase', kind: 'choice', of: 'phase', from: Phase.options }] };

/** Where a part stands in the Always Event. */
export interface Part {
  readonly step: MethodStep;
  /** What is written there; `undefined` where nothing is. */
  readonly read: (alwaysEvent: AlwaysEvent) => object | undefined;
  /** The Always Event with something else there, or nothing. */
  readonly write: (alwaysEvent: AlwaysEvent, content: object | undefined) => object;
  /** Where the schema says that its faults are. */
  readonly pointer: string;
}

export const parts: Readonly<Record<PartName, Part>> = {
  vision: {
    step: 'vision',
    read: ({ visionStatement }) => visionStatement,
    write: ({ visionStatement: _, ...others }, content) => ({
      ...others,
      ...(content && { visionStatement: content }),
    }),
    pointer: '/visionStatement',
  },
  aim: {
    step: 'aim',
    read: ({ aimStatement }) => aimStatement,
    write: ({ aimStatement: _, ...others }, content) => ({ ...others, ...(content && { aimStatement: content }) }),
    pointer: '/aimStatement',
  },
  team: {
    step: 'team',
    read: ({ pointOfCareTeam }) => (pointOfCareTeam.length > 0 ? { pointOfCareTeam } : undefined),
    write: (alwaysEvent, content) => ({ ...alwaysEvent, ...(content ?? { pointOfCareTeam: [] }) }),
    pointer: '',
  },
  phase: {
    step: 'readiness',
    read: (alwaysEvent) => ({ phase: alwaysEvent.phase }),
    write: (alwaysEvent, content) => ({ ...alwaysEvent, ...content }),
    pointer: '',
  },
};

export function isPart(form: string): form is PartName {
  return Object.hasOwn(parts, form);
}
