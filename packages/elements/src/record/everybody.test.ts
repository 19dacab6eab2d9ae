import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../support/axe.ts';
import { expectReadable } from '../support/readable.ts';
import '../provider/provider.define.ts';
import type { AlwaysProvider } from '../provider/provider.ts';
import type { AlwaysRecord } from './record.ts';
import { halfWay, ideaId, teamMember } from './support/example.ts';
import { all, focusedId, has, panel, press, query, save, shown, text } from './support/shown.ts';

/** Opens every row, and a form of every kind of field. */
async function openEverything(element: AlwaysRecord): Promise<void> {
  for (const toggle of all(element, '.toggle[aria-expanded=false]')) toggle.click();
  await element.updateComplete;
  const forms = ['#change-readiness', '#change-team', '#change-vision', '#add-aim', '#add-new-four-tests'];
  for (const selector of [...forms, '#add-new-team-charter', '#add-new-test-of-change', '#add-new-quote', '#add-phase'])
    await press(element, selector);
  await press(element, `[id='remove-${ideaId}']`);
  await waitUntil(() => has(element, '.voices input'));
}

describe('<always-record>', () => {
  describe('is for everybody', () => {
    it('has no accessibility violations: closed, open, in forms, with mistakes and in a conflict', async () => {
      const { element, collector } = await shown(halfWay());
      await expectAccessible(element);

      await openEverything(element);
      await save(element, 'new-test-of-change');
      await press(element, `[id='form-${ideaId}'] ~ .buttons .quiet`);
      await press(element, `[id='change-${ideaId}']`);
      collector.writeAs(teamMember, () => {
        const content = { idea: 'Theirs', quotes: [], themes: [], designedWith: [] };
        collector.put(ideaId, { form: 'change-idea', content });
      });
      await save(element, ideaId);
      await waitUntil(() => has(element, "[part='conflict']"));

      await expectAccessible(element);
    });

    it('has headings that follow on from the level it is given', async () => {
      const { element } = await shown(halfWay(), { level: 3, step: 'oversight' });
      await press(element, '#add-new-commitment');

      expect(query(element, '#title').localName).to.equal('h3');
      expect(query(element, '#phase-set-up').localName).to.equal('h4');
      expect(query(element, '#toggle-oversight').parentElement!.localName).to.equal('h5');
      expect(query(element, '#panel-oversight .list-title').localName).to.equal('h6');
      expect(query(element, '#form-new-commitment').localName).to.equal('h6');
    });

    it('has targets of 44 px, and fits 320 px without scrolling sideways', async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        const { element } = await shown(halfWay());
        await openEverything(element);
        const controls = 'a, button, select, textarea, input[type=text], input[type=date], label:has(input)';
        const small = all(element, controls)
          .filter((each) => each.checkVisibility({ contentVisibilityAuto: true }))
          .filter((each) => each.offsetHeight > 0 && each.offsetHeight < 44);
        expect(small.map((each) => each.outerHTML)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    it('has words that are large enough, and lines as a person spaces them', async () => {
      const { element } = await shown(halfWay());
      await openEverything(element);

      expectReadable(element);
    });

    it('goes through a closed record by Tab, one stop a row', async () => {
      const { element } = await shown(halfWay());
      query(element, '#toggle-readiness').focus();
      await sendKeys({ press: 'Tab' });

      expect(focusedId(element)).to.equal('toggle-oversight');
    });

    it('turns around with a language that is written from right to left', async () => {
      const collector = halfWay();
      const element = await fixture<AlwaysRecord>(html`
        <always-record
          lang="ar"
          always-event="going-home"
          .client=${collector.client}
          .messages=${{ language: 'ar', title: 'العمل', states: { done: 'تم' }, labels: { 'scope.place': 'المكان' } }}
        ></always-record>
      `);
      await waitUntil(() => has(element, '.step'));
      await press(element, '#add-new-scope');

      expect(text(query(element, '#title'))).to.equal('العمل');
      expect(text(query(element, "label[for='field-new-scope-place']"))).to.equal('المكان');
      expect(text(query(element, '#state-test')), 'what is not given keeps its English').to.equal('Started');
      expect(query(element, '.record').dir).to.equal('rtl');
      await expectAccessible(element);
    });

    it('says which language it speaks when the page speaks another', async () => {
      const before = document.documentElement.lang;
      document.documentElement.lang = 'ar';
      try {
        const { element } = await shown(halfWay());
        expect(query(element, '.record').lang).to.equal('en-GB');
        expect(query(element, '.record').dir).to.equal('ltr');
      } finally {
        document.documentElement.lang = before;
      }
    });

    it('takes client and words from the provider, and months where browsers know none', async () => {
      const months = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
        ' ',
      );
      const provider = await fixture<AlwaysProvider>(html`
        <always-provider .client=${halfWay().client} .messages=${{ 'always-record': { language: 'cy', months } }}>
          <always-record always-event="going-home"></always-record>
        </always-provider>
      `);
      const element = provider.querySelector('always-record')!;
      await waitUntil(() => has(element, '.step'));

      expect(panel(element, 'test')).to.include('1 Gorffennaf 2026');
    });

    it('shows focus, states and chosen answers in a Windows contrast theme', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const { element } = await shown(halfWay());
        query(element, '#toggle-team').focus();
        await sendKeys({ press: 'Tab' });
        expect(getComputedStyle(element.shadowRoot!.activeElement!).outlineStyle).to.equal('solid');
        expect(getComputedStyle(query(element, '#state-test')).borderStyle).to.equal('solid');
        await press(element, '#change-readiness');
        const answers = query(element, '.answers');
        const marks = [...answers.querySelectorAll('input')].map((each) => getComputedStyle(each, '::before').content);
        expect(new Set(marks).size, 'the chosen one looks different').to.equal(2);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });

    it('opens every step on paper, and leaves the buttons out', async () => {
      await emulateMedia({ media: 'print' });
      try {
        const { element } = await shown(halfWay());
        const { contentVisibility } = getComputedStyle(query(element, '#panel-test'));
        expect(contentVisibility).to.equal('visible');
        for (const selector of ['#add-new-test-of-change', '#open-step', '.you'])
          expect(getComputedStyle(query(element, selector)).display, selector).to.equal('none');
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('keeps what others wrote in its own direction and its own lines', async () => {
      const { element } = await shown(halfWay());

      expect(getComputedStyle(query(element, '.entry-title')).unicodeBidi).to.equal('plaintext');
      expect(getComputedStyle(query(element, '.as-written')).whiteSpace).to.equal('pre-line');
    });

    it('keeps its text size when the page shrinks rem', async () => {
      document.documentElement.style.fontSize = '62.5%';
      try {
        const { element } = await shown(halfWay());
        expect(parseFloat(getComputedStyle(query(element, '.text')).fontSize)).to.be.at.least(16);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

    it('never loses focus when what had it goes away', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'ideas' });
      query(element, `[id='change-${ideaId}']`).focus();
      collector.entries = collector.entries.filter(({ id }) => id !== ideaId);

      await element.refresh();

      expect(focusedId(element)).to.equal('toggle-ideas');
    });
  });
});
