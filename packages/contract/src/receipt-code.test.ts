import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createUuid } from './uuid.ts';
import { idTailOf, receiptCode } from './receipt-code.ts';

const ids = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 12, maxLength: 12 }).map((digits) => `01936f2e-7c00-7000-8000-${digits.map((digit) => digit.toString(16)).join('')}`); // prettier-ignore

describe('the code of a receipt', () => {
  it('leads back to the end of the id, however it is written down', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const code = receiptCode(id);
        assert.match(code, /^[1-9B-Z]{4}-[1-9B-Z]{4}-[1-9B-Z]{3}$/);
        assert.equal(idTailOf(code), id.slice(-12));
        assert.equal(idTailOf(` ${code.toLowerCase().replaceAll('-', ' ')} `), id.slice(-12));
        assert.equal(idTailOf(code.replaceAll('1', 'l')), id.slice(-12));
      }),
    );
  });

  it('is refused when one letter was heard wrongly, or two next to each other were swapped', () => {
    fc.assert(
      fc.property(ids, fc.nat({ max: 10 }), fc.integer({ min: 1, max: 28 }), (id, place, by) => {
        const letters = '123456789BCDFGHJKMNPQRSTVWXYZ';
        const code = receiptCode(id).replaceAll('-', '');
        const wrong = letters[(letters.indexOf(code[place]!) + by) % 29]!;
        assert.equal(idTailOf(code.slice(0, place) + wrong + code.slice(place + 1)), undefined);
        const [one, next] = [code[place]!, code[place + 1]];
        if (next === undefined || one === next) return;
        assert.equal(idTailOf(code.slice(0, place) + next + one + code.slice(place + 2)), undefined);
      }),
    );
  });

  it('is of no use when it is too short, too long, or of letters that we do not use', () => {
    const code = receiptCode(createUuid());

    for (const wrong of ['', code.slice(1), `${code}2`, code.replace(/^./, 'A'), code.replace(/^./, '0')]) {
      assert.equal(idTailOf(wrong), undefined, wrong);
    }
  });
});
