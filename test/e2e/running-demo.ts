import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type AlwaysClient, type Result } from '@always-kit/client';
import type { Checklist, Series } from '@always-kit/contract';
import { startDemo, type Demo } from '../../packages/demo/src/demo.ts';
import { people } from '../../packages/demo/src/people.ts';
import { busyPorts, portsFrom, type Ports } from '../../packages/demo/src/ports.ts';

/** The whole demo with a database of its own, as `npx pnpm start` runs it. */
export interface RunningDemo extends Demo {
  /** Asks the collector as the ward team would. */
  readonly team: AlwaysClient;
  series(alwaysEvent: string, measure: string): Promise<Series>;
  checklist(alwaysEvent: string): Promise<Checklist>;
}

export async function runDemo(): Promise<RunningDemo> {
  const folder = await mkdtemp(join(tmpdir(), 'always-kit-'));
  const ports = await freePorts();
  const demo = await startDemo({ ports, file: join(folder, 'demo.sqlite'), fresh: false, now: new Date() });
  const team = createClient({ url: demo.collector, token: people[0].token });
  return {
    ...demo,
    team,
    series: async (alwaysEvent, measure) => valueOf(await team.readSeries(alwaysEvent, measure)),
    checklist: async (alwaysEvent) => valueOf(await team.readChecklist(alwaysEvent)),
    async close() {
      await demo.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePorts(): Promise<Ports> {
  for (;;) {
    // Below the ports that the system gives to outgoing connections, which could take one after we looked.
    const ports = portsFrom(20_000 + Math.floor(Math.random() * 12_000));
    if ((await busyPorts(ports)).length === 0) return ports;
  }
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
