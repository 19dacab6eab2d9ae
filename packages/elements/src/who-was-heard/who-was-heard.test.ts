import { createClient } from '@always-kit/client';
import { problem, type HeardByGroup } from '@always-kit/contract';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../provider/provider.define.ts';
import { expectAccessible } from '../support/axe.ts';
import type { Population } from './population.ts';
import './who-was-heard.define.ts';
import type { AlwaysWhoWasHeard } from './who-was-heard.ts';

const common = {
  service: 'bramley-ward',
  until: '2026-10-31',
  within: 2,
  disclosure: { below: 8, roundedTo: 5 },
  generatedAt: '2026-11-22T09:00:00Z',
};
const fifths: HeardByGroup = {
  ...common,
  groups: [20, 45, 60, null, null].map((people, at) => ({ code: `fifth-${at + 1}`, people })),
  total: { people: 200 },
};
const languages: HeardByGroup = {
  ...common,
  questionnaire: 'about-you',
  question: 'first-language',
  language: 'en-GB',
  groups: [
    { code: 'english', text: { plain: 'English' }, people: 150 },
    { code: 'polish', text: { plain: 'Polish', translations: { cy: { plain: 'Pwyleg' } } }, people: 10 },
    { code: 'urdu', text: { plain: 'Urdu' }, people: 0 },
    { code: 'declined', people: 20 },
  ],
  total: { people: 180 },
};
const people: Population = {
  source: 'Hospital records',
  year: 2025,
  groups: [1, 2, 3, 4, 5].map((fifth) => ({ code: `fifth-${fifth}`, share: fifth === 1 ? 0.32 : 0.17 })),
};

describe('<always-who-was-heard>', () => {
  it('says of which groups less was heard than their share, in words and in a table', async () => {
    const { heard } = await shown({ population: people });

    expect(part(heard, 'summary')).to.equal('You heard less than you would expect from: Most deprived fifth of areas.');
    expect(rowsOf(heard)).to.deep.equal([
      'Most deprived fifth of areas Core20 about 20 about 10% 32% Heard less than you would expect',
      'Second fifth about 45 about 23% 17% No clear difference',
      'Middle fifth about 60 about 30% 17% Heard more than you would expect',
      'Fourth fifth Fewer than 8, or hidden to protect another group – 17% Too few to say',
      'Least deprived fifth of areas Fewer than 8, or hidden to protect another group – 17% Too few to say',
    ]);
    await expectAccessible(heard);
  });

  it('lists kindly who is missing and of whom it cannot be said, with what could help', async () => {
    const { heard } = await shown({
      population: people,
      helpLinks: { easyRead: '/easy', languages: 'javascript:alert(1)' },
    });

    const missing = heard.shadowRoot!.querySelector('[part=missing]')!;
    expect(
      [...missing.querySelectorAll('ul:first-of-type li')].map(({ textContent }) => clean(textContent)),
    ).to.deep.equal([
      'Most deprived fifth of areas: they are 32% of the people you serve, and about 10% of those you heard.',
      'Fourth fifth: too few to say.',
      'Least deprived fifth of areas: too few to say.',
    ]);
    expect(
      [...missing.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]),
    ).to.deep.equal([['Offer the questions in easy read, with pictures.', '/easy']]);
    expect([...missing.querySelectorAll('slot')].map(({ name }) => name)).to.deep.equal(['help']);
    expect(part(heard, 'notes')).to.include('The people you serve: Hospital records, 2025.');
  });

  it('compares those who told their group: who preferred not to say is in no population', async () => {
    const { heard, paths } = await shown(
      {
        question: 'first-language',
        population: {
          source: 'Census',
          year: '2021',
          groups: [
            { code: 'english', people: 600 },
            { code: 'polish', people: 300 },
            { code: 'urdu', people: 100 },
          ],
        },
      },
      languages,
    );

    expect(paths).to.deep.equal(['/v1/services/bramley-ward/heard?questionnaire=about-you&question=first-language']);
    expect(rowsOf(heard)).to.deep.equal([
      'English about 150 about 94% 60% Heard more than you would expect',
      'Polish about 10 about 6% 30% Heard less than you would expect',
      'Urdu Nobody 0% 10% Heard less than you would expect',
      'Prefer not to say about 20 – Not known –',
    ]);
    expect(part(heard, 'missing')).to.include('you heard from nobody');
  });

  it('takes the population from a table inside', async () => {
    const { heard } = await shown(
      {},
      fifths,
      html`
        <table data-year="2024">
          <caption>
            Census, our area
          </caption>
          <tr data-code="fifth-1">
            <th>Most deprived</th>
            <td>3,200</td>
          </tr>
          <tr data-code="fifth-2">
            <th>Second</th>
            <td>6,800</td>
          </tr>
        </table>
      `,
    );

    expect(rowsOf(heard)[0]).to.include('32%');
    expect(part(heard, 'notes')).to.include('Census, our area, 2024.');
  });

  it('uses no population without a source, nor one that is no population, and says so', async () => {
    for (const [population, words] of [
      [{ ...people, source: '' }, 'need a source and a year'],
      [{ ...people, year: '' }, 'need a source and a year'],
      [{ ...people, groups: [{ code: 'fifth-1', share: 32 }] }, 'We could not read the numbers of the people'],
      [{ ...people, groups: [] }, 'We could not read the numbers of the people'],
    ] as const) {
      const { heard } = await shown({ population });

      expect(part(heard, 'summary')).to.include(words);
      expect(heard.shadowRoot!.querySelector('[part=missing]')).to.equal(null);
      expect(rowsOf(heard)[0]).to.include('Not known');
    }
  });

  it('shows who was heard where there is no population, and claims nothing', async () => {
    const { heard } = await shown({});

    expect(part(heard, 'summary')).to.equal(
      'This page does not say who you serve. So there is nothing to compare with.',
    );
    expect(rowsOf(heard)[0]).to.equal('Most deprived fifth of areas Core20 about 20 about 10% Not known –');
  });

  it('shows the groups that the place chose beside the most deprived fifth, from their own question', async () => {
    const plus = [
      {
        name: 'People whose first language is not English',
        question: 'first-language',
        codes: ['polish', 'urdu'],
        share: 0.4,
        source: 'Census',
        year: 2021,
      },
      { name: 'No source', question: 'first-language', codes: ['urdu'], share: 0.4, source: '', year: 2021 },
    ];
    const { heard, paths } = await shown({ population: people, plus });

    expect(paths).to.have.length(2);
    expect(rowsOf(heard)).to.have.length(6);
    expect(rowsOf(heard)[5]).to.equal(
      'People whose first language is not English PLUS about 10 about 6% 40% Heard less than you would expect',
    );
    expect(part(heard, 'notes')).to.include('People whose first language is not English: Census, 2021.');
  });

  it('asks for the months of the page, and says which are counted', async () => {
    const { heard, paths } = await shown(
      { from: '2026-04-01', to: '2026-09-30', population: people },
      {
        ...fifths,
        from: '2026-04-01',
        until: '2026-09-30',
        within: 4,
      },
    );

    expect(paths).to.deep.equal(['/v1/services/bramley-ward/heard?from=2026-04-01&to=2026-09-30']);
    expect(part(heard, 'notes')).to.include('from 1 April 2026 to 30 September 2026');
    expect(part(heard, 'notes')).to.include('up to 4 away');
  });

  it('says that there is nothing yet, what went wrong, and who is to be asked', async () => {
    const nobody = { ...fifths, groups: fifths.groups.map((group) => ({ ...group, people: 0 })), total: { people: 0 } };
    expect((await shown({}, nobody)).heard.shadowRoot!.textContent).to.include('There is nothing to show yet.');

    for (const answer of [problem('not-found'), {}, { ...fifths, groups: [{ code: 'a', people: '3' }] }]) {
      const { heard } = await shown({}, answer as HeardByGroup, undefined, 'status' in answer ? 404 : 200);
      expect(heard.shadowRoot!.querySelector('[part=problem]')).not.to.equal(null);
      expect(heard.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('We could not get the numbers.');
    }
    const alone = await fixture<AlwaysWhoWasHeard>(html`<always-who-was-heard></always-who-was-heard>`);
    expect(alone.shadowRoot!.textContent).to.include('No service has been chosen');
  });

  it('speaks in the words and the language of the page', async () => {
    const { heard } = await shown({
      population: people,
      messages: { verdicts: { less: 'Menos', more: 'Más', noClearDifference: 'Igual', tooFew: 'Pocas' } },
    });

    expect(rowsOf(heard)[0]).to.match(/Menos$/);
  });

  it('fits the narrowest screen', async () => {
    const { heard } = await shown({ population: people });
    heard.style.inlineSize = '288px';
    await heard.updateComplete;

    expect(heard.scrollWidth).to.be.at.most(288);
    await expectAccessible(heard);
  });
});

/** The element in a provider, when it has come to rest. */
async function shown(
  properties: Partial<
    Pick<AlwaysWhoWasHeard, 'question' | 'from' | 'to' | 'population' | 'plus' | 'helpLinks' | 'messages'>
  >,
  answer: HeardByGroup = fifths,
  inside?: unknown,
  status = 200,
): Promise<{ readonly heard: AlwaysWhoWasHeard; readonly paths: readonly string[] }> {
  const paths: string[] = [];
  const client = createClient({
    url: 'https://collector.test',
    token: 'token',
    fetch: async (input) => {
      const { pathname, search } = input as URL;
      paths.push(pathname + search);
      return Response.json(paths.length > 1 ? languages : answer, { status });
    },
  });
  const provider = await fixture(html`
    <always-provider .client=${client}>
      <always-who-was-heard
        service="bramley-ward"
        .question=${properties.question ?? ''}
        .from=${properties.from ?? ''}
        .to=${properties.to ?? ''}
        .population=${properties.population}
        .plus=${properties.plus ?? []}
        .helpLinks=${properties.helpLinks ?? {}}
        .messages=${properties.messages ?? {}}
        >${inside}</always-who-was-heard
      >
    </always-provider>
  `);
  const heard = provider.querySelector('always-who-was-heard')!;
  await waitUntil(() => !heard.shadowRoot!.textContent.includes('Getting the numbers'), 'it is read');
  await heard.updateComplete;
  return { heard, paths };
}

function part(heard: AlwaysWhoWasHeard, name: string): string {
  return clean(heard.shadowRoot!.querySelector(`[part=${name}]`)!.textContent);
}

function rowsOf(heard: AlwaysWhoWasHeard): string[] {
  return [...heard.shadowRoot!.querySelectorAll('tbody tr')].map((row) => {
    const copy = row.cloneNode(true) as Element;
    copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
    return clean([...copy.children].map(({ textContent }) => textContent).join(' '));
  });
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
