import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compactDecrypt, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import fc from 'fast-check';
import { seal, type CollectorKey } from './seal.ts';

describe('a sealed text', () => {
  it('is opened by the holder of the key, whatever is in it', async () => {
    const { ours, theirs } = await keys();

    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const { plaintext, protectedHeader } = await compactDecrypt(await seal(text, theirs), ours, strict);
        assert.equal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(plaintext), text.toWellFormed());
        assert.equal(protectedHeader.kid, 'key-1');
      }),
      { numRuns: 25 },
    );
  });

  it('is another each time, and opened by no other key', async () => {
    const [one, other] = [await keys(), await keys()];

    const [first, second] = [await seal('the same', one.theirs), await seal('the same', one.theirs)];

    assert.notEqual(first.split('.')[3], second.split('.')[3]);
    await assert.rejects(compactDecrypt(first, other.ours, strict));
  });

  it('cannot be changed on its way', async () => {
    const { ours, theirs } = await keys();
    const parts = (await seal('Being listened to', theirs)).split('.');

    for (const part of [0, 2, 3, 4]) {
      const changed = parts.with(part, flipped(parts[part]!)).join('.');
      await assert.rejects(compactDecrypt(changed, ours, strict), `part ${part}`);
    }
  });

  it('is not made with a key of another kind', async () => {
    const { publicKey } = await generateKeyPair('ECDH-ES', { crv: 'P-384', extractable: true });

    await assert.rejects(seal('text', { key: await exportJWK(publicKey), kid: 'key-1' }));
  });
});

const strict = { keyManagementAlgorithms: ['ECDH-ES'], contentEncryptionAlgorithms: ['A256GCM'] };

async function keys(): Promise<{ ours: CryptoKey; theirs: CollectorKey }> {
  const { privateKey, publicKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  // As a collector may write it, with fields of which Web Crypto would want to know more.
  const key = { ...(await exportJWK(publicKey)), use: 'enc', alg: 'ECDH-ES', kid: 'key-1' } as JsonWebKey;
  return { ours: privateKey, theirs: { key, kid: 'key-1' } };
}

function flipped(part: string): string {
  return (part[5] === 'A' ? 'B' : 'A').padStart(6, part.slice(0, 5)) + part.slice(6);
}
