import { everyRecord, type RecordQuery, type RecordStore } from '../stores/record-store.ts';
import { inPieces } from './in-pieces.ts';

/** Single responses as JSON lines: what was sent, when it came, and the day it is filed under. `import` takes them in again. */
export function recordsNdjson(records: RecordStore, query: RecordQuery): AsyncGenerator<string> {
  return inPieces(linesOf(records, query));
}

async function* linesOf(records: RecordStore, query: RecordQuery): AsyncGenerator<object> {
  for await (const { response, day, answeredAt, receivedAt, trimmed } of everyRecord(records, query)) {
    yield {
      response,
      day,
      answeredAt: new Date(answeredAt).toISOString(),
      receivedAt: new Date(receivedAt).toISOString(),
      ...(trimmed.length > 0 && { trimmed }),
    };
  }
}
