import type { DateQuestion } from '@always-kit/contract';
import { expect } from '@open-wc/testing';
import { date } from './date.ts';
import { latinDigits, readNumber } from './number.ts';

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
    ['৭', 'bn', 7],
    ['૧૨', 'gu', 12],
    ['੯', 'pa', 9],
    ['२०२६', 'hi', 2026],
    ['１２', 'zh-Hans', 12],
    ['7²', 'en-GB', undefined],
    ['𝟕', 'en-GB', undefined],
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

describe('the digits of every script', () => {
  const zeros = {
    Arabic: '٠',
    Persian: '۰',
    Devanagari: '०',
    Bengali: '০',
    Gurmukhi: '੦',
    Gujarati: '૦',
    Tamil: '௦',
    Adlam: '𞥐',
  };
  for (const [script, zero] of Object.entries(zeros)) {
    it(`are 0 to 9: ${script}`, () => {
      const ten = Array.from({ length: 10 }, (_, value) => String.fromCodePoint(zero.codePointAt(0)! + value));
      expect(latinDigits(ten.join(''))).to.equal('0123456789');
    });
  }
});

describe('a date', () => {
  for (const [day, month, year] of [
    ['৩', '৬', '২০২৬'],
    ['૩', '૬', '૨૦૨૬'],
    ['3', '6', '2026'],
  ] as const) {
    it(`of ${day} ${month} ${year} is a real one`, () => {
      const question: DateQuestion = { kind: 'date', id: 'when', text: { plain: 'When?' } };
      expect(date.answer({ day, month, year }, question, 'bn')).to.equal('2026-06-03');
    });
  }
});
