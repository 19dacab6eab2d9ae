import { expect, fixture, html } from '@open-wc/testing';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { expectAccessible } from '../support/axe.ts';
import { drawn, isDrawn, textOf, textsOf } from './support/drawn.ts';
import { few, improved, seriesOf } from './support/example.ts';
import { openTable } from './support/looking.ts';

describe('<always-spc-chart>', () => {
  describe('says what the chart shows', () => {
    it('in one sentence before anything else', async () => {
      const chart = await drawn(improved);

      expect(textOf(chart, '[part=summary]')).to.match(
        /^This may be getting better: the latest point \(week of 15 June 2026\) is 92%/,
      );
      expect(chart.shadowRoot!.querySelector('figcaption')!.children[1]!.matches('[part=summary]')).to.equal(true);
    });

    it('with icons in our own drawing, each with its words', async () => {
      const chart = await drawn(improved);
      const icons = textsOf(chart.shadowRoot!, '[part=icon]');

      expect(icons[0]).to.match(/^Is it changing\? Signs of improvement Special cause variation, improvement/);
      expect(icons[1]).to.match(/^Will it meet the target\? Not expected to meet the target/);
      expect(chart.shadowRoot!.querySelectorAll('img').length).to.equal(0);
    });

    it('with each kind of mark and line in the key, and none that is not there', async () => {
      expect(textsOf((await drawn(improved)).shadowRoot!, '[part=key] li')).to.deep.equal([
        'Usual ups and downs',
        'Sign of improvement',
        'Sign of getting worse',
        'Mean',
        'Limits',
        'Target',
      ]);
      expect(textsOf((await drawn(few)).shadowRoot!, '[part=key] li')).to.deep.equal([
        'Value',
        'Middle value',
        'Target',
      ]);
    });

    it('with the signs of change in words, the newest first, and how many came before', async () => {
      const chart = await drawn(improved);
      const signs = textsOf(chart.shadowRoot!, '[part=signals] li');

      expect(signs).to.have.length(3);
      expect(signs[0]).to.match(/^Week of 18 May 2026 to week of 15 June 2026: .*sign of improvement\.$/);
      expect(textOf(chart, '[part=notes]')).to.match(
        /^There were \d+ earlier signs of change\. To go to them, open “More ways to look” and press “Previous sign of change”\./,
      );
    });

    it('with a note for the team where limits could start again, and only there', async () => {
      const shifted = seriesOf({
        counts: Array.from({ length: 34 }, (_, at) => [(at < 20 ? 9 : 15) + (at % 3), 20] as const),
        measure: { baseline: { points: 20 } },
      });

      expect(textOf(await drawn(shifted), '[part=notes]')).to.match(
        /The limits could be set again from the week of 25 May 2026\. .* This never happens by itself\. The team decides/,
      );
      expect(textOf(await drawn(improved), '[part=notes]')).not.to.include('set again');
    });

    it('with a pause in the key, and what its points are', async () => {
      const points = Array.from({ length: 24 }, (_, at) => ({
        date: `2024-${String(1 + (at >> 1)).padStart(2, '0')}-${at % 2 ? '15' : '01'}`,
        value: 5 + (at % 4),
      }));
      const options = { pauses: [{ from: '2024-06-01', until: '2024-08-30' }] };
      const chart = await drawn(improved, { data: { points, options } });

      expect(textsOf(chart.shadowRoot!, '[part=key] li')).to.include.members(['Paused', 'Shown but not counted']);
      expect(textOf(chart, '[part=key]')).not.to.include('on purpose');
    });

    it('once: what the summary says word for word is not in the list', async () => {
      const chart = await drawn(improved);
      const summary = textOf(chart, 'figcaption');

      for (const sign of textsOf(chart.shadowRoot!, '[part=signals] li')) expect(summary).not.to.include(sign);
    });

    it('with a word about chance where there is one sign and no more', async () => {
      const counts = Array.from({ length: 24 }, (_, at) => [at === 15 ? 2 : 13 + (at % 3), 20] as const);

      expect(textOf(await drawn(seriesOf({ counts })), '[part=notes]')).to.include(
        'One sign of change can come by chance.',
      );
      expect(textOf(await drawn(improved), '[part=notes]')).not.to.include('by chance');
    });

    it('with how many answers are behind the points, and a warning where they are few', async () => {
      expect(textOf(await drawn(improved), '[part=notes]')).to.include('Each point rests on 20 to 26 answers.');
      expect(textOf(await drawn(improved), '[part=notes]')).not.to.include('each one can move');
      expect(textOf(await drawn(few), '[part=notes]')).to.include(
        'Where there are few answers, each one can move a point',
      );
    });

    it('with which answers count, in words', async () => {
      expect(textOf(await drawn(improved), '[part=notes]')).to.include(
        'Each point is the share of people who said “Always”. It counts all who said “Always”, “Most of the time”, “Sometimes” or “Never”.',
      );
      const measure = { ...improved.measure, numerator: ['yes-mostly'] };
      expect(textOf(await drawn({ ...improved, measure }), '[part=notes]')).to.include('who said “yes mostly”.');
    });

    it('with a word about a scale that does not start at 0, and none about one that does', async () => {
      const low = seriesOf({ counts: Array.from({ length: 20 }, (_, at) => [1 + (at % 3), 20] as const) });

      expect(textOf(await drawn(improved), '[part=notes]')).to.include(
        'The scale of the chart starts at 40%, not at 0.',
      );
      expect(textOf(await drawn(low), '[part=notes]')).not.to.include('not at 0');
    });

    it('with a word about a last week that is not over', async () => {
      const midweek = { ...improved, generatedAt: '2026-06-17T09:00:00Z' };

      expect(textOf(await drawn(midweek), '[part=notes]')).to.include('The last point is not finished yet.');
      expect(textOf(await drawn(improved), '[part=notes]')).not.to.include('not finished');
    });

    it('with what is still needed while there are too few points', async () => {
      const chart = await drawn(few);

      expect(textOf(chart, '[part=summary]')).to.match(/There are 3 points so far, and 12 more are needed/);
      expect(textOf(chart, '[part=icon]')).to.equal('');
      expect(chart.shadowRoot!.querySelector('path.limits:not([d=""])')).to.equal(null);
    });

    it('with a clear word when there is nothing yet', async () => {
      const chart = await fixture<AlwaysSpcChart>(
        html`<always-spc-chart .series=${seriesOf({ counts: [] })}></always-spc-chart>`,
      );

      expect(textOf(chart, '[part=title]')).to.equal('People who say we asked what matters to them');
      expect(textOf(chart, '[part=summary]')).to.equal('There is nothing to show yet.');
      expect(isDrawn(chart)).to.equal(false);
      await expectAccessible(chart);
    });
  });

  describe('in easy read', () => {
    it('says what it shows in a list of short sentences, with the icons first', async () => {
      const chart = await drawn(improved, { reading: 'easy' });
      const sentences = textsOf(chart.shadowRoot!, '[part=summary] li');

      expect(sentences.length).to.be.above(3);
      for (const sentence of sentences) expect(sentence.split(' ').length, sentence).to.be.at.most(15);
      const icons = chart.shadowRoot!.querySelector('.icons')!;
      expect(icons.compareDocumentPosition(chart.shadowRoot!.querySelector('[part=summary]')!)).to.equal(4);
      expect(textOf(chart, '[part=signals] li')).not.to.include('%');
      await expectAccessible(chart);
    });

    it('and in plain words for what it does not know', async () => {
      const chart = await drawn(improved, { reading: 'hard' as 'easy' });

      expect(textOf(chart, 'p[part=summary]')).to.match(/^This may be getting better/);
    });
  });

  it('says that the drawing is simplified where there are more points than room', async () => {
    const counts = Array.from({ length: 1500 }, (_, at) => [3 + (at % 3), 6] as const);
    const chart = await drawn(seriesOf({ counts, measure: { period: 'day' } }));

    expect(textOf(chart, '[part=notes]')).to.include(
      'The drawing is simplified. The slider and the numbers have every point.',
    );
    const over = [...chart.shadowRoot!.querySelectorAll('.plot path:not([d=""])')].map((path) => path.classList[0]);
    const last = Math.max(...['common', 'improvement', 'concern'].map((mark) => over.indexOf(mark)));
    expect(last).to.be.above(0);
    for (const line of ['limits', 'mean']) expect(over.indexOf(line)).to.be.above(last); // so many marks would hide it
    expect(textOf(await drawn(improved), '[part=notes]')).not.to.include('simplified');
  });

  it('says its words in the words it is given, and the rest in English', async () => {
    const chart = await drawn(improved, { messages: { numbers: 'Dangos y rhifau', columns: { target: 'Targed' } } });
    const table = await openTable(chart, 'Dangos y rhifau');

    expect(textsOf(table, 'thead th')).to.include.members(['Targed', 'Mean']);
  });

  it('has its own heading at the level that the page wants', async () => {
    const chart = await drawn(improved, { heading: 'Bramley ward', headingLevel: 3 });

    expect(textOf(chart, 'h3')).to.equal('Bramley ward');
    expect(textOf(chart, 'h4')).to.equal('Signs of change');
    expect(chart.shadowRoot!.querySelector('figure')!.getAttribute('aria-labelledby')).to.equal('title');
  });
});
