import type { CriteriaSet, Questionnaire } from '@always-kit/contract';
import type { Kysely } from 'kysely';
import type { AuditEntry } from '../audit-store.ts';
import type { QuestionnaireStore } from '../questionnaire-store.ts';
import type { Put } from '../store.ts';
import { canonicalJson } from '../../canonical-json.ts';
import { recordAudit } from './audit.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** The organisation of what every organisation has. */
const everybody = '';

/** Questionnaires and criteria sets in SQL. */
export function sqlQuestionnaires(db: Kysely<Tables>, { write }: Writer): QuestionnaireStore {
  /** A version that everybody has cannot be published over, so both are looked at. */
  function put(
    table: 'questionnaires' | 'criteria_sets',
    published: Questionnaire | CriteriaSet,
    organisation: string,
    entry?: AuditEntry,
  ): Promise<Put> {
    const { id, version } = published;
    const content = canonicalJson(published);
    return write(async (transaction) => {
      const there = await transaction
        .selectFrom(table)
        .select('content')
        .where('organisation', 'in', [organisation, everybody])
        .where('id', '=', id)
        .where('version', '=', version)
        .orderBy('organisation', 'desc')
        .executeTakeFirst();
      if (there) return there.content === content ? 'repeated' : 'conflict';
      await transaction.insertInto(table).values({ organisation, id, version, content }).execute();
      if (entry) await recordAudit(transaction, entry);
      return 'stored';
    });
  }

  /** What everybody has comes last: a later release may bring what an organisation has published under the same id. */
  function all(organisation: string) {
    return db
      .selectFrom('questionnaires')
      .select('content')
      .where('organisation', 'in', [organisation, everybody])
      .orderBy('organisation', 'desc');
  }

  async function every(organisation: string): Promise<Questionnaire[]> {
    const rows = await all(organisation).execute();
    const versions = oldestFirst(firstOfEach(rows.map(({ content }) => JSON.parse(content) as Questionnaire)));
    return versions.sort((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
  }

  return {
    put: (questionnaire, organisation = everybody, entry) => put('questionnaires', questionnaire, organisation, entry),
    async version(organisation, id, version) {
      const row = await all(organisation).where('id', '=', id).where('version', '=', version).executeTakeFirst();
      return row && (JSON.parse(row.content) as Questionnaire);
    },
    async versions(organisation, id) {
      const rows = await all(organisation).where('id', '=', id).execute();
      return oldestFirst(firstOfEach(rows.map(({ content }) => JSON.parse(content) as Questionnaire)));
    },
    every,
    async newest(organisation) {
      return [...new Map((await every(organisation)).map((one) => [one.id, one])).values()];
    },
    putCriteriaSet: (set, organisation = everybody) => put('criteria_sets', set, organisation),
    async criteriaSet(organisation) {
      const rows = await db
        .selectFrom('criteria_sets')
        .select(['organisation', 'content'])
        .where('organisation', 'in', [organisation, everybody])
        .execute();
      const own = rows.filter((row) => row.organisation !== everybody);
      const candidates = own.length > 0 ? own : rows;
      return oldestFirst(candidates.map(({ content }) => JSON.parse(content) as CriteriaSet)).at(-1);
    },
  };
}

/** Each version once, as it comes first: an organisation's own before the one that everybody has. */
function firstOfEach(questionnaires: readonly Questionnaire[]): Questionnaire[] {
  const found = new Map<string, Questionnaire>();
  for (const one of questionnaires) {
    const key = `${one.id} ${one.version}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

function oldestFirst<Published extends { version: string }>(published: Published[]): Published[] {
  return published.sort((a, b) => compareVersions(a.version, b.version));
}

/** As numbers, part by part: 0.10 is newer than 0.9. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
