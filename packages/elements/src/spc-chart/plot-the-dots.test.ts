import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { drawn } from './support/drawn.ts';
import { improved } from './support/example.ts';

const rim = 'rgb(33, 43, 50)'; // the colour of the text

describe('the hues of Making Data Count', () => {
  it('have a rim in the key and the lists, as on the drawing', async () => {
    const { shadowRoot } = await drawn(improved, { palette: 'plot-the-dots' });

    for (const place of ['.key .common', '.key .improvement', '.signals .improvement']) {
      const { filter, clipPath } = getComputedStyle(shadowRoot!.querySelector(place)!, '::before');
      expect(filter, place).to.include(rim);
      expect(clipPath, `the rim of ${place} is not cut off`).to.equal('none');
    }
  });

  it('have an outline and a dark sign in the icons', async () => {
    const { shadowRoot } = await drawn(improved, { palette: 'plot-the-dots' });
    const stroke = (part: string): string =>
      getComputedStyle(shadowRoot!.querySelector(`.spc-icon.improvement ${part}`)!).stroke;

    expect([stroke('.frame'), stroke('.glyph')]).to.deep.equal([rim, rim]);
  });

  it('give way to the colours of a contrast theme', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      const { shadowRoot } = await drawn(improved, { palette: 'plot-the-dots' });

      expect(getComputedStyle(shadowRoot!.querySelector('.key .improvement')!, '::before').filter).to.equal('none');
      expect(getComputedStyle(shadowRoot!.querySelector('.spc-icon.improvement .glyph')!).stroke).not.to.equal(rim);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});
