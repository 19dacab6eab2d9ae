import type { Failure, Result } from '@always-kit/client';
import type { QuestionnaireResponse } from '@always-kit/contract';
import { expect } from '@open-wc/testing';
import { Delivery } from './delivery.ts';

describe('Delivery', () => {
  for (const [reason, status, settles] of [
    ['offline', undefined, true],
    ['timeout', undefined, true],
    ['unreadable', 200, true],
    ['unavailable', 503, true],
    ['unavailable', 429, false],
    ['refused', 422, false],
    ['invalid', undefined, false],
    ['conflict', 409, false],
  ] as const) {
    it(`${settles ? 'settles' : 'leaves open'} the response after ${reason} ${status ?? ''}`, async () => {
      const delivery = new Delivery();

      await delivery.attempt(answering(fail(reason, status)), response);

      expect(delivery.settled).to.equal(settles);
    });
  }

  it('keeps the id while nothing can have been stored', async () => {
    const ids: string[] = [];
    const delivery = new Delivery();

    for (const reason of ['refused', 'invalid', 'refused'] as const) {
      await delivery.attempt(answering(fail(reason), ids), response);
    }

    expect(new Set(ids).size).to.equal(1);
  });

  it('takes another id when somebody else has it', async () => {
    const ids: string[] = [];
    const delivery = new Delivery();

    await delivery.attempt(answering(fail('conflict', 409), ids), response);
    await delivery.attempt(answering(fail('conflict', 409), ids), response);

    expect(new Set(ids).size).to.equal(2);
  });

  it('is counted once where it was kept, and sent from another tab that goes on with it', async () => {
    const one = new Delivery();
    const other = new Delivery(one.kept);
    const ids: string[] = [];
    await one.attempt(answering({ ok: true, value: undefined }, ids), response);

    const delivered = await other.attempt(answering(fail('conflict', 409), ids), response);

    expect(delivered.ok).to.equal(true);
    expect(new Set(ids).size).to.equal(1);
  });

  it('sends the very same again once it may have arrived, whatever was changed since', async () => {
    const sent: unknown[] = [];
    const delivery = new Delivery();
    const send = (response: unknown): Promise<Failure> => {
      sent.push(response);
      return Promise.resolve(fail('timeout'));
    };

    await delivery.attempt(send, (id) => ({ ...response(id), language: 'en-GB' }));
    await delivery.attempt(send, (id) => ({ ...response(id), language: 'cy' }));

    expect(sent[1]).to.deep.equal(sent[0]);
  });

  it('knows that it had arrived when its own id is taken', async () => {
    const delivery = new Delivery();
    await delivery.attempt(answering(fail('timeout')), response);

    const delivered = await delivery.attempt(answering(fail('conflict', 409)), response);

    expect(delivered.ok).to.equal(true);
  });

  it('stays settled when a later attempt is refused', async () => {
    const delivery = new Delivery();
    await delivery.attempt(answering(fail('timeout')), response);

    await delivery.attempt(answering(fail('refused', 403)), response);

    expect(delivery.settled).to.equal(true);
  });

  it('takes a client that throws for one whose end is not known', async () => {
    const delivery = new Delivery();
    const delivered = await delivery.attempt(() => Promise.reject(new Error('own client')), response);

    expect(delivered.ok).to.equal(false);
    expect(delivery.settled).to.equal(true);
  });
});

function response(id: string): QuestionnaireResponse {
  return { id } as QuestionnaireResponse;
}

function fail(reason: Failure['reason'], status?: number): Failure {
  return { ok: false, reason, message: '', ...(status && { status }) };
}

function answering(
  result: Result<unknown>,
  ids: string[] = [],
): (response: QuestionnaireResponse) => Promise<Result<unknown>> {
  return ({ id }) => {
    ids.push(id);
    return Promise.resolve(result);
  };
}
