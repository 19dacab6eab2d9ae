import { parseArgs } from 'node:util';
import { ensureBundle } from './bundle.ts';
import { startDemo } from './demo.ts';
import { busyPorts, portsFrom, usualPort } from './ports.ts';

const help = `Starts the Always Kit collector and a made-up patient portal and ward intranet.

  npx pnpm start                   on ports ${usualPort}, ${usualPort + 1} and ${usualPort + 2}
  npx pnpm start --port 5000       on ports 5000, 5001 and 5002
  npx pnpm start --fresh           forgets what was answered and begins again
`;

const asked = readArguments();
if (asked.help) console.log(help);
else await start(asked);

function readArguments(): { port: string; data: string; fresh: boolean; help: boolean } {
  try {
    return parseArgs({
      args: process.argv.slice(2).filter((word) => word !== '--'),
      options: {
        port: { type: 'string', default: process.env.ALWAYS_KIT_PORT ?? String(usualPort) },
        data: { type: 'string', default: '.always-kit/demo.sqlite' },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    process.exit(1);
  }
}

async function start({ port, data, fresh }: { port: string; data: string; fresh: boolean }): Promise<void> {
  const first = Number(port);
  if (!Number.isInteger(first) || first < 1 || first > 65_533) {
    stop(`--port must be a number from 1 to 65533, and is ${port}.`);
    return;
  }
  const ports = portsFrom(first);
  const busy = await busyPorts(ports);
  if (busy.length > 0) {
    const list = new Intl.ListFormat('en-GB').format(busy.map(String));
    const which = busy.length === 1 ? `Port ${list} is` : `Ports ${list} are`;
    stop(`${which} in use by another program. Choose three others: npx pnpm start --port ${first + 100}`);
    return;
  }

  console.log('Building what the pages load…');
  await ensureBundle();
  const demo = await startDemo({ ports, file: data, fresh, now: new Date() });
  if (demo.seeded > 0) console.log(`Filled the collector with ${demo.seeded} made-up responses.`);
  console.log(`
Always Kit is running:

  Patient portal   ${demo.portal}
  Ward intranet    ${demo.intranet}
  Collector        ${demo.collector}  (what it can be asked: ${demo.collector}/openapi.json)

What you answer is kept in ${data}. Press Ctrl+C to stop.`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void demo.close());
}

function stop(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
