import { expect, fixture, html } from '@open-wc/testing';
import { paint as painted, type Stroke, type Written } from './painter.ts';

const grid: Stroke = { kind: 'grid', d: 'M0 0H9' };
const ring: Stroke = { kind: 'ring', d: 'M5 5h1' };
const pause = (d: string): Stroke => ({ kind: 'paused', d });
const tick: Written = { kind: 'tick', x: 4, y: 9.5, text: '50%', dy: 0.35, anchor: 'end' };

describe('painter', () => {
  let box: HTMLElement;

  beforeEach(async () => {
    box = await fixture(html`<div><svg></svg></div>`);
  });

  it('puts strokes from the back to the front, and texts over them', () => {
    paint([grid, pause('M1 1'), ring], [tick]);

    expect(inside()).to.deep.equal(['path.grid', 'path.paused', 'path.ring', 'text.tick']);
  });

  it('has no node for what is empty, until it is not, in its place', () => {
    paint([grid, pause(''), ring], [tick]);
    expect(inside()).to.deep.equal(['path.grid', 'path.ring', 'text.tick']);

    paint([grid, pause('M1 1'), ring], [tick]);
    expect(inside()).to.deep.equal(['path.grid', 'path.paused', 'path.ring', 'text.tick']);

    paint([grid, pause(''), ring], []);
    expect(inside()).to.deep.equal(['path.grid', 'path.ring']);
  });

  it('writes a text where it belongs, and again as it changes', () => {
    paint([grid], [tick]);
    const [text] = box.querySelectorAll('text');
    expect(text?.outerHTML).to.equal('<text class="tick" x="4" y="9.5" dy="0.35em" text-anchor="end">50%</text>');

    paint([grid], [{ kind: 'note', x: 5, y: 10, text: '60%', dy: 0, anchor: 'start' }]);

    expect(box.querySelector('text')).to.equal(text);
    expect(text?.outerHTML).to.equal('<text class="note" x="5" y="10" dy="0em" text-anchor="start">60%</text>');
  });

  it('leaves alone what is as it was', async () => {
    paint([grid, ring], [tick]);
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      seen.push(...records.map(({ target }) => (target as Element).getAttribute('class') ?? ''));
    });
    observer.observe(box, { attributes: true, childList: true, characterData: true, subtree: true });

    paint([grid, { ...ring, d: 'M6 6h1' }], [{ ...tick }]);
    await Promise.resolve();

    expect(seen).to.deep.equal(['ring']);
  });

  function paint(strokes: readonly Stroke[], texts: readonly Written[]): void {
    painted(box.querySelector('svg')!, strokes, texts);
  }

  function inside(): string[] {
    return [...box.querySelectorAll('svg > *')].map((node) => `${node.localName}.${node.getAttribute('class') ?? ''}`);
  }
});
