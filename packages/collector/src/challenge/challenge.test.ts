import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { problemType, type Challenge, type QuestionnaireResponse } from '@always-kit/contract';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { addSiteKey } from '../index.ts';
import { responseWith, testCollector } from '../support/test-collector.ts';

describe('a challenge', () => {
  it('is asked for only where the site key says so', async (test) => {
    const { collector } = await publicPage(test);

    assert.equal((await collector.send({})).status, 201);
    assert.equal((await collector.ask('GET /v1/sites/challenge?key=pk_leeds')).status, 404);
  });

  it('lets a response in once it is solved', async (test) => {
    const { solve, send } = await publicPage(test);

    assert.equal((await send(undefined)).problem.type, problemType('challenge-needed'));
    assert.equal((await send(await solve())).status, 201);
  });

  it('is good for one request', async (test) => {
    const { solve, send } = await publicPage(test);
    const proof = await solve();
    await send(proof);

    assert.equal((await send(proof)).problem.type, problemType('challenge-failed'));
  });

  it('is not needed again for what was stored: a lost answer costs nobody work', async (test) => {
    const { solve, send } = await publicPage(test);
    const [response, proof] = [responseWith(), await solve()];
    await send(proof, response);

    assert.equal((await send(proof, response)).status, 200);
  });

  it('runs out', async (test) => {
    const { collector, solve, send } = await publicPage(test);
    const proof = await solve();
    collector.clock += 30 * 60 * 1000;

    assert.equal((await send(proof)).problem.type, problemType('challenge-failed'));
  });

  it('is of one site key, and of this collector', async (test) => {
    const { collector, solve, send } = await publicPage(test);
    await addSiteKey(collector.store, { ...key, name: 'other', key: 'pk_other' });
    const elsewhere = await publicPage(test);

    assert.equal((await send(await solve('pk_other'))).problem.type, problemType('challenge-failed'));
    assert.equal((await send(await elsewhere.solve())).problem.type, problemType('challenge-failed'));
  });

  for (const [name, meddle] of Object.entries<(made: Made) => unknown>({
    'another counter': (made) => ({
      ...made,
      solution: { ...made.solution, counter: made.solution.counter + 1, derivedKey: '00' },
    }),
    'an easier one': ({ challenge, solution }) => ({
      challenge: { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '0' } },
      solution,
    }),
    'a later end': ({ challenge, solution }) => ({
      challenge: { ...challenge, parameters: { ...challenge.parameters, expiresAt: 9_999_999_999 } },
      solution,
    }),
    'nothing of the kind': () => ({ solved: true }),
  })) {
    it(`with ${name} is not solved`, async (test) => {
      const { solve, send } = await publicPage(test);
      const made = JSON.parse(Buffer.from(await solve(), 'base64').toString()) as Made;

      const told = await send(Buffer.from(JSON.stringify(meddle(made))).toString('base64'));

      assert.equal(told.problem.type, problemType('challenge-failed'));
    });
  }
});

interface Made {
  challenge: Challenge;
  solution: { counter: number; derivedKey: string };
}

const key = {
  organisation: 'leeds',
  name: 'public page',
  services: ['bramley'],
  origins: ['*'],
  key: 'pk_public',
  rules: { challenge: true },
};

async function publicPage(test: TestContext) {
  const collector = await testCollector(test, { hardness: { cost: 1, fewest: 5, most: 50 } });
  collector.clock = Date.now(); // what judges solutions looks at the real clock
  await addSiteKey(collector.store, key);
  return {
    collector,
    async solve(siteKey = key.key): Promise<string> {
      const challenge = (await collector.ask(`GET /v1/sites/challenge?key=${siteKey}`)).body as Challenge;
      const solution = await solveChallenge({ challenge: challenge as never, deriveKey });
      return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
    },
    send: (proof: string | undefined, response: QuestionnaireResponse = responseWith()) =>
      collector.ask(
        `POST /v1/responses?key=pk_public${proof === undefined ? '' : `&proof=${encodeURIComponent(proof)}`}`,
        { body: response },
      ),
  };
}
