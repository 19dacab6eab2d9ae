import type { AboutYou, QuestionnaireResponse } from '@always-kit/contract';
import { Refusal } from '../refusal.ts';
import type { Store } from '../stores/store.ts';
import { aboutYouIn, takeAboutYou } from './about-you-line.ts';
import { fieldsOf, type Refused, type Taken } from './lines.ts';
import { questionnaireIn, takeQuestionnaire } from './questionnaire-line.ts';
import { responseIn, takeResponse } from './response-line.ts';

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
}

/** How many lines are stored together. */
const atOnce = 200;

/**
 * Takes in the JSON lines that an export made, here or elsewhere: of responses, of what people told of themselves, of
 * questionnaires. Safe to repeat: each is stored once. Each line is judged alone, by the same rules as what a page sends, at the time
 * when it was received; what it names (its service, its questionnaire, its response) must be there first.
 */
export async function importRecords(
  store: Store,
  lines: AsyncIterable<string>,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const services = new Set((await store.identities.services(options.organisation)).map(({ id }) => id));
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
    await Promise.all(group.values());
    group.clear();
  };
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const record = judgedLine(parsedJson(text), services, store, options);
    if ('why' in record) {
      refused.push({ line, why: record.why });
      continue;
    }
    // Of two lines with one id the first counts: the second must find it stored.
    if (group.size === atOnce || group.has(record.key)) await finish();
    group.set(record.key, take(line, record));
  }
  await finish();
  return { ...counts, refused: refused.sort((a, b) => a.line - b.line) };
}

/** A line that can be right. */
interface Judged {
  /** Two lines of one key are not taken in at the same time. */
  readonly key: string;
  readonly take: () => Promise<Taken>;
}

/** What a line holds is told by its first field. */
function judgedLine(
  given: unknown,
  services: ReadonlySet<string>,
  store: Store,
  { organisation, digest }: ImportOptions,
): Judged | Refused {
  const fields = typeof given === 'object' && given !== null ? given : {};
  if ('questionnaire' in fields) {
    const questionnaire = questionnaireIn(given);
    if ('why' in questionnaire) return questionnaire;
    // One version after the other: each is compared with those before.
    return { key: 'questionnaires', take: () => takeQuestionnaire(store, organisation, questionnaire) };
  }
  if ('aboutYou' in fields) {
    const told = aboutYouIn(given);
    if ('why' in told) return told;
    const { id } = told.aboutYou;
    return { key: id, take: () => takeAboutYou(store, organisation, told, () => digest(told.aboutYou)) };
  }
  const record = responseIn(given, services);
  if ('why' in record) return record;
  const { response } = record;
  return { key: response.id, take: () => takeResponse(store, organisation, record, () => digest(response)) };
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
