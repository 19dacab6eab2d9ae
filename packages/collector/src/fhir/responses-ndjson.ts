import type { Questionnaire } from '@always-kit/contract';
import { responseToFhir } from '@always-kit/fhir';
import { everyRecord, type KeptResponse, type RecordQuery } from '../stores/record-store.ts';
import type { Store } from '../stores/store.ts';

/** How many characters make a piece, about. */
const pieceLength = 64 * 1024;

/** Single responses as FHIR, one a line, with no more of them in memory than a page. */
export async function* fhirNdjson(store: Store, query: RecordQuery): AsyncGenerator<string> {
  const known = new Map<string, Questionnaire | undefined>();
  let waiting = '';
  for await (const record of everyRecord(store.records, query)) {
    waiting += await lineOf(record);
    if (waiting.length < pieceLength) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;

  async function lineOf({ response }: KeptResponse): Promise<string> {
    const { id, version } = response.questionnaire;
    const name = `${id}|${version}`;
    if (!known.has(name)) known.set(name, await store.questionnaires.version(query.organisation, id, version));
    const questionnaire = known.get(name);
    // A response is only taken with its questionnaire, and no version of one is ever taken away.
    if (!questionnaire) throw new Error(`There is no questionnaire ${id} ${version} to say its answers by.`);
    return `${JSON.stringify(responseToFhir(response, questionnaire))}\n`;
  }
}
