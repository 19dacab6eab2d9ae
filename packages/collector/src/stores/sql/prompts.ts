import type { PromptStore } from '../prompt-store.ts';
import type { Engine } from './engine.ts';
import type { Writer } from './group-commit.ts';
import { tellWebhooks } from './tell-webhooks.ts';

/** What waits for somebody, in SQL: that it was told is kept in the transaction that puts the message into the outbox. */
export function sqlPrompts({ write }: Writer, engine: Pick<Engine, 'list' | 'listed'>): PromptStore {
  return {
    tellOnce({ alwaysEvent, code, about, happening }) {
      return write(async (transaction) => {
        const { organisation, at } = happening;
        const told = await transaction
          .insertInto('prompts_told')
          .values({ organisation, always_event: alwaysEvent, code, about, told_at: at })
          .onConflict((conflict) => conflict.columns(['organisation', 'always_event', 'code', 'about']).doNothing())
          .returning('code')
          .execute();
        if (told.length === 0) return false;
        await tellWebhooks(transaction, engine, [happening]);
        return true;
      });
    },
  };
}
