import { expect } from '@open-wc/testing';
import { colours, plotTheDots } from './colours.ts';

/** Colours that words are written in need 4.5:1 (WCAG 1.4.3), the others 3:1 (1.4.11). */
const written = new Set(['target', 'limits']);
const pages = { light: ['#ffffff', '#f0f4f5'], dark: ['#1b2329', '#121212', '#000000'] };

/** What an eye without one kind of cone sees (Machado, Oliveira and Fernandes 2009, severity 1), of linear red, green and blue. */
const kinds = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};
const marks = ['common', 'improvement', 'concern', 'neutral'];

describe('the colours of the marks', () => {
  for (const [kind, matrix] of Object.entries(kinds)) {
    it(`differ for people with ${kind}, though the shapes say it all`, () => {
      for (const shade of ['light', 'dark'] as const) {
        const seen = marks.map((mark) => labOf(colours[mark]![shade], matrix));
        for (const [at, one] of seen.entries()) {
          for (const [after, other] of seen.slice(at + 1).entries()) {
            const apart = Math.hypot(...one.map((value, place) => value - other[place]!));
            expect(apart, `${shade}: ${marks[at]} and ${marks[at + 1 + after]}`).to.be.above(15);
          }
        }
      }
    });
  }
});

describe('the colours of the drawing', () => {
  for (const [name, { light, dark, more }] of Object.entries(colours)) {
    const least = written.has(name) ? 4.5 : 3;

    it(`${name} stands out on every page`, () => {
      for (const page of pages.light) expect(contrast(light, page), `${light} on ${page}`).to.be.at.least(least);
      for (const page of pages.dark) expect(contrast(dark, page), `${dark} on ${page}`).to.be.at.least(least);
    });

    if (written.has(name)) {
      it(`${name} has 7:1 on white and on dark: more contrast comes only after the first sight`, () => {
        expect(contrast(light, '#ffffff')).to.be.at.least(7);
        expect(contrast(dark, '#1b2329')).to.be.at.least(7);
      });
    }

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

function linear(colour: string): [red: number, green: number, blue: number] {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour as `matrix` sees it, in CIELAB (D65), where a distance of about 2 can just be told. */
function labOf(colour: string, matrix: readonly number[]): number[] {
  const rgb = linear(colour);
  const [red, green, blue] = [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        rgb.reduce((sum, share, at) => sum + share * matrix[row + at]!, 0),
      ),
    ),
  ) as [number, number, number];
  const [x, y, z] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
  ].map((share) => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116)) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
