import { addOrganisation, addService, addSiteKey, addStaffToken } from '../identity/add.ts';
import { forgetContacts } from '../contacts/forget.ts';
import { eraseResponse } from '../responses/erase.ts';
import { operator } from '../stores/audit-store.ts';
import type { Store } from '../stores/store.ts';
import { findByCode } from '../withdrawal/find-by-code.ts';
import { contactDaysOf } from './contact-days.ts';
import { guardCommands, rulesOf, wordsOf } from './guard-commands.ts';
import { messages } from './messages.ts';
import { originsOf, UsageError, type CommandLine } from './options.ts';
import { recordCommands } from './record-commands.ts';
import { webhookCommands } from './webhook-commands.ts';

/** Does one thing to a store, and gives back the lines to print. */
export type Command = (store: Store, line: CommandLine) => Promise<readonly string[]>;

const day = 24 * 60 * 60 * 1000;
/** How much of a token's hash names it on the command line. */
const shortHash = 12;

/** Every command but `serve`, by its words. */
export const commands: Readonly<Record<string, Command>> = {
  ...guardCommands,
  async 'organisation add'(store, line) {
    const id = line.identifier('id');
    await addOrganisation(store, {
      id,
      name: line.text('name'),
      staffOrigins: originsOf(line.texts('staff-origin')),
      words: wordsOf(line),
    });
    return [messages.added(id)];
  },
  async 'organisation list'(store) {
    return (await store.identities.organisations()).map(({ id, name, staffOrigins }) =>
      [id, name, ...staffOrigins].join('\t'),
    );
  },
  async 'service add'(store, line) {
    const id = line.identifier('id');
    await addService(store, { organisation: line.identifier('organisation'), id, name: line.text('name') });
    return [messages.added(id)];
  },
  async 'service list'(store, line) {
    const services = await store.identities.services(line.identifier('organisation'));
    return services.map(({ id, name }) => [id, name].join('\t'));
  },
  async 'site-key add'(store, line) {
    if (line.texts('service').length === 0) throw new UsageError(messages.missing('service'));
    if (line.texts('origin').length === 0) throw new UsageError(messages.missing('origin'));
    const own = line.optional('key');
    const key = await addSiteKey(store, {
      organisation: line.identifier('organisation'),
      name: line.text('name'),
      services: line.texts('service'),
      origins: originsOf(line.texts('origin')),
      ...(own !== undefined && { key: own }),
      ...rulesOf(line),
    });
    return [messages.added(key)];
  },
  async 'site-key list'(store) {
    return (await store.identities.siteKeys()).map(({ key, organisation, name, services, origins }) =>
      [key, organisation, name, services.join(' '), origins.join(' ')].join('\t'),
    );
  },
  async 'site-key remove'(store, line) {
    return [(await store.identities.removeSiteKey(line.text('key'))) ? messages.done : messages.nothingToRemove];
  },
  async 'token add'(store, line) {
    const days = line.number('days', 90, 1, 3650);
    const token = await addStaffToken(store, {
      organisation: line.identifier('organisation'),
      ...line.person(),
      expiresAt: Date.now() + days * day,
    });
    return [messages.added(token), messages.tokenOnce];
  },
  async 'token list'(store) {
    return (await store.identities.staffTokens()).map(({ hash, organisation, person, expiresAt }) => {
      const until = expiresAt === undefined ? '' : new Date(expiresAt).toISOString().slice(0, 10);
      const partner = person.livedExperience ? 'lived experience' : '';
      return [hash.slice(0, shortHash), organisation, person.name, person.role, partner, until].join('\t');
    });
  },
  async 'token remove'(store, line) {
    const id = line.text('id');
    const named = (await store.identities.staffTokens()).filter(({ hash }) => hash.slice(0, shortHash) === id);
    for (const { hash } of named) await store.identities.removeStaffToken(hash);
    return [named.length > 0 ? messages.done : messages.nothingToRemove];
  },
  async 'contact expire'(store, line) {
    return [messages.forgotten(await forgetContacts(store, contactDaysOf(line)))];
  },
  async 'contact remove'(store, line) {
    const [organisation, id] = [line.identifier('organisation'), line.identifier('id')];
    const entry = { organisation, at: Date.now(), actor: operator, action: 'forget-contact', subject: id };
    const gone = await store.contacts.forget(organisation, id, entry);
    return [gone ? messages.done : messages.nothingToRemove];
  },
  async 'response erase'(store, line) {
    const organisation = line.identifier('organisation');
    const code = line.optional('code');
    const id = code === undefined ? line.identifier('id').toLowerCase() : await idOf(store, organisation, code);
    const erased = id !== undefined && (await eraseResponse(store, organisation, id));
    return [erased ? messages.done : messages.nothingToRemove];
  },
  ...recordCommands,
  ...webhookCommands,
};

/** The response of a code that somebody read out. Throws where it was misheard, so that nobody thinks it is gone. */
async function idOf(store: Store, organisation: string, code: string): Promise<string | undefined> {
  const found = await findByCode(store, organisation, code);
  if (found.ok) return found.id;
  if (found.reason === 'unknown') return undefined;
  throw new UsageError(found.reason === 'misheard' ? messages.misheard : messages.severalOfCode);
}
