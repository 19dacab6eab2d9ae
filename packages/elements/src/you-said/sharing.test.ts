import { expect, fixture } from '@open-wc/testing';
import type { EntryContent } from '@always-kit/contract';
import { expectAccessible } from '../support/axe.ts';
import { textOf } from '../support/person.ts';
import { expectReadable } from '../support/readable.ts';
import { until } from '../support/until.ts';
import { entry, RecordCollector } from './support/collector.ts';
import './sharing.ts'; // here before it is asked for, so that no test waits for it
import { AlwaysYouSaid } from './you-said.ts';
import './you-said.define.ts';

const told = {
  said: 'We did not know who to call <at night> & felt alone',
  did: 'We made a card with a number.',
  on: '2026-06-02',
  quotes: ['Nobody “told” me.'],
};

async function opened(set: Partial<AlwaysYouSaid> = {}): Promise<AlwaysYouSaid> {
  const element = new AlwaysYouSaid();
  Object.assign(element, { items: [told], share: true, place: 'Bramley Ward', ...set });
  await fixture(element);
  await until(() => element.shadowRoot!.querySelector('details') !== null, 'there is something to share');
  const details = element.shadowRoot!.querySelector('details')!;
  details.open = true;
  await until(() => element.shadowRoot!.querySelector('.sharing') !== null, 'it is open');
  return element;
}

const root = (element: AlwaysYouSaid): ShadowRoot => element.shadowRoot!;

function press(element: AlwaysYouSaid, words: string): void {
  const button = [...root(element).querySelectorAll('button')].find((each) => textOf(each) === words);
  if (!button) throw new Error(`There is no button “${words}”`);
  button.click();
}

async function write(element: AlwaysYouSaid, words: string): Promise<void> {
  const field = root(element).querySelector<HTMLTextAreaElement>('.sharing textarea')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

describe('<always-you-said share>', () => {
  let files: Map<string, Blob>;
  let stop: () => void;
  beforeEach(() => ([files, stop] = savedFiles()));
  afterEach(() => stop());

  it('shows the card before it is sent, with words for who cannot see it', async () => {
    const element = await opened();
    const picture = root(element).querySelector('.preview')!;

    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal(
      'You said, together we did. You said: We did not know who to call <at night> & felt alone. “Nobody “told” me.” ' +
        'Together we did: We made a card with a number.',
    );
    expect([...picture.querySelectorAll('text')].map(textOf).join(' ')).to.equal(
      'You said, together we did You said We did not know who to call <at night> & felt alone “Nobody “told” me.” ' +
        'Together we did We made a card with a number. Bramley Ward, 2 June 2026',
    );
    expectReadable(element);
    await expectAccessible(element);
  });

  it('saves it as SVG that needs nothing else, named and described in the words that staff wrote', async () => {
    const element = await opened();
    await write(element, 'A card about calling.');
    press(element, 'Save a sharp picture (SVG)');
    await until(() => files.size > 0, 'it is saved');

    const { name, blob } = only(files);
    expect(name).to.equal('you-said-together-we-did-bramley-ward-2-june-2026.svg');
    const source = await blob.text();
    const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.querySelector('title')!.textContent).to.equal('You said, together we did');
    expect(svg.querySelector('desc')!.textContent).to.equal('A card about calling.');
    expect(source).not.to.match(/<script|<style|style=|href=|url\(|@font-face|<image/);
    expect(textOf(root(element).querySelector('[role=status]'))).to.equal(`Saved as ${name}.`);
  });

  it('has words for who cannot see it though staff took them away', async () => {
    const element = await opened();
    await write(element, ' ');

    expect(root(element).querySelector('.preview')!.getAttribute('aria-label')).to.match(/^You said, together we did/);
    expect(root(element).querySelector<HTMLTextAreaElement>('.sharing textarea')!.value).to.equal(' ');
  });

  it('saves it as PNG of the same size and with something on it', async () => {
    const element = await opened();
    press(element, 'Save a picture (PNG)');
    await until(() => files.size > 0, 'it is saved');

    const { name, blob } = only(files);
    expect(name).to.match(/\.png$/);
    const image = await createImageBitmap(blob);
    const [, , width, height] = root(element)
      .querySelector('.preview')!
      .getAttribute('viewBox')!
      .split(' ')
      .map(Number);
    expect([image.width, image.height]).to.deep.equal([width! * 2, height! * 2]);
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const dark = data.filter((value, at) => at % 4 === 0 && value < 100).length;
    expect(dark, 'dark dots').to.be.above(2000);
  });

  it('saves it as a page of its own, which runs nothing, asks for nothing and can be read by everybody', async () => {
    const element = await opened();
    await write(element, 'A “card”.');
    press(element, 'Save a web page (HTML)');
    await until(() => files.size > 0, 'it is saved');

    const source = await only(files).blob.text();
    const page = new DOMParser().parseFromString(source, 'text/html');
    expect(page.documentElement.lang).to.equal('en-GB');
    expect(page.title).to.equal('You said, together we did');
    expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).to.match(/^default-src 'none'/);
    expect(page.querySelector<HTMLMetaElement>('meta[name=description]')!.content).to.equal('A “card”.');
    expect(page.querySelectorAll('script, img, link, iframe, [src], [href]').length).to.equal(0);
    expect(textOf(page.querySelector('article'))).to.equal(
      'You said, together we did' +
        'You said' +
        'We did not know who to call <at night> & felt alone' +
        '“Nobody “told” me.”' +
        'Together we did' +
        'We made a card with a number.' +
        'Bramley Ward, 2 June 2026',
    );
    const holder = await fixture<HTMLElement>(document.createElement('div'));
    holder.append(document.importNode(page.querySelector('article')!, true));
    await expectAccessible(holder);
  });

  it('copies the picture with its words beside it, and the card as text with its headings', async () => {
    const element = await opened();
    await withClipboard(async (items) => {
      press(element, 'Copy the picture');
      await until(() => items.length === 1, 'it is copied');
      expect([...items[0]!.types]).to.deep.equal(['image/png', 'text/plain']);
      expect(await (await items[0]!.getType('text/plain')).text()).to.match(
        /^You said, together we did\. You said: We did/,
      );

      press(element, 'Copy as text');
      await until(() => items.length === 2, 'it is copied');
      const html = await (await items[1]!.getType('text/html')).text();
      expect(html).to.include('&lt;at night&gt; &amp; felt alone');
      const words = await (await items[1]!.getType('text/plain')).text();
      expect(words.split('\n').slice(0, 4)).to.deep.equal(['You said, together we did', '', 'You said', told.said]);
    });
  });

  it('says so where the browser does not let it copy', async () => {
    const element = await opened();
    await withClipboard(async () => {
      press(element, 'Copy the picture');
      const status = root(element).querySelector('[role=status]');
      await until(() => textOf(status) !== '', 'something is said');
      expect(textOf(status)).to.equal('Your browser did not let us copy. Save it instead.');
    }, 'refused');
  });

  it('reads a card from right to left in a language that is', async () => {
    const page = await fixture<HTMLElement>(document.createElement('div'));
    page.lang = 'ur';
    const element = new AlwaysYouSaid();
    Object.assign(element, { items: [{ said: 'شور تھا', did: 'دروازے بند کیے' }], share: true });
    page.append(element);
    await until(() => root(element).querySelector('details') !== null, 'there is something to share');
    root(element).querySelector('details')!.open = true;
    await until(() => root(element).querySelector('.preview') !== null, 'it is open');

    const texts = [...root(element).querySelectorAll('.preview text')];
    expect(texts.every((each) => each.getAttribute('direction') === 'rtl')).to.equal(true);
    expect(texts.every((each) => Number(each.getAttribute('x')) > 400)).to.equal(true);
  });
});

describe('<always-you-said share> with the week’s update', () => {
  const monday = mondayOf(new Date());
  const test: EntryContent<'test-of-change'> = {
    title: 'A card',
    scale: '1-shift',
    startedOn: new Date().toISOString().slice(0, 10),
    designedWith: [],
  };
  const field = (element: AlwaysYouSaid): HTMLTextAreaElement | null => root(element).querySelector('#update');

  async function updated(collector: RecordCollector): Promise<AlwaysYouSaid> {
    const element = new AlwaysYouSaid();
    Object.assign(element, { alwaysEvent: 'going-home', share: true, client: collector.client });
    await fixture(element);
    await until(() => field(element) !== null, 'the update is written');
    return element;
  }

  it('is written from the answers and the record, and copied as staff changed it', async () => {
    const points = [{ start: monday, numerator: 6, denominator: 7, responses: 7 }];
    const element = await updated(new RecordCollector([entry('test-of-change', test)], points));

    expect(field(element)!.value).to.equal(
      [
        'This week 7 people answered.',
        'People who always knew who to call: 6 of 7.',
        'So few people say little in one week. Look at the chart.',
        '7 people have answered so far.',
        'We are trying something new: A card.',
      ].join('\n'),
    );
    await expectAccessible(element);

    field(element)!.value = 'Hello all.';
    field(element)!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await withClipboard(async (items) => {
      press(element, 'Copy the update');
      await until(() => items.length === 1, 'it is copied');
      expect(await (await items[0]!.getType('text/plain')).text()).to.equal('Hello all.');
    });
    expect(field(element)!.value, 'what staff wrote stays').to.equal('Hello all.');
  });

  it('keeps what staff wrote when there are new answers, and writes it anew only when asked', async () => {
    const collector = new RecordCollector([], [{ start: monday, numerator: 12, denominator: 12, responses: 12 }]);
    const element = await updated(collector);
    field(element)!.value = 'Hello all.';
    field(element)!.dispatchEvent(new InputEvent('input', { bubbles: true }));

    collector.points = [{ start: monday, numerator: 13, denominator: 13, responses: 13 }];
    const asked = collector.asked.length;
    document.dispatchEvent(new Event('visibilitychange')); // they come back from another program
    await until(() => collector.asked.length >= asked + 3, 'it is read again');
    expect(field(element)!.value).to.equal('Hello all.');

    field(element)!.value = '';
    field(element)!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(field(element)!.value, 'what was emptied stays empty').to.equal('');

    press(element, 'Write it anew');
    await until(() => field(element)!.value.startsWith('This week 13 people answered.'), 'it is written anew');
    expect([...root(element).querySelectorAll('button')].map(textOf)).not.to.include('Write it anew');
  });

  it('takes nothing that staff wrote over to another Always Event', async () => {
    const element = await updated(new RecordCollector([entry('test-of-change', test)]));
    field(element)!.value = 'Hello all.';
    field(element)!.dispatchEvent(new InputEvent('input', { bubbles: true }));

    element.alwaysEvent = '';
    await element.updateComplete;
    element.alwaysEvent = 'going-home';
    await until(() => field(element) !== null, 'the update is written');

    expect(field(element)!.value).to.include('We are trying something new: A card.');
  });

  it('has no small numbers where everybody is to read it', async () => {
    const points = [{ start: monday, numerator: 6, denominator: 7, responses: 7 }];
    const element = await updated(new RecordCollector([entry('test-of-change', test)], points));

    root(element).querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await element.updateComplete;

    expect(field(element)!.value).to.equal('We are trying something new: A card.');
    expect(textOf(root(element).querySelector('.update .hint'))).to.match(/no small numbers/);
  });

  it('has no numbers at all for somebody who gets only safe ones', async () => {
    const collector = new RecordCollector([], [{ start: monday, numerator: 10, denominator: 15, responses: 15 }]);
    collector.disclosure = { below: 8, roundedTo: 5 };
    const element = await updated(collector);

    expect(field(element)!.value).to.equal('Some numbers are too small for you to see, so there are none here.');
  });

  it('says what people wrote word for word, braces and all', async () => {
    const on = new Date().toISOString().slice(0, 10);
    const said = 'Use {did} and {count}'; // and no full stop
    const element = await updated(
      new RecordCollector([entry('communication', { audience: 'people', on, said, did: 'We {did}.', quotes: [] })]),
    );

    expect(field(element)!.value).to.include('You said: Use {did} and {count}. Together we did: We {did}.');
  });
});

function mondayOf(day: Date): string {
  const ago = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - ago * 86_400_000).toISOString().slice(0, 10);
}

/** The one file that was saved. */
function only(files: ReadonlyMap<string, Blob>): { readonly name: string; readonly blob: Blob } {
  for (const [name, blob] of files) return { name, blob };
  throw new Error('Nothing was saved');
}

/** Catches what would be saved, by its name. */
function savedFiles(): [Map<string, Blob>, () => void] {
  const files = new Map<string, Blob>();
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob as Blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
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
async function withClipboard(act: (items: ClipboardItem[]) => Promise<void>, refused?: 'refused'): Promise<void> {
  const items: ClipboardItem[] = [];
  const write = (written: ClipboardItem[]): Promise<void> => {
    if (refused) return Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    items.push(...written);
    return Promise.resolve();
  };
  const writeText = (text: string): Promise<void> =>
    write([new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }) })]);
  Object.defineProperty(navigator, 'clipboard', { value: { write, writeText }, configurable: true });
  try {
    await act(items);
  } finally {
    delete (navigator as { clipboard?: Clipboard }).clipboard;
  }
}
