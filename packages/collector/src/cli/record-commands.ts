import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parse, RetentionRule } from '@always-kit/contract';
import { checkRecords } from '../backup/check-records.ts';
import { aboutYouNdjson } from '../export/about-you-ndjson.ts';
import { alwaysEventsJson } from '../export/always-events-json.ts';
import { alwaysEventsNdjson } from '../export/always-events-ndjson.ts';
import { contactsNdjson } from '../export/contacts-ndjson.ts';
import { friendsAndFamilyCsv } from '../export/friends-and-family-csv.ts';
import { questionnairesNdjson } from '../export/questionnaires-ndjson.ts';
import { recordsNdjson } from '../export/records-ndjson.ts';
import { responsesCsv } from '../export/responses-csv.ts';
import { importRecords } from '../import/import-records.ts';
import { forgetInTime } from '../retention/forget-in-time.ts';
import { goesWithItsResponse, ruleAboutYou } from '../retention/rule-about-you.ts';
import { operator } from '../stores/audit-store.ts';
import type { Store } from '../stores/store.ts';
import type { Command } from './commands.ts';
import { contactDaysOf } from './contact-days.ts';
import { digestFor } from './digest-for.ts';
import { messages } from './messages.ts';
import { UsageError, type CommandLine } from './options.ts';

/** How long what is kept, what is taken out and in, and whether all of it is right. */
export const recordCommands: Readonly<Record<string, Command>> = {
  async 'retention set'(store, line) {
    const organisation = line.identifier('organisation');
    const questionnaire = line.optional('questionnaire');
    const months = (option: 'words' | 'answers'): number | undefined =>
      line.optional(option) === undefined ? undefined : line.number(option, undefined, 1, 240);
    const [words, answers] = [months('words'), months('answers')];
    const given = {
      ...(questionnaire !== undefined && { questionnaire }),
      ...(words !== undefined && { words }),
      ...(answers !== undefined && { answers }),
    };
    const rule = parse(RetentionRule, given);
    if (!rule.ok) throw new UsageError(rule.errors.map(({ detail }) => detail).join(' '));
    if ((await ruleAboutYou(store, organisation, [rule.value])) === 0) throw new UsageError(`${goesWithItsResponse}.`);
    const others = (await store.retention.rules(organisation)).filter((one) => one.questionnaire !== questionnaire);
    await store.retention.setRules(organisation, [...others, rule.value], {
      ...{ organisation, at: Date.now(), actor: operator },
      ...{ action: 'set-retention', subject: 'retention', detail: { questionnaire: questionnaire ?? '*' } },
    });
    return [messages.done];
  },
  async 'retention list'(store, line) {
    const rules = await store.retention.rules(line.identifier('organisation'));
    if (rules.length === 0) return [messages.keptForGood];
    return rules.map(({ questionnaire = '*', words = '', answers = '' }) => [questionnaire, words, answers].join('\t'));
  },
  async 'retention run'(store, line) {
    const { words, answers } = await forgetInTime(store, { digest: await digestFor(line, store), actor: operator });
    return [messages.retained(words, answers)];
  },
  async 'export responses'(store, line) {
    const organisation = line.identifier('organisation');
    const to = line.text('to');
    if (to.endsWith('.csv')) return write(store, line, to, responsesCsv(store, { organisation }));
    if (to.endsWith('.ndjson')) return write(store, line, to, recordsNdjson(store.records, { organisation }));
    throw new UsageError(messages.wrongEnding('.csv or .ndjson'));
  },
  async 'export friends-and-family'(store, line) {
    const organisation = line.identifier('organisation');
    return write(store, line, line.text('to'), friendsAndFamilyCsv(store, { organisation }));
  },
  async 'export always-events'(store, line) {
    const organisation = line.identifier('organisation');
    const to = line.text('to');
    if (to.endsWith('.ndjson')) return write(store, line, to, alwaysEventsNdjson(store, organisation));
    return write(store, line, to, alwaysEventsJson(store, organisation, Date.now()));
  },
  async 'export about-you'(store, line) {
    const organisation = line.identifier('organisation');
    return write(store, line, line.text('to'), aboutYouNdjson(store, organisation));
  },
  async 'export questionnaires'(store, line) {
    const organisation = line.identifier('organisation');
    return write(store, line, line.text('to'), questionnairesNdjson(store.questionnaires, organisation));
  },
  async 'export contacts'(store, line) {
    const organisation = line.identifier('organisation');
    return write(store, line, line.text('to'), contactsNdjson(store.contacts, organisation));
  },
  async import(store, line) {
    const from = line.text('from');
    if (!existsSync(from)) throw new UsageError(messages.notThere(from));
    if (from.endsWith('.json')) throw new UsageError(messages.notLines(from));
    const organisation = line.identifier('organisation');
    const { stored, repeated, refused } = await importRecords(store, linesOf(from), {
      organisation,
      digest: await digestFor(line, store),
      contactDays: contactDaysOf(line),
    });
    await store.audit.record({
      ...{ organisation, at: Date.now(), actor: operator, action: 'import', subject: 'records' },
      detail: { stored, repeated, refused: refused.length },
    });
    return [
      ...refused.map((one) => messages.refusedLine(one.line, one.why)),
      messages.tookIn(stored, repeated, refused.length),
    ];
  },
  async check(store) {
    const { responses, auditRows, faults } = await checkRecords(store);
    if (faults.length > 0) throw new Error(faults.map(messages.differs).join('\n'));
    return [messages.checked(responses, auditRows)];
  },
};

/** Writes a file that is there when it is whole, for nobody else who uses the machine. */
async function write(
  store: Store,
  line: CommandLine,
  to: string,
  pieces: AsyncIterable<string>,
): Promise<readonly string[]> {
  if (existsSync(to)) throw new UsageError(messages.inTheWay(to));
  const organisation = line.identifier('organisation');
  const subject = line.words.slice(1).join('-');
  await store.audit.record({ organisation, at: Date.now(), actor: operator, action: 'export', subject });
  const unfinished = `${to}.unfinished`;
  await rm(unfinished, { force: true }); // it may be open to others, or opened by them
  const file = await open(unfinished, 'wx', 0o600);
  try {
    for await (const piece of pieces) await file.write(piece);
    await file.sync();
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw cause;
  } finally {
    await file.close();
  }
  await rename(unfinished, to);
  return [messages.written(to)];
}

/** A file's lines. It is opened when the first is asked for: lines that `readline` reads before that are lost. */
async function* linesOf(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
}
