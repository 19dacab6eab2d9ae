import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addOrganisation, addService, openStore, type Store } from '@always-kit/collector';
import type { QuestionnaireResponse } from '@always-kit/contract';
import { backUp, putBack } from '../../../packages/collector/src/backup/back-up.ts';
import { checkRecords } from '../../../packages/collector/src/backup/check-records.ts';
import { recordsNdjson } from '../../../packages/collector/src/export/records-ndjson.ts';
import { responsesCsv } from '../../../packages/collector/src/export/responses-csv.ts';
import { counted } from '../../../packages/collector/src/responses/accept.ts';
import { operator } from '../../../packages/collector/src/stores/audit-store.ts';
import { feedback } from '../../../packages/collector/src/support/test-collector.ts';
import { writeSection } from '../docs-section.ts';

// How long a backup takes, and to put it back and prove it; and what an export takes in memory:
// `node --conditions=@always-kit/source test/bench/collector/restore.ts [--responses 1000000] [--write]`

const { values } = parseArgs({
  options: { responses: { type: 'string', default: '1000000' }, write: { type: 'boolean', default: false } },
});
const responses = Number(values.responses);
/** An entry of the audit trail for so many responses. */
const [atOnce, perEntry] = [500, 100];
const firstDay = Date.parse('2024-11-25T10:00:00Z');
const day = 24 * 60 * 60 * 1000;
const organisation = 'leeds';

const folder = mkdtempSync(join(tmpdir(), 'always-bench-'));
try {
  const text = await measure();
  console.log(text);
  if (values.write) await writeSection('Backup and export', text);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(): Promise<string> {
  const [file, copy, back] = ['collector', 'copy', 'back'].map((name) => join(folder, `${name}.sqlite`)) as [
    string,
    string,
    string,
  ];
  const store = await openStore(file);
  await fill(store);
  const exported = [];
  for (const [name, pieces] of [
    ['JSON lines', () => recordsNdjson(store.records, { organisation })],
    ['table', () => responsesCsv(store, { organisation })],
  ] as const) {
    exported.push(await drain(name, pieces()));
  }
  await store.close();
  const backup = await secondsOf(() => backUp(file, copy));
  const restore = await secondsOf(() => putBack(copy, back));
  const restored = await openStore(back);
  let check = { responses: 0, auditRows: 0, faults: [] as readonly string[] };
  const proof = await secondsOf(async () => (check = await checkRecords(restored)));
  await restored.close();
  return [
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; load average ${loadavg()[0]?.toFixed(1)} at the end. SQLite, ${responses.toLocaleString('en-GB')} responses, ${Math.round(statSync(copy).size / 1e6)} MB.`,
    '',
    '| | seconds | of the processor |',
    '| --- | ---: | ---: |',
    `| back up while it runs | ${cellsOf(backup)} |`,
    `| put back | ${cellsOf(restore)} |`,
    `| count ${check.responses.toLocaleString('en-GB')} responses again and walk ${check.auditRows.toLocaleString('en-GB')} audit entries | ${cellsOf(proof)} |`,
    `| put back and proved, together | ${cellsOf({ clock: restore.clock + proof.clock, cpu: restore.cpu + proof.cpu })} |`,
    '',
    `Found wrong: ${check.faults.length}.`,
    '',
    '| export | MB written | seconds | most memory in the first second, MB | and after it, MB |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...exported,
  ].join('\n');
}

async function fill(store: Store): Promise<void> {
  await addOrganisation(store, { id: organisation, name: 'Leeds' });
  for (let ward = 0; ward < 20; ward++) {
    await addService(store, { organisation, id: `ward-${ward}`, name: `Ward ${ward}` });
  }
  await store.questionnaires.put(feedback, organisation);
  for (let from = 0; from < responses; from += atOnce) {
    const many = Array.from({ length: Math.min(atOnce, responses - from) }, (_, index) => put(store, from + index));
    const at = firstDay;
    const entry = { organisation, at, actor: operator, action: 'read-words', subject: 'attention' };
    const entries = Array.from({ length: atOnce / perEntry }, () => store.audit.record(entry));
    await Promise.all([...many, ...entries]);
  }
}

async function put(store: Store, number: number): Promise<void> {
  const at = firstDay + (number % 728) * day;
  const answeredAt = new Date(at).toISOString();
  const response: QuestionnaireResponse = {
    id: `01936f2e-7c00-7000-8000-${number.toString(16).padStart(12, '0')}`,
    questionnaire: { id: feedback.id, version: feedback.version },
    service: `ward-${number % 20}`,
    answeredAt,
    language: 'en-GB',
    reading: number % 5 === 0 ? 'easy' : 'plain',
    mode: number % 7 === 0 ? 'helped' : 'self',
    answers: [
      { question: 'always', value: ['always', 'mostly', 'sometimes', 'never'][(number * 7) % 4] ?? 'always' },
      {
        question: 'more',
        value: `They told me who to ring, and somebody did answer. ${'It helped. '.repeat(number % 40)}`,
      },
    ],
  };
  const accepted = { organisation, response, receivedAt: at, answeredAt: at, day: answeredAt.slice(0, 10) };
  await store.responses.put({ ...accepted, ...counted(feedback, response.answers) });
}

/** Reads all of an export as a slow network would take it: piece by piece, and keeping none. */
async function drain(name: string, pieces: AsyncIterable<string>): Promise<string> {
  let [bytes, first, most] = [0, 0, 0];
  const begun = performance.now();
  for await (const piece of pieces) {
    bytes += Buffer.byteLength(piece);
    const { rss } = process.memoryUsage();
    if (performance.now() - begun < 1000 || first === 0) first = Math.max(first, rss);
    else most = Math.max(most, rss);
  }
  const seconds = (performance.now() - begun) / 1000;
  const cells = [bytes / 1e6, seconds, first / 1e6, Math.max(first, most) / 1e6].map((cell) => cell.toFixed(0));
  return `| ${name} | ${cells.join(' | ')} |`;
}

/** Of the clock, and of our own processor: on a busy machine the first says more about the others. */
interface Seconds {
  readonly clock: number;
  readonly cpu: number;
}

async function secondsOf(work: () => unknown): Promise<Seconds> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { clock: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6 };
}

function cellsOf({ clock, cpu }: Seconds): string {
  return `${clock.toFixed(1)} | ${cpu.toFixed(1)}`;
}
