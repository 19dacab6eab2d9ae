import { responseToFhir } from '@always-kit/fhir';
import { inPieces } from '../export/in-pieces.ts';
import { knownVersions } from '../questionnaires/known-versions.ts';
import { everyRecord, type RecordQuery } from '../stores/record-store.ts';
import type { Store } from '../stores/store.ts';

/** Single responses as FHIR, one a line, with no more of them in memory than a page. */
export function fhirNdjson(store: Store, query: RecordQuery): AsyncGenerator<string> {
  return inPieces(linesOf(store, query));
}

async function* linesOf({ records, questionnaires }: Store, query: RecordQuery): AsyncGenerator<object> {
  const versionOf = knownVersions(questionnaires, query.organisation);
  for await (const { response } of everyRecord(records, query)) {
    yield responseToFhir(response, await versionOf(response.questionnaire));
  }
}
