import type { AttachedEvidence, SignOff } from '@always-kit/contract';
import type { Kysely, Transaction } from 'kysely';
import type { EvidenceStore, FiledEvidence, FiledSignOff } from '../evidence-store.ts';
import { canonicalJson } from '../../canonical-json.ts';
import { recordAudit } from './audit.ts';
import type { Writer } from './group-commit.ts';
import type { Tables } from './tables.ts';

/** Attached evidence and sign-offs in SQL. */
export function sqlEvidence(db: Kysely<Tables>, { write }: Writer): EvidenceStore {
  return {
    async list(organisation, alwaysEvent) {
      const rows = await db
        .selectFrom('evidence')
        .select(['always_event', 'criterion', 'content', 'attached_by'])
        .where('organisation', '=', organisation)
        .where('always_event', '=', alwaysEvent)
        .where('removed_at', 'is', null)
        .orderBy('attached_at')
        .orderBy('id')
        .execute();
      return rows.map(filedFrom);
    },
    async page(organisation, after, limit) {
      const rows = await db
        .selectFrom('evidence')
        .select(['always_event', 'criterion', 'content', 'attached_by'])
        .where('organisation', '=', organisation)
        .where('id', '>', after)
        .where('removed_at', 'is', null)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(filedFrom);
    },
    attach(organisation, filed, entry) {
      const { alwaysEvent, criterion, evidence } = filed;
      return write(async (transaction) => {
        const there = await transaction
          .selectFrom('evidence')
          .select(['always_event', 'criterion', 'content', 'attached_by', 'removed_at'])
          .where('organisation', '=', organisation)
          .where('id', '=', evidence.id)
          .executeTakeFirst();
        if (there) {
          const before = filedFrom(there);
          const same = there.removed_at === null && whatWasSent(before) === whatWasSent(filed);
          return { put: same ? 'repeated' : 'conflict', filed: before };
        }
        await transaction
          .insertInto('evidence')
          .values({
            organisation,
            id: evidence.id,
            always_event: alwaysEvent,
            criterion,
            attached_at: Date.parse(evidence.at),
            attached_by: filed.token,
            removed_at: null,
            removed_by: null,
            content: JSON.stringify(evidence),
          })
          .execute();
        if (entry) await recordAudit(transaction, entry);
        return { put: 'stored', filed };
      });
    },
    remove(organisation, { alwaysEvent, evidence, token, at, anybodys }, entry) {
      return write(async (transaction) => {
        const there = await transaction
          .selectFrom('evidence')
          .select(['criterion', 'attached_by'])
          .where('organisation', '=', organisation)
          .where('always_event', '=', alwaysEvent)
          .where('id', '=', evidence)
          .where('removed_at', 'is', null)
          .executeTakeFirst();
        if (!there) return 'not-found';
        if (!anybodys && there.attached_by !== token) return 'not-permitted';
        await transaction
          .updateTable('evidence')
          .set({ removed_at: at, removed_by: token })
          .where('organisation', '=', organisation)
          .where('id', '=', evidence)
          .execute();
        await transaction
          .deleteFrom('sign_offs')
          .where('organisation', '=', organisation)
          .where('always_event', '=', alwaysEvent)
          .where('criterion', '=', there.criterion)
          .execute();
        if (entry) await recordAudit(transaction, entry);
        return 'removed';
      });
    },
    async signOffs(organisation, alwaysEvent) {
      const rows = await db
        .selectFrom('sign_offs')
        .select(['criterion', 'content', 'digest'])
        .where('organisation', '=', organisation)
        .where('always_event', '=', alwaysEvent)
        .orderBy('criterion')
        .execute();
      return rows.map(({ content, ...row }) => ({ ...row, signOff: JSON.parse(content) as SignOff }));
    },
    async signOff(organisation, alwaysEvent, { criterion, signOff, digest }, entry) {
      const content = JSON.stringify(signOff);
      await write(async (transaction) => {
        await transaction
          .insertInto('sign_offs')
          .values({ organisation, always_event: alwaysEvent, criterion, content, digest })
          .onConflict((conflict) =>
            conflict.columns(['organisation', 'always_event', 'criterion']).doUpdateSet({ content, digest }),
          )
          .execute();
        if (entry) await recordAudit(transaction, entry);
      });
    },
    takeInSignOff(organisation, alwaysEvent, filed, entry) {
      const { criterion, signOff, digest } = filed;
      return write(async (transaction) => {
        const there = await transaction
          .selectFrom('sign_offs')
          .select(['content', 'digest'])
          .where('organisation', '=', organisation)
          .where('always_event', '=', alwaysEvent)
          .where('criterion', '=', criterion)
          .executeTakeFirst();
        if (there) {
          const before = { criterion, signOff: JSON.parse(there.content) as SignOff, digest: there.digest };
          return whatWasSigned(before) === whatWasSigned(filed) ? 'repeated' : 'conflict';
        }
        if (await withdrawnSince(transaction, organisation, alwaysEvent, filed)) return 'withdrawn';
        await transaction
          .insertInto('sign_offs')
          .values({ organisation, always_event: alwaysEvent, criterion, content: JSON.stringify(signOff), digest })
          .execute();
        await recordAudit(transaction, entry);
        return 'stored';
      });
    },
    async withdraw(organisation, alwaysEvent, criterion, entry) {
      return write(async (transaction) => {
        const withdrawn = await transaction
          .deleteFrom('sign_offs')
          .where('organisation', '=', organisation)
          .where('always_event', '=', alwaysEvent)
          .where('criterion', '=', criterion)
          .returning('criterion')
          .execute();
        if (withdrawn.length > 0 && entry) await recordAudit(transaction, entry);
        return withdrawn.length > 0;
      });
    },
  };
}

function filedFrom(
  row: Pick<Tables['evidence'], 'always_event' | 'criterion' | 'content' | 'attached_by'>,
): FiledEvidence {
  const evidence = JSON.parse(row.content) as AttachedEvidence;
  return { alwaysEvent: row.always_event, criterion: row.criterion, evidence, token: row.attached_by };
}

/** Without what the collector adds: a repeat comes later, and may come from a colleague's session. */
function whatWasSent({ alwaysEvent, criterion, evidence }: FiledEvidence): string {
  return canonicalJson({ alwaysEvent, criterion, ...evidence, by: undefined, at: undefined, takenIn: undefined });
}

/** Without when it came here. */
function whatWasSigned({ signOff, digest }: FiledSignOff): string {
  return canonicalJson({ ...signOff, takenIn: undefined, digest });
}

/** Of a sign-off that is gone only the audit trail still knows; of evidence that is gone, its own row. */
async function withdrawnSince(
  transaction: Transaction<Tables>,
  organisation: string,
  alwaysEvent: string,
  { criterion, signOff }: FiledSignOff,
): Promise<boolean> {
  const given = Date.parse(signOff.at);
  const withdrawn = await transaction
    .selectFrom('audit')
    .select('seq')
    .where('organisation', '=', organisation)
    .where('action', '=', 'withdraw-sign-off')
    .where('subject', '=', alwaysEvent)
    .where('detail', '=', canonicalJson({ criterion }))
    .where('at', '>=', given)
    .executeTakeFirst();
  if (withdrawn) return true;
  const removed = await transaction
    .selectFrom('evidence')
    .select('id')
    .where('organisation', '=', organisation)
    .where('always_event', '=', alwaysEvent)
    .where('criterion', '=', criterion)
    .where('removed_at', '>=', given)
    .executeTakeFirst();
  return removed !== undefined;
}
