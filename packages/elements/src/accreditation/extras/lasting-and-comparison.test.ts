import { expect, waitUntil } from '@open-wc/testing';
import { draftCriteria } from '@always-kit/contract/built-in';
import { expectAccessible } from '../../support/axe.ts';
import type { AlwaysAccreditation } from '../accreditation.ts';
import { halfWay } from '../support/example.ts';
import { improved, shownWhole } from '../support/extras.ts';
import { part, press, query, text, texts } from '../support/shown.ts';
import { compareSets } from './compare-sets.ts';

/** The check comes with all of its words. */
const judged = (element: AlwaysAccreditation): Promise<void> =>
  waitUntil(() => element.shadowRoot!.querySelector('#panel-C3 .lasting b'), 'it is judged', { timeout: 10_000 });

describe('<always-accreditation>', () => {
  describe('says whether an improvement has lasted', () => {
    it('in the words of the check, with how often it is wrong, when its criterion is opened', async () => {
      const collector = halfWay();
      collector.work = improved();
      const element = await shownWhole(collector);
      const asked = (): boolean => collector.requests.some((one) => one.endsWith('/series'));
      expect(asked()).to.equal(false);

      await press(element, '#toggle-C3');

      await judged(element);
      expect(text(query(element, '#panel-C3 .lasting b'))).to.equal(
        'This has improved, the improvement has lasted, and the evidence is strong.',
      );
      const [reasons, wrong] = [...element.shadowRoot!.querySelectorAll('#panel-C3 .sentences')].map(text);
      expect(reasons).to.include('The aim is 80% or more, so it is reached.');
      expect(wrong).to.match(/When 5 people a week are asked.*this check says "lasted" about 9 times in 10/);
      expect(wrong).to.include('These figures are for judging once');
      await expectAccessible(element);
    });

    it('and that it is not known how often it is wrong, for a number of people that was not tried', async () => {
      const collector = halfWay();
      collector.work = improved(8);
      const element = await shownWhole(collector);

      await press(element, '#toggle-C3');

      await judged(element);
      expect(text(query(element, '.lasting'))).to.include('is not known for so many people');
    });

    it('and not to those outside the team, who see rounded numbers', async () => {
      const collector = halfWay();
      const { alwaysEvent, series } = improved();
      collector.work = {
        alwaysEvent,
        series: series.map((one) => ({ ...one, disclosure: { below: 8, roundedTo: 5 } })),
      };
      const element = await shownWhole(collector);

      await press(element, '#toggle-C3');

      await waitUntil(() => text(query(element, '#panel-C3 .lasting')).includes('Only the team sees this'));
      expect(texts(element, '#panel-C3 .sentences')).to.deep.equal([]);
    });

    it('or that it cannot be said yet, or could not be read', async () => {
      const collector = halfWay();
      const { alwaysEvent, series } = improved();
      collector.work = { alwaysEvent: { ...alwaysEvent, measures: [] }, series };
      const element = await shownWhole(collector);
      await press(element, '#toggle-C3');
      await waitUntil(() => text(query(element, '.lasting')).includes('It needs a measure with an aim'));

      const other = halfWay();
      const unread = await shownWhole(other);
      await press(unread, '#toggle-C3');
      await waitUntil(() => text(query(unread, '.lasting')).includes('We could not get the numbers'));
    });
  });

  describe('shows another set of criteria beside its own', () => {
    it('with what both ask for, and what only one of them does', async () => {
      const element = await shownWhole(halfWay());
      expect(element.shadowRoot!.querySelector('[part=comparison]')).to.equal(null);
      const [first, second] = draftCriteria.criteria;
      element.compare = {
        ...{ id: 'national', version: '2', issuer: 'A national team', standing: 'local' },
        criteria: [
          { ...first!, id: 'N1' },
          { ...second!, id: 'N2', text: 'Patients sit on the team.' },
          { id: 'N3', text: 'The board has agreed.', evidence: ['minutes'] },
        ],
      };
      await element.updateComplete;

      const comparison = text(part(element, 'comparison'));
      expect(comparison).to.match(/^Beside the criteria from A national team, version 2 In both lists A1 People who/);
      expect(comparison).to.include('In the other list: N2 Patients sit on the team.');
      const lists = [...part(element, 'comparison').querySelectorAll('ul')].map((list) => list.children.length);
      expect(lists).to.deep.equal([2, 17, 1]);
      expect(comparison).to.match(/Only in the other list N3 The board has agreed\.$/);
      await expectAccessible(element);
    });
  });
});

describe('a comparison of two sets of criteria', () => {
  const criterion = (id: string, words: string, check?: string) => ({
    ...{ id, text: words, evidence: ['document'] },
    ...(check !== undefined && { check }),
  });
  const set = (id: string, ...criteria: ReturnType<typeof criterion>[]) => ({
    ...({ id, version: '1', issuer: id, standing: 'local' } as const),
    criteria,
  });
  const ids = (compared: ReturnType<typeof compareSets>) => ({
    both: compared.both.map(({ here, there }) => `${here.id}=${there.id}`),
    here: compared.here.map(({ id }) => id),
    there: compared.there.map(({ id }) => id),
  });

  it('knows versions of one set by their ids, and sets of two issuers by what they say', () => {
    const old = set('ours', criterion('A1', 'Listen'), criterion('A2', 'Measure'));
    const anew = set('ours', criterion('A1', 'Listen well'), criterion('A3', 'Measure'));
    expect(ids(compareSets(old, anew))).to.deep.equal({ both: ['A1=A1', 'A2=A3'], here: [], there: [] });

    const theirs = set('theirs', criterion('A1', 'Something else'), criterion('Z', 'MEASURE.'));
    expect(ids(compareSets(old, theirs))).to.deep.equal({ both: ['A2=Z'], here: ['A1'], there: ['A1'] });
  });

  it('takes two for the same for which the same check is made, each only once', () => {
    const ours = set('ours', criterion('A', 'One', 'aim-set'), criterion('B', 'Two', 'aim-set'));
    const theirs = set('theirs', criterion('X', 'Three', 'aim-set'));

    expect(ids(compareSets(ours, theirs))).to.deep.equal({ both: ['A=X'], here: ['B'], there: [] });
    expect(ids(compareSets(theirs, ours))).to.deep.equal({ both: ['X=A'], here: [], there: ['B'] });
  });
});
