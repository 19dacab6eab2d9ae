import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';

/** One made-up site: plain files, with our bundle beside them as a customer would copy it. */
export interface SiteOptions {
  /** The folder of pages. */
  readonly folder: string;
  /** The built bundle, served under `/always-kit/`. */
  readonly bundle: string;
  /** The collector's origin: the only other one that the pages may talk to. */
  readonly collector: string;
  /** What to put for `__NAMES__` in the pages. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * A site under the strictest policy that we promise to live with: nothing inline, no `eval`, no other host, and Trusted
 * Types with Lit's own policy alone.
 */
function contentSecurityPolicy(collector: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${collector}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

export async function buildSite({ folder, bundle, collector, words }: SiteOptions): Promise<FastifyInstance> {
  const site = fastify();
  site.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'content-security-policy': contentSecurityPolicy(collector),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
  });
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.html'))) {
    const page = fill(await readFile(join(folder, name), 'utf8'), words);
    const paths = name === 'index.html' ? ['/', '/index.html'] : [`/${name}`];
    for (const path of paths) site.get(path, (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  }
  await site.register(fastifyStatic, { root: folder, index: false, allowedPath: (path) => !path.endsWith('.html') });
  await site.register(fastifyStatic, { root: bundle, prefix: '/always-kit/', decorateReply: false });
  return site;
}

function fill(page: string, words: Readonly<Record<string, string>>): string {
  return page.replaceAll(/__([A-Z_]+)__/g, (placeholder, name: string) => words[name] ?? placeholder);
}
