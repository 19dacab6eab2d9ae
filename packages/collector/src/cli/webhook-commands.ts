import { NewWebhook, parse, WebhookEvent } from '@always-kit/contract';
import { operator, type AuditEntry } from '../stores/audit-store.ts';
import { mayNotPost } from '../webhooks/post.ts';
import { newWebhookSecret, shownSecret } from '../webhooks/sign.ts';
import type { Command } from './commands.ts';
import { messages } from './messages.ts';
import { UsageError, type CommandLine } from './options.ts';
import { privateHostsOf } from './private-hosts.ts';

/** Who is told of what happens. */
export const webhookCommands: Readonly<Record<string, Command>> = {
  async 'webhook add'(store, line) {
    const webhook = parse(NewWebhook, {
      id: line.identifier('id'),
      url: line.text('url'),
      events: line.texts('event'),
    });
    if (!webhook.ok) throw new UsageError(messages.notEvent(WebhookEvent.options.join(', ')));
    const wrong = mayNotPost(webhook.value.url, { privateHosts: privateHostsOf(line) });
    if (wrong !== undefined) throw new UsageError(messages.notPostable(wrong));
    const secret = newWebhookSecret();
    const entry = entryOf(line, 'add-webhook');
    if (!(await store.webhooks.add(entry.organisation, webhook.value, secret, entry))) {
      throw new UsageError(messages.inTheWay(webhook.value.id));
    }
    return [messages.added(shownSecret(secret)), messages.tokenOnce];
  },
  async 'webhook list'(store, line) {
    return (await store.webhooks.list(line.identifier('organisation'))).map(
      ({ id, url, events, waiting, givenUp, deliveredAt = '' }) =>
        [id, url, events.join(' '), waiting, givenUp, deliveredAt].join('\t'),
    );
  },
  async 'webhook again'(store, line) {
    const entry = entryOf(line, 'send-webhook-again');
    const { organisation, subject: id } = entry;
    const count = await store.webhooks.again({ organisation, id }, Date.now(), entry);
    return [count === undefined ? messages.nothingToRemove : messages.sentAgain(count)];
  },
  async 'webhook remove'(store, line) {
    const entry = entryOf(line, 'remove-webhook');
    const removed = await store.webhooks.remove(entry.organisation, entry.subject, entry);
    return [removed ? messages.done : messages.nothingToRemove];
  },
};

function entryOf(line: CommandLine, action: string): AuditEntry {
  const organisation = line.identifier('organisation');
  return { organisation, at: Date.now(), actor: operator, action, subject: line.identifier('id') };
}
