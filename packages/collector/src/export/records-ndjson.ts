import { everyRecord, type KeptResponse, type RecordQuery } from '../stores/record-store.ts';
import type { RecordStore } from '../stores/record-store.ts';

/** How many characters make a piece, about. */
const pieceLength = 64 * 1024;

/** Single responses as JSON lines: what was sent, when it came, and the day it is filed under. `import` takes them in again. */
export async function* recordsNdjson(records: RecordStore, query: RecordQuery): AsyncGenerator<string> {
  let waiting = '';
  for await (const record of everyRecord(records, query)) {
    waiting += `${lineOf(record)}\n`;
    if (waiting.length < pieceLength) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}

function lineOf({ response, day, answeredAt, receivedAt, trimmed }: KeptResponse): string {
  return JSON.stringify({
    response,
    day,
    answeredAt: new Date(answeredAt).toISOString(),
    receivedAt: new Date(receivedAt).toISOString(),
    ...(trimmed.length > 0 && { trimmed }),
  });
}
