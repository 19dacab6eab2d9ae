import { expect } from '@open-wc/testing';
import { withLatinDigits } from './latin-digits.ts';

describe('withLatinDigits', () => {
  for (const language of ['en-GB', 'cy', 'ar-EG', 'bn', 'fa', 'mr', 'ur-PK', 'zh-Hant']) {
    it(`writes ${language} with the digits 0 to 9`, () => {
      const tag = withLatinDigits(language);

      expect(tag).to.equal(new Intl.Locale(language, { numberingSystem: 'latn' }).toString());
      expect(new Intl.NumberFormat(tag).format(42)).to.equal('42');
      expect(withLatinDigits(language)).to.equal(tag);
    });
  }

  it('takes what is no language for British English', () => {
    expect(withLatinDigits('not_a language')).to.equal('en-GB-u-nu-latn');
  });
});
