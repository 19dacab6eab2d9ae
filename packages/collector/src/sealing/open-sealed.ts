import { compactDecrypt, decodeProtectedHeader } from 'jose';
import { refusal } from '../refusal.ts';
import type { KeyRing } from './key-ring.ts';

/** A body that is sealed, before it is opened. */
export class SealedBody {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A compact JWE whose key is agreed on, not wrapped: the second of its five parts is empty. No JSON looks like it. */
const compactJwe = /^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/;
/** What a header of ours takes at most, so that nobody makes us read a long one. */
const longestHeader = 1000;

/** Whether a text is sealed. Any compact JWE counts, so that one of another kind is refused as a seal and not as bad JSON. */
export function looksSealed(text: string): boolean {
  return compactJwe.test(text) || /^[\w-]+(?:\.[\w-]*){4}$/.test(text);
}

/**
 * Opens what a device sealed: compact JWE, ECDH-ES over P-256, A256GCM, not compressed. Whatever is wrong with it is the same
 * refusal, which says no more than that.
 */
export async function openSealed(text: string, keys: KeyRing): Promise<string> {
  try {
    if (text.indexOf('.') > longestHeader) throw new Error('The header is too long');
    const { kid, zip } = decodeProtectedHeader(text) as { kid?: unknown; zip?: unknown };
    const key = typeof kid === 'string' ? keys.opening(kid) : undefined;
    if (!key || zip !== undefined) throw new Error('There is no such key, or it is compressed');
    const { plaintext } = await compactDecrypt(text, key, {
      keyManagementAlgorithms: ['ECDH-ES'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
  } catch {
    throw refusal('seal-not-opened', 'Read /v1/sites/config again, and seal to its key');
  }
}
