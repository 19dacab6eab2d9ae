import type { AboutYou, QuestionnaireResponse } from '@always-kit/contract';
import { Refusal } from '../refusal.ts';
import type { Store } from '../stores/store.ts';
import { usualContactDays } from '../contacts/forget.ts';
import { judgeLine, type Judged } from './judge-line.ts';
import { fieldsOf, type Refused, type Taken } from './lines.ts';

/** What came of taking in a file. */
export interface ImportOutcome {
  readonly stored: number;
  /** Were there already, with the same content. */
  readonly repeated: number;
  /** Lines that were not taken in, each with why. Nothing in it repeats what somebody wrote. */
  readonly refused: readonly RefusedLine[];
}

export interface RefusedLine extends Refused {
  /** From 1. */
  readonly line: number;
}

export interface ImportOptions {
  readonly organisation: string;
  /** Of what somebody sent. */
  readonly digest: (sent: QuestionnaireResponse | AboutYou) => string;
  /** Milliseconds since 1970. */
  readonly now?: number;
  /** How long this collector keeps how to reach people. */
  readonly contactDays?: number;
}

/** How many lines are stored together. */
const atOnce = 200;

/**
 * Takes in the JSON lines that an export made, here or elsewhere: of responses, of what people told of themselves, of
 * questionnaires, of Always Events with their record, evidence and sign-offs, of who wants to stay in touch. Safe to repeat: each is
 * stored once. Each line is judged alone, by the same rules as what a page sends, a response at the time when it was received; what it names
 * (its service, its questionnaire, its response, its Always Event) must be there first.
 */
export async function importRecords(
  store: Store,
  lines: AsyncIterable<string>,
  { organisation, digest, now = Date.now(), contactDays = usualContactDays }: ImportOptions,
): Promise<ImportOutcome> {
  const services = new Set((await store.identities.services(organisation)).map(({ id }) => id));
  const destination = { store, organisation, services, digest, now, contactDays };
  const counts = { stored: 0, repeated: 0 };
  const refused: RefusedLine[] = [];
  const take = async (line: number, record: Judged): Promise<void> => {
    const outcome = await orRefused(record.take);
    if (outcome === 'stored' || outcome === 'repeated') counts[outcome] += 1;
    else refused.push({ line, why: outcome.why });
  };
  let line = 0;
  const group = new Map<string, Promise<void>>();
  const finish = async (): Promise<void> => {
    await Promise.allSettled(group.values()); // whoever is told that it failed finds nothing under way
    await Promise.all(group.values());
    group.clear();
  };
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const record = judgeLine(parsedJson(text), destination);
    if ('why' in record) {
      refused.push({ line, why: record.why });
      continue;
    }
    // Of two lines with one id the first counts: the second must find it stored.
    const needed = [record.key, ...(record.after ?? [])];
    if (group.size === atOnce || needed.some((key) => group.has(key))) await finish();
    const taken = take(line, record);
    taken.catch(() => undefined); // told of by `finish`
    group.set(record.key, taken);
  }
  await finish();
  return { ...counts, refused: refused.sort((a, b) => a.line - b.line) };
}

async function orRefused(take: () => Promise<Taken>): Promise<Taken> {
  try {
    return await take();
  } catch (cause) {
    if (cause instanceof Refusal) return { why: fieldsOf(cause.problem.errors ?? []) || cause.problem.title };
    throw cause;
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}
