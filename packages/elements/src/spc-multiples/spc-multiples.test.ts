import { createClient } from '@always-kit/client';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AlwaysOpenEvent } from '../board/open-event.ts';
import { BoardCollector } from '../board/support/board-collector.ts';
import { better, board, few, none, steady, worse } from '../board/support/example-board.ts';
import { expectAccessible } from '../support/axe.ts';
import { expectReadable } from '../support/readable.ts';
import './spc-multiples.define.ts';
import type { AlwaysSpcMultiples } from './spc-multiples.ts';

describe('<always-spc-multiples>', () => {
  it('shows a chart for each measure, with its name, sentence and icons in words', async () => {
    const multiples = await drawn();
    const [chart] = chartsIn(multiples);

    expect(chartsIn(multiples)).to.have.length(7);
    expect(plain(chart!.querySelector('h2')!.textContent)).to.equal('Asked what matters');
    expect(chart!.textContent).to.include('This has got better').and.to.include('Signs of improvement');
    expect(chart!.textContent).to.include('Not expected to meet the target');
  });

  it('has one scale for all, and the same dates', async () => {
    const multiples = await drawn({ series: [better, worse, steady] });
    const scales = chartsIn(multiples).map(scaleOf);

    expect(new Set(scales).size).to.equal(1);
    expect(multiples.shadowRoot!.textContent).to.include('All charts have the same scale and the same dates.');
    expect(multiples.shadowRoot!.textContent, 'and how to read them').to.include('Dashed lines are the limits');
  });

  it('gives each a scale of its own where that is asked for, and says so', async () => {
    const low = { ...steady, measure: { ...steady.measure, id: 'low', target: 0.1 }, points: steady.points.map((point) => ({ ...point, numerator: 2 })) }; // prettier-ignore
    const multiples = await drawn({ series: [better, low], ownAxes: true });
    const [one, other] = chartsIn(multiples).map(scaleOf);

    expect(one).not.to.equal(other);
    expect(multiples.shadowRoot!.textContent).to.include('heights cannot be compared');
  });

  it('draws the same value at the same height in every chart', async () => {
    const multiples = await drawn({ series: [better, worse, steady] });
    // All three have a target of 90 %.
    const heights = chartsIn(multiples).map(
      (chart) => /M\S+ (\S+?)H/.exec(chart.querySelector('.target')!.getAttribute('d')!)![1],
    );

    expect(new Set(heights).size).to.equal(1);
  });

  it('draws as many elements for 400 points as for 20', async () => {
    const points = Array.from({ length: 20 }, (_, at) =>
      steady.points.map((point) => ({ ...point, start: `20${10 + at}${point.start.slice(4)}` })),
    ).flat();
    const short = await drawn({ series: [steady] });
    const long = await drawn({ series: [{ ...steady, points }] });
    const nodes = (multiples: AlwaysSpcMultiples): number => multiples.shadowRoot!.querySelectorAll('*').length;

    expect(nodes(long)).to.equal(nodes(short));
  });

  it('says what is missing where there are too few points, or none', async () => {
    const [one, other] = chartsIn(await drawn({ series: [few, none] }));

    expect(one!.textContent).to.include('Too early to say').and.to.include('There are 4 points so far');
    expect(one!.querySelector('.limits')!.getAttribute('d')).to.equal('');
    expect(other!.textContent).to.include('There is nothing to show yet.');
  });

  it('follows the room there is', async () => {
    const multiples = await drawn({ series: [better] });
    const width = (): number => Number(multiples.shadowRoot!.querySelector('.small-plot')!.getAttribute('width'));
    const before = width();

    multiples.style.inlineSize = '260px';

    await waitUntil(() => width() < before && width() <= 260);
  });

  it('has links that a finger can hit, and room for the ring around the one that has the focus', async () => {
    const short = { ...better, measure: { ...better.measure, title: 'All' } };
    const multiples = await drawn({ href: '#', series: [...board, short] });

    for (const chart of chartsIn(multiples)) {
      const link = chart.querySelector('a')!.getBoundingClientRect();
      const painted = chart.getBoundingClientRect(); // what is drawn as it is scrolled to is cut off at its edge
      expect(Math.min(link.height, link.width)).to.be.at.least(44);
      expect(link.left - painted.left, 'beside it').to.be.at.least(6);
      expect(painted.right - link.right, 'on the other side').to.be.at.least(6);
      expect(link.top - painted.top, 'above it').to.be.at.least(6);
    }
  });

  it('leads to the whole chart of a measure', async () => {
    const multiples = await drawn({ href: '#' });
    multiples.addEventListener('always-open', (event) => event.preventDefault());
    const asked = oneEvent<AlwaysOpenEvent>(multiples, 'always-open');

    multiples.shadowRoot!.querySelectorAll<HTMLElement>('.open')[1]!.click();

    expect((await asked).measure).to.equal('worse');
  });

  it('reads all measures of an Always Event', async () => {
    const collector = new BoardCollector(better, worse, steady);
    const multiples = await fixture<AlwaysSpcMultiples>(html`
      <always-spc-multiples
        always-event="what-matters"
        heading="Going home"
        heading-level="3"
        .client=${collector.client}
      ></always-spc-multiples>
    `);
    expect(multiples.shadowRoot!.textContent).to.include('Getting the numbers…');

    await waitUntil(() => chartsIn(multiples).length === 3);

    expect(multiples.shadowRoot!.querySelectorAll('h3, h4').length).to.equal(4);
  });

  it('shows a measure in every place of a family, each by the name of the place', async () => {
    const { alwaysEvent, service, measure, points, generatedAt } = steady;
    const places = ['Abbey', 'Bramley'].map((name) => {
      const place = { alwaysEvent: `${alwaysEvent}-${name}`, service, title: 'Going home', measure, points };
      return { ...place, place: { name }, inRollUp: true };
    });
    const paths: string[] = [];
    const client = createClient({
      url: 'https://collector.example/',
      token: 'a-token',
      fetch: async (input) => {
        paths.push((input as URL).pathname);
        return Response.json({ family: 'home', measure: measure.id, places, rollUp: [], generatedAt });
      },
    });
    const multiples = await fixture<AlwaysSpcMultiples>(html`
      <always-spc-multiples family="home" measure="steady" .client=${client}></always-spc-multiples>
    `);

    await waitUntil(() => chartsIn(multiples).length === 2);

    expect(paths).to.deep.equal(['/v1/families/home/measures/steady/series']);
    expect(chartsIn(multiples).map((chart) => plain(chart.querySelector('h2')!.textContent))).to.deep.equal([
      'Abbey',
      'Bramley',
    ]);
    expect(new Set(chartsIn(multiples).map(scaleOf)).size).to.equal(1);
  });

  it('says why there are no charts, with a way to try again', async () => {
    const collector = new BoardCollector(better);
    collector.line = 'down';
    const multiples = await fixture<AlwaysSpcMultiples>(html`
      <always-spc-multiples always-event="what-matters" .client=${collector.client}></always-spc-multiples>
    `);
    await waitUntil(() => multiples.shadowRoot!.querySelector('[part=problem]') !== null);

    collector.line = 'up';
    multiples.shadowRoot!.querySelector<HTMLElement>('[part=problem] button')!.click();

    await waitUntil(() => chartsIn(multiples).length === 1);
  });

  it('fits a narrow page', async () => {
    await setViewport({ width: 320, height: 800 });
    try {
      const multiples = await drawn();

      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await expectAccessible(multiples);
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });

  it('has no fault that axe can find', async () => {
    await expectAccessible(await drawn({ heading: 'All measures' }));
  });

  it('has words that are large enough, and lines as a person spaces them', async () => {
    expectReadable(await drawn({ heading: 'All measures' }));
  });
});

async function drawn(properties: Partial<AlwaysSpcMultiples> = {}): Promise<AlwaysSpcMultiples> {
  const multiples = await fixture<AlwaysSpcMultiples>(html`<always-spc-multiples></always-spc-multiples>`);
  Object.assign(multiples, { series: board, ...properties });
  await waitUntil(() => multiples.shadowRoot!.querySelector('.small-plot') !== null, 'it is drawn');
  return multiples;
}

function chartsIn(multiples: AlwaysSpcMultiples): Element[] {
  return [...multiples.shadowRoot!.querySelectorAll('[part=chart]')];
}

/** What stands at the axes of a chart. */
function scaleOf(chart: Element): string {
  return [...chart.querySelectorAll('text')].map(({ textContent }) => textContent).join();
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
