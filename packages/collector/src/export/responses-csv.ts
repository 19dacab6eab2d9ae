import type { Questionnaire, QuestionnaireResponse } from '@always-kit/contract';
import { everyRecord, type RecordQuery } from '../stores/record-store.ts';
import type { Store } from '../stores/store.ts';
import { toCsv, type CsvRow } from './to-csv.ts';

const header = [
  'response',
  'day',
  'received',
  'service',
  'questionnaire',
  'version',
  'language',
  'reading',
  'mode',
  'asked_by',
  'source',
  'audience',
  'may_quote',
  'question',
  'kind',
  'code',
  'words',
];

/** Single responses as a table: one row an answer, and one for a response without any. */
export function responsesCsv(store: Store, query: RecordQuery): AsyncIterable<string> {
  return toCsv(header, rowsOf(store, query));
}

async function* rowsOf(store: Store, query: RecordQuery): AsyncGenerator<CsvRow> {
  const kinds = new Map<string, ReadonlyMap<string, string>>();
  for await (const { response, day, receivedAt } of everyRecord(store.records, query)) {
    const about = aboutOf(response, day, receivedAt);
    const kindOf = await kindsIn(response);
    if (response.answers.length === 0) yield [...about, '', '', '', ''];
    for (const { question, value } of response.answers) {
      const kind = kindOf.get(question) ?? '';
      const text = [value].flat().map(String).join(' ');
      yield [...about, question, kind, ...(kind === 'text' ? ['', text] : [text, ''])];
    }
  }

  async function kindsIn({ questionnaire: { id, version } }: QuestionnaireResponse) {
    const name = `${id} ${version}`;
    let found = kinds.get(name);
    if (!found) {
      found = questionKinds(await store.questionnaires.version(query.organisation, id, version));
      kinds.set(name, found);
    }
    return found;
  }
}

function questionKinds(questionnaire: Questionnaire | undefined): ReadonlyMap<string, string> {
  return new Map(questionnaire?.questions.map(({ id, kind }) => [id, kind]));
}

function aboutOf(response: QuestionnaireResponse, day: string, receivedAt: number): CsvRow {
  const { id, service, questionnaire, language, reading, mode, askedBy, source, audience, mayQuote } = response;
  const quoting = mayQuote === undefined ? '' : mayQuote ? 'yes' : 'no';
  return [
    ...[id, day, new Date(receivedAt).toISOString().slice(0, 10), service, questionnaire.id, questionnaire.version],
    ...[language, reading, mode, askedBy, source ?? 'screen', audience, quoting],
  ];
}
