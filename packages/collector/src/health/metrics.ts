import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { refusal } from '../refusal.ts';
import type { Store } from '../stores/store.ts';
import { rollupCheck } from './chores.ts';

/** Who may read the metrics. */
export interface MetricsOptions {
  readonly store: Store;
  /** Whoever shows it may. Without one, only programs on this machine that came by no proxy. */
  readonly token?: string | undefined;
}

/** Serves `/metrics` for Prometheus: how long what took, and whether all is well. Labels are routes, and hold no ids. */
export function addMetrics(app: FastifyInstance, { store, token }: MetricsOptions): void {
  const register = new Registry();
  let asked = false;
  const seconds = new Histogram({
    name: 'always_http_request_duration_seconds',
    help: 'How long requests took, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  });
  const countsRight = new Gauge({
    name: 'always_counts_right',
    help: '1 when the last check found every count as it should be, 0 when not.',
    registers: [register],
  });
  const checkedAt = new Gauge({
    name: 'always_counts_checked_timestamp_seconds',
    help: 'When every count was last checked.',
    registers: [register],
  });
  // Found by what it is called in our own map: the library puts its name together anew each time.
  const byName = new Map<string, ReturnType<typeof seconds.labels>>();
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const name = `${request.method} ${route} ${reply.statusCode}`;
    const one = byName.get(name) ?? seconds.labels({ method: request.method, route, status: reply.statusCode });
    byName.set(name, one);
    one.observe(reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, token)) throw refusal('not-found');
    if (!asked) collectDefaultMetrics({ register }); // they measure all the time: not for those who never ask
    asked = true;
    const chore = await store.upkeep.read(rollupCheck);
    if (chore?.doneAt !== undefined || chore?.fault !== undefined) countsRight.set(chore.fault === undefined ? 1 : 0);
    if (chore?.doneAt !== undefined) checkedAt.set(chore.doneAt / 1000);
    return send(reply, register);
  });
}

async function send(reply: FastifyReply, register: Registry): Promise<FastifyReply> {
  return reply
    .headers({ 'cache-control': 'no-store', 'content-type': register.contentType })
    .send(await register.metrics());
}

const loopback = /^(127\.|::1$|::ffff:127\.)/;

function mayRead({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return same(headers.authorization ?? '', `Bearer ${token}`);
  // A proxy on this machine would make everybody look as if they were on it.
  const byProxy = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !byProxy && loopback.test(socket.remoteAddress ?? '');
}

function same(shown: string, expected: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(shown), hash(expected));
}
