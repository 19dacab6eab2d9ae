import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildCollector, openStore } from '@always-kit/collector';

// The control of the kill test: says that a response is stored, and stores it 50 ms later. It must be caught.

/** The control in a process of its own. */
export async function earlyCollector(place: string): Promise<{ url: string; kill: () => Promise<unknown> }> {
  const child = fork(import.meta.filename, [place], { execArgv: ['--conditions=@always-kit/source'] });
  const [url] = (await once(child, 'message')) as [string];
  return {
    url,
    kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      return ended;
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  const app = await buildCollector({ store: await openStore(process.argv[2] ?? '') });
  const server = createServer((request, response) => {
    void text(request).then((payload) => {
      const url = request.url ?? '';
      setTimeout(
        () => void app.inject({ method: 'POST', url, headers: { 'content-type': 'text/plain' }, payload }),
        50,
      );
      response.writeHead(201).end('{}');
    });
  }).listen(0, '127.0.0.1', () => {
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
}
