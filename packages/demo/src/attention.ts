import { createClient } from '@always-kit/client';
import type { FastifyInstance } from 'fastify';
import { signedIn } from './people.ts';

/**
 * The answers that somebody should look at, for a page of the intranet's own: its server asks the collector as the person who is
 * signed in, so what they may read is decided there.
 */
export function addAttention(intranet: FastifyInstance, collector: string): void {
  const clientOf = (as: string | undefined) => createClient({ url: collector, token: signedIn(as).token });

  intranet.get<{ Querystring: { as?: string } }>('/attention.json', async ({ query }, reply) => {
    const listed = await clientOf(query.as).listAttention();
    return listed.ok ? listed.value : reply.code(502).send({ reason: listed.reason });
  });

  intranet.put<{ Querystring: { as?: string }; Params: { id: string } }>(
    '/attention/:id/seen.json',
    async ({ query, params }, reply) => {
      const seen = await clientOf(query.as).markSeen(params.id);
      return seen.ok ? seen.value : reply.code(502).send({ reason: seen.reason });
    },
  );
}
