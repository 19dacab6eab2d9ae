import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { writeSection } from '../docs-section.ts';
import { benchCapture } from './capture.ts';
import { benchKill } from './kill.ts';
import { benchMemory } from './memory.ts';
import { openPlaces } from './places.ts';
import { benchSeries } from './series.ts';

// What the collector can do, beside a floor with the same database, settings and group commit:
// `node --conditions=@always-kit/source test/bench/collector/run.ts [--only capture,memory,series,kill] [--engine SQLite] [--write]`

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'capture,memory,series,kill' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    memory: { type: 'string', default: '500000' },
    rows: { type: 'string', default: '10000000' },
    kills: { type: 'string', default: '50' },
    engine: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const wanted = values.only.split(',');
const places = await openPlaces(values.engine);
const parts: string[][] = [];
try {
  if (wanted.includes('capture')) {
    parts.push(['**Capture**', '', ...(await benchCapture(places, Number(values.rounds), Number(values.seconds)))]);
  }
  if (wanted.includes('memory')) parts.push(['**Memory**', '', ...(await benchMemory(places, Number(values.memory)))]);
  if (wanted.includes('series')) parts.push(['**Series**', '', ...(await benchSeries(places, Number(values.rows)))]);
  if (wanted.includes('kill')) parts.push(['**Killed**', '', ...(await benchKill(places, Number(values.kills)))]);
} finally {
  await places.close();
}
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; load average ${loadavg()[0]?.toFixed(1)} at the end.`;
const text = [machine, '', ...parts.flatMap((part) => [...part, ''])].join('\n');
console.log(text);
if (values.write) await writeSection('Collector', text);
