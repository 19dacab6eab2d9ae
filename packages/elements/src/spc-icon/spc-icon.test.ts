import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { BoardCollector } from '../board/support/board-collector.ts';
import { better, few, neither, passing, steady, worse } from '../board/support/example-board.ts';
import { allDrawings as drawings } from '../icons/all-drawings.ts';
import { expectAccessible } from '../support/axe.ts';
import './spc-icon.define.ts';
import type { AlwaysSpcIcon } from './spc-icon.ts';

describe('<always-spc-icon>', () => {
  it('shows the icons that the page names, each with its words', async () => {
    const icon = await named({ variation: 'concernLow', assurance: 'fail' });

    expect(framesOf(icon)).to.deep.equal([drawings.concernLow.frame, drawings.fail.frame]);
    expect(wordsOf(icon)).to.deep.equal(['Signs of getting worse', 'Not expected to meet the target']);
  });

  it('has a drawing and words for every state', async () => {
    const seen = new Set<string>();
    const variations = ['commonCause', 'improvementHigh', 'improvementLow', 'concernHigh', 'concernLow', 'neutralHigh', 'neutralLow', 'tooFew'] as const; // prettier-ignore
    for (const variation of variations) seen.add(inWordsAndShape(await named({ variation })));
    for (const assurance of ['pass', 'fail', 'hitOrMiss', 'noTarget'] as const) {
      seen.add(inWordsAndShape(await named({ assurance })));
    }

    expect(seen.size).to.equal(12);
  });

  it('tells every state from every other without colour', () => {
    const shapes = Object.values(drawings).map(({ frame, hollow, glyph }) => `${frame} ${hollow} ${glyph}`);

    expect(new Set(shapes).size).to.equal(shapes.length);
  });

  it('says its words where they are not seen, and shows them with `words`', async () => {
    const icon = await named({ variation: 'improvementHigh' });
    const label = icon.shadowRoot!.querySelector<HTMLElement>('[part=label]')!;
    expect(label.offsetWidth).to.be.at.most(1);

    icon.words = true;
    await icon.updateComplete;

    expect(label.offsetWidth).to.be.above(50);
  });

  it('takes its size from the page', async () => {
    const icon = await named({ variation: 'commonCause' });
    icon.style.setProperty('--always-icon-size', '24px');

    expect(icon.shadowRoot!.querySelector('svg')!.getBoundingClientRect().width).to.equal(24);
  });

  it('shows nothing for a name that there is no icon for', async () => {
    const icon = await fixture<AlwaysSpcIcon>(html`<always-spc-icon variation="constructor"></always-spc-icon>`);

    expect(icon.shadowRoot!.querySelectorAll('svg').length).to.equal(0);
    expect(icon.shadowRoot!.textContent.trim()).to.equal('');
  });

  for (const [series, words] of [
    [better, ['Signs of improvement', 'Not expected to meet the target']],
    [worse, ['Signs of getting worse', 'May meet or miss the target']],
    [steady, ['No clear change', 'May meet or miss the target']],
    [passing, ['No clear change', 'Expected to meet the target']],
    [neither, ['Signs of a rise', 'No target']],
    [few, ['Too early to say', 'Too early to say']],
  ] as const) {
    it(`says of the series “${series.measure.title}”: ${words.join(', ')}`, async () => {
      const icon = await fixture<AlwaysSpcIcon>(html`<always-spc-icon .series=${series}></always-spc-icon>`);

      expect(wordsOf(icon)).to.deep.equal(words);
    });
  }

  it('shows only one of the two where that is asked for', async () => {
    const icon = await fixture<AlwaysSpcIcon>(
      html`<always-spc-icon only="assurance" .series=${steady}></always-spc-icon>`,
    );

    expect(wordsOf(icon)).to.deep.equal(['May meet or miss the target']);
  });

  it('asks the collector for the measure, and says so while it waits', async () => {
    const collector = new BoardCollector(better);
    const icon = await fixture<AlwaysSpcIcon>(html`
      <always-spc-icon always-event="what-matters" measure="better" .client=${collector.client}></always-spc-icon>
    `);
    expect(wordsOf(icon)).to.deep.equal(['Getting the numbers…']);

    await waitUntil(() => icon.shadowRoot!.querySelector('svg'));

    expect(wordsOf(icon)[0]).to.equal('Signs of improvement');
    expect(collector.asked).to.deep.equal(['/v1/always-events/what-matters/measures/better/series']);
  });

  it('says that there are no numbers where it cannot get any', async () => {
    const collector = new BoardCollector();
    const icon = await fixture<AlwaysSpcIcon>(html`
      <always-spc-icon always-event="what-matters" measure="gone" .client=${collector.client}></always-spc-icon>
    `);

    await waitUntil(() => wordsOf(icon)[0] === 'We could not get the numbers');
  });

  it('asks nobody where the page names the icon', async () => {
    const collector = new BoardCollector(better);
    await fixture(html`
      <always-spc-icon
        variation="commonCause"
        always-event="what-matters"
        measure="better"
        .client=${collector.client}
      ></always-spc-icon>
    `);

    expect(collector.asked).to.deep.equal([]);
  });

  it('is drawn in the colours of a contrast theme', async () => {
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    try {
      const icon = await named({ variation: 'concernHigh' });
      const [frame, glyph] = [...icon.shadowRoot!.querySelectorAll('path')].map((path) => getComputedStyle(path));

      expect(frame!.fill).to.equal('rgb(255, 255, 255)');
      expect(glyph!.stroke).to.equal('rgb(0, 0, 0)');
    } finally {
      await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    }
  });

  it('has no fault that axe can find', async () => {
    await expectAccessible(await named({ variation: 'concernLow', assurance: 'fail' }));
  });
});

async function named(names: Partial<Pick<AlwaysSpcIcon, 'variation' | 'assurance'>>): Promise<AlwaysSpcIcon> {
  const icon = await fixture<AlwaysSpcIcon>(html`<always-spc-icon></always-spc-icon>`);
  Object.assign(icon, names);
  await icon.updateComplete;
  return icon;
}

function wordsOf(icon: AlwaysSpcIcon): string[] {
  return [...icon.shadowRoot!.querySelectorAll('[part=label]')].map(({ textContent }) => textContent.trim());
}

function framesOf(icon: AlwaysSpcIcon): string[] {
  return [...icon.shadowRoot!.querySelectorAll('.frame')].map((path) => path.getAttribute('d')!);
}

function inWordsAndShape(icon: AlwaysSpcIcon): string {
  const [path, glyph] = icon.shadowRoot!.querySelectorAll('path');
  return `${wordsOf(icon).join()} ${path?.getAttribute('d')} ${glyph?.getAttribute('d')}`;
}
