import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { EntryContent } from '@always-kit/contract';
import { expectAccessible } from '../support/axe.ts';
import { textOf } from '../support/person.ts';
import { expectReadable } from '../support/readable.ts';
import { until } from '../support/until.ts';
import { entry, quoteId, RecordCollector } from './support/collector.ts';
import { AlwaysYouSaid } from './you-said.ts';
import './you-said.define.ts';

const card = { said: 'We did not know who to call.', did: 'We made a card with a number.' };
const told: EntryContent<'communication'> = { audience: 'people', on: '2026-06-02', quotes: [], ...card };

async function shown(set: Partial<AlwaysYouSaid>): Promise<AlwaysYouSaid> {
  const element = await fixture<AlwaysYouSaid>(Object.assign(new AlwaysYouSaid(), set));
  await element.updateComplete;
  return element;
}

const cards = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('[part=item]')].map(textOf);

describe('<always-you-said>', () => {
  afterEach(() => setViewport({ width: 1280, height: 720 }));

  it('shows what the page gives: what was said, quotes, what was done and when, as text and never as markup', async () => {
    const element = await shown({
      items: [
        { ...card, on: '2026-06-02', quotes: ['I was <b>scared</b>.'] },
        { said: '<img src=x onerror=alert(1)>', did: 'Nothing', on: 'soon' },
      ],
    });

    expect(textOf(element.shadowRoot!.querySelector('h2'))).to.equal('You said, together we did');
    expect(cards(element)).to.deep.equal([
      'You said We did not know who to call. “I was <b>scared</b>.” Together we did We made a card with a number. 2 June 2026',
      'You said <img src=x onerror=alert(1)> Together we did Nothing',
    ]);
    expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
  });

  describe('from a list in the page', () => {
    const lists = {
      'a list of terms': html`<dl>
        <dt>We did not know <q>who</q> to call.</dt>
        <dd>
          We made a card.
          <blockquote>Nobody told me.</blockquote>
          <time datetime="2026-06-02">last week</time>
        </dd>
        <dt>It was loud.</dt>
        <dd>We shut the doors.</dd>
      </dl>`,
      'one whose pairs stand in groups': html`<dl>
        <div>
          <dt>We did not know “who” to call.</dt>
          <dd>We made a card. <time datetime="2026-06-02">2 June</time></dd>
          <dd><blockquote>Nobody told me.</blockquote></dd>
        </div>
        <div>
          <dt>It was loud.</dt>
          <dd>We shut the doors.</dd>
        </div>
      </dl>`,
      'a plain list': html`<ul>
        <li>
          <p>We did not know “who” to call.</p>
          <blockquote>Nobody told me.</blockquote>
          <p>We made a card.</p>
          <p><time datetime="2026-06-02">last week</time></p>
        </li>
        <li><b>It was loud.</b> <i>We shut the doors.</i></li>
      </ul>`,
    };
    for (const [name, list] of Object.entries(lists)) {
      it(`reads ${name}, and shows it once`, async () => {
        const element = await fixture<AlwaysYouSaid>(html`<always-you-said>${list}</always-you-said>`);

        expect(cards(element)[0]).to.match(
          /^You said We did not know “who” to call\. .*Together we did We made a card\./,
        );
        expect(cards(element)[0]).to.match(/2 June 2026$/);
        expect(cards(element)[1]).to.equal('You said It was loud. Together we did We shut the doors.');
        expect(element.querySelector('dl, ul')!.checkVisibility(), 'the list itself').to.equal(false);
      });
    }

    it('keeps the quote of a group, wherever it stands in it', async () => {
      const element = await fixture<AlwaysYouSaid>(
        html`<always-you-said>${lists['one whose pairs stand in groups']}</always-you-said>`,
      );

      expect(cards(element)[0]).to.include('“Nobody told me.”');
    });

    it('follows the page when it writes the list later or changes it', async () => {
      const element = await fixture<AlwaysYouSaid>(html`<always-you-said><p>One moment</p></always-you-said>`);
      expect(cards(element)).to.deep.equal([]);

      element.replaceChildren(document.createElement('dl'));
      const list = element.querySelector('dl')!;
      list.append(Object.assign(document.createElement('dt'), { textContent: 'Cold' }));
      list.append(Object.assign(document.createElement('dd'), { textContent: 'Blankets' }));
      await nextFrame();
      expect(cards(element)).to.deep.equal(['You said Cold Together we did Blankets']);

      list.querySelector('dd')!.firstChild!.nodeValue = 'Warm blankets';
      await nextFrame();
      expect(cards(element)).to.deep.equal(['You said Cold Together we did Warm blankets']);
    });

    it('leaves what is no such list as the page has it, and puts no heading over it', async () => {
      const element = await fixture<AlwaysYouSaid>(
        html`<always-you-said
          ><p>Ask the ward.</p>
          <ul>
            <li>Only one thing</li>
          </ul></always-you-said
        >`,
      );

      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(textOf(element.shadowRoot!.querySelector('.you-said'))).to.equal('');
    });
  });

  describe('from the record', () => {
    it('shows the newest first, to whom it is told, with the quotes that the record still has', async () => {
      const collector = new RecordCollector([
        entry('quote', { response: quoteId, question: 'WM1', words: 'Nobody told me.' }, quoteId),
        entry('communication', { ...told, quotes: [quoteId, '018f0000-0000-7000-8000-000000000009'] }),
        entry('communication', { ...told, audience: 'everybody', on: '2026-06-09', said: 'Loud.', did: 'Doors.' }),
        entry('communication', { ...told, audience: 'board' }),
        entry('communication', { audience: 'people', on: '2026-06-10', message: 'A poster', quotes: [] }),
      ]);
      const element = await shown({ alwaysEvent: 'going-home', client: collector.client });
      await until(() => cards(element).length > 0, 'it is read');

      expect(cards(element)).to.deep.equal([
        'You said Loud. Together we did Doors. 9 June 2026',
        'You said We did not know who to call. “Nobody told me.” Together we did We made a card with a number. 2 June 2026',
      ]);
      expect(collector.asked).to.deep.equal(['/v1/always-events/going-home/record']);

      element.most = 1;
      await element.updateComplete;
      expect(cards(element).length).to.equal(1);

      collector.entries = collector.entries.slice(1); // the response was taken back, and the quote with it
      element.most = 0;
      await element.refresh();
      expect(cards(element)[1]).not.to.include('Nobody told me');
    });

    it('shows staff and boards what is told to them', async () => {
      const { client } = new RecordCollector([entry('communication', { ...told, audience: 'staff' })]);
      const element = await shown({ alwaysEvent: 'going-home', client });
      await until(() => textOf(element.shadowRoot!.querySelector('.you-said')).includes('nothing to tell yet'), 'read');

      element.audience = 'staff';
      await element.updateComplete;
      expect(cards(element).length).to.equal(1);

      element.audience = 'everybody'; // and nothing that is for some alone
      await element.updateComplete;
      expect(cards(element).length).to.equal(0);
    });

    it('says that it could not be had, and tries again', async () => {
      const collector = new RecordCollector([entry('communication', told)]);
      collector.down = true;
      const element = await shown({ alwaysEvent: 'going-home', client: collector.client });
      const button = (): HTMLButtonElement | null => element.shadowRoot!.querySelector('.problem button');
      await until(() => button() !== null, 'it says so');
      await expectAccessible(element);

      collector.down = false;
      button()!.click();
      await until(() => cards(element).length === 1, 'it is read');

      expect(button()).to.equal(null);
    });

    it('says so where the page names no collector', async () => {
      const element = await shown({ alwaysEvent: 'going-home' });

      expect(textOf(element.shadowRoot!.querySelector('.you-said'))).to.include('We do not know where to get this');
    });
  });

  it('offers nothing to share to those who read, and asks for no numbers', async () => {
    const collector = new RecordCollector([entry('communication', told)]);
    const element = await shown({ alwaysEvent: 'going-home', client: collector.client });
    await until(() => cards(element).length > 0, 'it is read');

    expect(element.shadowRoot!.querySelector('details, button, section')).to.equal(null);
    expect(collector.asked.length).to.equal(1);
  });

  it('says in which language its own words are, and leaves the page’s in theirs', async () => {
    const page = await fixture(html`<div lang="cy"><always-you-said .items=${[card]}></always-you-said></div>`);
    const root = page.querySelector('always-you-said')!.shadowRoot!;

    expect(root.querySelector('dt')!.lang).to.equal('en-GB');
    expect(root.querySelector('dd')!.closest('[lang]'), 'what was said').to.equal(null);
  });

  for (const [what, set, selector] of [
    ['that there is nothing', { items: [] }, '.you-said > p'],
    ['what is missing', { alwaysEvent: 'going-home' }, '.you-said > p'],
    ['how to share', { items: [card], share: true }, 'details'],
    ['the update', { alwaysEvent: 'going-home', share: true, client: new RecordCollector([]).client }, '.update'],
  ] as const) {
    it(`says ${what} from left to right on a page that is read from right to left`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="ur" dir="rtl"></div>`);
      const element = Object.assign(new AlwaysYouSaid(), set);
      page.append(element);
      await until(() => element.shadowRoot!.querySelector(selector) !== null, 'it is said');

      const said = element.shadowRoot!.querySelector<HTMLElement>(selector)!.closest<HTMLElement>('[lang]');
      expect([said?.lang, said?.dir]).to.deep.equal(['en-GB', 'ltr']);
    });
  }

  it('says a page’s own words instead of ours', async () => {
    const element = await shown({ items: [card], messages: { youSaid: 'You told us' }, heading: 'What changed' });

    expect(textOf(element.shadowRoot!.querySelector('h2'))).to.equal('What changed');
    expect(cards(element)[0]).to.match(/^You told us We/);
  });

  it('can be read by everybody, on a screen 320 pixels wide too', async () => {
    const long = {
      said: 'W'.repeat(90),
      did: 'We did this and that. '.repeat(20),
      on: '2026-06-02',
      quotes: ['Oh'],
    };
    const element = await shown({ items: [card, long] });
    expectReadable(element);
    await expectAccessible(element);

    await setViewport({ width: 320, height: 720 });
    await nextFrame();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expectAccessible(element);
  });
});
