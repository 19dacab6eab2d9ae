import { createServer } from 'node:net';

/** Where the demo listens: three ports in a row on this machine only. */
export interface Ports {
  readonly collector: number;
  readonly portal: number;
  readonly intranet: number;
}

export const usualPort = 4000;

export function portsFrom(first: number): Ports {
  return { collector: first, portal: first + 1, intranet: first + 2 };
}

/** Those of the ports that something else is listening on. */
export async function busyPorts(ports: Ports): Promise<number[]> {
  const busy = await Promise.all(
    Object.values(ports).map(async (port: number) => ((await isFree(port)) ? [] : [port])),
  );
  return busy.flat();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
