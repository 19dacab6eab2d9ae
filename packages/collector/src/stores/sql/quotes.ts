import type { AlwaysEvent } from '@always-kit/contract';
import type { Transaction } from 'kysely';
import type { Forgetting } from '../method-record-store.ts';
import { recordAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { filedUnderKey } from './filed-under-key.ts';
import type { Tables } from './tables.ts';
import { tellWebhooks } from './tell-webhooks.ts';

/** Whether a response is there with all its words. Asked in the transaction that stores what quotes it. */
export async function isStillSaid(
  transaction: Transaction<Tables>,
  organisation: string,
  response: string,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('response_keys')
    .innerJoin('responses', filedUnderKey)
    .select('responses.trimmed')
    .where('response_keys.organisation', '=', organisation)
    .where('response_keys.id', '=', response)
    .executeTakeFirst();
  return row !== undefined && (row.trimmed === null || row.trimmed === '[]');
}

/** Takes every quote of some responses out of the record, in the transaction in which they, or their words, go. */
export async function forgetQuotes(
  transaction: Transaction<Tables>,
  engine: Pick<Engine, 'list' | 'listed'>,
  organisation: string,
  responses: readonly string[],
  { actor, at }: Forgetting,
): Promise<void> {
  if (responses.length === 0) return;
  const gone = await transaction
    .updateTable('record_entries')
    .set({ content: null, response: null, removed_at: at, written_by: actor.id })
    .where('organisation', '=', organisation)
    .where('response', 'in', responses)
    .returning(['always_event', 'id', 'form'])
    .execute();
  if (gone.length === 0) return;
  const events = await transaction
    .selectFrom('always_events')
    .select('content')
    .where('organisation', '=', organisation)
    .where('id', 'in', [...new Set(gone.map((one) => one.always_event))])
    .execute();
  const services = new Map(
    events.map(({ content }) => {
      const { id, service } = JSON.parse(content) as AlwaysEvent;
      return [id, service];
    }),
  );
  for (const { always_event: alwaysEvent, id, form } of gone) {
    const detail = { alwaysEvent, form };
    await recordAudit(transaction, { organisation, at, actor, action: 'forget-quote', subject: id, detail });
  }
  await tellWebhooks(
    transaction,
    engine,
    gone.map(({ always_event: alwaysEvent, id, form }) => ({
      ...{ organisation, event: 'record.changed', at },
      data: { alwaysEvent, service: services.get(alwaysEvent) ?? '', entry: id, form, change: 'removed' },
    })),
  );
}
