import { openApiDocument } from '@always-kit/contract/openapi';
import type { FastifyInstance } from 'fastify';
import { refusal } from '../refusal.ts';
import type { Store } from '../stores/store.ts';

/** What has nothing to do with anybody's data: the description of the interface, and whether we are well. */
export function addGeneralRoutes(app: FastifyInstance, store: Store): void {
  const openApi = openApiDocument();
  app.get('/openapi.json', (_, reply) => reply.header('cache-control', 'no-cache').send(openApi));
  /** The process is up. */
  app.get('/healthz', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'up' }));
  /** Responses can be stored. */
  app.get('/readyz', async (request, reply) => {
    try {
      await store.check();
    } catch (cause) {
      request.log.error({ err: cause }, 'Not ready');
      throw refusal('busy', 'Nothing can be stored now');
    }
    return reply.header('cache-control', 'no-store').send({ status: 'ready' });
  });
}
