import { createClient } from '@always-kit/client';
import type { MeasureByGroup } from '@always-kit/contract';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../provider/provider.define.ts';
import { expectAccessible } from '../support/axe.ts';
import './spc-groups.define.ts';
import type { AlwaysSpcGroups } from './spc-groups.ts';

const byAge: MeasureByGroup = {
  alwaysEvent: 'going-home',
  service: 'bramley-ward',
  measure: {
    id: 'always',
    title: 'People who always knew what to do',
    kind: 'outcome',
    questionnaire: 'going-home',
    question: 'always',
    numerator: ['always'],
    denominator: ['always', 'never'],
    period: 'week',
    direction: 'increase',
  },
  language: 'en-GB',
  groups: [
    { code: '16-24', text: { plain: '16 to 24' }, people: 40, yes: 25 },
    { code: '25-34', text: { plain: '25 to 34', translations: { cy: { plain: '25 i 34' } } }, people: null, yes: null },
    { code: '35-44', text: { plain: '35 to 44' }, people: 35, yes: null },
    { code: '45-54', text: { plain: '45 to 54' }, people: 0, yes: 0 },
    { code: 'declined', people: null, yes: null },
  ],
  total: { people: 95, yes: 60 },
  until: '2026-10-31',
  generatedAt: '2026-11-22T09:00:00Z',
};

describe('<always-spc-groups> with the numbers of the collector', () => {
  it('shows them as they come: nothing rounded or hidden a second time', async () => {
    const { groups } = await asked({ question: 'age' });

    expect(rowsOf(groups)).to.deep.equal([
      '16 to 24 about 40 about 63% 40% to 83%',
      '25 to 34 Too few people to show, here or in another group',
      '35 to 44 about 35 Too few of one answer to show, here or in another group',
      '45 to 54 Nobody –',
      'Prefer not to say Too few people to show, here or in another group',
      'Everybody about 95 about 63% 50% to 75%',
    ]);
    await expectAccessible(groups);
  });

  it('gives everybody a range that holds all that the sum of rounded numbers may stand for', async () => {
    const shown = byAge.groups.slice(0, 2).map((group) => ({ ...group, people: 20, yes: 15 }));
    const { groups } = await asked({ question: 'age' }, { ...byAge, groups: shown, total: { people: 40, yes: 30 } });

    expect(rowsOf(groups).at(-1)).to.equal('Everybody about 40 about 75% 44% to 98%');
  });

  it('asks by the measure and the question, once', async () => {
    const { paths } = await asked({ question: 'age' });

    expect(paths).to.deep.equal([
      '/v1/always-events/going-home/measures/always/groups?questionnaire=about-you&question=age',
    ]);
  });

  it('asks how deprived areas are where no question is named, and names the fifths', async () => {
    const fifths = [1, 2, 3, 4, 5].map((fifth) => ({ code: `fifth-${fifth}`, people: 20, yes: 15 }));
    const { groups, paths } = await asked({ question: '' }, { ...byAge, groups: fifths });

    expect(paths).to.deep.equal(['/v1/always-events/going-home/measures/always/groups']);
    expect(rowsOf(groups)[0]).to.match(/^Most deprived fifth of areas about 20 /);
    expect(rowsOf(groups)[4]).to.match(/^Least deprived fifth of areas about 20 /);
  });

  it('has the title of the measure for its heading, and says who is counted and until when', async () => {
    const { groups } = await asked({ question: 'age' });

    expect(groups.shadowRoot!.querySelector('h2')!.textContent.trim()).to.equal('People who always knew what to do');
    expect(groups.shadowRoot!.querySelector('[part=notes]')!.textContent).to.include('up to 31 October 2026');
  });

  it('says that there is nothing yet while nobody has told of themselves', async () => {
    const nobody = byAge.groups.map((group) => ({ ...group, people: 0, yes: 0 }));
    const { groups } = await asked({ question: 'age' }, { ...byAge, groups: nobody, total: { people: 0, yes: 0 } });

    expect(groups.shadowRoot!.textContent).to.include('There is nothing to show yet.');
  });

  it('says what went wrong, and gets them when asked again', async () => {
    const line = { status: 503 };
    const { groups } = await asked({ question: 'age' }, byAge, line);
    expect(groups.shadowRoot!.querySelector('[part=problem]')!.textContent).to.include('We could not get the numbers.');
    expect(groups.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('We could not get the numbers.');
    await expectAccessible(groups);

    line.status = 200;
    groups.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => groups.shadowRoot!.querySelector('table') !== null, 'the table is there');
    expect(groups.shadowRoot!.querySelector('[part=problem]')).to.equal(null);
  });

  it('takes nothing that is no list of groups', async () => {
    for (const answer of [{}, { ...byAge, groups: [{ code: 'a', people: '3', yes: 1 }] }]) {
      const { groups } = await asked({ question: 'age' }, answer as MeasureByGroup);

      expect(groups.shadowRoot!.querySelector('[part=problem]')).not.to.equal(null);
    }
  });

  it('asks nobody where the page gives rows', async () => {
    const { groups, paths } = await asked({ question: 'age', rows: [{ group: 'A', numerator: 30, denominator: 40 }] });

    expect(paths).to.deep.equal([]);
    expect(rowsOf(groups)[0]).to.match(/^A about 40 /);
  });

  it('says who is missing where there is nobody to ask', async () => {
    const groups = await fixture<AlwaysSpcGroups>(
      html`<always-spc-groups always-event="going-home" measure="always"></always-spc-groups>`,
    );

    expect(groups.shadowRoot!.textContent).to.include('This page does not say where the numbers are kept');
  });
});

/** The element in a provider, with a collector that answers with `answer`, when it has come to rest. */
async function asked(
  properties: Partial<Pick<AlwaysSpcGroups, 'question' | 'rows'>>,
  answer: MeasureByGroup = byAge,
  line: { status: number } = { status: 200 },
): Promise<{ readonly groups: AlwaysSpcGroups; readonly paths: readonly string[] }> {
  const paths: string[] = [];
  const client = createClient({
    url: 'https://collector.test',
    token: 'token',
    fetch: async (input) => {
      const { pathname, search } = input as URL;
      paths.push(pathname + search);
      const failed = { type: 'about:blank', title: 'Busy', status: line.status };
      return Response.json(line.status === 200 ? answer : failed, { status: line.status });
    },
  });
  const provider = await fixture(html`
    <always-provider .client=${client}>
      <always-spc-groups
        always-event="going-home"
        measure="always"
        .question=${properties.question ?? ''}
        .rows=${properties.rows}
      ></always-spc-groups>
    </always-provider>
  `);
  const groups = provider.querySelector('always-spc-groups')!;
  await waitUntil(() => !groups.shadowRoot!.textContent.includes('Getting the numbers'), 'it is read');
  await groups.updateComplete;
  return { groups, paths };
}

function rowsOf(groups: AlwaysSpcGroups): string[] {
  return [...groups.shadowRoot!.querySelectorAll('tbody tr')].map((row) => {
    const copy = row.cloneNode(true) as Element;
    copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
    return [...copy.children]
      .map(({ textContent }) => textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  });
}
