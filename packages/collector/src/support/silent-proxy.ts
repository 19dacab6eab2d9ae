import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Ending } from './places.ts';

/** A way to a server that can go silent, as behind a firewall that drops what it sees: nothing comes, and nothing breaks. */
export interface SilentProxy {
  /** The address of the database by this way. */
  readonly address: string;
  /** From here on nothing gets through. */
  fallSilent(): void;
  /** From here on new connections get through; those that were silent are gone. */
  speakAgain(): void;
}

/** Puts itself in front of the server of a database. */
export async function silentProxy(test: Ending, address: string): Promise<SilentProxy> {
  const { port, hostname } = new URL(address);
  const sockets = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => silent || to.write(data));
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const end = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  test.after(() => {
    end();
    server.close();
  });
  const own = (server.address() as AddressInfo).port;
  return {
    address: Object.assign(new URL(address), { port: String(own) }).href,
    fallSilent: () => (silent = true),
    speakAgain() {
      end();
      silent = false;
    },
  };
}
