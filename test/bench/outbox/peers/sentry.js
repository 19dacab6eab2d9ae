import { captureEvent, init, makeBrowserOfflineTransport, makeFetchTransport } from '@sentry/browser';
import { ready, receiver } from '../entries/page.js';

/**
 * Its documented way through hours without a network: the offline transport, which keeps in IndexedDB what could not be sent, with
 * room for all of it and an attempt at each start. Without its default integrations: one drops what looks like the event before.
 */
const client = init({
  dsn: `${receiver.replace('://', '://public@')}/1`,
  defaultIntegrations: false,
  sendClientReports: false,
  transport: makeBrowserOfflineTransport(makeFetchTransport),
  transportOptions: { flushAtStartup: true, maxQueueSize: 500, bufferSize: 500 },
});
ready(client, (response) => captureEvent({ message: 'response', extra: { response: JSON.stringify(response) } }));
