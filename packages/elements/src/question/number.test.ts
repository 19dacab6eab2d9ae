import { expect } from '@open-wc/testing';
import { readNumber } from './number.ts';

describe('readNumber', () => {
  for (const [typed, language, meant] of [
    ['7', 'en-GB', 7],
    [' 7 ', 'en-GB', 7],
    ['1,200', 'en-GB', 1200],
    ['1,200.5', 'en-GB', 1200.5],
    ['1 200', 'en-GB', 1200],
    ['-3', 'en-GB', -3],
    ['−3', 'en-GB', -3],
    ['1,5', 'pl', 1.5],
    ['1.200', 'pl', 1200],
    ['٧', 'ar', 7],
    ['۱۲', 'fa', 12],
    ['1,5', 'en-GB', undefined],
    ['1,2,3', 'en-GB', undefined],
    ['seven', 'en-GB', undefined],
    ['7 or 8', 'en-GB', undefined],
    ['1e3', 'en-GB', undefined],
    ['', 'en-GB', undefined],
  ] as const) {
    it(`"${typed}" in ${language} is ${meant ?? 'not surely a number'}`, () => {
      expect(readNumber(typed, language)).to.equal(meant);
    });
  }
});
