import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../support/axe.ts';
import { expectReadable } from '../support/readable.ts';
import '../provider/provider.define.ts';
import type { AlwaysProvider } from '../provider/provider.ts';
import type { AlwaysAccreditation } from './accreditation.ts';
import { halfWay } from './support/example.ts';
import { shown, query, state, evidence, focused, criteria, button, press, openForm } from './support/shown.ts';

describe('<always-accreditation>', () => {
  describe('is for everybody', () => {
    it('has no accessibility violations, closed, open, in a form, with errors and at the check', async () => {
      const { element } = await shown(halfWay());
      await expectAccessible(element);
      await openForm(element, 'D2');
      await openForm(element, 'B1');
      await press(element, '#panel-D2 form [type=submit]');
      await press(element, '#toggle-A3');
      await press(element, '#sign-A3');
      await press(element, '#panel-A3 form [type=submit]');
      await press(element, '#toggle-A4');
      button(element, 'A4', 'Remove')!.click();
      await element.updateComplete;
      await expectAccessible(element);
    });

    it('has headings that follow on from the level it is given', async () => {
      const { element } = await shown(halfWay(), undefined, 3);

      expect(query(element, '#title').localName).to.equal('h3');
      expect(query(element, '#heading-A1').localName).to.equal('h4');
      expect(query(element, '#evidence-A1').localName).to.equal('h5');
    });

    it('has targets of 44 px, and fits 320 px without scrolling sideways', async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        const { element } = await shown(halfWay());
        await openForm(element, 'D2');
        await press(element, '#panel-D2 form [type=submit]');
        await press(element, '#toggle-B2'); // what is attached there has a link
        const small = [
          ...element.shadowRoot!.querySelectorAll<HTMLElement>(
            'a, button, select, input[type=text], label:has([type=radio])',
          ),
        ]
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
      await openForm(element, 'D2');
      await press(element, '#panel-D2 form [type=submit]');
      await press(element, '#toggle-B2');

      expectReadable(element);
    });

    it('lays nothing over the button of a criterion', async () => {
      const { element } = await shown(halfWay());
      const rows = [...element.shadowRoot!.querySelectorAll('.row')];
      const covered = rows.filter((row) => {
        const { bottom } = row.querySelector('.toggle')!.getBoundingClientRect();
        const hint = row.querySelector('.hint')!;
        return hint.checkVisibility() && hint.getBoundingClientRect().top < bottom;
      });

      expect(rows.length).to.equal(19);
      expect(covered.map((row) => row.textContent.trim())).to.deep.equal([]);
    });

    it('brings a large field into sight as a whole when Tab leads to it', async () => {
      await setViewport({ width: 800, height: 400 });
      try {
        const { element } = await shown(halfWay());
        await openForm(element, 'D2');
        query(element, '#title-D2').focus();
        const detail = query(element, '#detail-D2');
        window.scrollBy(0, detail.getBoundingClientRect().top - window.innerHeight + 30); // no more than its first line
        await sendKeys({ press: 'Tab' });

        expect(focused(element)).to.equal(detail);
        expect(detail.getBoundingClientRect().bottom).to.be.at.most(window.innerHeight);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    it('turns around with a language that is written from right to left', async () => {
      const collector = halfWay();
      const element = await fixture<AlwaysAccreditation>(html`
        <always-accreditation
          lang="ar"
          always-event="knowing"
          .client=${collector.client}
          .messages=${{ language: 'ar', title: 'قائمة', states: { 'not-started': 'لم يبدأ' } }}
        ></always-accreditation>
      `);
      await waitUntil(() => criteria(element).length === 19);

      expect(state(element, 'E1')).to.equal('لم يبدأ');
      expect(state(element, 'C3'), 'what is not given keeps its English').to.equal('In progress');
      await expectAccessible(element);
    });

    it('says which language it speaks when the page speaks another', async () => {
      const before = document.documentElement.lang;
      document.documentElement.lang = 'ar';
      try {
        const { element } = await shown(halfWay());
        expect(query(element, '.checklist').lang).to.equal('en-GB');
        expect(query(element, '.checklist').dir).to.equal('ltr');
      } finally {
        document.documentElement.lang = before;
      }
    });

    it('takes client and words from the provider, and months where browsers know none', async () => {
      const months = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
        ' ',
      );
      const words = { language: 'cy', months, since: '{sentence}, ers {since}' };
      const provider = await fixture<AlwaysProvider>(html`
        <always-provider .client=${halfWay().client} .messages=${{ 'always-accreditation': words }}>
          <always-accreditation always-event="knowing"></always-accreditation>
        </always-provider>
      `);
      const element = provider.querySelector('always-accreditation')!;
      await waitUntil(() => criteria(element).length === 19);

      expect(evidence(element, 'A1')).to.include(', ers 3 Mehefin 2026');
    });

    it('shows focus and states in a Windows contrast theme', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const { element } = await shown(halfWay());
        query(element, '#toggle-A1').focus();
        await sendKeys({ press: 'Tab' });
        expect(getComputedStyle(focused(element)).outlineStyle).to.equal('solid');
        expect(getComputedStyle(query(element, '#state-C3')).borderStyle).to.equal('solid');
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });

    it('opens every detail on paper, and leaves the buttons out', async () => {
      await emulateMedia({ media: 'print' });
      try {
        const { element } = await shown(halfWay());
        const panel = query(element, '#panel-A1');
        expect(getComputedStyle(panel).contentVisibility).to.equal('visible');
        expect(panel.offsetHeight).to.be.greaterThan(40);
        for (const selector of ['#add-A3', '.filter', '.you']) {
          expect(getComputedStyle(query(element, selector)).display, selector).to.equal('none');
        }
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('keeps what others wrote in its own direction', async () => {
      const { element } = await shown(halfWay());

      expect(getComputedStyle(query(element, '#toggle-A1 .text')).unicodeBidi).to.equal('plaintext');
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
  });
});
