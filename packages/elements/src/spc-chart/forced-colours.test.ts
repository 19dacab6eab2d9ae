import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { drawn } from './support/drawn.ts';
import { improved } from './support/example.ts';

const causes = ['common', 'improvement', 'concern'] as const;
const size = 48;

describe('in a contrast theme', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`which is ${colorScheme}, the three causes are told apart by their shapes, in the drawing and in the key`, async () => {
      await emulateMedia({ forcedColors: 'active', colorScheme });
      try {
        const chart = await drawn(improved);
        const root = chart.shadowRoot!;
        const fills = causes.map((cause) => getComputedStyle(root.querySelector(`.plot path.${cause}`)!).fill);
        expect(new Set(fills).size, 'one colour').to.equal(1);

        const pictures = causes.map((cause) => pictureOf(root.querySelector(`.plot path.${cause}`)!));
        for (const [at, one] of pictures.entries()) {
          const ink = one.filter(Boolean).length;
          expect(ink, `${causes[at]} is drawn`).to.be.above(100);
          for (const other of pictures.slice(at + 1)) {
            const alike = one.filter((dot, place) => dot && other[place]).length;
            const either = one.filter((dot, place) => dot || other[place]).length;
            expect(alike / either, `${causes[at]} and another cover the same`).to.be.below(0.85);
          }
        }

        const looks = causes.map((cause) => {
          const { borderRadius, clipPath } = getComputedStyle(root.querySelector(`.key .${cause}`)!, '::before');
          return `${borderRadius} ${clipPath}`;
        });
        expect(new Set(looks).size, 'shapes in the key').to.equal(3);
      } finally {
        await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      }
    });
  }
});

/** The first mark of a path as dots that are covered or not: as the browser draws it, in a square that it fills. */
function pictureOf(path: SVGPathElement): boolean[] {
  const [first = ''] = /M[^M]*/.exec(path.getAttribute('d')!) ?? [];
  const alone = path.cloneNode() as SVGPathElement;
  alone.setAttribute('d', first);
  path.after(alone);
  const { x, y, width, height } = alone.getBBox();
  alone.remove();
  const pen = new OffscreenCanvas(size, size).getContext('2d')!;
  pen.scale(size / Math.max(width, height), size / Math.max(width, height));
  pen.translate(-x, -y);
  pen.fill(new Path2D(first));
  const { data } = pen.getImageData(0, 0, size, size);
  return Array.from({ length: size * size }, (_, at) => data[at * 4 + 3]! > 127);
}
