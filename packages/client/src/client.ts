import type {
  AboutYou,
  AlwaysEvent,
  AlwaysEventSummary,
  AttachedEvidence,
  AttentionItem,
  BatchOutcome,
  Checklist,
  Contact,
  ContactReceipt,
  EndpointName,
  FamilySeries,
  HeardByGroup,
  KeptContact,
  MeasureByGroup,
  MethodRecord,
  MethodStanding,
  NewEntry,
  NewEvidence,
  NewSignOff,
  Person,
  Questionnaire,
  QuestionnaireResponse,
  QuestionnaireSummary,
  Receipt,
  RecordEntry,
  ResponseCounts,
  Seen,
  Series,
  SignOff,
  VoicePage,
} from '@always-kit/contract';
import { call, type AnswerOf, type Parcel } from './call.ts';
import type { CallOptions } from './call-options.ts';
import type { ClientOptions } from './client-options.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { Result } from './result.ts';

/** Which part of a series to read, both days included. Without them, all of it. */
export interface SeriesOptions extends CallOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** By which question of a questionnaire about people to divide them. */
export interface GroupOptions extends CallOptions {
  readonly questionnaire: string;
  readonly question: string;
}

/** Which months to count, both days included, and by which question of a questionnaire about people to divide them. */
export interface HeardOptions extends SeriesOptions {
  readonly questionnaire?: string | undefined;
  readonly question?: string | undefined;
}

/** Which of what people said to read, both days included; `after` is the `next` of the page before. */
export interface VoiceOptions extends SeriesOptions {
  readonly after?: string | undefined;
}

/** Everything the collector can be asked. The first six need a site key, or a token for the reads; the others a token. */
export interface AlwaysClient {
  /** Where forms leave what is to be sent, where the page has turned that on. */
  readonly outbox?: Outbox;
  /** Takes a response back, with the token that `outbox.submit` gave. Safe to repeat. */
  withdraw(id: string, token: string, options?: CallOptions): Promise<Result<undefined>>;
  /**
   * Sends one response. Safe to repeat: the same `response.id` is stored once. It says at each attempt when it leaves, so
   * that the collector can correct a clock that is wrong.
   */
  sendResponse(response: QuestionnaireResponse, options?: CallOptions): Promise<Result<Receipt>>;
  /**
   * Sends up to 100 responses (`largestBatch`), of at most 4 MiB of JSON together (`largestBatchBody`): more come back as
   * `invalid` or `refused`, and none of them is stored. It does not divide them for you. Each is judged alone by the
   * collector, so look at every result.
   */
  sendBatch(responses: readonly QuestionnaireResponse[], options?: CallOptions): Promise<Result<BatchOutcome>>;
  /**
   * Tells of the person, once for each response. Safe to repeat. `unavailable` while the response is not there yet: it may
   * still be waiting on the device, so send this again after it.
   */
  tellAboutYou(aboutYou: AboutYou, options?: CallOptions): Promise<Result<Receipt>>;
  /** Leaves how to reach somebody, apart from every answer. Safe to repeat: the same `contact.id` is stored once. */
  stayInTouch(contact: Contact, options?: CallOptions): Promise<Result<ContactReceipt>>;
  /** The newest version of every questionnaire. */
  listQuestionnaires(options?: CallOptions): Promise<Result<QuestionnaireSummary[]>>;
  /** One version of a questionnaire, or the newest. */
  readQuestionnaire(id: string, version?: string, options?: CallOptions): Promise<Result<Questionnaire>>;
  publishQuestionnaire(questionnaire: Questionnaire, options?: CallOptions): Promise<Result<Questionnaire>>;
  listAlwaysEvents(options?: CallOptions): Promise<Result<AlwaysEventSummary[]>>;
  readAlwaysEvent(id: string, options?: CallOptions): Promise<Result<AlwaysEvent>>;
  /**
   * Stores an Always Event: a new one when its `revision` is 0, else a change to that revision. `conflict` when somebody
   * else changed it first: read it again, and do not write over them.
   */
  writeAlwaysEvent(alwaysEvent: AlwaysEvent, options?: CallOptions): Promise<Result<AlwaysEvent>>;
  /** A measure of an Always Event over time, both by their ids. */
  readSeries(alwaysEvent: string, measure: string, options?: SeriesOptions): Promise<Result<Series>>;
  /**
   * A measure by group, small numbers taken out: by the answer to one question, or without `options` by how deprived the area
   * is where people live.
   */
  readGroups(
    alwaysEvent: string,
    measure: string,
    options?: GroupOptions | CallOptions,
  ): Promise<Result<MeasureByGroup>>;
  /**
   * A measure in every place of a family of Always Events, by the name of the place, and the sum of what is shown. As a table for
   * a spreadsheet: `ask('exportFamilySeries', …)`.
   */
  readFamilySeries(family: string, measure: string, options?: SeriesOptions): Promise<Result<FamilySeries>>;
  readChecklist(alwaysEvent: string, options?: CallOptions): Promise<Result<Checklist>>;
  /** Attaches evidence. Safe to repeat: the same `evidence.id` is attached once. */
  attachEvidence(alwaysEvent: string, evidence: NewEvidence, options?: CallOptions): Promise<Result<AttachedEvidence>>;
  /** Takes evidence away, by its id, and with it the sign-off of its criterion. */
  removeEvidence(alwaysEvent: string, evidence: string, options?: CallOptions): Promise<Result<undefined>>;
  signOff(
    alwaysEvent: string,
    criterion: string,
    signOff?: NewSignOff,
    options?: CallOptions,
  ): Promise<Result<SignOff>>;
  withdrawSignOff(alwaysEvent: string, criterion: string, options?: CallOptions): Promise<Result<undefined>>;
  /** All that is written down about an Always Event, in the order in which it was first written. */
  readRecord(alwaysEvent: string, options?: CallOptions): Promise<Result<MethodRecord>>;
  /**
   * Writes an entry of the record: a new one where `revision` is 0, else a change to that revision. `id` is made once, so that
   * sending twice writes once. `conflict` when somebody else changed it first: read it again, and do not write over them.
   */
  writeEntry(
    alwaysEvent: string,
    id: string,
    entry: NewEntry,
    revision: number,
    options?: CallOptions,
  ): Promise<Result<RecordEntry>>;
  /** Takes an entry out of the record, by its id. */
  removeEntry(alwaysEvent: string, id: string, options?: CallOptions): Promise<Result<undefined>>;
  /** Where an Always Event stands, and what would help now. */
  readStanding(alwaysEvent: string, options?: CallOptions): Promise<Result<MethodStanding>>;
  /** Where every Always Event stands, by title. */
  listStandings(options?: CallOptions): Promise<Result<MethodStanding[]>>;
  /** What people said in their own words, for the team: at most 500 a page. */
  readVoices(alwaysEvent: string, options?: VoiceOptions): Promise<Result<VoicePage>>;
  /** Everybody who wants to stay in touch, for those who may record. */
  listContacts(options?: CallOptions): Promise<Result<KeptContact[]>>;
  /** Forgets somebody, by the id of the list. */
  forgetContact(id: string, options?: CallOptions): Promise<Result<undefined>>;
  /** Responses that somebody should look at, or those that somebody has looked at; oldest first. */
  listAttention(seen?: boolean, options?: CallOptions): Promise<Result<AttentionItem[]>>;
  /** Says that you have looked at a response. The first who said so is kept. */
  markSeen(response: string, options?: CallOptions): Promise<Result<Seen>>;
  /** How the responses about a service came in. */
  countResponses(service: string, options?: SeriesOptions): Promise<Result<ResponseCounts>>;
  /**
   * How many people told of themselves about a service, by group, small numbers taken out: by the answer to one question, or
   * without one by how deprived the area is where people live. Whole months that are over.
   */
  readHeard(service: string, options?: HeardOptions): Promise<Result<HeardByGroup>>;
  /** Who the token belongs to. */
  whoAmI(options?: CallOptions): Promise<Result<Person>>;
  /**
   * Any endpoint of the contract by its name, for what has no method of its own: exports (as one text), erasure, retention,
   * webhooks, the audit trail, FHIR. What goes out and what comes back is checked as everywhere.
   */
  ask<Name extends EndpointName>(name: Name, parcel?: Parcel): Promise<Result<AnswerOf<Name>>>;
}

/**
 * Makes a client for one collector. Holds no state, so make as many as you like.
 *
 * @param outbox what forms are to send by, so that nothing is lost: of `createOutbox`.
 */
export function createClient({ outbox, ...options }: ClientOptions & { readonly outbox?: Outbox }): AlwaysClient {
  return {
    ...(outbox && { outbox }),
    withdraw(id, token, { signal } = {}) {
      return call(options, 'withdrawResponse', { params: { id }, body: { token }, signal });
    },
    sendResponse(response, { signal } = {}) {
      return call(options, 'sendResponse', { body: response, signal });
    },
    sendBatch(responses, { signal } = {}) {
      return call(options, 'sendBatch', { body: { responses }, signal });
    },
    tellAboutYou(aboutYou, { signal } = {}) {
      return call(options, 'tellAboutYou', { body: aboutYou, signal });
    },
    stayInTouch(contact, { signal } = {}) {
      return call(options, 'stayInTouch', { body: contact, signal });
    },
    async listQuestionnaires({ signal } = {}) {
      const listed = await call(options, 'listQuestionnaires', { signal });
      return listed.ok ? { ok: true, value: listed.value.questionnaires } : listed;
    },
    readQuestionnaire(id, version, { signal } = {}) {
      return version === undefined
        ? call(options, 'readQuestionnaire', { params: { id }, signal })
        : call(options, 'readQuestionnaireVersion', { params: { id, version }, signal });
    },
    publishQuestionnaire(questionnaire, { signal } = {}) {
      const { id, version } = questionnaire;
      return call(options, 'publishQuestionnaire', { params: { id, version }, body: questionnaire, signal });
    },
    async listAlwaysEvents({ signal } = {}) {
      const listed = await call(options, 'listAlwaysEvents', { signal });
      return listed.ok ? { ok: true, value: listed.value.alwaysEvents } : listed;
    },
    readAlwaysEvent(id, { signal } = {}) {
      return call(options, 'readAlwaysEvent', { params: { id }, signal });
    },
    writeAlwaysEvent(alwaysEvent, { signal } = {}) {
      const { id, revision } = alwaysEvent;
      const headers = condition(revision);
      return call(options, 'writeAlwaysEvent', { params: { id }, body: alwaysEvent, headers, signal });
    },
    readSeries(alwaysEvent, measure, { from, to, signal } = {}) {
      return call(options, 'readSeries', { params: { id: alwaysEvent, measure }, query: { from, to }, signal });
    },
    readGroups(alwaysEvent, measure, { signal, ...query } = {}) {
      return call(options, 'readGroups', { params: { id: alwaysEvent, measure }, query, signal });
    },
    readFamilySeries(family, measure, { signal, ...query } = {}) {
      return call(options, 'readFamilySeries', { params: { family, measure }, query, signal });
    },
    readChecklist(alwaysEvent, { signal } = {}) {
      return call(options, 'readChecklist', { params: { id: alwaysEvent }, signal });
    },
    attachEvidence(alwaysEvent, evidence, { signal } = {}) {
      return call(options, 'attachEvidence', { params: { id: alwaysEvent }, body: evidence, signal });
    },
    removeEvidence(alwaysEvent, evidence, { signal } = {}) {
      return call(options, 'removeEvidence', { params: { id: alwaysEvent, evidence }, signal });
    },
    signOff(alwaysEvent, criterion, signOff = {}, { signal } = {}) {
      return call(options, 'signOff', { params: { id: alwaysEvent, criterion }, body: signOff, signal });
    },
    withdrawSignOff(alwaysEvent, criterion, { signal } = {}) {
      return call(options, 'withdrawSignOff', { params: { id: alwaysEvent, criterion }, signal });
    },
    readRecord(alwaysEvent, { signal } = {}) {
      return call(options, 'readRecord', { params: { id: alwaysEvent }, signal });
    },
    writeEntry(alwaysEvent, id, entry, revision, { signal } = {}) {
      const headers = condition(revision);
      return call(options, 'writeEntry', { params: { id: alwaysEvent, entry: id }, body: entry, headers, signal });
    },
    removeEntry(alwaysEvent, id, { signal } = {}) {
      return call(options, 'removeEntry', { params: { id: alwaysEvent, entry: id }, signal });
    },
    readStanding(alwaysEvent, { signal } = {}) {
      return call(options, 'readStanding', { params: { id: alwaysEvent }, signal });
    },
    async listStandings({ signal } = {}) {
      const listed = await call(options, 'listStandings', { signal });
      return listed.ok ? { ok: true, value: listed.value.standings } : listed;
    },
    readVoices(alwaysEvent, { signal, ...query } = {}) {
      return call(options, 'readVoices', { params: { id: alwaysEvent }, query, signal });
    },
    async listContacts({ signal } = {}) {
      const listed = await call(options, 'listContacts', { signal });
      return listed.ok ? { ok: true, value: listed.value.contacts } : listed;
    },
    forgetContact(id, { signal } = {}) {
      return call(options, 'forgetContact', { params: { id }, signal });
    },
    async listAttention(seen = false, { signal } = {}) {
      const listed = await call(options, 'listAttention', { query: { seen: seen ? 'yes' : 'no' }, signal });
      return listed.ok ? { ok: true, value: listed.value.responses } : listed;
    },
    markSeen(response, { signal } = {}) {
      return call(options, 'markSeen', { params: { id: response }, signal });
    },
    countResponses(service, { from, to, signal } = {}) {
      return call(options, 'countResponses', { params: { service }, query: { from, to }, signal });
    },
    readHeard(service, { signal, ...query } = {}) {
      return call(options, 'readHeard', { params: { service }, query, signal });
    },
    whoAmI({ signal } = {}) {
      return call(options, 'whoAmI', { signal });
    },
    ask(name, parcel) {
      return call(options, name, parcel);
    },
  };
}

/** That nobody wrote in between: there is none yet, or it is still the revision that was read. */
function condition(revision: number): Record<string, string> {
  return revision === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` };
}
