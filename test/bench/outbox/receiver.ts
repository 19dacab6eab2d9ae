import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { dialects, type Dialect } from './dialects.ts';
import type { Pages, Sdk } from './pages.ts';
import { listening, type OutboxSite } from './site.ts';

/** A plain server that any SDK may send to, behind the same line as the collector of `site.ts`. */
export interface Receiver extends OutboxSite {
  /** Whether it takes requests and answers none, as a line on which everything hangs. */
  silent: boolean;
  /** How often each id was stored by a server that takes each key of the SDK once. */
  stored(): ReadonlyMap<string, number>;
  /** How many came more than once, whatever the key. */
  cameAgain(): number;
}

export async function openReceiver(sdk: Sdk, pages: Pages): Promise<Receiver> {
  const dialect: Dialect = dialects[sdk];
  const arrived = new Map<string, string[]>();
  const state: Pick<Receiver, 'line' | 'silent'> = { line: 'up', silent: false };
  const receiver = await listening(
    createServer((request, reply) => {
      if (state.silent) return;
      if (state.line === 'cut') return void request.socket.destroy();
      const answer = (body: Buffer): void => {
        for (const [name, value] of forOtherOrigins(request)) reply.setHeader(name, value);
        const asks = request.method === 'OPTIONS';
        // A gateway that answers 503 has let the browser ask first: otherwise no SDK could see the 503.
        if (!asks && typeof state.line === 'number') return void reply.writeHead(state.line).end();
        const arrivals =
          asks || request.method !== 'POST' ? [] : dialect.read(body, new URL(request.url ?? '/', 'http://any'));
        for (const { id, key } of arrivals) arrived.set(id, [...(arrived.get(id) ?? []), key]);
        if (state.line === 'answer-lost') return void reply.destroy();
        if (asks) return void reply.writeHead(204).end();
        const { status, body: said } = dialect.answer(arrivals);
        reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
      };
      // One that breaks off half-way has not arrived.
      whole(request).then(answer, () => reply.destroy());
    }),
  );
  const page = `<!doctype html><html data-receiver="${receiver.origin}"><title>${sdk}</title><script type="module" src="/${sdk}.js"></script>`;
  const shown = await listening(createServer((request, reply) => void show(request, reply)));

  async function show({ url = '/' }: IncomingMessage, reply: ServerResponse): Promise<void> {
    if (!url.endsWith('.js')) return void reply.writeHead(200, { 'content-type': 'text/html' }).end(page);
    reply.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(join(pages.folder, basename(url))));
  }

  return Object.assign(state, {
    origin: shown.origin,
    stored: () => new Map([...arrived].map(([id, keys]) => [id, new Set(keys).size])),
    cameAgain: () => [...arrived.values()].filter((keys) => keys.length > 1).length,
    async close() {
      for (const { server } of [receiver, shown]) {
        server.closeAllConnections();
        server.close();
      }
    },
  });
}

async function whole(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function forOtherOrigins({ headers }: IncomingMessage): [string, string][] {
  return [
    ['access-control-allow-origin', headers.origin ?? '*'],
    ['access-control-allow-credentials', 'true'],
    ['access-control-allow-headers', headers['access-control-request-headers'] ?? '*'],
    ['access-control-allow-methods', 'GET, POST, OPTIONS'],
    ['access-control-max-age', '600'],
    ['vary', 'origin'],
  ];
}
