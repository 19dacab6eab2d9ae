import type { AttentionCue, QuestionnaireResponse, Seen } from '@always-kit/contract';
import type { PrivateKind } from '@always-kit/contract/private-words';
import type { Kysely } from 'kysely';
import type { AttentionStore } from '../attention-store.ts';
import { recordAudit } from './audit.ts';
import { filedUnderKey } from './filed-under-key.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** Responses that somebody should look at, in SQL. */
export function sqlAttention(db: Kysely<Tables>, { write }: Writer): AttentionStore {
  return {
    async list(organisation, seen, limit) {
      const rows = await db
        .selectFrom('attention')
        .innerJoin('response_keys', (join) =>
          join
            .onRef('response_keys.organisation', '=', 'attention.organisation')
            .onRef('response_keys.id', '=', 'attention.response'),
        )
        .innerJoin('responses', filedUnderKey)
        .select(['responses.content', 'responses.day', 'responses.found', 'attention.cues', 'attention.seen'])
        .where('attention.organisation', '=', organisation)
        .where('attention.seen', seen ? 'is not' : 'is', null)
        .orderBy('attention.received_at')
        .orderBy('attention.response')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        response: JSON.parse(row.content) as QuestionnaireResponse,
        day: row.day,
        cues: JSON.parse(row.cues) as AttentionCue[],
        found: JSON.parse(row.found ?? '[]') as PrivateKind[],
        seen: row.seen === null ? undefined : (JSON.parse(row.seen) as Seen),
      }));
    },
    markSeen(organisation, response, seen, entry) {
      return write(async (transaction) => {
        const there = await transaction
          .selectFrom('attention')
          .select('seen')
          .where('organisation', '=', organisation)
          .where('response', '=', response)
          .executeTakeFirst();
        if (!there) return undefined;
        if (there.seen !== null) return JSON.parse(there.seen) as Seen;
        await transaction
          .updateTable('attention')
          .set({ seen: JSON.stringify(seen) })
          .where('organisation', '=', organisation)
          .where('response', '=', response)
          .execute();
        if (entry) await recordAudit(transaction, entry);
        return seen;
      });
    },
  };
}
