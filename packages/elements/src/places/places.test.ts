import { createClient } from '@always-kit/client';
import { problem, type FamilySeries, type PlaceSeries, type SeriesPoint } from '@always-kit/contract';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../provider/provider.define.ts';
import { expectAccessible } from '../support/axe.ts';
import './places.define.ts';
import type { AlwaysPlaces } from './places.ts';

describe('<always-places>', () => {
  it('says which places differ by more than chance brings, and shows all by name', async () => {
    const { places } = await shown(familyOf([80, 100], [82, 100], [45, 100], [78, 100]));

    expect(part(places, 'summary')).to.equal('More different than chance brings: Place 3. That does not say why.');
    expect(rowsOf(places)).to.deep.equal([
      'Place 1 100 80% No more different than chance brings',
      'Place 2 100 82% A little higher. It may be chance',
      'Place 3 100 45% Lower than chance brings',
      'Place 4 100 78% No more different than chance brings',
      'All places together 400 71%',
    ]);
    await expectAccessible(places);
  });

  it('draws a mark for each place, with another shape for one outside, that nobody has to see', async () => {
    const { places } = await shown(familyOf([80, 100], [82, 100], [45, 100], [78, 100]));
    const funnel = places.shadowRoot!.querySelector('.funnel')!;

    expect(funnel.getAttribute('aria-hidden')).to.equal('true');
    expect(funnel.querySelectorAll('circle.mark')).to.have.length(3);
    expect(funnel.querySelectorAll('path.mark.outside')).to.have.length(1);
    expect(funnel.querySelectorAll('path.near, path.far')).to.have.length(2);
    for (const path of funnel.querySelectorAll('path')) expect(path.getAttribute('d')).not.to.match(/NaN|Infinity/);
  });

  it('says that differences may be chance where they may', async () => {
    const { places } = await shown(familyOf([8, 10], [9, 10], [6, 10]));

    expect(part(places, 'summary')).to.equal('The differences between the places may be chance.');
  });

  it('says that a place is outside only where rounding cannot be why', async () => {
    const months = Array.from({ length: 12 }, (_, at) => point(at, 10, 20));
    const series = familyOf([850, 1000], [850, 1000]);
    const rounded: FamilySeries = {
      ...series,
      disclosure: { below: 8, roundedTo: 5 },
      places: [...series.places, { ...placeOf(3, months), within: 2 }],
    };
    const exact: FamilySeries = { ...rounded, places: rounded.places.map(({ within: _, ...place }) => place) };
    const months10 = { ...rounded, places: rounded.places.map((place) => ({ ...place, within: 8 })) };

    expect(rowsOf((await shown(exact)).places)[2]).to.include('Lower than chance brings');
    expect(rowsOf((await shown(rounded)).places)[2]).to.include('Lower than chance brings');
    expect(rowsOf((await shown(months10)).places)[2]).to.include('May be chance, or because numbers are rounded');
    expect(part((await shown(rounded)).places, 'notes')).to.include('Numbers are rounded');
  });

  it('says of places that are not shown, or count something else, that it cannot say', async () => {
    const series = familyOf([80, 100], [82, 100]);
    const gone: PlaceSeries = placeOf(3, [{ ...point(0, 0, 0), hidden: true }]);
    const half: PlaceSeries = placeOf(4, [{ ...point(0, 0, 0), hidden: true }, point(1, 80, 100)]);
    const nobody: PlaceSeries = placeOf(5, []);
    const other: PlaceSeries = { ...placeOf(6, [point(0, 10, 100)]), inRollUp: false };
    const { places } = await shown({ ...series, places: [...series.places, gone, half, nobody, other] });

    expect(rowsOf(places).slice(2)).to.deep.equal([
      'Place 3 Too few people to show – –',
      'Place 4 100 80% No more different than chance brings (1 month not shown)',
      'Place 5 Nobody yet – –',
      'Place 6 100 10% Counts other answers, so it is not compared',
      'All places together 300 81%',
    ]);
  });

  it('says to look for another reason where many places lie outside', async () => {
    const many = familyOf(...Array.from({ length: 8 }, (_, at): [number, number] => [at % 2 ? 95 : 55, 100]));

    expect(part((await shown(many)).places, 'summary')).to.include('Many places lie outside.');
  });

  it('asks by family and measure, of the time of the page', async () => {
    const { paths } = await shown(familyOf([80, 100]), { from: '2026-01-01', to: '2026-06-30' });

    expect(paths).to.deep.equal(['/v1/families/home/measures/always/series?from=2026-01-01&to=2026-06-30']);
  });

  it('asks nobody where the page has the numbers, and takes nothing that is none', async () => {
    const { places, paths } = await shown(familyOf(), { series: familyOf([80, 100], [82, 100]) });
    expect(paths).to.deep.equal([]);
    expect(rowsOf(places)).to.have.length(3);

    const wrong = await shown(familyOf(), { series: { places: [{}] } as unknown as FamilySeries });
    expect(rowsOf(wrong.places)).to.deep.equal([]);
  });

  it('says what went wrong, that there is nothing yet, and that one place cannot be compared', async () => {
    const failed = await shown(problem('not-found') as unknown as FamilySeries, {}, 404);
    expect(failed.places.shadowRoot!.querySelector('[part=problem]')).not.to.equal(null);

    expect((await shown({} as FamilySeries)).places.shadowRoot!.querySelector('[part=problem]')).not.to.equal(null);
    const empty = await shown({ ...familyOf(), places: [placeOf(1, [])] });
    expect(empty.places.shadowRoot!.textContent).to.include('There is nothing to show yet.');
    expect(part((await shown(familyOf([80, 100]))).places, 'summary')).to.include('Too few places');
  });

  it('fits the narrowest screen', async () => {
    const { places } = await shown(familyOf([80, 100], [82, 100], [45, 100]));
    places.style.inlineSize = '288px';
    await places.updateComplete;

    expect(places.scrollWidth).to.be.at.most(288);
    await expectAccessible(places);
  });
});

function point(month: number, numerator: number, denominator: number): SeriesPoint {
  const start = `2026-${String(month + 1).padStart(2, '0')}-01`;
  return { start, numerator, denominator, responses: denominator };
}

function placeOf(number: number, points: SeriesPoint[]): PlaceSeries {
  return {
    alwaysEvent: `place-${number}`,
    service: `ward-${number}`,
    title: 'Going home',
    place: { name: `Place ${number}` },
    measure: {
      id: 'always',
      title: 'Always knew what to do',
      kind: 'outcome',
      questionnaire: 'going-home',
      question: 'always',
      numerator: ['always'],
      denominator: ['always', 'never'],
      period: 'month',
      direction: 'increase',
    },
    points,
    inRollUp: true,
  };
}

/** A place for each pair of counts, in one month. */
function familyOf(...counts: readonly (readonly [yes: number, people: number])[]): FamilySeries {
  return {
    family: 'home',
    measure: 'always',
    places: counts.map(([yes, people], at) => placeOf(at + 1, [point(0, yes, people)])),
    rollUp: [],
    generatedAt: '2026-11-22T09:00:00Z',
  };
}

/** The element in a provider, when it has come to rest. */
async function shown(
  answer: FamilySeries,
  { from = '', to = '', series }: Partial<Pick<AlwaysPlaces, 'from' | 'to' | 'series'>> = {},
  status = 200,
): Promise<{ readonly places: AlwaysPlaces; readonly paths: readonly string[] }> {
  const paths: string[] = [];
  const client = createClient({
    url: 'https://collector.test',
    token: 'token',
    fetch: async (input) => {
      const { pathname, search } = input as URL;
      paths.push(pathname + search);
      return Response.json(answer, { status });
    },
  });
  const provider = await fixture(html`
    <always-provider .client=${client}>
      <always-places family="home" measure="always" .from=${from} .to=${to} .series=${series}></always-places>
    </always-provider>
  `);
  const places = provider.querySelector('always-places')!;
  await waitUntil(() => !places.shadowRoot!.textContent.includes('Getting the numbers'), 'it is read');
  await places.updateComplete;
  return { places, paths };
}

function part(places: AlwaysPlaces, name: string): string {
  return clean(places.shadowRoot!.querySelector(`[part=${name}]`)!.textContent);
}

function rowsOf(places: AlwaysPlaces): string[] {
  return [...places.shadowRoot!.querySelectorAll('tbody tr')].map((row) => {
    const copy = row.cloneNode(true) as Element;
    copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
    return clean([...copy.children].map(({ textContent }) => textContent).join(' '));
  });
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
