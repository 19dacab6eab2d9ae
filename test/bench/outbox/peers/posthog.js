import posthog from 'posthog-js';
import { ready, receiver } from '../entries/page.js';

/**
 * Each event leaves at once (`send_instantly`), not after a batch of 3 s in memory; what fails is tried again by its retry queue,
 * which has no settings and lies in memory. No limit that 20 events could meet, no filter against driven browsers, and nothing of
 * what it loads and records besides.
 */
posthog.init('phc_outbox', {
  api_host: receiver,
  persistence: 'localStorage',
  autocapture: false,
  capture_pageview: false,
  capture_pageleave: false,
  disable_session_recording: true,
  disable_surveys: true,
  disable_external_dependency_loading: true,
  advanced_disable_flags: true,
  opt_out_useragent_filter: true,
  rate_limiting: { events_per_second: 1000, events_burst_limit: 10_000 },
});
ready(posthog, (response) =>
  posthog.capture('response', response, { uuid: response.id, send_instantly: true, transport: 'fetch' }),
);
