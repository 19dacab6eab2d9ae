import type { Challenge } from '@always-kit/contract';
import { send } from '../capture/send.ts';
import type { ClientOptions } from '../client-options.ts';

/** How many keys are worked out side by side: the browser does so on threads of its own, and the page stays free. */
const lanes = 8;
/** For how long to look, in milliseconds: a challenge is good for 20 minutes. */
const patience = 10 * 60 * 1000;

/**
 * Asks the collector for a challenge and solves it: the proof of some work, for one request that sends. Loaded only where the
 * collector asks for it. No request of another party, no cookie, nothing that a strict page forbids.
 *
 * @returns nothing where there is no challenge that we know, or none of its keys is found in time.
 */
export async function proofFor(options: ClientOptions, signal?: AbortSignal): Promise<string | undefined> {
  const answered = await send(options, { method: 'GET', path: '/v1/sites/challenge', signal });
  const challenge = answered.ok && (answered.json as Challenge | undefined);
  const solution =
    challenge && challenge.parameters?.algorithm === 'PBKDF2/SHA-256' && (await solve(challenge, signal));
  return solution ? btoa(JSON.stringify({ challenge, solution })) : undefined;
}

interface Solution {
  readonly counter: number;
  readonly derivedKey: string;
}

/** The counter whose key begins as asked (ALTCHA, version 2: PBKDF2 of the nonce with the counter in 32 bits, big-endian). */
async function solve({ parameters }: Challenge, signal: AbortSignal | undefined): Promise<Solution | undefined> {
  const nonce = bytesOf(parameters.nonce);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(parameters.salt), iterations: parameters.cost };
  const prefix = parameters.keyPrefix.toLowerCase();
  const { subtle } = globalThis.crypto ?? {};
  const attempt = async (counter: number): Promise<Solution> => {
    const password = new Uint8Array(nonce.length + 4);
    password.set(nonce);
    new DataView(password.buffer).setUint32(nonce.length, counter);
    const key = await subtle.importKey('raw', password, how.name, false, ['deriveBits']);
    return { counter, derivedKey: hexOf(await subtle.deriveBits(how, key, parameters.keyLength * 8)) };
  };
  const end = performance.now() + patience;
  for (let first = 0; subtle && performance.now() < end; first += lanes) {
    signal?.throwIfAborted();
    const found = await Promise.all(Array.from({ length: lanes }, (_, lane) => attempt(first + lane)));
    const solution = found.find(({ derivedKey }) => derivedKey.startsWith(prefix));
    if (solution) return solution;
  }
  return undefined;
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
