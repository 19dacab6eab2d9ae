import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { AlwaysOpenEvent } from '../board/open-event.ts';
import { better, board, few, none, steady, worse } from '../board/support/example-board.ts';
import { expectAccessible } from '../support/axe.ts';
import { expectReadable } from '../support/readable.ts';
import './spc-summary.define.ts';
import type { AlwaysSpcSummary } from './spc-summary.ts';
import { namesOf, press, rowsOf } from './support/shown-summary.ts';

describe('<always-spc-summary>', () => {
  describe('has a row for each measure', () => {
    it('with its latest value, what that rests on, and how sure it is', async () => {
      const [row] = rowsOf(await shown());

      expect(row).to.include('83% week of 18 May 2026 33 of 40 answers likely 68% to 91%');
    });

    it('with both icons in words, the target and one sentence', async () => {
      const [row] = rowsOf(await shown());

      expect(row).to.match(/^Asked what matters /);
      expect(row).to.include('Signs of improvement');
      expect(row).to.include('90%');
      expect(row).to.include('Not expected to meet the target');
      expect(row).to.match(/This has got better: the last 8 points are above the mean of 60%\.$/);
    });

    it('that says what is missing where there are too few points, or none', async () => {
      const rows = rowsOf(await shown({ series: [few, none] }));

      expect(rows[0]).to.include('Too early to say').and.to.include('There are 4 points so far');
      expect(rows[1]).to.include('No value yet').and.to.include('There is nothing to show yet.');
    });

    it('with a little drawing, and once for all how to read it', async () => {
      const howToRead = (summary: AlwaysSpcSummary): number =>
        summary.shadowRoot!.textContent.split('Dashed lines are the limits').length - 1;

      expect(howToRead(await shown())).to.equal(1);
      expect(howToRead(await shown({ series: [none, none] })), 'where nothing is drawn').to.equal(0);
    });

    it('in a table whose cells belong to their headings', async () => {
      const summary = await shown();
      const table = summary.shadowRoot!.querySelector('table')!;

      expect([...table.rows].map(({ cells }) => cells.length)).to.deep.equal(Array.from({ length: 8 }, () => 7));
      expect(
        [...table.querySelectorAll('tbody tr')].every((row) => row.querySelectorAll('th[scope=row]').length === 1),
      ).to.equal(true);
    });

    it('with as many elements for 400 points as for 20', async () => {
      const points = Array.from({ length: 20 }, (_, at) =>
        steady.points.map((point) => ({ ...point, start: `20${10 + at}${point.start.slice(4)}` })),
      ).flat();
      const short = await shown({ series: [steady] });
      const long = await shown({ series: [{ ...steady, points }] });

      expect(nodesIn(long)).to.equal(nodesIn(short));
    });
  });

  describe('can be sorted', () => {
    it('by what is getting worse', async () => {
      const summary = await shown();

      await sort(summary, 'variation');

      expect(namesOf(summary).slice(0, 3)).to.deep.equal(['Given a card', 'Came by bus', 'Asked what matters']);
      expect(summary.shadowRoot!.querySelector('[aria-sort=other]')!.textContent.trim()).to.equal('Is it changing?');
    });

    it('by name, and back to the order given', async () => {
      const summary = await shown();
      const before = namesOf(summary);

      await sort(summary, 'title');
      expect(namesOf(summary)).to.deep.equal([...before].sort());
      await sort(summary, 'given');

      expect(namesOf(summary)).to.deep.equal(before);
    });

    it('by the latest value, with those that have none last', async () => {
      const summary = await shown({ series: [none, better, worse] });

      await sort(summary, 'value');

      expect(namesOf(summary)).to.deep.equal(['Given a card', 'Asked what matters', 'Saw the garden']);
    });
  });

  describe('can be filtered by icon', () => {
    it('to the rows that have it, which is said', async () => {
      const summary = await shown();

      await press(summary, 'Signs of getting worse (1)');

      expect(namesOf(summary)).to.deep.equal(['Given a card']);
      await waitUntil(() => status(summary) === 'Showing 1 measure of 7.');
    });

    it('to those that have one of several, and both kinds together', async () => {
      const summary = await shown();

      await press(summary, 'No clear change (2)');
      await press(summary, 'Signs of improvement (1)');
      expect(namesOf(summary)).to.deep.equal(['Asked what matters', 'Knew who to call', 'Called by name']);
      await press(summary, 'Expected to meet the target (1)');

      expect(namesOf(summary)).to.deep.equal(['Called by name']);
    });

    it('and back to all', async () => {
      const summary = await shown();

      await press(summary, 'Signs of improvement (1)');
      await press(summary, 'Show all measures');

      expect(namesOf(summary)).to.have.length(7);
    });

    it('with a word where no row fits', async () => {
      const summary = await shown();

      await press(summary, 'Signs of improvement (1)');
      await press(summary, 'Expected to meet the target (1)');

      expect(summary.shadowRoot!.querySelector('.showing')!.textContent).to.equal('No measure fits what you chose.');
    });

    it('with the keyboard alone', async () => {
      const summary = await shown();
      summary.shadowRoot!.querySelector<HTMLElement>('.chip')!.focus();

      await sendKeys({ press: 'Space' });

      expect(summary.shadowRoot!.querySelectorAll('.chip[aria-pressed=true]').length).to.equal(1);
      expect(namesOf(summary)).to.deep.equal(['Given a card']);
    });
  });

  describe('leads to the whole chart', () => {
    it('by a link that the page gives', async () => {
      const summary = await shown({ href: '/charts/{alwaysEvent}?m={measure}' });

      expect(summary.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/charts/what-matters?m=better');
    });

    it('by an event that says which, and that may keep the page', async () => {
      const summary = await shown({ href: '#gone' });
      summary.addEventListener('always-open', (event) => event.preventDefault());
      const asked = oneEvent<AlwaysOpenEvent>(summary, 'always-open');

      summary.shadowRoot!.querySelector('a')!.click();

      const { alwaysEvent, measure } = await asked;
      expect([alwaysEvent, measure]).to.deep.equal(['what-matters', 'better']);
      expect(location.hash).to.equal('');
    });

    it('by a button where there is no link', async () => {
      const summary = await shown();
      const asked = oneEvent<AlwaysOpenEvent>(summary, 'always-open');

      await press(summary, 'Given a card');

      expect((await asked).measure).to.equal('worse');
    });
  });

  it('says what to do where there is nothing to show', async () => {
    const text = async (summary: Promise<AlwaysSpcSummary>): Promise<string> => (await summary).shadowRoot!.textContent;

    expect(await text(shown({ series: [] }))).to.include('No measures have been set up.');
    expect(await text(shown({ series: undefined }))).to.include('No measures have been chosen');
    expect(await text(shown({ series: undefined, alwaysEvent: 'a' }))).to.include('where the numbers are kept');
  });

  it('shows one measure alone in a card', async () => {
    const summary = await shown({ card: true, headingLevel: 4 });

    expect(summary.shadowRoot!.querySelector('h4')!.textContent.trim()).to.equal('Asked what matters');
    expect(summary.shadowRoot!.querySelectorAll('table, select').length).to.equal(0);
    expect(summary.shadowRoot!.textContent).to.include('This has got better');
    await expectAccessible(summary);
  });

  it('takes its words from the page', async () => {
    const summary = await shown({ messages: { sortBy: 'Order', likely: '{from} – {to}' } });

    expect(summary.shadowRoot!.querySelector('label')!.textContent).to.equal('Order');
    expect(rowsOf(summary)[0]).to.include('68% – 91%');
  });

  it('fits a narrow page without scrolling sideways, its cells under their headings', async () => {
    await setViewport({ width: 320, height: 800 });
    try {
      const summary = await shown();

      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      summary.style.inlineSize = '240px'; // a card in such a page
      expect(summary.shadowRoot!.querySelector('select')!.getBoundingClientRect().width).to.be.at.most(240);
      const label = summary.shadowRoot!.querySelector<HTMLElement>('.latest .label')!;
      expect(label.offsetHeight).to.be.above(10);
      expect(label.textContent).to.equal('Latest value');
      await expectAccessible(summary);
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });

  it('is printed without what cannot be pressed on paper', async () => {
    const summary = await shown();
    await emulateMedia({ media: 'print' });
    try {
      expect(summary.shadowRoot!.querySelector('.choices')!.checkVisibility()).to.equal(false);
      expect(summary.shadowRoot!.querySelector('table')!.checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('has no fault that axe can find', async () => {
    await expectAccessible(await shown({ heading: 'All measures' }));
  });

  it('has words that are large enough, and lines as a person spaces them', async () => {
    const summary = await shown({ heading: 'All measures' });
    expectReadable(summary);

    summary.style.inlineSize = '20rem'; // its rows are cards then
    expectReadable(summary);
  });
});

async function shown(properties: Partial<AlwaysSpcSummary> = {}): Promise<AlwaysSpcSummary> {
  const summary = await fixture<AlwaysSpcSummary>(html`<always-spc-summary .series=${board}></always-spc-summary>`);
  Object.assign(summary, properties);
  await summary.updateComplete;
  return summary;
}

async function sort(summary: AlwaysSpcSummary, order: string): Promise<void> {
  const select = summary.shadowRoot!.querySelector('select')!;
  select.value = order;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await summary.updateComplete;
}

function status(summary: AlwaysSpcSummary): string {
  return summary.shadowRoot!.querySelector('[role=status]')!.textContent;
}

function nodesIn(summary: AlwaysSpcSummary): number {
  return summary.shadowRoot!.querySelectorAll('*').length;
}
