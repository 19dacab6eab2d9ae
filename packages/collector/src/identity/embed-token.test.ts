import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { problemType, type ProblemKind, type QuestionnaireResponse } from '@always-kit/contract';
import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { addSiteKey } from '../index.ts';
import { responseWith, testCollector, today } from '../support/test-collector.ts';
import { addEmbedKey } from './add-embed-key.ts';

/** Claims as they may be, also without what every token has. */
type Claims = Readonly<Record<string, unknown>>;

const audience = 'https://collector.leeds.test';

describe('a token of the portal', () => {
  it('is needed where the site key says so', async (test) => {
    const { send } = await portal(test);

    assert.equal((await send(undefined)).problem.type, problemType('embed-token-needed'));
  });

  it('lets send what it is for', async (test) => {
    const { send, token } = await portal(test);

    assert.equal((await send(await token())).status, 201);
    assert.equal((await send(await token({ questionnaire: 'home-feedback' }))).status, 201);
  });

  it('may be signed with a secret that both sides know', async (test) => {
    const { collector, send } = await portal(test);
    const { kid, secret } = await addEmbedKey(collector.store, { organisation: 'leeds', name: 'old portal' });

    const token = await signed({}).setProtectedHeader({ alg: 'HS256', kid }).sign(Buffer.from(secret!, 'base64url'));

    assert.equal((await send(token)).status, 201);
  });

  const wrong: [name: string, claims: Claims][] = [
    ['that has run out', { exp: today / 1000 - 120 }],
    ['that lasts for days', { exp: today / 1000 + 3 * 24 * 60 * 60 }],
    ['for another collector', { aud: 'https://collector.york.test' }],
    ['of another organisation', { organisation: 'york' }],
    ['without a name of its own', { jti: undefined }],
    ['without a service', { service: undefined }],
    ['from the future', { iat: today / 1000 + 600, exp: today / 1000 + 900 }],
  ];
  for (const [name, claims] of wrong) {
    it(`${name} lets nothing in`, async (test) => {
      const { send, token } = await portal(test);

      assert.equal((await send(await token(claims))).problem.type, problemType('unknown-embed-token'));
    });
  }

  it('that nobody signed, or somebody else, or with the public key for a secret, lets nothing in', async (test) => {
    const { send, kid, publicKey } = await portal(test);
    const { privateKey: other } = await generateKeyPair('Ed25519');
    const pem = await exportSPKI(publicKey);
    const claims = claimsWith({});

    const tokens = [
      new UnsecuredJWT(claims).encode(),
      await new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', kid }).sign(other),
      await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(Buffer.from(pem)),
      await new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', kid: 'unknown' }).sign(other),
      'a.b.c',
      '',
    ];

    for (const token of tokens) {
      assert.equal((await send(token)).problem.type, problemType('unknown-embed-token'), token);
    }
  });

  const beyond: [name: string, claims: Claims, response: Partial<QuestionnaireResponse>, kind: ProblemKind][] = [
    ['about another service', {}, { service: 'chapel' }, 'service-not-allowed'],
    ['to another questionnaire', { questionnaire: 'what-matters-patient' }, {}, 'service-not-allowed'],
    [
      'about a service that the key is not for',
      { service: 'elsewhere' },
      { service: 'elsewhere' },
      'service-not-allowed',
    ],
  ];
  for (const [name, claims, response, kind] of beyond) {
    it(`lets nothing in that is ${name}`, async (test) => {
      const { send, token } = await portal(test);

      assert.equal((await send(await token(claims), response)).problem.type, problemType(kind));
    });
  }

  it('is no use when its key was taken away', async (test) => {
    const { collector, send, token, kid } = await portal(test);
    const made = await token();
    await collector.store.embedKeys.remove('leeds', kid);

    assert.equal((await send(made)).problem.type, problemType('unknown-embed-token'));
  });

  it('is not needed to read what is asked', async (test) => {
    const { collector } = await portal(test);

    assert.equal((await collector.ask('GET /v1/questionnaires?key=pk_portal')).status, 200);
  });
});

function claimsWith(claims: Claims): JWTPayload {
  return {
    aud: audience,
    organisation: 'leeds',
    service: 'bramley',
    jti: 'session-1234',
    iat: today / 1000,
    exp: today / 1000 + 900,
    ...claims,
  };
}

function signed(claims: Claims): SignJWT {
  return new SignJWT(claimsWith(claims));
}

/** A site key that needs a token, and the key of the portal that makes them. */
async function portal(test: TestContext) {
  const collector = await testCollector(test, { audience });
  const { privateKey, publicKey } = await generateKeyPair('Ed25519', { extractable: true });
  const { kid } = await addEmbedKey(collector.store, {
    organisation: 'leeds',
    name: 'portal',
    publicKey: await exportSPKI(publicKey),
  });
  await addSiteKey(collector.store, {
    organisation: 'leeds',
    name: 'portal',
    services: ['bramley', 'chapel'],
    origins: ['*'],
    key: 'pk_portal',
    rules: { embedToken: true },
  });
  return {
    collector,
    kid,
    publicKey,
    token: (claims: Claims = {}) => signed(claims).setProtectedHeader({ alg: 'EdDSA', kid }).sign(privateKey),
    send: (token: string | undefined, response: Partial<QuestionnaireResponse> = {}) =>
      collector.ask(`POST /v1/responses?key=pk_portal${token === undefined ? '' : `&embed=${token}`}`, {
        body: responseWith(response),
      }),
  };
}
