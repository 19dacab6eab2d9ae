import { mayKeepRecords } from '@always-kit/contract';
import { actorOf } from '../identity/actor.ts';
import { fieldRefusal, refusal } from '../refusal.ts';
import { eraseResponse } from '../responses/erase.ts';
import { findByCode } from '../withdrawal/find-by-code.ts';
import { withdraw } from '../withdrawal/withdraw.ts';
import type { Handlers, Surroundings } from './handler.ts';

/** A person takes their response back, or somebody who looks after the records forgets it for them. */
export function withdrawalHandlers({ store, now }: Surroundings): Pick<Handlers, 'withdrawResponse' | 'eraseResponse'> {
  return {
    async withdrawResponse({ caller: { organisation }, params, body }) {
      if (!(await withdraw(store, organisation, params.id, body.token, now()))) throw refusal('not-found');
      return { status: 204, body: undefined };
    },
    async eraseResponse({ caller, body }) {
      if (!mayKeepRecords(caller.person)) throw refusal('not-permitted');
      const { organisation } = caller;
      const id = 'response' in body ? body.response : await idOf(body.receiptCode, organisation);
      const erased = await eraseResponse(store, organisation, id, {
        actor: actorOf(caller),
        action: 'erase',
        at: now(),
      });
      if (!erased) throw refusal('not-found');
      return { status: 204, body: undefined };
    },
  };

  async function idOf(code: string, organisation: string): Promise<string> {
    const found = await findByCode(store, organisation, code);
    if (found.ok) return found.id;
    if (found.reason === 'unknown') throw refusal('not-found');
    throw fieldRefusal('invalid', '/receiptCode', found.reason, whyNot[found.reason]);
  }
}

const whyNot = {
  misheard: 'Not a code: a letter is wrong, missing or swapped',
  several: 'Two responses have this code: use the id',
} as const;
