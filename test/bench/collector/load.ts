import autocannon from 'autocannon';
import { createUuid } from '@always-kit/contract';
import { loadOrigin } from '../../../packages/collector/src/support/load.ts';
import { responseWith } from '../../../packages/collector/src/support/test-collector.ts';

const words =
  'The nurse sat down with me and went through every tablet, and what to do if I felt worse. She wrote the number of the ward on the front of the leaflet. ';
const mark = 'ID-OF-THE-RESPONSE';

/** What a person sends, of 1 kB, in two parts: what comes before its id, and what comes after. */
const [before = '', after = ''] = JSON.stringify(
  responseWith({
    id: mark,
    answeredAt: new Date().toISOString(),
    answers: [
      { question: 'always', value: 'always' },
      { question: 'more', value: words.repeat(5).slice(0, 700) },
    ],
  }),
).split(mark);

/** How much came of a load. */
export interface Pressed {
  readonly stored: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
}

/** Presses a server from 32 connections, each response with an id of its own, for some seconds or up to a number. */
export async function press(url: string, until: { seconds: number } | { responses: number }): Promise<Pressed> {
  const result = await autocannon({
    url,
    connections: 32,
    ...('seconds' in until ? { duration: until.seconds } : { amount: until.responses, duration: 86_400 }),
    requests: [
      {
        method: 'POST',
        path: '/v1/responses?key=pk_leeds',
        headers: { 'content-type': 'text/plain', origin: loadOrigin }, // as a browser says where it comes from
        setupRequest: (request) => ({ ...request, body: before + createUuid() + after }),
      },
    ],
  });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  return { stored: result['2xx'], perSecond: result['2xx'] / result.duration, p99: result.latency.p99 };
}

/** How many bytes one request's body is. */
export const bodyBytes = before.length + 36 + after.length;
