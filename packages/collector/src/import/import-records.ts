import {
  Day,
  Identifier,
  Moment,
  parse,
  parseStrictly,
  QuestionnaireResponse,
  z,
  type Answer,
} from '@always-kit/contract';
import { canonicalJson } from '../canonical-json.ts';
import { Refusal } from '../refusal.ts';
import { acceptAgain, asAnswered } from '../responses/accept.ts';
import type { KeptResponse } from '../stores/record-store.ts';
import type { Store } from '../stores/store.ts';

/** What came of taking in a file. */
export interface ImportOutcome {
  readonly stored: number;
  /** Were there already, with the same content. */
  readonly repeated: number;
  /** Lines that were not taken in, each with why. Nothing in it repeats what somebody wrote. */
  readonly refused: readonly RefusedLine[];
}

export interface RefusedLine {
  /** From 1. */
  readonly line: number;
  readonly why: string;
}

export interface ImportOptions {
  readonly organisation: string;
  /** Of a response as it was sent. */
  readonly digest: (response: QuestionnaireResponse) => string;
}

/** One line of `responses.ndjson`. */
const Line = z.strictObject({
  response: z.unknown(),
  day: Day,
  answeredAt: Moment,
  receivedAt: Moment,
  trimmed: z.optional(z.array(Identifier)),
});

/** How many lines are stored together. */
const atOnce = 200;

/**
 * Takes in the JSON lines that an export made, here or elsewhere. Safe to repeat: a response is stored once. Each line is judged
 * alone, by the same rules as what a page sends, at the time when it was received; its service and its questionnaire must be
 * there first.
 */
export async function importRecords(
  store: Store,
  lines: AsyncIterable<string>,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const services = new Set((await store.identities.services(options.organisation)).map(({ id }) => id));
  const counts = { stored: 0, repeated: 0 };
  const refused: RefusedLine[] = [];
  const take = async (line: number, record: KeptResponse): Promise<void> => {
    const outcome = await takeIn(store, record, options);
    if (outcome === 'stored' || outcome === 'repeated') counts[outcome] += 1;
    else refused.push({ line, why: outcome.why });
  };
  let line = 0;
  const group = new Map<string, Promise<void>>();
  const finish = async (): Promise<void> => {
    await Promise.all(group.values());
    group.clear();
  };
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const record = recordIn(text, services);
    if ('why' in record) {
      refused.push({ line, why: record.why });
      continue;
    }
    const { id } = record.response;
    // Of two lines with one id the first counts: the second must find it stored.
    if (group.size === atOnce || group.has(id)) await finish();
    group.set(id, take(line, record));
  }
  await finish();
  return { ...counts, refused: refused.sort((a, b) => a.line - b.line) };
}

interface Refused {
  /** The fields and their codes, as in a problem. */
  readonly why: string;
}

function recordIn(text: string, services: ReadonlySet<string>): KeptResponse | Refused {
  const line = parse(Line, parsedJson(text));
  if (!line.ok) return { why: fieldsOf(line.errors) };
  const { response: given, trimmed = [], day, answeredAt, receivedAt } = line.value;
  // Where words that are gone were all that was said, it would otherwise look as if nothing was.
  const response = parseStrictly(
    QuestionnaireResponse,
    withAnswers(given, (answers) => asAnswered(answers, trimmed)),
  );
  if (!response.ok) return { why: fieldsOf(response.errors) };
  if (!services.has(response.value.service)) return { why: '/service unknown-service' };
  return {
    response: withAnswers(response.value, (answers) => answers.slice(0, answers.length - trimmed.length)),
    ...{ day, trimmed, answeredAt: Date.parse(answeredAt), receivedAt: Date.parse(receivedAt) },
  };
}

/** What is no response with answers stays as it is. */
function withAnswers<Given>(given: Given, change: (answers: readonly Answer[]) => readonly Answer[]): Given {
  const { answers } = (given ?? {}) as { readonly answers?: unknown };
  return Array.isArray(answers) ? { ...given, answers: change(answers as Answer[]) } : given;
}

async function takeIn(
  store: Store,
  record: KeptResponse,
  { organisation, digest }: ImportOptions,
): Promise<'stored' | 'repeated' | Refused> {
  const { response, day, trimmed } = record;
  const before = await store.responses.read(organisation, response.id);
  if (before) {
    const same = canonicalJson(before.response) === canonicalJson({ ...response, sentAt: undefined });
    return same ? 'repeated' : { why: '/id id-conflict' };
  }
  try {
    const accepted = await acceptAgain(record, { organisation }, store, () => digest(response));
    const { put } = await store.responses.put(accepted);
    if (put === 'conflict') return { why: '/id id-conflict' };
    if (put === 'stored' && trimmed.length > 0) {
      const kept = { response: accepted.response, day, trimmed, digest: digest(response) };
      await store.retention.trim(organisation, [kept]);
    }
    return put;
  } catch (cause) {
    if (cause instanceof Refusal) return { why: fieldsOf(cause.problem.errors ?? []) || cause.problem.title };
    throw cause;
  }
}

function fieldsOf(errors: readonly { readonly pointer: string; readonly code: string }[]): string {
  return errors.map(({ pointer, code }) => `${pointer || '/'} ${code}`).join(', ');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}
