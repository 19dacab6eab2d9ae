import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { drawn } from './support/drawn.ts';
import { improved, seriesOf } from './support/example.ts';

const rebased = seriesOf({
  counts: Array.from({ length: 40 }, (_, at) => [(at < 20 ? 12 : 17) + (at % 3), 20] as const),
  measure: { rebase: [{ date: '2026-05-25', reason: 'Every shift began to ask' }], baseline: { points: 12 } },
});

describe('in a window of 320 pixels', () => {
  beforeEach(() => setViewport({ width: 320, height: 640 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  const annotations = [{ date: '2026-02-10', text: 'Two nurses began to ask.', kind: 'test-of-change' }] as const;

  for (const [name, series] of Object.entries({ improved, rebased })) {
    it(`the words of the drawing of ${name} never touch, are large enough, and stay inside`, async () => {
      const chart = await drawn(series, { annotations });
      const svg = chart.shadowRoot!.querySelector('svg[part=plot]')!;
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')];
      const boxes = texts.map((text) => ({ says: text.textContent, box: text.getBoundingClientRect() }));

      expect(boxes.length).to.be.above(8);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const text of texts) expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
      for (const { says, box } of boxes) {
        expect(box.left, says).to.be.at.least(frame.left - 1);
        expect(box.right, says).to.be.at.most(frame.right + 1);
      }
      for (const [at, { says, box }] of boxes.entries()) {
        for (const other of boxes.slice(at + 1)) {
          const apart =
            box.right <= other.box.left ||
            other.box.right <= box.left ||
            box.bottom <= other.box.top + 3 || // a line's box is taller than its letters
            other.box.bottom <= box.top + 3;
          expect(apart, `${says} and ${other.says}`).to.equal(true);
        }
      }
    });
  }

  it('no word of the drawing is cut off where a person spaces letters after it was drawn', async () => {
    const chart = await drawn(rebased);
    chart.style.letterSpacing = '0.12em'; // changes no size, so nothing is drawn anew
    const plot = chart.shadowRoot!.querySelector('.plot')!;
    const svg = plot.querySelector('svg')!;
    const { overflowClipMargin } = getComputedStyle(plot);

    const { left, right } = plot.getBoundingClientRect();
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBoundingClientRect();
      expect(box.left, text.textContent).to.be.at.least(left - parseFloat(overflowClipMargin));
      expect(box.right, text.textContent).to.be.at.most(right + parseFloat(overflowClipMargin));
    }
    expect([svg, plot].map((each) => getComputedStyle(each).overflow)).to.deep.equal(['visible', 'visible']);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
