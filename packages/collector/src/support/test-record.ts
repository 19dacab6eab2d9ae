import assert from 'node:assert/strict';
import {
  createUuid,
  type AlwaysEvent,
  type EntryContent,
  type EntryForm,
  type MethodRecord,
  type NewEntry,
  type QuestionnaireResponse,
  type RecordEntry,
} from '@always-kit/contract';
import { whatMattersPatient } from '@always-kit/contract/built-in';
import {
  alwaysEventWith,
  create,
  responseWith,
  testCollector,
  type Ask,
  type TestCollector,
  type Told,
} from './test-collector.ts';

const path = '/v1/always-events/going-home/record';

/** A collector with one Always Event, and what can be done to its record. */
export interface TestRecord {
  readonly collector: TestCollector;
  /** Writes an entry of a new id, or of the one that is given. */
  write(entry: NewEntry, id?: string, ask?: Ask): Promise<Told>;
  /** Changes an entry of a revision. */
  change(entry: NewEntry, id: string, revision: number, token?: string): Promise<Told>;
  remove(id: string, token?: string): Promise<Told>;
  entries(token?: string): Promise<readonly RecordEntry[]>;
  /** Sends what somebody said in answer to what matters to them. */
  say(words: string, response?: Partial<QuestionnaireResponse>): Promise<QuestionnaireResponse>;
}

export async function withRecord(
  test: Parameters<typeof testCollector>[0],
  alwaysEvent: AlwaysEvent = alwaysEventWith(),
): Promise<TestRecord> {
  const collector = await testCollector(test);
  assert.equal((await create(collector, alwaysEvent)).status, 201);
  return recordOf(collector);
}

/** As `withRecord`, of a collector that is there. */
export function recordOf(collector: TestCollector): TestRecord {
  return {
    collector,
    write: (entry, id = createUuid(), { token = 'team', headers = { 'if-none-match': '*' } } = {}) =>
      collector.ask(`PUT ${path}/${id}`, { token, headers, body: entry }),
    change: (entry, id, revision, token = 'team') =>
      collector.ask(`PUT ${path}/${id}`, { token, headers: { 'if-match': `"${revision}"` }, body: entry }),
    remove: (id, token = 'team') => collector.ask(`DELETE ${path}/${id}`, { token }),
    async entries(token = 'team') {
      const told = await collector.ask(`GET ${path}`, { token });
      assert.equal(told.status, 200, JSON.stringify(told.body));
      return (told.body as MethodRecord).entries;
    },
    async say(words, response = {}) {
      const sent = voiceWith(words, response);
      assert.equal((await collector.send(sent)).status, 201);
      return sent;
    },
  };
}

/** What somebody says in answer to what matters to them, who may be quoted unless it is said otherwise. */
export function voiceWith(words: string, response: Partial<QuestionnaireResponse> = {}): QuestionnaireResponse {
  return responseWith({
    questionnaire: { id: whatMattersPatient.id, version: whatMattersPatient.version },
    answers: [{ question: 'WM1', value: words }],
    mayQuote: true,
    ...response,
  });
}

/** An entry as a page sends it. */
export function entryWith<Form extends EntryForm>(form: Form, content: EntryContent<Form>): NewEntry {
  return { form, content } as NewEntry;
}

/** A test of change that is fine but for what is given. */
export function testOfChange(content: Partial<EntryContent<'test-of-change'>> = {}): NewEntry {
  const usual = { title: 'A card by the bed', scale: '1-day', startedOn: '2026-11-02', designedWith: [] } as const;
  return entryWith('test-of-change', { ...usual, designedWith: [], ...content });
}

/** An idea for a change that is fine but for what is given. */
export function changeIdea(content: Partial<EntryContent<'change-idea'>> = {}): NewEntry {
  return entryWith('change-idea', { idea: 'A card by the bed', quotes: [], themes: [], designedWith: [], ...content });
}

/** A quote of what was said. */
export function quoteOf({ id }: QuestionnaireResponse, words: string, question = 'WM1'): NewEntry {
  return entryWith('quote', { response: id, question, words });
}
