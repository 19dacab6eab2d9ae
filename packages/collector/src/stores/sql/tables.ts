/**
 * The tables. Only types that every engine has: text ids, whole numbers (times in milliseconds since 1970, truth as 0 and
 * 1) and JSON as text. Each row of data starts with its organisation.
 */
export interface Tables {
  organisations: { id: string; name: string; staff_origins: string; words: string };
  services: { organisation: string; id: string; name: string };
  site_keys: {
    key: string;
    organisation: string;
    name: string;
    services: string;
    origins: string;
    /** What is not as usual, as JSON. */
    rules: string | null;
  };
  embed_keys: { organisation: string; kid: string; name: string; material: string };
  staff_tokens: { hash: string; organisation: string; person: string; expires_at: number | null };
  questionnaires: Published;
  criteria_sets: Published;
  responses: {
    organisation: string;
    id: string;
    service: string;
    questionnaire: string;
    version: string;
    day: string;
    answered_at: number;
    received_at: number;
    /** By the device's clock, as it was sent. */
    sent_at: string | null;
    /** The response without `sentAt`, in canonical JSON: what a repeat is compared with. */
    content: string;
    /** Of what was sent, where words of it are not kept: what a repeat is then compared with. */
    digest: string | null;
    /** The kinds of private words that were found in it, as a list in JSON. */
    found: string | null;
    /** The questions whose words were taken out when their time was over, as a list in JSON; empty while it is not. */
    trimmed: string | null;
  };
  /** Every id that was ever stored, and the day it is filed under (`''` of one erased before days were kept). It stays when the response goes. */
  response_keys: { organisation: string; id: string; day: string };
  answer_counts: DayCount & {
    question: string;
    /** `''` counts everybody who answered the question at all. */
    code: string;
  };
  response_counts: DayCount & { reading: string; mode: string; words: number };
  response_ways: DayCount & {
    reading: string;
    mode: string;
    /** `''` where the page did not say. */
    asked_by: string;
    source: string;
    draft_wording: number;
  };
  need_counts: { organisation: string; service: string; day: string; need: string; count: number };
  /** `seen` is empty while nobody has looked. */
  attention: { organisation: string; response: string; received_at: number; cues: string; seen: string | null };
  about_you: {
    organisation: string;
    id: string;
    response: string;
    received_at: number;
    content: string;
    /** As in `responses`, and so is `trimmed`. */
    digest: string | null;
    trimmed: string | null;
  };
  /** No id, no time, no order of arrival: nothing that leads to a response. */
  contacts: { organisation: string; key: string; day: string; content: string };
  /** Whom nobody brings back: the hash of the id that a page made, and the day on which they were forgotten. */
  contacts_forgotten: { organisation: string; key: string; day: string };
  /** The ids of responses that were erased, so that a late repeat does not bring one back. */
  erased: {
    organisation: string;
    response: string;
    /** The hash that came with it, so that whoever takes it back twice is told the same. */
    withdrawal: string | null;
    erased_at: number | null;
  };
  /** In months. `questionnaire` is `''` for every one that has no rule of its own. */
  retention: { organisation: string; questionnaire: string; words: number | null; answers: number | null };
  /** The first day of which every response is still there, where they were forgotten in time. */
  retained: { organisation: string; questionnaire: string; day: string };
  /** By what the collector knows its own keys again: one row. */
  own_keys: { name: string; fingerprint: string };
  /** Chores of the service. */
  upkeep: { name: string; begun_at: number; done_at: number | null; fault: string | null };
  webhooks: {
    organisation: string;
    id: string;
    url: string;
    events: string;
    secret: string;
    delivered_at: number | null;
    /** How often in a row it took nothing, and when it is due again. */
    tries: number;
    next_at: number;
  };
  /** In the order of their ids. */
  webhook_outbox: {
    id: string;
    organisation: string;
    webhook: string;
    body: string;
    tries: number;
    put_at: number;
    given_up: number;
  };
  always_events: { organisation: string; id: string; revision: number; content: string };
  evidence: {
    organisation: string;
    id: string;
    always_event: string;
    criterion: string;
    attached_at: number;
    /** The hash of a token, as `removed_by` is. */
    attached_by: string;
    content: string;
    /** With `removed_by`, of evidence that was taken away: no longer shown, but not forgotten. */
    removed_at: number | null;
    removed_by: string | null;
  };
  /** What a team wrote down about an Always Event. */
  prompts_told: {
    organisation: string;
    always_event: string;
    code: string;
    about: string;
    told_at: number;
  };
  record_entries: {
    organisation: string;
    always_event: string;
    id: string;
    form: string;
    revision: number;
    /** When it was first written. */
    since: number;
    /** The hash of a token: of who wrote it last, or took it out. */
    written_by: string;
    /** The response that a quote is from: the quote goes when it goes. */
    response: string | null;
    /** Empty, and `removed_at` is not, where it was taken out: the row stays so that a late repeat does not bring it back. */
    content: string | null;
    removed_at: number | null;
  };
  /** Only ever added to. `hash` is of the hash before it and the row. */
  audit: {
    organisation: string;
    seq: number;
    at: number;
    actor: string;
    name: string;
    role: string;
    action: string;
    subject: string;
    detail: string;
    hash: string;
  };
  audit_heads: { organisation: string; seq: number; hash: string };
  sign_offs: { organisation: string; always_event: string; criterion: string; content: string; digest: string };
}

/** How many there were on one day; what is counted beside that makes it one cell. */
interface DayCount {
  organisation: string;
  service: string;
  questionnaire: string;
  day: string;
  count: number;
}

/** Something of which a version, once published, never changes. `organisation` is `''` for what everybody has. */
interface Published {
  organisation: string;
  id: string;
  version: string;
  content: string;
}
