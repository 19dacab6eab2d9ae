import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../support/axe.ts';
import { expectReadable } from '../support/readable.ts';
import type { GroupRow } from './group-rows.ts';
import './spc-groups.define.ts';
import type { AlwaysSpcGroups } from './spc-groups.ts';

const ages: readonly GroupRow[] = [
  { group: '16 to 24', numerator: 24, denominator: 40 },
  { group: '25 to 64', numerator: 150, denominator: 200 },
  { group: '65 and over', numerator: 120, denominator: 150 },
];
const withFew: readonly GroupRow[] = [...ages, { group: 'Not said', numerator: 3, denominator: 5 }];

describe('<always-spc-groups>', () => {
  it('shows each group in the order given, with people, share and range, and everybody last', async () => {
    const groups = await shown(ages);

    expect(rowsOf(groups)).to.deep.equal([
      '16 to 24 about 40 about 63% 40% to 83%',
      '25 to 64 about 200 about 75% 67% to 82%',
      '65 and over about 150 about 80% 70% to 88%',
      'Everybody about 390 about 76% 70% to 80%',
    ]);
  });

  it('hides a small group, and another so that it cannot be worked out', async () => {
    const groups = await shown(withFew);

    expect(rowsOf(groups)[3]).to.equal('Not said Too few people to show, here or in another group');
    expect(rowsOf(groups)[0]).to.equal('16 to 24 Too few people to show, here or in another group');
    expect(textOf(groups, '[part=notes]')).to.include('Groups of 1 to 7 people are not shown.');
    expect(groups.shadowRoot!.querySelectorAll('.dot').length).to.equal(3);
  });

  it('hides only the share where too few gave one answer', async () => {
    const groups = await shown([{ group: 'A', numerator: 4, denominator: 40 }, ...ages]);

    expect(rowsOf(groups)[0]).to.equal('A about 40 Too few of one answer to show, here or in another group');
  });

  it('draws and says the same for tables that look the same from outside', async () => {
    const one = await shown(rows([[3, 3], [30, 40], [98, 121], [80, 100]])); // prettier-ignore
    const other = await shown(rows([[1, 6], [29, 38], [99, 121], [81, 99]])); // prettier-ignore

    expect(markup(one)).to.equal(markup(other));
    expect(markup(one)).to.include('Too few');
  });

  it('says nobody of a group without people, and hides nothing for it', async () => {
    const groups = await shown([{ group: 'Nobody here', numerator: 0, denominator: 0 }, ...ages]);

    expect(rowsOf(groups)[0]).to.equal('Nobody here Nobody –');
    expect(textOf(groups, '[part=notes]')).not.to.include('not shown');
  });

  describe('claims no more than the ranges hold', () => {
    for (const [what, given, said] of [
      [
        'overlap',
        [
          [30, 40],
          [32, 40],
        ],
        /^The ranges overlap, so the differences may be chance\.$/,
      ],
      [
        'lie apart',
        [
          [20, 200],
          [180, 200],
        ],
        /^The ranges of “A” and “B” do not overlap\. .* does not say why\.$/,
      ],
      [
        'lie apart among many',
        [
          [20, 200],
          [100, 200],
          [180, 200],
        ],
        /“A” and “C” do not overlap.*can still be chance\.$/,
      ],
      [
        'are hidden',
        [
          [3, 4],
          [2, 5],
        ],
        /^There are too few people to show any group\.$/,
      ],
      ['are but one', [[150, 200]], /^Only one group has enough people to show/],
    ] as const) {
      // prettier-ignore
      it(`where they ${what}`, async () => {
        expect(textOf(await shown(rows(given)), '[part=summary]')).to.match(said);
      });
    }
  });

  it('adds up rows of the same group, and says of what time they are', async () => {
    const groups = await shown([
      { group: 'A', numerator: 20, denominator: 30, date: '2026-02-02' },
      { group: 'B', numerator: 40, denominator: 50, date: '2026-02-02' },
      { group: 'A', numerator: 25, denominator: 30, date: '2026-01-05' },
    ]);

    expect(rowsOf(groups)[0]).to.match(/^A about 60 about 75%/);
    expect(textOf(groups, '[part=notes]')).to.include('5 January 2026 to 2 February 2026');
  });

  it('leaves out rows that make no sense, and says which and why', async () => {
    const wrong = [
      { group: 'A', numerator: 9, denominator: 8 },
      { group: 'A', numerator: NaN, denominator: 8 },
      { group: 'A', numerator: 2, denominator: '8' },
      { group: '', numerator: 2, denominator: 8 },
      null,
    ] as unknown as GroupRow[];

    const groups = await shown([...ages, ...wrong]);

    expect(rowsOf(groups)).to.have.length(4);
    expect(textOf(groups, '[part=notes]')).to.include(
      '5 rows could not be read and are left out. Row 4: the numerator is more than the denominator.',
    );
  });

  it('says that there is nothing yet', async () => {
    expect((await shown([])).shadowRoot!.textContent).to.include('There is nothing to show yet.');
  });

  it('takes its heading, its level and the name of the groups from the page', async () => {
    const groups = await shown(ages);
    Object.assign(groups, { heading: 'By age', headingLevel: 4, groupName: 'Age' });
    await groups.updateComplete;

    expect(groups.shadowRoot!.querySelector('h4')!.textContent.trim()).to.equal('By age');
    expect(groups.shadowRoot!.querySelector('th')!.textContent).to.equal('Age');
  });

  it('draws all groups alike', async () => {
    const dots = [...(await shown(ages)).shadowRoot!.querySelectorAll('.dot')];

    expect(new Set(dots.map((dot) => `${getComputedStyle(dot).fill} ${dot.getAttribute('r')}`)).size).to.equal(1);
  });

  it('fits a narrow page', async () => {
    await setViewport({ width: 320, height: 800 });
    try {
      const groups = await shown(withFew);

      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await expectAccessible(groups);
      expectReadable(groups);
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });

  it('has no fault that axe can find', async () => {
    await expectAccessible(await shown(withFew));
  });

  it('has words that are large enough, and lines as a person spaces them', async () => {
    expectReadable(await shown(withFew));
  });
});

async function shown(given: readonly GroupRow[]): Promise<AlwaysSpcGroups> {
  return await fixture<AlwaysSpcGroups>(html`<always-spc-groups .rows=${given}></always-spc-groups>`);
}

function rows(counts: readonly (readonly [numerator: number, denominator: number])[]): GroupRow[] {
  return counts.map(([numerator, denominator], at) => ({ group: 'ABCDEF'.charAt(at), numerator, denominator }));
}

function rowsOf(groups: AlwaysSpcGroups): string[] {
  return [...groups.shadowRoot!.querySelectorAll('tbody tr')].map((row) => {
    const copy = row.cloneNode(true) as Element;
    copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
    return plain([...copy.children].map(({ textContent }) => textContent).join(' '));
  });
}

function textOf(groups: AlwaysSpcGroups, selector: string): string {
  return plain(groups.shadowRoot!.querySelector(selector)?.textContent ?? '');
}

/** All that is in the page, without what Lit marks its parts with. */
function markup(groups: AlwaysSpcGroups): string {
  return plain(groups.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, ''));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
