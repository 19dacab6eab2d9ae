import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebhookEvent } from '@always-kit/contract';
import type { Delivery, DeliveryRound } from '../webhooks/deliver.ts';
import type { Ending } from './places.ts';
import type { TestCollector } from './test-collector.ts';

/** Somebody who is told of what happens. */
export interface Receiver {
  readonly url: string;
  /** What it answers; it never does where there is nothing. */
  status: number | undefined;
  readonly got: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
}

/** Starts one on this machine. */
export async function startReceiver(test: Ending): Promise<Receiver> {
  const got: Receiver['got'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      if (receiver.status !== undefined) response.writeHead(receiver.status, { location: '/elsewhere' }).end('ok');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  const receiver: Receiver = { url, status: 200, got };
  return receiver;
}

/** Tells a collector to send everything there. Gives back the key that is signed with. */
export async function addWebhook(collector: TestCollector, id: string, url: string): Promise<string> {
  const body = { id, url, events: WebhookEvent.options };
  const added = await collector.ask('POST /v1/webhooks', { token: 'administrator', body });
  assert.equal(added.status, 201);
  return (added.body as { secret: string }).secret;
}

/** Sends what is due, and waits for all of it. */
export async function oneRound(delivery: Delivery): Promise<DeliveryRound> {
  await delivery.begin();
  return delivery.settled();
}
