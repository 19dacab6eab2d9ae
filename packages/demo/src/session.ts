import type { FastifyInstance } from 'fastify';
import { people, signedIn } from './people.ts';

/**
 * What the intranet's server knows and the widgets do not: who is signed in. A trust's own sign-in takes this place; here
 * a visitor may be any of the made-up people.
 */
export function addSession(intranet: FastifyInstance): void {
  intranet.get<{ Querystring: { as?: string } }>('/session.json', ({ query }) => {
    const { id, token } = signedIn(query.as);
    return { person: id, token, people: people.map(({ id, label }) => ({ id, label })) };
  });
}
