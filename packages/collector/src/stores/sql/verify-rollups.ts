import type { Questionnaire, QuestionnaireResponse } from '@always-kit/contract';
import { sql, type Kysely } from 'kysely';
import { countedBefore } from '../../responses/accept.ts';
import type { QuestionnaireStore } from '../questionnaire-store.ts';
import type { CellDifference, RollupCheck } from '../store.ts';
import { CellCounts, cellColumns, cellsOf, countTables, type Cell, type CountTable } from './counts.ts';
import type { Engine } from './engine.ts';
import { readStill } from './read-still.ts';
import type { Tables } from './tables.ts';

/**
 * Counts every response again, a month at a time, and compares each cell with what was counted as they came in. Both are read
 * as they were at one moment, so somebody may answer meanwhile. What was forgotten in time is counted all the same, so the days
 * before are left out.
 */
export async function verifyRollups(
  db: Kysely<Tables>,
  engine: Pick<Engine, 'beginReading' | 'monthsApart'>,
  questionnairesIn: (db: Kysely<Tables>) => Pick<QuestionnaireStore, 'version'>,
  signal?: AbortSignal,
): Promise<RollupCheck> {
  let responses = 0;
  const differences: CellDifference[] = [];
  const known = new Map<string, Questionnaire>();
  for (const part of await partsOf(db, engine)) {
    const found = await readStill(db, engine, (still) =>
      verifyPart(still, part, questionnairesIn(still), known, signal),
    );
    responses += found.responses;
    differences.push(...found.differences);
  }
  return { responses, differences };
}

/** A month of one organisation, or of all of them where they lie together: to look for one's there would read them all. */
interface Part {
  readonly month: string;
  readonly organisation?: string;
}

async function partsOf(db: Kysely<Tables>, { monthsApart }: Pick<Engine, 'monthsApart'>): Promise<Part[]> {
  const columns = monthsApart
    ? sql`substr(day, 1, 7) as month`
    : sql`substr(day, 1, 7) as month, organisation as organisation`;
  // Each of them: where one alone has anything in a month, it is wrong.
  const months = ['responses', ...countTables].map((table) => sql`select distinct ${columns} from ${sql.table(table)}`);
  const { rows } = await sql<Part>`${sql.join(months, sql` union `)} order by month`.execute(db);
  return rows;
}

async function verifyPart(
  db: Kysely<Tables>,
  part: Part,
  questionnaires: Pick<QuestionnaireStore, 'version'>,
  known: Map<string, Questionnaire>,
  signal: AbortSignal | undefined,
): Promise<RollupCheck> {
  const cells = Object.fromEntries(countTables.map((table) => [table, new CellCounts(table)])) as CountedCells;
  let responses = 0;
  for await (const { organisation, content, day, trimmed } of responsesOf(db, part, signal)) {
    const response = JSON.parse(content) as QuestionnaireResponse;
    const { id, version } = response.questionnaire;
    const name = `${organisation} ${id} ${version}`;
    const questionnaire = known.get(name) ?? (await questionnaires.version(organisation, id, version));
    if (!questionnaire) throw new Error(`There is no questionnaire ${id} to count by.`);
    known.set(name, questionnaire);
    const stored = { response, trimmed: JSON.parse(trimmed ?? '[]') as string[] };
    const one = cellsOf({ organisation, response, day, ...countedBefore(questionnaire, stored) });
    for (const table of countTables) for (const cell of one[table]) cells[table].add(cell, 1);
    responses += 1;
  }
  return { responses, differences: await compare(db, part, cells, await keptDays(db)) };
}

type CountedCells = Readonly<Record<CountTable, CellCounts>>;

/** Every response of a month, read a day at a time: a month of them may be more than there is memory. */
async function* responsesOf(
  db: Kysely<Tables>,
  { month, organisation }: Part,
  signal: AbortSignal | undefined,
): AsyncGenerator<Pick<Tables['responses'], 'organisation' | 'content' | 'day' | 'trimmed'>, void, undefined> {
  const ofDay = (date: number) => {
    const rows = db
      .selectFrom('responses')
      .select(['organisation', 'content', 'day', 'trimmed'])
      .where('day', '=', `${month}-${String(date).padStart(2, '0')}`);
    return (organisation === undefined ? rows : rows.where('organisation', '=', organisation)).execute();
  };
  let coming = ofDay(1);
  for (let date = 1; date <= 31; date++) {
    const rows = await coming;
    signal?.throwIfAborted();
    if (date < 31) {
      coming = ofDay(date + 1); // found by the database while these are counted
      coming.catch(() => undefined); // told when it is its turn
    }
    yield* rows;
    await new Promise(setImmediate); // SQLite answers at once: let others have their turn
  }
}

async function compare(
  db: Kysely<Tables>,
  { month, organisation }: Part,
  cells: CountedCells,
  kept: KeptDays,
): Promise<CellDifference[]> {
  const differences: CellDifference[] = [];
  for (const table of countTables) {
    const columns = Object.keys(cellColumns[table]);
    const { rows } = await sql<Record<string, string | number> & { count: number }>`
      select ${sql.join(columns.map((column) => sql.ref(column)))}, count from ${sql.table(table)}
      where day >= ${`${month}-01`} and day <= ${`${month}-31`}
        ${organisation === undefined ? sql`` : sql`and organisation = ${organisation}`}`.execute(db);
    for (const { count, ...cell } of rows) {
      const again = cells[table].take(cell);
      if (again !== count && isKept(cell, kept)) {
        differences.push({ table, cell, counted: again, stored: count });
      }
    }
    for (const { count, ...cell } of cells[table].sorted()) {
      if (isKept(cell, kept)) differences.push({ table, cell, counted: count, stored: 0 });
    }
  }
  return differences;
}

/** The first day of which everything is kept, by `organisation questionnaire`, and the latest of them by organisation. */
type KeptDays = ReadonlyMap<string, string>;

async function keptDays(db: Kysely<Tables>): Promise<KeptDays> {
  const days = new Map<string, string>();
  for (const { organisation, questionnaire, day } of await db.selectFrom('retained').selectAll().execute()) {
    days.set(`${organisation} ${questionnaire}`, day);
    if (day > (days.get(organisation) ?? '')) days.set(organisation, day);
  }
  return days;
}

/** What people need is counted without saying to which questionnaire they said so. */
function isKept({ organisation, questionnaire, day }: Cell, kept: KeptDays): boolean {
  const name = questionnaire === undefined ? String(organisation) : `${organisation} ${questionnaire}`;
  return String(day) >= (kept.get(name) ?? '');
}
