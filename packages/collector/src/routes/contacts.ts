import { mayRecord, type Person } from '@always-kit/contract';
import { mustBeProven } from '../challenge/must-be-proven.ts';
import { entryOf } from '../identity/actor.ts';
import { refusal } from '../refusal.ts';
import { mustServe } from '../responses/accept.ts';
import type { Handlers, Surroundings } from './handler.ts';

type ContactHandlers = Pick<Handlers, 'stayInTouch' | 'listContacts' | 'forgetContact'>;

/** How to reach people who asked for it. */
export function contactHandlers(surroundings: Surroundings): ContactHandlers {
  const {
    store: { contacts, audit },
    now,
  } = surroundings;
  return {
    async stayInTouch({ caller, body, sending }) {
      mustServe(caller, body);
      await mustBeProven(caller, sending, surroundings);
      const today = new Date(now()).toISOString().slice(0, 10);
      const { put, day } = await contacts.put(caller.organisation, body, today);
      if (put === 'conflict') throw refusal('id-conflict', 'Somebody else was stored under this id');
      if (put === 'forgotten') throw refusal('contact-gone');
      return { status: put === 'stored' ? 201 : 200, body: { id: body.id, storedOn: day } };
    },
    async listContacts({ caller }) {
      const { organisation, person } = caller;
      mustBeOfTheTeam(person);
      await audit.record(entryOf(caller, now(), 'read-contacts', ''));
      return { status: 200, body: { contacts: await contacts.list(organisation) } };
    },
    async forgetContact({ caller, params }) {
      const { organisation, person } = caller;
      mustBeOfTheTeam(person);
      if (!(await contacts.forget(organisation, params.id, entryOf(caller, now(), 'forget-contact', params.id))))
        throw refusal('not-found');
      return { status: 204, body: undefined };
    },
  };
}

function mustBeOfTheTeam(person: Person): void {
  if (!mayRecord(person)) throw refusal('not-permitted');
}
