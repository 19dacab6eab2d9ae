import { AnalyticsBrowser } from '@segment/analytics-next';
import { ready, receiver } from '../entries/page.js';

/**
 * The retry queue on, kept in localStorage (it writes when the page goes); each event a request of its own that may outlive the page
 * (`keepalive`), as often as it lets one ask.
 */
const { protocol, host } = new URL(receiver);
const there = { apiHost: `${host}/v1`, protocol: protocol.replace(':', '') };
const [analytics] = await AnalyticsBrowser.load(
  {
    writeKey: 'outbox',
    cdnSettings: { integrations: { 'Segment.io': { apiKey: 'outbox', retryQueue: true, ...there } } },
  },
  {
    retryQueue: true,
    integrations: {
      'Segment.io': {
        ...there,
        deliveryStrategy: { strategy: 'standard', config: { keepalive: true } },
        httpConfig: { backoffConfig: { maxRetryCount: 100 } },
      },
    },
  },
);
ready(analytics, (response) => void analytics.track('response', response));
