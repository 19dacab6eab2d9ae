import { expect, fixture, html } from '@open-wc/testing';
import { fill, fillCount } from './fill.ts';
import { directionOf, languageAround, languageTag, sameLanguage, unlikeAround } from './language.ts';

describe('languageAround', () => {
  it('is the nearest lang', async () => {
    const page = await fixture(
      html`<div lang="cy">
        <p lang="ur"><span></span></p>
      </div>`,
    );

    expect(languageAround(page.querySelector('span')!)).to.equal('ur');
  });

  it('is found from inside a shadow root', async () => {
    const host = await fixture(html`<div lang="cy"></div>`);
    const inside = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));

    expect(languageAround(inside)).to.equal('cy');
  });

  it('is unknown where nobody says', () => {
    expect(languageAround(document.createElement('p'))).to.equal(undefined);
  });
});

describe('languageTag', () => {
  for (const [written, tag] of [
    ['en-GB', 'en-GB'],
    ['en_GB', 'en-GB'],
    ['EN-gb', 'en-GB'],
    ['en', 'en-GB'],
    ['en-US', 'en-US'],
    [' cy ', 'cy'],
    ['en-GB-u-ca-gregory', 'en-GB'],
    ['pa-Arab-PK', 'pa-Arab-PK'],
    ['not a language', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const) {
    it(`takes ${JSON.stringify(written)} for ${tag ?? 'no language'}`, () =>
      expect(languageTag(written)).to.equal(tag));
  }
});

describe('unlikeAround', () => {
  for (const [around, language, lang, dir] of [
    ['en', 'en-GB', undefined, undefined],
    ['en', 'cy', 'cy', undefined],
    ['ar', 'cy', 'cy', 'ltr'],
    ['ar', 'en-GB', 'en-GB', 'ltr'],
    ['en', 'ur', 'ur', 'rtl'],
    ['ur', 'ur-PK', undefined, 'rtl'],
    ['', 'en-GB', 'en-GB', 'ltr'],
  ] as const) {
    it(`marks ${language} in a page in ${around || 'no language'}`, async () => {
      const page = await fixture(html`<div lang=${around}><p></p></div>`);

      expect(unlikeAround(page.querySelector('p')!, language)).to.deep.equal({ lang, dir });
    });
  }
});

describe('directionOf', () => {
  for (const [language, direction] of [
    ['en-GB', 'ltr'],
    ['cy', 'ltr'],
    ['ar', 'rtl'],
    ['ur-PK', 'rtl'],
    ['pa', 'ltr'],
    ['pa-Arab-PK', 'rtl'],
    ['ks-Deva', 'ltr'],
    ['ckb', 'rtl'],
  ] as const) {
    it(`${language} is written ${direction}`, () => expect(directionOf(language)).to.equal(direction));
  }
});

describe('sameLanguage', () => {
  it('looks past the region', () => {
    expect(sameLanguage('en', 'en-GB')).to.equal(true);
    expect(sameLanguage('cy', 'en-GB')).to.equal(false);
  });
});

describe('fill', () => {
  it('puts values in their places', () => {
    expect(fill('Question {number} of {total}', { number: 2, total: 5 })).to.equal('Question 2 of 5');
  });

  it('leaves a place that has no value', () => {
    expect(fill('Call {phone}', {})).to.equal('Call {phone}');
  });

  it('takes the form that the language wants', () => {
    const minutes = { one: '{count} munud', two: '{count} funud', other: '{count} o funudau' };

    expect([1, 2, 3].map((count) => fillCount(minutes, count, 'cy'))).to.deep.equal([
      '1 munud',
      '2 funud',
      '3 o funudau',
    ]);
  });

  it('does not fall over a tag that is none', () => {
    expect(fillCount({ other: '{count} left' }, 3, '!')).to.equal('3 left');
  });
});
