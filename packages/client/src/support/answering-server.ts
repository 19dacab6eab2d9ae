import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach } from 'node:test';
import { createClient, type ClientOptions } from '../index.ts';

/** One request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answering = (reply: ServerResponse, request: Seen) => void;

/** A server over real sockets that answers whatever a test wants, for the tests of the file it is made in. */
export class AnsweringServer {
  /** What has arrived in this test. */
  readonly seen: Seen[] = [];
  answering: Answering = () => {};
  url = '';

  constructor() {
    const server = createServer((request, reply) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        const url = new URL(request.url!, 'http://collector.test');
        const one: Seen = { method: request.method!, url, headers: request.headers, body };
        this.seen.push(one);
        this.answering(reply, one);
      });
    });
    before(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    after(() => {
      server.closeAllConnections();
      server.close();
    });
    beforeEach(() => {
      this.seen.length = 0;
    });
  }

  /** A client that asks it. */
  readonly client = (options: Partial<ClientOptions> = {}): ReturnType<typeof createClient> =>
    createClient({ url: this.url, ...options });
}

export function json(status: number, body: unknown): Answering {
  return (reply) => reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
