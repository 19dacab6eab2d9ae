import { fillForLoad } from '../../../packages/collector/src/support/load.ts';
import { bodyBytes, press } from './load.ts';
import type { EngineName, Places } from './places.ts';
import { startServer } from './server.ts';

interface Measured {
  readonly perSecond: number;
  readonly p99: number;
  readonly cpu: number;
}

/**
 * Durable capture of one response, the collector beside the floor, by turns in one run on the same two cores as the load. A
 * table, each row with the best of the rounds; times depend on the machine, the ratios much less.
 */
export async function benchCapture(places: Places, rounds: number, seconds: number): Promise<string[]> {
  const rows: string[] = [];
  for (const engine of places.engines) {
    const [ours, bare] = await byTurns(places, engine, rounds, seconds);
    const ratio = (ours.perSecond / bare.perSecond).toFixed(2);
    const slower = (ours.p99 / bare.p99).toFixed(2);
    const cpu = (ours.cpu / bare.cpu).toFixed(2);
    rows.push(rowOf(engine, 'floor', bare, ['1', '1', '1']), rowOf(engine, 'collector', ours, [ratio, slower, cpu]));
  }
  return [
    `A response of ${bodyBytes} bytes, 32 connections, ${rounds} rounds of ${seconds} s by turns, the best of each.`,
    '',
    '| engine | server | responses a second | ratio | p99, ms | ratio | CPU of the server, µs | ratio |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
}

async function byTurns(
  places: Places,
  engine: EngineName,
  rounds: number,
  seconds: number,
): Promise<[ours: Measured, bare: Measured]> {
  const place = await places.make(engine);
  await fillForLoad(place);
  const servers = [await startServer('ours', place), await startServer('bare', await places.make(engine))] as const;
  const best: Measured[] = [];
  try {
    for (let round = -1; round < rounds; round++) {
      for (const [index, server] of servers.entries()) {
        const before = await server.usage();
        const { stored, perSecond, p99 } = await press(server.url, { seconds: round < 0 ? 3 : seconds });
        const cpu = ((await server.usage()).cpuMicroseconds - before.cpuMicroseconds) / stored;
        console.log(
          `${engine} ${index === 0 ? 'collector' : 'floor'}: ${perSecond.toFixed(0)}/s, ${cpu.toFixed(0)} µs`,
        );
        if (round < 0) continue; // warm
        const so = best[index] ?? { perSecond: 0, p99: Infinity, cpu: Infinity };
        best[index] = {
          perSecond: Math.max(so.perSecond, perSecond),
          p99: Math.min(so.p99, p99),
          cpu: Math.min(so.cpu, cpu),
        };
      }
    }
  } finally {
    for (const server of servers) await server.stop();
  }
  return [best[0]!, best[1]!];
}

function rowOf(
  engine: EngineName,
  server: string,
  { perSecond, p99, cpu }: Measured,
  ratios: readonly string[],
): string {
  const cells = [perSecond.toFixed(0), ratios[0], p99.toFixed(0), ratios[1], cpu.toFixed(0), ratios[2]];
  return `| ${engine} | ${server} | ${cells.join(' | ')} |`;
}
