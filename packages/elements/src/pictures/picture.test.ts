import { expect, fixture, html } from '@open-wc/testing';
import { drawn } from './drawn.ts';
import { picture } from './picture.ts';
import { pictureStyles } from './picture.styles.ts';
import type { Pictures } from './pictures.ts';

describe('a picture', () => {
  it('has its room before it is there, so that nothing moves when it comes', async () => {
    const sizes = [true, false].map(async (more) => {
      const { width, height } = (await shown('heart', more ? {} : drawn, { more }))!.getBoundingClientRect();
      return [width, height];
    });

    expect(await Promise.all(sizes)).to.deep.equal([
      [24, 24],
      [24, 24],
    ]);
  });

  it('of the page is shown at once, while ours are on their way', async () => {
    const own = await shown('heart', { heart: { path: 'M0 0h24v24H0Z' } }, { more: true });
    expect(own?.querySelector('path')?.getAttribute('d')).to.equal('M0 0h24v24H0Z');
  });

  it('takes no room where nobody has drawn it, whatever its key', async () => {
    for (const key of [undefined, 'nobody-drew-it', 'constructor', '__proto__']) {
      expect(await shown(key, drawn), key).to.equal(null);
    }
  });

  it('is hidden from screen readers, and no stop of the keyboard: its words stand beside it', async () => {
    const drawing = await shown('star', drawn);
    expect(drawing?.getAttribute('aria-hidden')).to.equal('true');
    expect(drawing?.getAttribute('focusable')).to.equal('false');
  });

  it('is drawn in the colour of the words', async () => {
    const drawing = await shown('star', drawn);
    drawing?.parentElement?.style.setProperty('color', 'rgb(1, 2, 3)');
    expect(getComputedStyle(drawing!).fill).to.equal('rgb(1, 2, 3)');
    const face = await shown('happy', drawn);
    face?.parentElement?.style.setProperty('color', 'rgb(1, 2, 3)');
    expect(getComputedStyle(face!).stroke).to.equal('rgb(1, 2, 3)');
  });

  it('points the other way where people read from right to left', async () => {
    expect(getComputedStyle((await shown('skip', drawn))!).scale).to.equal('none');
    expect(getComputedStyle((await shown('skip', drawn, { dir: 'rtl' }))!).scale).to.equal('-1 1');
    expect(getComputedStyle((await shown('clock', drawn, { dir: 'rtl' }))!).scale).to.equal('none');
  });

  it('may be a photo of the page’s own, which says what the words do not', async () => {
    const src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
    expect((await shown('ward', { ward: { src } }))?.getAttribute('alt')).to.equal('');
    const told = await shown('ward', { ward: { src, alt: 'The door of the ward' } });
    expect(told?.getAttribute('alt')).to.equal('The door of the ward');
  });
});

/** What is drawn for a key, in a place of its own. */
async function shown(
  key: string | undefined,
  here: Pictures,
  { more = false, dir = 'ltr' } = {},
): Promise<Element | null> {
  const place = await fixture(html`<div></div>`);
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [pictureStyles.styleSheet!];
  const inside = await fixture(html`<p dir=${dir}>${picture(key, { here, more })}</p>`);
  root.append(inside);
  return inside.firstElementChild;
}
