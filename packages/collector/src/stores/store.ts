import type {
  AlwaysEvent,
  AttentionCue,
  AttachedEvidence,
  CriteriaSet,
  Person,
  Questionnaire,
  QuestionnaireResponse,
  SignOff,
  CommunicationNeed,
  ResponseCount as WayCount,
} from '@always-kit/contract';
import type { PrivateKind } from '@always-kit/contract/private-words';
import type { AboutYouStore } from './about-you-store.ts';
import type { AttentionStore } from './attention-store.ts';
import type { AuditEntry, AuditStore } from './audit-store.ts';
import type { EmbedKeyStore } from './embed-key-store.ts';
import type { ContactStore } from './contact-store.ts';
import type { RecordStore } from './record-store.ts';
import type { RetentionStore } from './retention-store.ts';
import type { UpkeepStore } from './upkeep-store.ts';
import type { WebhookStore } from './webhook-store.ts';

/**
 * All that the collector keeps. One interface, one folder an engine. Whatever is written is on the disk when its promise
 * resolves, and whatever is asked is asked for one organisation.
 */
export interface Store {
  readonly identities: IdentityStore;
  readonly questionnaires: QuestionnaireStore;
  readonly responses: ResponseStore;
  readonly aboutYou: AboutYouStore;
  readonly contacts: ContactStore;
  readonly attention: AttentionStore;
  readonly alwaysEvents: AlwaysEventStore;
  readonly evidence: EvidenceStore;
  readonly audit: AuditStore;
  readonly embedKeys: EmbedKeyStore;
  readonly records: RecordStore;
  readonly retention: RetentionStore;
  readonly upkeep: UpkeepStore;
  readonly webhooks: WebhookStore;
  /** Rejects when nothing can be written. */
  check(): Promise<void>;
  /** Does what has to be done now and then, such as making room for the months to come. `now` is in milliseconds since 1970. */
  tidy(now: number): Promise<void>;
  /** Counts every response again. Long: for after a restore, and now and then. */
  verifyRollups(): Promise<RollupCheck>;
  /** Finishes every write that was taken on, then closes. */
  close(): Promise<void>;
}

/**
 * So many writes are waiting that taking on more would only make them all late, or the database does not answer. Try again:
 * what was stored all the same is then a repeat.
 */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** A count that is another than that of the responses. */
export interface CellDifference {
  readonly table: string;
  readonly cell: Readonly<Record<string, string | number>>;
  readonly counted: number;
  readonly stored: number;
}

/** What counting every response again found. */
export interface RollupCheck {
  readonly responses: number;
  /** None where every count is right. */
  readonly differences: readonly CellDifference[];
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** Where its staff pages live, such as `https://intranet.example.nhs.uk`. */
  readonly staffOrigins: readonly string[];
  /** Whether words that may say who somebody is are kept as they were written, or only what they were. */
  readonly words: 'redact' | 'keep';
}

/** A ward, clinic or team. */
export interface Service {
  readonly organisation: string;
  readonly id: string;
  readonly name: string;
}

/** What lets a site send responses. Publishable: it stands in the page. */
export interface SiteKey {
  readonly key: string;
  readonly organisation: string;
  readonly name: string;
  /** The services it may be used for. */
  readonly services: readonly string[];
  /** The origins it may be used from in a browser, such as `https://portal.example.nhs.uk`. */
  readonly origins: readonly string[];
  /** What it asks of those who send, where that is not what is usual. */
  readonly rules?: SiteKeyRules;
}

/** What a site key asks of those who send with it. */
export interface SiteKeyRules {
  /** Each request needs a token of the portal. */
  readonly embedToken?: boolean;
  /** Each request needs a solved challenge. */
  readonly challenge?: boolean;
  /** How many responses a minute are let through, with this key and by one device. */
  readonly perMinute?: number;
  readonly perDeviceMinute?: number;
}

/** What lets a person in on the staff side. Only a hash of the token itself is kept. */
export interface StaffToken {
  readonly hash: string;
  readonly organisation: string;
  readonly person: Person;
  /** Milliseconds since 1970; `undefined` for one that does not run out. */
  readonly expiresAt: number | undefined;
}

/**
 * Adding what is there already changes it to what is given, so that a set-up script can be run again. Each change goes into the
 * audit trail as the operator's.
 */
export interface IdentityStore {
  addOrganisation(organisation: Organisation): Promise<void>;
  addService(service: Service): Promise<void>;
  /** Whether it was stored: not when another organisation has this key. */
  addSiteKey(siteKey: SiteKey): Promise<boolean>;
  /** Whether it was stored: not when another organisation has this token. */
  addStaffToken(token: StaffToken): Promise<boolean>;
  /** Whether there was one to remove. */
  removeSiteKey(key: string): Promise<boolean>;
  removeStaffToken(hash: string): Promise<boolean>;
  organisation(id: string): Promise<Organisation | undefined>;
  organisations(): Promise<Organisation[]>;
  services(organisation: string): Promise<Service[]>;
  siteKey(key: string): Promise<SiteKey | undefined>;
  siteKeys(): Promise<SiteKey[]>;
  staffToken(hash: string): Promise<StaffToken | undefined>;
  staffTokens(): Promise<StaffToken[]>;
}

/** What came of putting something under an id: it is new, it was there with the same content, or with other content. */
export type Put = 'stored' | 'repeated' | 'conflict';

/** Questionnaires and criteria sets: an organisation's own, and those that every organisation has. */
export interface QuestionnaireStore {
  /** For every organisation where none is given. */
  put(questionnaire: Questionnaire, organisation?: string, entry?: AuditEntry): Promise<Put>;
  version(organisation: string, id: string, version: string): Promise<Questionnaire | undefined>;
  /** Every version of one questionnaire, oldest first. */
  versions(organisation: string, id: string): Promise<Questionnaire[]>;
  /** The newest version of each, by id. */
  newest(organisation: string): Promise<Questionnaire[]>;
  putCriteriaSet(set: CriteriaSet, organisation?: string): Promise<Put>;
  /** The set an organisation is judged by: its own newest, else the one that everybody has. */
  criteriaSet(organisation: string): Promise<CriteriaSet | undefined>;
}

/** A response and all that is counted of it. Times are milliseconds since 1970. */
export interface AcceptedResponse {
  readonly organisation: string;
  /** As it is to be kept: words that are not to be kept are not in it. */
  readonly response: QuestionnaireResponse;
  /** Of what was sent, where that is not what is kept. */
  readonly digest?: string;
  /** Which kinds of words that may say who somebody is were found in it, if any. */
  readonly found?: readonly PrivateKind[];
  /** Why somebody should look at it, if they should: what the page said, and what was found here. */
  readonly cues?: readonly AttentionCue[];
  readonly receivedAt: number;
  /** When the person finished, by a clock that is right. */
  readonly answeredAt: number;
  /** The person's own calendar day of that moment, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether it holds an answer in the person's own words. Blanks are none. */
  readonly words: boolean;
  readonly answers: readonly CountedAnswer[];
}

/** A response that is to be forgotten, and all that is counted of it. */
export type ErasedResponse = Pick<AcceptedResponse, 'organisation' | 'response' | 'day' | 'words' | 'answers'>;

/** One answer as it is counted: its question, and the codes that were picked (none for words, numbers and days). */
export interface CountedAnswer {
  readonly question: string;
  readonly codes: readonly string[];
}

/** How many people gave one code as their answer on one day. Without a code: how many answered the question at all. */
export interface AnswerCount {
  readonly day: string;
  readonly code: string | undefined;
  readonly count: number;
}

/** How many responses of one kind there are, and their first and last day. */
export interface ResponseCount {
  readonly questionnaire: string;
  readonly reading: string;
  readonly mode: string;
  readonly words: boolean;
  readonly count: number;
  readonly since: string;
  readonly until: string;
}

/** What came of putting a response. */
export interface PutResponse {
  readonly put: Put;
  /** When the id was first stored, in milliseconds since 1970. */
  readonly receivedAt: number;
}

/** Which answers to count. Days are included; without them, all of time. */
export interface AnswerCountQuery {
  readonly organisation: string;
  readonly service: string;
  readonly questionnaire: string;
  readonly question: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The responses about one service. Days are included; without them, all of time. */
export interface ServiceSpan {
  readonly organisation: string;
  readonly service: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A response as it was sent. */
export interface SentResponse {
  readonly organisation: string;
  readonly response: QuestionnaireResponse;
  /** Of the response; asked for only where something else is kept. */
  readonly digest: () => string;
}

/** What is stored of one response: enough to take it out of every count again. */
export interface StoredResponse {
  readonly response: QuestionnaireResponse;
  readonly day: string;
  /** Questions whose words were taken out when their time was over. */
  readonly trimmed: readonly string[];
}

export interface ResponseStore {
  /** What is stored under the id of `response` already, if anything is: the same, or something else. */
  before(sent: SentResponse): Promise<PutResponse | undefined>;
  put(accepted: AcceptedResponse): Promise<PutResponse>;
  read(organisation: string, id: string): Promise<StoredResponse | undefined>;
  /**
   * Takes a response out of everything, with what goes with it. Its id cannot be used again. Whether it was there. `entry` is
   * written into the audit trail with it.
   */
  erase(erased: ErasedResponse, entry: AuditEntry): Promise<boolean>;
  /** In order of day. */
  answerCounts(query: AnswerCountQuery): Promise<AnswerCount[]>;
  responseCounts(organisation: string, service: string): Promise<ResponseCount[]>;
  /** How the responses about a service came in. */
  ways(span: ServiceSpan): Promise<WayCount[]>;
  /** What people said they need, most first. */
  needs(span: ServiceSpan): Promise<{ need: CommunicationNeed; count: number }[]>;
}

export interface AlwaysEventStore {
  list(organisation: string): Promise<AlwaysEvent[]>;
  read(organisation: string, id: string): Promise<AlwaysEvent | undefined>;
  /** Whether it was stored: not when there is one of this id already. */
  create(organisation: string, alwaysEvent: AlwaysEvent, entry?: AuditEntry): Promise<boolean>;
  /** Whether it was stored: not when the stored revision is another than `revision`. */
  replace(organisation: string, alwaysEvent: AlwaysEvent, revision: number, entry?: AuditEntry): Promise<boolean>;
}

/** Evidence that somebody attached, and to what. */
export interface FiledEvidence {
  readonly alwaysEvent: string;
  readonly criterion: string;
  readonly evidence: AttachedEvidence;
  /** The id of the token it was attached with. */
  readonly token: string;
}

/** Who takes evidence away, and when. */
export interface Removal {
  readonly alwaysEvent: string;
  readonly evidence: string;
  /** The id of their token. */
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether they may take away what somebody else attached. */
  readonly anybodys: boolean;
}

/** A criterion's sign-off. */
export interface FiledSignOff {
  readonly criterion: string;
  readonly signOff: SignOff;
  /** Of what was signed: when it is another, the sign-off no longer counts. */
  readonly digest: string;
}

export interface EvidenceStore {
  /** In the order they were attached. */
  list(organisation: string, alwaysEvent: string): Promise<FiledEvidence[]>;
  /**
   * `filed` is what is stored under the id: what was given, or what was there before. An id that was taken away stays so,
   * and is a conflict: a late repeat must not bring it back.
   */
  attach(
    organisation: string,
    filed: FiledEvidence,
    entry?: AuditEntry,
  ): Promise<{ readonly put: Put; readonly filed: FiledEvidence }>;
  /** Takes evidence away, and with it the sign-off of its criterion. That it was there, and who took it, is kept. */
  remove(
    organisation: string,
    removal: Removal,
    entry?: AuditEntry,
  ): Promise<'removed' | 'not-found' | 'not-permitted'>;
  signOffs(organisation: string, alwaysEvent: string): Promise<FiledSignOff[]>;
  signOff(organisation: string, alwaysEvent: string, filed: FiledSignOff, entry?: AuditEntry): Promise<void>;
  /** Whether there was one to withdraw. */
  withdraw(organisation: string, alwaysEvent: string, criterion: string, entry?: AuditEntry): Promise<boolean>;
}
