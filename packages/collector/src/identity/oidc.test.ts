import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { problemType, type Person } from '@always-kit/contract';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWK, type JWTPayload } from 'jose';
import { intranet, testCollector, today } from '../support/test-collector.ts';
import { providersFrom } from './oidc-provider.ts';

/** Claims as they may be, also without what every token has. */
type Claims = Readonly<Record<string, unknown>>;

const audience = 'always-collector';

describe('a token of the trust’s own identity provider', () => {
  it('lets its person in, with the role and the organisation that its claims say', async (test) => {
    const { me, token } = await provided(test);

    assert.deepEqual((await me(await token())).body, { name: 'Ama Osei', role: 'coach', livedExperience: false });
    const partner = (await me(await token({ roles: ['always-partner'] }))).body as Person;
    assert.deepEqual([partner.role, partner.livedExperience], ['team', true]);
    const several = (await me(await token({ roles: ['always-team', 'always-admin', 'golf'] }))).body as Person;
    assert.equal(several.role, 'administrator');
  });

  it('opens its own organisation and no other', async (test) => {
    const { collector, token } = await provided(test);
    await collector.send({});

    const counts = async (org: string) =>
      (await collector.ask('GET /v1/services/bramley/response-counts', { token: await token({ org }) })).body;
    assert.notDeepEqual(await counts('L1'), await counts('Y1'));
  });

  const wrong: [name: string, claims: Claims][] = [
    ['has run out', { exp: today / 1000 - 120 }],
    ['does not say when it runs out', { exp: undefined }],
    ['is not good yet', { nbf: today / 1000 + 600 }],
    ['is for somebody else', { aud: 'payroll' }],
    ['is for nobody', { aud: undefined }],
    ['has no subject', { sub: undefined }],
    ['has no role that we know', { roles: ['golf'] }],
    ['has no roles', { roles: undefined }],
    ['is of an organisation that we do not know', { org: 'Z9' }],
    ['is of two organisations at once', { org: ['L1', 'Y1'] }],
    ['is of an organisation that is a property of every object', { org: 'constructor' }],
  ];
  for (const [name, claims] of wrong) {
    it(`lets nobody in that ${name}`, async (test) => {
      const { me, token } = await provided(test);

      const told = await me(await token(claims));

      assert.equal(told.problem.type, problemType('unknown-token'));
      assert.equal(told.headers['www-authenticate'], 'Bearer');
    });
  }

  it('believes a clock that is half a minute off', async (test) => {
    const { me, token } = await provided(test);

    assert.equal((await me(await token({ exp: today / 1000 - 30 }))).status, 200);
  });

  it('lets nobody in that was signed by nobody, by another, or with what everybody knows', async (test) => {
    const provider = await provided(test);
    const { me, claims, kid, publicKey, asked } = provider;
    const other = await generateKeyPair('ES256');
    const pem = Buffer.from(await exportSPKI(publicKey));
    const jwk = Buffer.from(JSON.stringify(await exportJWK(publicKey)));
    const forged = [
      new UnsecuredJWT(claims()).encode(),
      await new SignJWT(claims()).setProtectedHeader({ alg: 'ES256', kid }).sign(other.privateKey),
      await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid }).sign(pem),
      await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid }).sign(jwk),
      await new SignJWT(claims())
        .setProtectedHeader({ alg: 'ES256', kid, jwk: await exportJWK(other.publicKey) })
        .sign(other.privateKey),
      'a.b.c',
    ];

    for (const token of forged) assert.equal((await me(token)).problem.type, problemType('unknown-token'));
    assert.ok(asked.keys <= 1, `asked for keys ${asked.keys} times`);
  });

  it('lets nobody in whose issuer we were not told of, and asks that issuer nothing', async (test) => {
    const { me, token } = await provided(test);
    const stranger = await identityProvider(test);

    assert.equal((await me(await token({ iss: stranger.issuer }))).problem.type, problemType('unknown-token'));
    assert.equal((await me(await stranger.token())).problem.type, problemType('unknown-token'));
    assert.deepEqual(stranger.asked, { discovery: 0, keys: 0 });
  });

  it('is known again when the provider has changed its keys', async (test) => {
    const { me, token, rotate } = await provided(test);
    const before = await token();
    assert.equal((await me(before)).status, 200);

    await rotate();

    assert.equal((await me(await token())).status, 200);
    assert.equal((await me(before)).problem.type, problemType('unknown-token')); // its key is gone
  });

  it('with a key that nobody knows does not make us ask again and again', async (test) => {
    const { me, claims, privateKey, asked } = await provided(test, 60_000);

    for (let times = 0; times < 5; times++) {
      const strange = await new SignJWT(claims())
        .setProtectedHeader({ alg: 'ES256', kid: `no-${times}` })
        .sign(privateKey);
      assert.equal((await me(strange)).problem.type, problemType('unknown-token'));
    }

    assert.equal(asked.keys, 1);
  });

  it('is not called unknown when the provider is away: nobody could say', async (test) => {
    const { me, token, collector, away } = await provided(test);
    const made = await token();
    away('everything');

    const told = await me(made, { origin: intranet });

    assert.equal(told.status, 503);
    assert.equal(told.problem.type, problemType('identity-provider-away'));
    assert.equal(told.headers['retry-after'], '30');
    assert.equal((await collector.ask('GET /v1/me', { token: 'coach' })).status, 200); // our own need nobody
    away('nothing');
    assert.equal((await me(made)).status, 200);
  });

  it('is not called unknown when only the keys cannot be had', async (test) => {
    const { me, token, away } = await provided(test);
    away('keys');

    assert.equal((await me(await token())).problem.type, problemType('identity-provider-away'));
  });

  it('is not asked for where the page shows a site key', async (test) => {
    const { collector, token, away } = await provided(test);
    away('everything');

    const told = await collector.ask('GET /v1/sites/config?key=pk_leeds', { token: await token() });

    assert.equal(told.status, 200);
  });

  it('is written down with the person’s lasting id, not with the token', async (test) => {
    const { collector, me, token } = await provided(test);
    const made = await token({ roles: ['always-admin'] });
    await me(made);

    const { body } = await collector.ask('GET /v1/audit', { token: made });

    const [, subject] = [body, JSON.stringify(body)];
    assert.match(subject, /"id":"oidc:[0-9a-f]{64}","name":"Ama Osei","role":"administrator"/);
    assert.ok(!subject.includes(made));
  });
});

describe('the settings of an identity provider', () => {
  const good = {
    issuer: 'https://login.leeds.test',
    audience,
    organisation: 'leeds',
    roles: { admins: 'administrator' },
  };
  const wrong: [name: string, change: object, says: RegExp][] = [
    ['without TLS', { issuer: 'http://login.leeds.test' }, /issuer: Use https/],
    ['with a secret for a signature', { algorithms: ['HS256'] }, /algorithms/],
    ['with no signature', { algorithms: ['none'] }, /algorithms/],
    ['with a role that is none', { roles: { admins: 'boss' } }, /roles/],
    ['with a field we do not know', { client_secret: 'x' }, /client_secret/],
  ];
  for (const [name, change, says] of wrong) {
    it(`${name} are refused with the field that is wrong`, () => {
      assert.throws(() => providersFrom(JSON.stringify({ ...good, ...change }), 'oidc.json'), says);
    });
  }

  it('may be those of several trusts', () => {
    assert.equal(providersFrom(JSON.stringify([good, { ...good, issuer: 'https://login.york.test' }]), 'x').length, 2);
  });
});

/** A collector that was told of one identity provider. */
async function provided(test: TestContext, providerCoolDown = 0) {
  const provider = await identityProvider(test);
  const collector = await testCollector(test, { identityProviders: provider.settings, providerCoolDown });
  return {
    ...provider,
    collector,
    me: (token: string, headers: Readonly<Record<string, string>> = {}) =>
      collector.ask('GET /v1/me', { token, headers }),
  };
}

/** A real one: discovery, published keys that change, and tokens signed with them. */
async function identityProvider(test: TestContext) {
  const asked = { discovery: 0, keys: 0 };
  let away: 'nothing' | 'keys' | 'everything' = 'nothing';
  let pair = await generateKeyPair('ES256', { extractable: true });
  let kid = 'first';
  const server = createServer((request, response) => {
    const isKeys = request.url === '/keys';
    if (away === 'everything' || (away === 'keys' && isKeys)) return void response.writeHead(500).end();
    asked[isKeys ? 'keys' : 'discovery']++;
    void exportJWK(pair.publicKey).then((key: JWK) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(isKeys ? { keys: [{ ...key, kid, alg: 'ES256', use: 'sig' }] } : discovery)),
    );
  });
  const issuer = await listening(server, test);
  const discovery = { issuer, jwks_uri: `${issuer}/keys` };
  const claims = (changed: Claims = {}): JWTPayload => ({
    iss: issuer,
    aud: audience,
    sub: 'user-1',
    exp: today / 1000 + 600,
    iat: today / 1000,
    name: 'Ama Osei',
    org: 'L1',
    roles: ['always-coach'],
    ...changed,
  });
  return {
    issuer,
    asked,
    claims,
    get kid(): string {
      return kid;
    },
    publicKey: pair.publicKey,
    privateKey: pair.privateKey,
    token: (changed: Claims = {}) =>
      new SignJWT(claims(changed)).setProtectedHeader({ alg: 'ES256', kid }).sign(pair.privateKey),
    async rotate() {
      [pair, kid] = [await generateKeyPair('ES256', { extractable: true }), 'second'];
    },
    away(what: typeof away) {
      away = what;
    },
    settings: providersFrom(
      JSON.stringify({
        issuer,
        audience,
        organisation: { claim: 'org', values: { L1: 'leeds', Y1: 'york' } },
        roles: {
          'always-coach': 'coach',
          'always-team': 'team',
          'always-admin': 'administrator',
          'always-partner': 'partner',
        },
      }),
      'the test',
    ),
  };
}

async function listening(server: Server, test: TestContext): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
