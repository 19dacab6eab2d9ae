import '../jitless.ts';
import { Person } from '../person.ts';
import type { Endpoint } from './endpoint.ts';

/** Who somebody is. */
export const peopleEndpoints = {
  whoAmI: {
    method: 'GET',
    path: '/v1/me',
    summary: 'Who the token belongs to, and what they may do.',
    access: 'staff',
    answers: { 200: Person },
    problems: [],
  },
} as const satisfies Record<string, Endpoint>;
