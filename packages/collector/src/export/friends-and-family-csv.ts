import type { Questionnaire } from '@always-kit/contract';
import type { Store } from '../stores/store.ts';
import { toCsv, type CsvRow } from './to-csv.ts';

/** The id that every questionnaire with the national question gives it. */
const friendsAndFamilyQuestion = 'experience';
/** The codes of the six answers, best first. */
const codes = ['1', '2', '3', '4', '5', '6'] as const;
const header = [
  ...['month', 'organisation', 'service', 'questionnaire'],
  ...['very_good', 'good', 'neither_good_nor_poor', 'poor', 'very_poor', 'dont_know', 'total'],
  ...['percent_positive', 'percent_negative', 'status'],
];
/**
 * The national return is monthly counts of six answers. Which columns the trusts' submission system takes, and the words of the
 * middle answer and of "Don't know", are not verified; so each row says so.
 */
const status = 'layout-not-verified';

/** Which months of which organisation: `YYYY-MM-DD`, read as whole months. */
export interface FriendsAndFamilyQuery {
  readonly organisation: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Counts of the Friends and Family Test by month and service, exact: the return is for the national team and not for the
 * public. Per cent positive is very good and good, per cent negative is poor and very poor, of all answers.
 */
export function friendsAndFamilyCsv(store: Store, query: FriendsAndFamilyQuery): AsyncIterable<string> {
  return toCsv(header, rowsOf(store, query));
}

async function* rowsOf(store: Store, { organisation, from, to }: FriendsAndFamilyQuery): AsyncGenerator<CsvRow> {
  const services = await store.identities.services(organisation);
  const questionnaires = (await store.questionnaires.newest(organisation)).filter(asksFriendsAndFamily);
  const days = { period: 'month' as const, from: from && `${from.slice(0, 7)}-01`, to: to && `${to.slice(0, 7)}-31` };
  for (const { id: service } of services) {
    for (const { id: questionnaire } of questionnaires) {
      const about = { organisation, service, questionnaire, question: friendsAndFamilyQuestion };
      const months = new Map<string, Map<string, number>>();
      for (const { day, code, count } of await store.responses.answerCounts({ ...about, ...days })) {
        if (code === undefined) continue;
        const month = day.slice(0, 7);
        const counts = months.get(month) ?? new Map<string, number>();
        counts.set(code, (counts.get(code) ?? 0) + count);
        months.set(month, counts);
      }
      for (const [month, counts] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const row = codes.map((code) => counts.get(code) ?? 0);
        const total = row.reduce((sum, count) => sum + count, 0);
        if (total === 0) continue; // all of them were taken back
        const [best = 0, good = 0, , poor = 0, worst = 0] = row;
        const percents = [percent(best + good, total), percent(poor + worst, total)];
        yield [month, organisation, service, questionnaire, ...row, total, ...percents, status];
      }
    }
  }
}

/** Whether it asks the question of the Friends and Family Test with its answers. */
function asksFriendsAndFamily({ questions }: Questionnaire): boolean {
  const question = questions.find(({ id }) => id === friendsAndFamilyQuestion);
  if (!question || !('options' in question)) return false;
  return question.options.map(({ code }) => code).join() === codes.join();
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
