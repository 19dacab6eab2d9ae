import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { problem } from '@always-kit/contract';
import type { AlwaysAttachedEvent } from './accreditation.events.ts';
import { halfWay, teamMember } from './support/example.ts';
import {
  shown,
  query,
  text,
  texts,
  state,
  evidence,
  status,
  focused,
  button,
  press,
  openForm,
  fill,
  send,
} from './support/shown.ts';

describe('<always-accreditation>', () => {
  describe('attaching evidence', () => {
    it('is done with the keyboard alone, and focus comes back to where it began', async () => {
      const { element, collector } = await shown(halfWay());
      query(element, '#toggle-D2').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' }); // "Remove", of the minutes that are there
      await sendKeys({ press: 'Tab' });
      expect(focused(element).id).to.equal('add-D2');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(element).id === 'type-D2');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Strategy 2026 to 2029' });
      const told = oneEvent(element, 'always-attached') as unknown as Promise<AlwaysAttachedEvent>;
      await sendKeys({ press: 'Enter' });

      const { criterion, evidence: attachedEvidence } = await told;
      await waitUntil(() => status(element) !== '');
      expect(criterion).to.equal('D2');
      expect(attachedEvidence).to.include({ type: 'document', title: 'Strategy 2026 to 2029' });
      expect([...collector.attached.values()].map((each) => each.evidence.title)).to.include('Strategy 2026 to 2029');
      expect(state(element, 'D2')).to.equal('Evidence complete');
      expect(status(element)).to.equal('“Strategy 2026 to 2029” was added to D2. D2 is now: Evidence complete.');
      expect(focused(element).id).to.equal('add-D2');
    });

    it('offers only the kinds that the criterion asks for, and none to choose where there is one', async () => {
      const { element } = await shown(halfWay());
      await openForm(element, 'D2');
      await openForm(element, 'B1');

      const kinds = [...query<HTMLSelectElement>(element, '#type-D2').options].map((option) => option.value);
      expect(kinds).to.deep.equal(['', 'minutes', 'document']);
      await openForm(element, 'B2');
      expect(element.shadowRoot!.querySelector('#type-B2')).to.equal(null);
    });

    it('says what is wrong above the form and beside each field, and goes there', async () => {
      const { element, collector } = await shown(halfWay());
      await openForm(element, 'D2');
      fill(element, '#link-D2', 'intranet/notes');
      await press(element, '#panel-D2 form [type=submit]');

      expect(focused(element).id).to.equal('problem-D2');
      expect(texts(element, '#problem-D2 li')).to.deep.equal([
        'Choose what kind of evidence it is',
        'Enter a title',
        'Enter a web address, such as https://example.org',
      ]);
      expect(text(query(element, '#link-D2-error'))).to.equal('Enter a web address, such as https://example.org');
      expect(query(element, '#link-D2').getAttribute('aria-invalid')).to.equal('true');
      expect(query(element, '#detail-D2').getAttribute('aria-invalid')).to.equal(null);
      query(element, '#problem-D2 li:last-child a').click();
      expect(focused(element).id).to.equal('link-D2');
      expect(query<HTMLInputElement>(element, '#link-D2').value).to.equal('intranet/notes');
      expect(collector.requests.filter((request) => request.startsWith('POST'))).to.deep.equal([]);
      expect(location.hash).to.equal('');
    });

    it('keeps every word when the network is gone, and attaches once when tried again', async () => {
      const { element, collector } = await shown(halfWay());
      await openForm(element, 'B2');
      fill(element, '#title-B2', 'A fourth test');
      fill(element, '#detail-B2', 'Two shifts, and nights.');
      collector.faults.set('POST', 'stored, then no network');
      await send(element, 'B2');

      expect(focused(element).id).to.equal('problem-B2');
      expect(text(query(element, '#problemlist-B2'))).to.equal(
        'We could not reach the service. Check your connection, then try again. What you wrote is still here.',
      );
      expect(query<HTMLTextAreaElement>(element, '#detail-B2').value).to.equal('Two shifts, and nights.');

      collector.faults.clear();
      await press(element, '#panel-B2 form [type=submit]');
      await waitUntil(() => status(element) !== '');
      expect(evidence(element, 'B2').match(/A fourth test/g)).to.have.length(2); // its title, and its "Remove" button
      expect([...collector.attached.values()].filter((each) => each.criterion === 'B2')).to.have.length(2);
    });

    it('says that an earlier try was saved, when the words were changed in between', async () => {
      const { element, collector } = await shown(halfWay());
      await openForm(element, 'B2');
      fill(element, '#title-B2', 'A fourth test');
      collector.faults.set('POST', 'stored, then no network');
      await send(element, 'B2');
      collector.faults.clear();
      fill(element, '#title-B2', 'A fourth test, at night');
      await send(element, 'B2');

      expect(text(query(element, '#problemlist-B2'))).to.match(/^An earlier try was saved with other words\./);
      expect(query<HTMLInputElement>(element, '#title-B2').value).to.equal('A fourth test, at night');
      await press(element, '#panel-B2 form [type=submit]');
      await waitUntil(() => status(element) !== '');
      const titles = [...collector.attached.values()].map((each) => each.evidence.title);
      expect(titles).to.include('A fourth test').and.to.include('A fourth test, at night');
    });

    const refusals: [name: string, kind: Parameters<typeof problem>[0], said: RegExp][] = [
      ['a role that does not allow it', 'not-permitted', /^Your role does not let you do this\..*still here\.$/],
      ['a session that has run out', 'unknown-token', /^You are signed out\. Sign in again/],
      ['a service that is busy', 'busy', /^The service is busy or not working\. Wait a minute/],
      ['something the collector does not accept', 'too-large', /^The service did not accept this\./],
    ];
    for (const [name, kind, said] of refusals) {
      it(`keeps the words and says what to do after ${name}`, async () => {
        const { element, collector } = await shown(halfWay());
        await openForm(element, 'B2');
        fill(element, '#title-B2', 'A fourth test');
        collector.faults.set('POST', problem(kind));
        await send(element, 'B2');

        expect(text(query(element, '#problemlist-B2'))).to.match(said);
        expect(query<HTMLInputElement>(element, '#title-B2').value).to.equal('A fourth test');
      });
    }

    it('shows a field that only the collector finds wrong', async () => {
      const { element, collector } = await shown(halfWay());
      await openForm(element, 'B2');
      fill(element, '#title-B2', 'A fourth test');
      const errors = [{ pointer: '/link', code: 'custom', detail: 'not this one' }];
      collector.faults.set('POST', problem('invalid', undefined, errors));
      await send(element, 'B2');

      expect(texts(element, '#problem-B2 li')).to.deep.equal(['Enter a web address, such as https://example.org']);
    });
  });

  describe('removing evidence', () => {
    it('asks first, says that a sign-off goes too, and keeps it on "No"', async () => {
      const { element, collector } = await shown(halfWay());
      await press(element, '#toggle-A4');
      button(element, 'A4', 'Remove')!.click();
      await element.updateComplete;

      expect(focused(element).id).to.equal('confirm-A4');
      expect(text(query(element, '#panel-A4 form'))).to.include('The sign-off of A4 goes with it.');
      button(element, 'A4', 'No, keep it')!.click();
      await element.updateComplete;
      expect(collector.item('A4').evidence).to.have.length(1);
      expect(focused(element).id).to.equal('evidence-A4');
    });

    it('takes it away, and its sign-off with it', async () => {
      const { element, collector } = await shown(halfWay());
      await press(element, '#toggle-A4');
      button(element, 'A4', 'Remove')!.click();
      await element.updateComplete;
      await press(element, '#panel-A4 form [type=submit]');
      await waitUntil(() => status(element) !== '');

      expect(collector.item('A4').evidence).to.deep.equal([]);
      expect(state(element, 'A4')).to.equal('Not started');
      expect(status(element)).to.equal('“The 4 criteria, met with notes” was removed from A4. A4 is now: Not started.');
      expect(focused(element).id).to.equal('evidence-A4');
    });

    it('says who may when the collector does not let this person', async () => {
      const { element, collector } = await shown(halfWay(teamMember));
      await press(element, '#toggle-B2');
      button(element, 'B2', 'Remove')!.click();
      await element.updateComplete;
      collector.faults.set('DELETE', problem('not-permitted'));
      await send(element, 'B2');

      expect(text(query(element, '#problemlist-B2'))).to.equal(
        'Only the person who added this, or somebody who may sign off, can remove it. Ask one of them.',
      );
      expect(collector.attached.size).to.equal(6);
    });

    it('is as good as done when somebody else was quicker', async () => {
      const { element, collector } = await shown(halfWay());
      await press(element, '#toggle-A4');
      button(element, 'A4', 'Remove')!.click();
      await element.updateComplete;
      collector.attached.clear();
      await press(element, '#panel-A4 form [type=submit]');
      await waitUntil(() => status(element) !== '');

      expect(state(element, 'A4')).to.equal('Not started');
    });
  });
});
