import { fillForLoad } from '../../../packages/collector/src/support/load.ts';
import { press } from './load.ts';
import type { Places } from './places.ts';
import { startServer } from './server.ts';

/** In how many parts the responses come; after each, memory is looked at. */
const parts = 10;

/** The collector's memory while so many responses come. */
export async function benchMemory(places: Places, responses: number): Promise<string[]> {
  const rows: string[] = [];
  for (const engine of places.engines) {
    const place = await places.make(engine);
    await fillForLoad(place);
    const server = await startServer('ours', place);
    const resident: number[] = [];
    try {
      for (let part = 0; part < parts; part++) {
        await press(server.url, { responses: Math.ceil(responses / parts) });
        resident.push((await server.usage()).residentBytes / 2 ** 20);
        console.log(`${engine}, part ${part + 1} of ${parts}: ${resident.at(-1)?.toFixed(0)} MiB`);
      }
    } finally {
      await server.stop();
    }
    rows.push(`| ${engine} | ${resident.map((one) => one.toFixed(0)).join(' | ')} |`);
  }
  const heads = Array.from({ length: parts }, (_, part) => ((responses / parts) * (part + 1)).toLocaleString('en-GB'));
  return [
    'Resident memory of the collector in MiB, after so many responses.',
    '',
    `| engine | ${heads.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(parts)}`,
    ...rows,
  ];
}
