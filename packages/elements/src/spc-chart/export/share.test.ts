import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { expectAccessible } from '../../support/axe.ts';
import type { AlwaysSpcChart } from '../spc-chart.ts';
import { drawn, textOf, textsOf } from '../support/drawn.ts';
import { few, improved, seriesOf } from '../support/example.ts';
import { openDrawer } from '../support/looking.ts';

const notes = {
  annotations: [
    { date: '2026-04-01', text: 'Asked at the door' },
    { date: '2026-05-06', text: 'A new leaflet', kind: 'test-of-change' as const },
  ],
};

describe('<always-spc-chart> is saved and shared', () => {
  let files: Map<string, Blob>;
  let stop: () => void;
  beforeEach(() => ([files, stop] = savedFiles()));
  afterEach(() => stop());

  it('with nothing but its heading until it is opened', async () => {
    const chart = await drawn(improved);

    expect(textOf(chart, '.share')).to.equal('');
    await openShare(chart);
    expect(textsOf(chart.shadowRoot!, '.share button')).to.deep.equal([
      'Save a picture (PNG)',
      'Save a sharp picture (SVG)',
      'Copy the picture',
      'Copy the words',
      'Save the numbers (CSV)',
      'Print',
    ]);
    await expectAccessible(chart);
  });

  describe('as SVG', () => {
    it('that says what it shows to those who do not see it', async () => {
      const svg = await savedSvg(await drawn(improved, notes));

      expect(svg.querySelector('title')!.textContent).to.equal('People who say we asked what matters to them');
      expect(svg.querySelector('desc')!.textContent).to.match(/This may be getting better: .* 24 points/);
      expect(svg.documentElement.getAttribute('aria-labelledby')).to.equal('title description');
    });

    it('that needs no style sheet, no script and nothing from elsewhere', async () => {
      const svg = await savedSvg(await drawn(improved, notes));
      const source = new XMLSerializer().serializeToString(svg);

      expect(source).not.to.match(/var\(|class=|style=|<script|<style|href=|url\(/);
      expect(svg.querySelectorAll('path:not([fill]), path:not([stroke]), text:not([fill])').length).to.equal(0);
    });

    it('with each mark and line of the drawing as it is on the screen, and its title, key and notes', async () => {
      const chart = await drawn(improved, notes);
      const svg = await savedSvg(chart);
      const live = chart.shadowRoot!.querySelector('svg[part=plot]')!;
      const paths = [...svg.querySelectorAll('path')];
      for (const kind of ['common', 'improvement', 'concern', 'value', 'limits', 'mean', 'target']) {
        const shown = live.querySelector(`path.${kind}`)!;
        const same = paths.find((path) => path.getAttribute('d') === shown.getAttribute('d'));
        expect(same?.getAttribute('stroke'), kind).to.equal(getComputedStyle(shown).stroke);
        expect(same?.getAttribute('fill'), kind).to.equal(getComputedStyle(shown).fill);
      }
      const texts = textsOf(svg, 'text').join(' ');
      for (const text of textsOf(live, 'text')) expect(texts).to.include(text);
      for (const text of textsOf(chart.shadowRoot!, '[part=key] li')) expect(texts).to.include(text);
      expect(texts).to.include('People who say we asked what matters to them');
      expect(texts).to.include('Note 1: Asked at the door (1 April 2026)');
      expect(texts).to.include('Note 2: A change we tried: A new leaflet (6 May 2026)');
      expect(paths.some((path) => path.getAttribute('d') === live.querySelector('.ring')!.getAttribute('d'))).to.equal(
        false,
      );
    });

    it('in the colours of a dark page on a dark ground', async () => {
      document.documentElement.style.colorScheme = 'dark';
      await emulateMedia({ colorScheme: 'dark' });
      try {
        const svg = await savedSvg(await drawn(improved));

        expect(svg.querySelector('rect')!.getAttribute('fill')).to.equal('rgb(18, 18, 18)');
      } finally {
        document.documentElement.style.colorScheme = '';
        await emulateMedia({ colorScheme: 'light' });
      }
    });
  });

  describe('as PNG', () => {
    it('of twice its size, with ink on it', async () => {
      const chart = await drawn(improved);
      await openShare(chart);
      press(chart, 'Save a picture (PNG)');
      const picture = await createImageBitmap(await file('people-who-say-we-asked-what-matters-to-them.png'));
      const { width } = chart.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();

      expect(picture.width).to.equal((width + 32) * 2);
      const colours = coloursOf(picture);
      for (const colour of ['255,255,255', '0,94,184', '179,92,0', '66,85,99']) {
        expect(colours.get(colour) ?? 0, colour).to.be.above(20);
      }
    });
  });

  it('as CSV', async () => {
    const chart = await drawn(improved);
    await openShare(chart);
    press(chart, 'Save the numbers (CSV)');
    const bytes = new Uint8Array(await (await file('people-who-say-we-asked-what-matters-to-them.csv')).arrayBuffer());

    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    await waitUntil(() => textOf(chart, '[role=status]').startsWith('Saved as people-who'));
    expect(textOf(chart, '.share')).to.include('Saved as people-who-say-we-asked-what-matters-to-them.csv.');
  });

  it('has no picture to save of a chart that is not drawn', async () => {
    const chart = await drawn(few);
    chart.data = { points: [{ date: '2026-01-01', value: 1 }, { date: '2026-01-01', value: 2 }] }; // prettier-ignore
    await chart.updateComplete;
    await openShare(chart);

    expect(textsOf(chart.shadowRoot!, '.share button')).to.deep.equal([
      'Copy the words',
      'Save the numbers (CSV)',
      'Print',
    ]);
  });

  describe('by the clipboard', () => {
    it('as a picture together with its words', async () => {
      const chart = await drawn(improved);
      await openShare(chart);
      const copied = await withClipboard(async (items) => {
        press(chart, 'Copy the picture');
        await waitUntil(() => textOf(chart, '[role=status]') === 'The picture is copied. You can paste it now.');
        return items[0]!;
      });

      expect(copied.types).to.have.members(['image/png', 'text/plain']);
      expect((await createImageBitmap(await copied.getType('image/png'))).width).to.be.above(500);
      expect(await (await copied.getType('text/plain')).text()).to.match(
        /^People who say .*\. This may be getting better/,
      );
    });

    it('and says in words that the browser does not let it', async () => {
      const chart = await drawn(improved);
      await openShare(chart);
      await withClipboard(async () => {
        press(chart, 'Copy the picture');
        await waitUntil(() => textOf(chart, '[role=status]') !== '');
      }, 'refused');

      expect(textOf(chart, '[role=status]')).to.equal('Your browser did not let us copy. Save the picture instead.');
      expect(textOf(chart, '.share')).to.include('Your browser did not let us copy.');
    });
  });

  describe('on paper', () => {
    it('alone, with its numbers', async () => {
      const chart = await drawn(improved);
      const before = document.createElement('p');
      before.textContent = 'The page around it';
      document.body.prepend(before);
      await openShare(chart);
      const seen = await printed(
        () => press(chart, 'Print'),
        () => ({
          summaries: chart.shadowRoot!.querySelector('summary')!.checkVisibility(),
          page: before.checkVisibility(),
          chart: chart.checkVisibility(),
          table: chart.shadowRoot!.querySelector('table')?.checkVisibility(),
          buttons: [...chart.shadowRoot!.querySelectorAll('button')].filter(
            (button) => button.checkVisibility() && !button.closest('th'),
          ).length,
          summary: chart.shadowRoot!.querySelector('[part=summary]')!.checkVisibility(),
        }),
      );
      before.remove();

      expect(seen).to.deep.equal({
        summaries: false,
        page: false,
        chart: true,
        table: true,
        buttons: 0,
        summary: true,
      });
    });

    it('with more rows than are on the screen at once', async () => {
      const chart = await drawn(
        seriesOf({ counts: Array.from({ length: 150 }, (_, at) => [14 + (at % 3), 20] as const) }),
      );
      await openShare(chart);
      const rows = await printed(
        () => press(chart, 'Print'),
        () => chart.shadowRoot!.querySelectorAll('tbody tr').length,
      );

      expect(rows).to.equal(150);
    });

    it('and the page is as it was afterwards', async () => {
      const chart = await drawn(improved);
      await openShare(chart);
      await printed(
        () => press(chart, 'Print'),
        () => null,
      );

      expect(document.adoptedStyleSheets).to.have.length(0);
      expect(chart.getAttributeNames()).not.to.include('data-always-printed');
    });
  });

  async function savedSvg(chart: AlwaysSpcChart): Promise<XMLDocument> {
    await openShare(chart);
    press(chart, 'Save a sharp picture (SVG)');
    const text = await (await file('people-who-say-we-asked-what-matters-to-them.svg')).text();
    const found = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(found.querySelector('parsererror')).to.equal(null);
    return found;
  }

  async function file(name: string): Promise<Blob> {
    await waitUntil(() => files.has(name), `${name} is saved, not ${[...files.keys()].join()}`, { timeout: 5000 });
    return files.get(name)!;
  }
});

async function openShare(chart: AlwaysSpcChart): Promise<HTMLElement> {
  return await openDrawer(chart, 'Save or share', '.share');
}

function press(chart: AlwaysSpcChart, label: string): void {
  [...chart.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label)!.click();
}

/** Catches what a link would download: a test cannot read a folder of downloads. */
function savedFiles(): [files: Map<string, Blob>, stop: () => void] {
  const files = new Map<string, Blob>();
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.set(this.download, blobs.get(this.href)!);
  };
  return [
    files,
    () => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    },
  ];
}

/** Stands in for the clipboard, for which a browser without a person asks leave. */
async function withClipboard<Result>(
  act: (items: ClipboardItem[]) => Promise<Result>,
  refused?: 'refused',
): Promise<Result> {
  const items: ClipboardItem[] = [];
  const write = (written: ClipboardItem[]): Promise<void> => {
    if (refused) return Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    items.push(...written);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
  try {
    return await act(items);
  } finally {
    delete (navigator as { clipboard?: Clipboard }).clipboard;
  }
}

/** What can be seen on the sheet when the page asks for a print. */
async function printed<Seen>(act: () => void, look: () => Seen): Promise<Seen> {
  const { print } = globalThis;
  let asked = false;
  globalThis.print = () => (asked = true);
  try {
    act();
    await waitUntil(() => asked, 'the page is printed', { timeout: 5000 });
    await emulateMedia({ media: 'print' });
    return look();
  } finally {
    globalThis.print = print;
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
  }
}

/** How many dots there are of each colour. */
function coloursOf(picture: ImageBitmap): Map<string, number> {
  const { width, height } = picture;
  const pen = new OffscreenCanvas(width, height).getContext('2d')!;
  pen.drawImage(picture, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  const found = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.subarray(at, at + 3).join();
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return found;
}
