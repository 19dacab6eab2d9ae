import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endpoints, parseStrictly, QuestionnaireResponse, type Endpoint, type z } from '@always-kit/contract';
import { responseWith } from '../support/test-collector.ts';
import { compiled } from './compiled.ts';

describe('a compiled schema', () => {
  const sent = JSON.parse(JSON.stringify(responseWith())) as Record<string, unknown>;
  const answers = [{ question: 'always', value: 'always' }];

  for (const [what, wrong] of Object.entries<unknown>({
    'nothing wrong': sent,
    'all that may be left out': {
      ...sent,
      needs: ['bsl'],
      declined: ['more'],
      mayQuote: false,
      sentAt: sent['answeredAt'],
    },
    'an id in capitals': { ...sent, id: String(sent['id']).toUpperCase() },
    'a field that is not known': { ...sent, name: 'Rosalind' },
    'an answer with a field that is not known': { ...sent, answers: [{ ...answers[0], note: 'Rosalind' }] },
    'no service': { ...sent, service: undefined },
    'no such reading': { ...sent, reading: 'toString' },
    'an answer that is an object': { ...sent, answers: [{ question: 'always', value: {} }] },
    'a number that is none': { ...sent, answers: [{ question: 'always', value: Infinity }] },
    'too many answers': { ...sent, answers: Array(41).fill(answers[0]) },
    'nothing answered': { ...sent, answers: [] },
    'a need twice': { ...sent, needs: ['bsl', 'bsl'] },
    'no such day': { ...sent, answeredAt: '2026-02-30T10:00:00Z' },
    'an offset of nowhere': { ...sent, answeredAt: '2026-02-03T10:00:00+23:00' },
    'a list': [sent],
    nothing: undefined,
  })) {
    it(`says of ${what} what the schema says`, () => {
      assert.deepEqual(
        parseStrictly(compiled(QuestionnaireResponse), wrong),
        parseStrictly(QuestionnaireResponse, wrong),
      );
    });
  }

  it('is made once, of each schema of the contract', () => {
    const schemas = Object.values<Endpoint>(endpoints).flatMap(({ body, query, params, answers: given }) =>
      [body, query, params, ...Object.values(given)].filter((one): one is z.core.$ZodType => one !== undefined),
    );

    const own = schemas.filter((schema) => compiled(schema) !== schema);

    assert.ok(own.length > schemas.length / 2, `${own.length} of ${schemas.length}`);
    for (const schema of schemas) assert.equal(compiled(schema), compiled(schema));
  });
});
