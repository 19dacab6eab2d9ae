import { openApiDocument } from '@always-kit/contract/openapi';
import type { FastifyInstance } from 'fastify';
import { readiness } from '../health/readiness.ts';
import { refusal } from '../refusal.ts';
import type { Store } from '../stores/store.ts';

/**
 * What has nothing to do with anybody's data: the description of the interface, and whether we are well.
 *
 * @param folder where the data is, if it is on this machine
 */
export function addGeneralRoutes(app: FastifyInstance, store: Store, folder?: string): void {
  const openApi = openApiDocument();
  app.get('/openapi.json', (_, reply) => reply.header('cache-control', 'no-cache').send(openApi));
  /** The process is up. */
  app.get('/healthz', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'up' }));
  /** Responses can be stored. */
  app.get('/readyz', async (request, reply) => {
    const fault = (cause: unknown): void => request.log.error({ err: cause }, 'Not ready');
    const { ready, ...checks } = await readiness(store, folder, fault);
    if (!ready) throw refusal('busy', 'Nothing can be stored now');
    return reply.header('cache-control', 'no-store').send({ status: 'ready', ...checks });
  });
}
