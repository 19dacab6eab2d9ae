import { lookup as lookUp } from 'node:dns';
import { request as requestPlain, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './private-addresses.ts';

/** Where messages may go. */
export interface PostOptions {
  /** Hosts that may be in a private network, and without TLS, such as `dashboard.trust.nhs.uk`. */
  readonly privateHosts: readonly string[];
  /** How long to wait for an answer, in milliseconds. */
  readonly timeout?: number;
  /** Breaks it off. */
  readonly signal?: AbortSignal;
}

/** What came of sending a message. */
export type Posted = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** How much of an answer is read, in bytes: all that we want of it is its status. */
const mostRead = 64 * 1024;

/**
 * Why a message may not go there, or `undefined` where it may: only by TLS and only to what everybody can reach, unless the
 * host is one that this collector was told of.
 */
export function mayNotPost(url: string, { privateHosts }: PostOptions): string | undefined {
  if (!URL.canParse(url)) return 'not-an-address';
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return 'name-in-address';
  const host = hostname.replace(/^\[|\]$/g, '');
  if (privateHosts.includes(host)) return /^https?:$/.test(protocol) ? undefined : 'not-an-address';
  if (protocol !== 'https:') return 'not-https';
  return isIP(host) !== 0 && !isPublicAddress(host) ? 'private-address' : undefined;
}

/**
 * Sends a message. It never follows to another address, and looks at the number that a name stands for in the moment that it
 * connects, so that a name cannot be a public machine when it is looked at and ours when it is used.
 */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  options: PostOptions,
): Promise<Posted> {
  const refused = mayNotPost(url, options);
  if (refused !== undefined) return { ok: false, reason: refused };
  const address = new URL(url);
  const trusted = options.privateHosts.includes(address.hostname.replace(/^\[|\]$/g, ''));
  const { timeout = 10_000, signal } = options;
  const inTime = AbortSignal.timeout(timeout);
  const settings: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'always-collector' },
    signal: signal ? AbortSignal.any([signal, inTime]) : inTime,
    agent: false,
    ...(!trusted && { lookup: publicLookup }),
  };
  return new Promise((resolve) => {
    const request = (address.protocol === 'https:' ? requestSecure : requestPlain)(address, settings, (response) => {
      const { statusCode = 0 } = response;
      let read = 0;
      response.on('data', (piece: Buffer) => {
        read += piece.length;
        if (read > mostRead) response.destroy();
      });
      response.on('close', () =>
        resolve(statusCode >= 200 && statusCode < 300 ? { ok: true } : { ok: false, reason: `status-${statusCode}` }),
      );
    });
    request.on('error', (cause: NodeJS.ErrnoException) => resolve({ ok: false, reason: cause.code ?? cause.name }));
    request.end(body);
  });
}

class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly code = 'private-address';
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (cause, addresses) => {
    if (cause) return callback(cause, '', 0);
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(new PrivateAddressError('Not a public address'), '', 0);
    }
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};
