import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { problem } from '@always-kit/contract';
import { expectAccessible } from '../support/axe.ts';
import type { AlwaysAccreditation } from './accreditation.ts';
import { found, halfWay } from './support/example.ts';
import {
  shown,
  query,
  text,
  state,
  status,
  focused,
  criteria,
  button,
  press,
  openForm,
  fill,
} from './support/shown.ts';

describe('<always-accreditation>', () => {
  describe('keeps up with the collector', () => {
    it('reads again on refresh(), quietly, and keeps what is open, written and focused', async () => {
      const { element, collector } = await shown(halfWay());
      await openForm(element, 'B2');
      fill(element, '#title-B2', 'Half a title');
      collector.recorded.E1 = { evidence: [found('people', 'document', 1)] };
      await element.refresh();

      expect(state(element, 'E1')).to.equal('Evidence complete');
      expect(query(element, '#toggle-B2').getAttribute('aria-expanded')).to.equal('true');
      expect(query<HTMLInputElement>(element, '#title-B2').value).to.equal('Half a title');
      expect(focused(element).id).to.equal('title-B2');
      expect(status(element)).to.equal('');
    });

    it('reads again when the page is looked at again', async () => {
      const { element, collector } = await shown(halfWay());
      collector.recorded.E1 = { evidence: [found('people', 'document', 1)] };

      document.dispatchEvent(new Event('visibilitychange'));

      await waitUntil(() => state(element, 'E1') === 'Evidence complete');
    });

    it('does not lose focus when what had it is gone', async () => {
      const { element, collector } = await shown(halfWay());
      await press(element, '#toggle-A4');
      button(element, 'A4', 'Remove')!.focus();
      collector.attached.clear();
      await element.refresh();

      expect(focused(element).id).to.equal('toggle-A4');
    });

    it('keeps the list and says that it may be old when it cannot be read again', async () => {
      const { element, collector } = await shown(halfWay());
      collector.faults.set('GET', 'no network');
      await element.refresh();
      expect(text(query(element, '.stale p'))).to.match(/^We could not check for changes just now/);
      expect(criteria(element)).to.have.length(19);

      collector.faults.clear();
      query(element, '.stale button').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => element.shadowRoot!.querySelector('.stale') === null);
      await waitUntil(() => status(element) === 'The checklist is up to date.');
      expect(focused(element).id).to.equal('title');
    });

    it('says why it cannot be read at first, and reads it when tried again', async () => {
      const collector = halfWay();
      collector.faults.set('GET', problem('not-found'));
      const element = await fixture<AlwaysAccreditation>(
        html`<always-accreditation always-event="knowing" .client=${collector.client}></always-accreditation>`,
      );
      await waitUntil(() => element.shadowRoot!.querySelector('.problem'));
      expect(text(query(element, '.problem'))).to.match(
        /^We could not get the checklist\. This Always Event was not found/,
      );
      await expectAccessible(element);

      collector.faults.clear();
      query(element, 'button').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => criteria(element).length === 19);
      expect(focused(element).id).to.equal('title');
    });

    it('starts anew for another Always Event', async () => {
      const { element, collector } = await shown(halfWay());
      await openForm(element, 'B2');
      element.alwaysEvent = 'another';
      await waitUntil(() => collector.requests.some((request) => request.includes('another/checklist')));
      await waitUntil(() => criteria(element).length === 19);

      expect(element.shadowRoot!.querySelector('form')).to.equal(null);
    });

    it('has its status region from the first render, empty', async () => {
      const element = await fixture<AlwaysAccreditation>(html`<always-accreditation></always-accreditation>`);

      expect(status(element)).to.equal('');
      expect(text(query(element, '.checklist'))).to.include('No Always Event has been chosen');
    });
  });
});
