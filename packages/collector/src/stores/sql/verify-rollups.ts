import type { Questionnaire } from '@always-kit/contract';
import { sql, type Kysely } from 'kysely';
import { countedBefore } from '../../responses/accept.ts';
import { everyRecord } from '../record-store.ts';
import type { QuestionnaireStore } from '../questionnaire-store.ts';
import type { CellDifference, RollupCheck } from '../store.ts';
import { CellCounts, cellColumns, cellsOf, countTables, type Cell, type CountTable } from './counts.ts';
import { sqlRecords } from './records.ts';
import type { Tables } from './tables.ts';

/** How often a month is counted again before we say that it differs: somebody may answer while we count. */
const mostTries = 3;
/** How many responses are read at once. */
const pageSize = 1000;

/**
 * Counts every response again, a month of an organisation at a time, and compares each cell with what was counted as they came
 * in. What was forgotten in time is counted all the same, so the days before are left out.
 */
export async function verifyRollups(db: Kysely<Tables>, questionnaires: QuestionnaireStore): Promise<RollupCheck> {
  const kept = await keptDays(db);
  const versionOf = versionsIn(questionnaires);
  let responses = 0;
  const differences: CellDifference[] = [];
  for (const { organisation, month } of await monthsIn(db)) {
    for (let tries = 1; ; tries++) {
      const counts = await countMonth(db, organisation, month, versionOf);
      const found = await compare(db, organisation, month, counts.cells, kept);
      if (found.length > 0 && tries < mostTries) continue;
      responses += counts.responses;
      differences.push(...found);
      break;
    }
  }
  return { responses, differences };
}

type CountedCells = Readonly<Record<CountTable, CellCounts>>;
type VersionOf = (organisation: string, id: string, version: string) => Promise<Questionnaire | undefined>;

async function countMonth(
  db: Kysely<Tables>,
  organisation: string,
  month: string,
  versionOf: VersionOf,
): Promise<{ responses: number; cells: CountedCells }> {
  const cells = Object.fromEntries(countTables.map((table) => [table, new CellCounts(table)])) as CountedCells;
  let responses = 0;
  const query = { organisation, from: `${month}-01`, to: `${month}-31` };
  for await (const { response, day, trimmed } of everyRecord(sqlRecords(db), query, pageSize)) {
    const questionnaire = await versionOf(organisation, response.questionnaire.id, response.questionnaire.version);
    if (!questionnaire) throw new Error(`There is no questionnaire ${response.questionnaire.id} to count by.`);
    const one = cellsOf({ organisation, response, day, ...countedBefore(questionnaire, { response, trimmed }) });
    for (const table of countTables) for (const cell of one[table]) cells[table].add(cell, 1);
    responses += 1;
  }
  return { responses, cells };
}

async function compare(
  db: Kysely<Tables>,
  organisation: string,
  month: string,
  cells: CountedCells,
  kept: KeptDays,
): Promise<CellDifference[]> {
  const differences: CellDifference[] = [];
  for (const table of countTables) {
    const columns = Object.keys(cellColumns[table]);
    const { rows } = await sql<Record<string, string | number> & { count: number }>`
      select ${sql.join(columns.map((column) => sql.ref(column)))}, count from ${sql.table(table)}
      where organisation = ${organisation} and day >= ${`${month}-01`} and day <= ${`${month}-31`}`.execute(db);
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

async function monthsIn(db: Kysely<Tables>): Promise<{ organisation: string; month: string }[]> {
  const { rows } = await sql<{ organisation: string; month: string }>`
    select organisation, substr(day, 1, 7) as month from responses group by organisation, substr(day, 1, 7)
    union
    select organisation, substr(day, 1, 7) as month from response_counts group by organisation, substr(day, 1, 7)
    order by 1, 2`.execute(db);
  return rows;
}

function versionsIn(questionnaires: QuestionnaireStore): VersionOf {
  const known = new Map<string, Questionnaire | undefined>();
  return async (organisation, id, version) => {
    const name = `${organisation} ${id} ${version}`;
    if (!known.has(name)) known.set(name, await questionnaires.version(organisation, id, version));
    return known.get(name);
  };
}
