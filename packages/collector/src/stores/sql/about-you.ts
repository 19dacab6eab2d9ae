import type { AboutYou, QuestionnaireResponse } from '@always-kit/contract';
import type { Kysely } from 'kysely';
import { canonicalJson } from '../../canonical-json.ts';
import type { AboutYouStore, KeptAboutYou, PutAboutYou } from '../about-you-store.ts';
import { filedUnderKey, keyOfTold } from './filed-under-key.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** What people told of themselves, in SQL. */
export function sqlAboutYou(db: Kysely<Tables>, { write }: Writer): AboutYouStore {
  return {
    before: (organisation, sent) => before(db, organisation, sent.aboutYou, sent.digest),
    put(organisation, { aboutYou, digest, receivedAt }) {
      return write(async (transaction) => {
        const there = await before(transaction, organisation, aboutYou, () => digest);
        if (there) return there;
        // It may have been erased since somebody looked, and nothing may come after that.
        if (!(await hasResponse(transaction, organisation, aboutYou))) return { put: 'response-gone', receivedAt: 0 };
        await transaction
          .insertInto('about_you')
          .values({
            organisation,
            id: aboutYou.id,
            response: aboutYou.response,
            received_at: receivedAt,
            content: canonicalJson(aboutYou),
            digest: digest ?? null,
            trimmed: null,
          })
          .execute();
        return { put: 'stored', receivedAt };
      });
    },
    async withResponses({ organisation, service, questionnaire, until }) {
      const found = db
        .selectFrom('about_you')
        .innerJoin('response_keys', keyOfTold)
        .innerJoin('responses', filedUnderKey)
        .select(['about_you.content as about_you', 'responses.content as response', 'responses.day'])
        .where('about_you.organisation', '=', organisation)
        .where('responses.service', '=', service)
        .where('responses.day', '<=', until);
      const those = questionnaire === undefined ? found : found.where('responses.questionnaire', '=', questionnaire);
      return (await those.execute()).map(({ about_you, response, day }) => ({
        aboutYou: JSON.parse(about_you) as AboutYou,
        response: JSON.parse(response) as QuestionnaireResponse,
        day,
      }));
    },
    async read(organisation, id) {
      const row = await rows(organisation).where('id', '=', id).executeTakeFirst();
      return row && keptFrom(row);
    },
    async page(organisation, after, limit) {
      return (await rows(organisation).where('id', '>', after).orderBy('id').limit(limit).execute()).map(keptFrom);
    },
  };

  function rows(organisation: string) {
    return db
      .selectFrom('about_you')
      .select(['content', 'received_at', 'trimmed'])
      .where('organisation', '=', organisation);
  }
}

type Row = Pick<Tables['about_you'], 'content' | 'received_at' | 'trimmed'>;

function keptFrom({ content, received_at, trimmed }: Row): KeptAboutYou {
  return {
    aboutYou: JSON.parse(content) as AboutYou,
    receivedAt: received_at,
    trimmed: JSON.parse(trimmed ?? '[]') as string[],
  };
}

async function hasResponse(db: Kysely<Tables>, organisation: string, { response }: AboutYou): Promise<boolean> {
  const row = await db
    .selectFrom('response_keys')
    .innerJoin('responses', filedUnderKey)
    .select('responses.id')
    .where('response_keys.organisation', '=', organisation)
    .where('response_keys.id', '=', response)
    .executeTakeFirst();
  return row !== undefined;
}

async function before(
  db: Kysely<Tables>,
  organisation: string,
  aboutYou: AboutYou,
  digest: () => string | undefined,
): Promise<PutAboutYou | undefined> {
  const there = await db
    .selectFrom('about_you')
    .select(['id', 'content', 'digest', 'received_at'])
    .where('organisation', '=', organisation)
    .where(({ or, eb }) => or([eb('id', '=', aboutYou.id), eb('response', '=', aboutYou.response)]))
    .execute();
  const same = there.find(({ id }) => id === aboutYou.id);
  if (same) {
    const repeated = same.digest === null ? same.content === canonicalJson(aboutYou) : same.digest === digest();
    return { put: repeated ? 'repeated' : 'conflict', receivedAt: same.received_at };
  }
  return there[0] && { put: 'already-told', receivedAt: there[0].received_at };
}
