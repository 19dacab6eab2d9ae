import helmet from '@fastify/helmet';
import fastify from 'fastify';

/**
 * The headers that keep a browser from doing more with an answer than reading it. They are the same for every answer, so Helmet is
 * asked once: it would put them together anew for each request, which cost as much as limits and counts.
 */
export async function headersOfHelmet(): Promise<Readonly<Record<string, string>>> {
  const probe = fastify();
  const without = Object.keys((await probe.inject('/')).headers);
  await probe.close();
  const helmeted = fastify();
  await helmeted.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: { includeSubDomains: false }, // the trust's other hosts are not ours to decide about
  });
  const { headers } = await helmeted.inject('/');
  await helmeted.close();
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (without.includes(name) ? [] : [[name, String(value)]])),
  );
}
