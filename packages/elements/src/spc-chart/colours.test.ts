import { expect } from '@open-wc/testing';
import { colours, plotTheDots } from './colours.ts';

/** Colours that words are written in need 4.5:1 (WCAG 1.4.3), the others 3:1 (1.4.11). */
const written = new Set(['target', 'limits']);
const pages = { light: ['#ffffff', '#f0f4f5'], dark: ['#1b2329', '#121212', '#000000'] };

describe('the colours of the drawing', () => {
  for (const [name, { light, dark, more }] of Object.entries(colours)) {
    const least = written.has(name) ? 4.5 : 3;

    it(`${name} stands out on every page`, () => {
      for (const page of pages.light) expect(contrast(light, page), `${light} on ${page}`).to.be.at.least(least);
      for (const page of pages.dark) expect(contrast(dark, page), `${dark} on ${page}`).to.be.at.least(least);
    });

    it(`${name} has 7:1 for those who ask for more contrast`, () => {
      for (const page of pages.light) expect(contrast(more, page), `${more} on ${page}`).to.be.at.least(7);
    });
  }

  it('of Making Data Count need a rim: two of them are too light for a white page', () => {
    const light = Object.values(plotTheDots).filter((hue) => contrast(hue, '#ffffff') < 3);

    expect(light.length).to.be.above(0);
    for (const page of [...pages.light, ...pages.dark]) {
      const rim = pages.dark.includes(page) ? '#f0f4f5' : '#212b32'; // the colours of text
      expect(contrast(rim, page), page).to.be.at.least(3);
    }
  });
});

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
