import { gunzipSync } from 'node:zlib';

/** One response as it came: whose it is, and the key by which the SDK's own server takes it once. */
export interface Arrival {
  readonly id: string;
  readonly key: string;
}

/** How an SDK says what it sends, and what it wants to hear. */
export interface Dialect {
  read(body: Buffer, url: URL): readonly Arrival[];
  answer(arrivals: readonly Arrival[]): { readonly status: number; readonly body: unknown };
}

const fine = { status: 200, body: {} };

/** By the name of the entry in `pages.ts`. */
export const dialects = {
  ours: {
    read(body) {
      const sent = JSON.parse(body.toString()) as { id: string } | { responses: { id: string }[] };
      return ('responses' in sent ? sent.responses : [sent]).map(({ id }) => ({ id, key: id }));
    },
    answer(arrivals) {
      const results = arrivals.map(({ id }) => ({ status: 201, receipt: { id } }));
      return { status: 201, body: { id: arrivals[0]?.id, results } };
    },
  },
  sentry: {
    // An envelope: a header, then a header and a body for each item, a line each.
    read(body) {
      const lines = body.toString().trim().split('\n');
      const items = lines.slice(1).map((line) => JSON.parse(line) as Partial<SentryEvent>);
      return items.flatMap(({ event_id: key, extra }) =>
        key && extra ? [{ id: (JSON.parse(extra.response) as { id: string }).id, key }] : [],
      );
    },
    answer: () => fine,
  },
  posthog: {
    read(body, url) {
      if (url.pathname !== '/e/') return [];
      const { batch } = JSON.parse(plain(body)) as { batch: PosthogEvent[] };
      return batch.flatMap(({ event, uuid, properties }) =>
        event === 'response' ? [{ id: properties.id, key: uuid }] : [],
      );
    },
    answer: () => ({ status: 200, body: { status: 1 } }),
  },
  segment: {
    read(body, url) {
      if (url.pathname !== '/v1/t') return [];
      const { messageId, properties } = JSON.parse(body.toString()) as SegmentEvent;
      return [{ id: properties.id, key: messageId }];
    },
    answer: () => ({ status: 200, body: { success: true } }),
  },
} as const satisfies Record<string, Dialect>;

interface SentryEvent {
  readonly event_id: string;
  readonly extra: { readonly response: string };
}

interface PosthogEvent {
  readonly event: string;
  readonly uuid: string;
  readonly properties: { readonly id: string };
}

interface SegmentEvent {
  readonly messageId: string;
  readonly properties: { readonly id: string };
}

/** Compressed where the browser could, as base64 in a form where a beacon could not, or as it is. */
function plain(body: Buffer): string {
  if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body).toString();
  const text = body.toString();
  return text.startsWith('data=')
    ? Buffer.from(new URLSearchParams(text).get('data') ?? '', 'base64').toString()
    : text;
}
