import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * A server that keeps a collector's promises (each id once) over real sockets, and fails when it is told to: what no collector can
 * be made to do at will.
 */
export class TestLine {
  readonly arrived: Arrived[] = [];
  /** What is stored, by id: the path it came by. */
  readonly stored = new Map<string, string>();
  /** `down`: the socket is cut before anything is read as stored; `answer-lost`: after. A number: that status instead. */
  state: 'up' | 'down' | 'answer-lost' | number = 'up';
  headers: Record<string, string> = {};
  /** The portal's token that it takes; any, and none, where this is not set. */
  embed: string | undefined;
  /** What it says with a status of its own. */
  problem: string | undefined;
  /** Ids that are refused, each with a status. */
  readonly refused = new Map<string, number>();
  /** What it says of them. */
  refusedAs = 'invalid';
  /** How many may come together. */
  mostTogether = Infinity;
  /** What was taken back, by id. */
  readonly gone = new Set<string>();
  /** Answers to reads, by path: also where all else gets a status of its own. */
  readonly reads = new Map<string, unknown>();
  url = '';

  readonly #server = createServer((request, reply) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://line.test');
      this.arrived.push({ method: request.method ?? '', url, headers: request.headers, body });
      this.#answer(request.method ?? '', url, body, reply);
    });
  });

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  /** As it was at first: up, and nothing has come. */
  reset(): void {
    this.arrived.length = 0;
    for (const each of [this.stored, this.refused, this.reads, this.gone]) each.clear();
    Object.assign(this, { state: 'up', headers: {}, refusedAs: 'invalid', mostTogether: Infinity });
    this.embed = this.problem = this.opened = undefined;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(method: string, { pathname: path, searchParams }: URL, body: string, reply: ServerResponse): void {
    if (this.state === 'down') return void reply.destroy();
    const read = method === 'GET' && this.reads.has(path);
    if (typeof this.state === 'number' && !read) {
      return this.#say(reply, this.state, problemOf(this.state, this.problem));
    }
    if (method === 'GET') return this.#say(reply, this.reads.has(path) ? 200 : 404, this.reads.get(path));
    const embed = searchParams.get('embed');
    if (this.embed !== undefined && embed !== this.embed) {
      return this.#say(reply, 401, problemOf(401, embed === null ? 'embed-token-needed' : 'unknown-embed-token'));
    }
    const said = path.endsWith('/batch') ? this.#batch(body) : this.#one(method, path, body);
    if (this.state === 'answer-lost') return void reply.destroy();
    this.#say(reply, said.status, said.receipt ?? said.problem);
  }

  #batch(body: string): { status: number; receipt?: unknown; problem?: unknown } {
    const { responses } = JSON.parse(body) as { responses: { id: string }[] };
    if (responses.length > this.mostTogether) return { status: 429, problem: problemOf(429, 'too-many') };
    const results = responses.map((one) => this.#one('POST', '/v1/responses', JSON.stringify(one)));
    return { status: 200, receipt: { results } };
  }

  #one(method: string, path: string, body: string): { status: number; receipt?: unknown; problem?: unknown } {
    if (method === 'DELETE') {
      const taken = path.split('/').at(-1) ?? '';
      if (this.stored.delete(taken)) this.gone.add(taken);
      return this.gone.has(taken) ? { status: 204 } : { status: 404, problem: problemOf(404, 'not-found') };
    }
    if (body.startsWith('eyJ')) return { status: 201, receipt: { id: this.opened?.(body) } };
    const { id, response } = JSON.parse(body) as { id: string; response?: string };
    const status = this.refused.get(id);
    if (status) return { status, problem: problemOf(status, this.refusedAs) };
    if (response !== undefined && this.gone.has(response))
      return { status: 410, problem: problemOf(410, 'response-gone') };
    if (response !== undefined && !this.stored.has(response))
      return { status: 409, problem: problemOf(409, 'response-not-here-yet') };
    const before = this.stored.has(id);
    this.stored.set(id, path);
    return { status: before ? 200 : 201, receipt: { id, storedAt: new Date().toISOString() } };
  }

  /** Opens what is sealed, and gives its id. */
  opened: ((body: string) => string) | undefined;

  #say(reply: ServerResponse, status: number, value: unknown): void {
    reply.writeHead(status, { 'content-type': 'application/json', ...this.headers });
    reply.end(value === undefined ? undefined : JSON.stringify(value));
  }
}

function problemOf(status: number, kind: string | undefined): unknown {
  return kind === undefined ? undefined : { type: `urn:always-kit:problem:${kind}`, title: kind, status };
}
