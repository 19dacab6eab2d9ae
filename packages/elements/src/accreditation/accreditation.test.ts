import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { problem, type Person } from '@always-kit/contract';
import { expectAccessible } from '../support/axe.ts';
import '../provider/provider.define.ts';
import type { AlwaysProvider } from '../provider/provider.ts';
import './accreditation.define.ts';
import type { AlwaysAccreditation } from './accreditation.ts';
import type { AlwaysAttachedEvent, AlwaysSignedOffEvent } from './accreditation.events.ts';
import type { MemoryCollector } from './support/collector.ts';
import { coach, found, halfWay, justBegun, partner, teamMember, viewer } from './support/example.ts';

describe('<always-accreditation>', () => {
  describe('shows where the Always Event stands', () => {
    it('in one sentence, with whose criteria they are, and that they are a draft', async () => {
      const { element } = await shown(halfWay());

      expect(text(part(element, 'summary'))).to.equal('9 of 19 criteria have all their evidence; 3 signed off.');
      expect(text(part(element, 'issuer'))).to.equal('Criteria from Always Kit (project draft), version 0.1');
      expect(text(part(element, 'notice'))).to.match(
        /^Draft criteria\. This is a draft list by the Always Kit project/,
      );
    });

    it('never says that it is accredited', async () => {
      const { element } = await shown(halfWay());

      expect(element.shadowRoot!.textContent).not.to.match(/accredited/i);
    });

    it('without the word draft for a set that is not one', async () => {
      const collector = halfWay();
      const { id, version, criteria } = collector.criteriaSet;
      collector.criteriaSet = { id, version, criteria, issuer: 'Bramley NHS Trust', standing: 'local' };
      const { element } = await shown(collector);

      expect(element.shadowRoot!.querySelector("[part='notice']")).to.equal(null);
      expect(text(part(element, 'issuer'))).to.equal('Criteria from Bramley NHS Trust, version 0.1');
    });

    it('with what a sign-off is, and no word of a panel that nobody called', async () => {
      const { element } = await shown(halfWay());

      expect(text(query(element, '.checklist'))).to.include(
        '“Signed off” means that the person who is named says that the criterion is met.',
      );
      expect(element.shadowRoot!.textContent).not.to.match(/panel/i);
    });

    it('in words for each criterion, with what is still needed', async () => {
      const { element } = await shown(halfWay());

      expect(state(element, 'A1')).to.equal('Signed off');
      expect(state(element, 'A3')).to.equal('Evidence complete');
      expect(state(element, 'C3')).to.equal('In progress');
      expect(state(element, 'E1')).to.equal('Not started');
      expect(hint(element, 'C3')).to.equal('Still needed: proof that the improvement has lasted');
      expect(hint(element, 'F1')).to.equal('Still needed: 1 more way to answer, such as easy read');
      expect(hint(element, 'D2')).to.equal('Still needed: a document');
      expect(hint(element, 'A3')).to.equal('');
    });

    it('counts what is missing, and says each missing thing once', async () => {
      const { element } = await shown(justBegun());

      expect(hint(element, 'A1')).to.equal('Still needed: 3 more voices and a record of who took part');
    });

    it('puts what the collector found in words, with its count and its dates', async () => {
      const { element } = await shown(halfWay());

      expect(evidence(element, 'A1')).to.include('38 answers to “What matters to you?”, since 3 June 2026');
      expect(evidence(element, 'C2')).to.include(
        '14 points were measured before the change, from 18 May 2026 to 17 August 2026',
      );
      expect(evidence(element, 'A3')).to.include('The vision is “I will always know who is looking after me today');
    });

    it('falls back to the kind of evidence and the count for what it does not know', async () => {
      const collector = justBegun();
      collector.recorded.E1 = {
        evidence: [found('owners-named', 'staff-list', 4)],
        missing: [{ code: 'two-owners', evidence: 'staff-list', have: 1, need: 3 }],
      };
      const { element } = await shown(collector);

      expect(evidence(element, 'E1')).to.include('Staff list: 4');
      expect(hint(element, 'E1')).to.equal('Still needed: staff list (2 more) and a document');
    });

    it('shows attached evidence with its detail, link, who and when', async () => {
      const { element } = await shown(halfWay());

      expect(evidence(element, 'B2')).to.include('Added by Tom Ellis, team member, on 12 August 2026');
      expect(evidence(element, 'B2')).to.include('One person, then one shift');
      const link = query<HTMLAnchorElement>(element, '#panel-B2 a');
      expect(link.href).to.equal('https://intranet.example/bramley/tests-of-change');
      expect(text(link)).to.equal('Three small tests of the welcome card');
    });

    it('leaves out what is signed off when asked for what is still to do, and nothing goes from under a hand', async () => {
      const { element } = await shown(halfWay());

      query<HTMLInputElement>(element, '.filter label:last-of-type input').click();
      await element.updateComplete;
      expect(criteria(element)).to.have.length(16).and.not.to.include('A1');

      await press(element, '#toggle-A3');
      await press(element, '#sign-A3');
      await press(element, '#panel-A3 form [type=submit]');
      await press(element, '#panel-A3 form [type=submit]');
      await waitUntil(() => state(element, 'A3') === 'Signed off');
      expect(criteria(element)).to.include('A3');
    });
  });

  describe('lets each person do what their role allows', () => {
    const cases: [name: string, person: Person, add: boolean, sign: boolean][] = [
      ['a viewer', viewer, false, false],
      ['a team member', teamMember, true, false],
      ['a partner with lived experience', partner, true, true],
      ['a coach', coach, true, true],
    ];
    for (const [name, person, add, sign] of cases) {
      it(`${name}: ${add ? 'adds' : 'cannot add'}, ${sign ? 'signs' : 'cannot sign'}`, async () => {
        const { element } = await shown(halfWay(person));

        expect(element.shadowRoot!.querySelector('#add-A3') !== null).to.equal(add);
        expect(element.shadowRoot!.querySelector('#sign-A3') !== null).to.equal(sign);
        expect(element.shadowRoot!.querySelector('#sign-C3'), 'evidence is missing').to.equal(null);
        expect(button(element, 'A1', 'Take back the sign-off') !== undefined).to.equal(sign);
      });
    }

    it('lets a partner with lived experience give the sign-off that is itself what is missing', async () => {
      const { element, collector } = await shown(halfWay(partner));
      expect(hint(element, 'F2')).to.equal('Still needed: the sign-off of a person with lived experience');

      await press(element, '#toggle-F2');
      await press(element, '#sign-F2');
      await press(element, '#panel-F2 form [type=submit]');
      await press(element, '#panel-F2 form [type=submit]');
      await waitUntil(() => state(element, 'F2') === 'Signed off');
      expect(collector.signOffs.get('F2')!.by).to.deep.equal(partner);
      expect((await shown(halfWay(coach))).element.shadowRoot!.querySelector('#sign-F2')).to.equal(null);
    });

    const removals: [name: string, person: Person, own: string, others: boolean][] = [
      ['a team member removes only their own evidence', teamMember, 'B2', false],
      ['a coach removes that of others too', coach, 'A4', true],
      ['a partner with lived experience removes that of others too', partner, 'B1', true],
    ];
    for (const [name, person, own, others] of removals) {
      it(name, async () => {
        const { element } = await shown(halfWay(person));

        expect(button(element, own, 'Remove')).not.to.equal(undefined);
        expect(button(element, 'D2', 'Remove') !== undefined).to.equal(others);
      });
    }

    it('a viewer removes nothing, not even what they added once', async () => {
      const { element } = await shown(halfWay({ ...teamMember, role: 'viewer' }));

      expect(button(element, 'B2', 'Remove')).to.equal(undefined);
    });

    it('says why there are no buttons when it is not known who they are', async () => {
      const collector = halfWay();
      const offline = { ok: false, reason: 'offline', message: '' } as const;
      const client = {
        ...collector.client,
        whoAmI: () => Promise.resolve(offline),
      };
      const { element } = await shown(collector, client);

      expect(text(query(element, '.you'))).to.match(/^We could not check who you are/);
      expect(element.shadowRoot!.querySelector('#add-A3')).to.equal(null);
    });
  });

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

  describe('signing off', () => {
    it('is done with the keyboard alone, after a check of what is signed', async () => {
      const { element, collector } = await shown(halfWay());
      query(element, '#toggle-A3').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      expect(focused(element).id).to.equal('sign-A3');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(element).id === 'note-A3');
      await sendKeys({ type: 'Read aloud at the June meeting.' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' }); // "Continue"
      await waitUntil(() => focused(element).id === 'confirm-A3');
      expect(texts(element, '#panel-A3 dd')).to.deep.equal([
        "The vision is in people's own words and agreed with them.",
        '2 items',
        'Priya Shah, coach',
        'Read aloud at the June meeting.',
      ]);
      expect(collector.signOffs.has('A3'), 'nothing is signed yet').to.equal(false);
      const told = oneEvent(element, 'always-signed-off') as unknown as Promise<AlwaysSignedOffEvent>;
      await sendKeys({ press: 'Tab' }); // "Change the note"
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });

      expect((await told).criterion).to.equal('A3');
      await waitUntil(() => status(element) !== '');
      expect(collector.signOffs.get('A3')).to.deep.include({ note: 'Read aloud at the June meeting.' });
      expect(state(element, 'A3')).to.equal('Signed off');
      expect(status(element)).to.equal('A3 is signed off.');
      expect(focused(element).id).to.equal('signed-A3');
      expect(text(focused(element))).to.match(/^Signed off by Priya Shah, coach, on 22 November 2026/);
    });

    it('lets the note be changed at the check, and needs none', async () => {
      const { element, collector } = await shown(halfWay());
      await press(element, '#toggle-A3');
      await press(element, '#sign-A3');
      fill(element, '#note-A3', 'First words');
      await press(element, '#panel-A3 form [type=submit]');
      button(element, 'A3', 'Change the note')!.click();
      await element.updateComplete;

      expect(focused(element).id).to.equal('note-A3');
      expect(query<HTMLTextAreaElement>(element, '#note-A3').value).to.equal('First words');
      fill(element, '#note-A3', '');
      await press(element, '#panel-A3 form [type=submit]');
      await press(element, '#panel-A3 form [type=submit]');
      await waitUntil(() => collector.signOffs.has('A3'));
      expect(collector.signOffs.get('A3')).not.to.have.property('note');
    });

    it('keeps the note when the evidence is no longer complete, and shows what is needed now', async () => {
      const { element, collector } = await shown(halfWay());
      await press(element, '#toggle-A3');
      await press(element, '#sign-A3');
      fill(element, '#note-A3', 'Read aloud.');
      await press(element, '#panel-A3 form [type=submit]');
      collector.recorded.A3 = { missing: [{ code: 'vision-agreed', evidence: 'vision-record', have: 0, need: 1 }] };
      await send(element, 'A3');
      await waitUntil(() => hint(element, 'A3') !== '');

      expect(text(query(element, '#problemlist-A3'))).to.match(/^The evidence is no longer complete\..*still here\.$/);
      expect(hint(element, 'A3')).to.include('a vision agreed with people with lived experience');
      expect(texts(element, '#panel-A3 dd').at(-1)).to.equal('Read aloud.');
      expect(focused(element).id).to.equal('problem-A3');
    });

    it('no longer counts when evidence has gone missing since, and says so', async () => {
      const { element, collector } = await shown(halfWay());
      collector.recorded.A5 = {};
      await element.refresh();

      expect(state(element, 'A5')).not.to.equal('Signed off');
      expect(text(query(element, '#signed-A5'))).to.include('this sign-off does not count until it is complete again');
    });

    for (const [what, criterion, person, words] of [
      ['all is still there', 'A5', coach, /^Dr Helen Okoro, sponsor, signed this off on 9 July 2026, but it has/],
      ['only a new sign-off is missing', 'F2', partner, /^Marcia Bell, partner with lived experience, signed this off/],
    ] as const) {
      it(`no longer counts when what was signed has changed and ${what}: says so, and offers it again`, async () => {
        const collector = halfWay(person);
        const signOff = { by: partner, at: '2026-07-02T10:00:00+01:00' };
        if (criterion === 'F2') collector.signOffs.set(criterion, signOff);
        collector.lapsed.add(criterion);
        const { element } = await shown(collector);

        expect(state(element, criterion)).not.to.equal('Signed off');
        expect(text(query(element, `#signed-${criterion}`))).to.match(words);
        expect(text(query(element, `#signed-${criterion}`))).to.include('It needs a new sign-off.');
        expect(hint(element, criterion)).to.include('It has changed since it was signed off.');
        await press(element, `#toggle-${criterion}`);
        await press(element, `#sign-${criterion}`);
        await press(element, `#panel-${criterion} form [type=submit]`);
        await press(element, `#panel-${criterion} form [type=submit]`);
        await waitUntil(() => status(element) !== '');
        expect(state(element, criterion)).to.equal('Signed off');
        expect(text(query(element, `#signed-${criterion}`))).to.match(/^Signed off by/);
      });
    }

    it('can be taken back, after a question', async () => {
      const { element, collector } = await shown(halfWay());
      await press(element, '#toggle-A5');
      button(element, 'A5', 'Take back the sign-off')!.click();
      await element.updateComplete;
      expect(text(query(element, '#panel-A5 form'))).to.include('Dr Helen Okoro signed it off on 9 July 2026.');
      await press(element, '#panel-A5 form [type=submit]');
      await waitUntil(() => status(element) !== '');

      expect(collector.signOffs.has('A5')).to.equal(false);
      expect(status(element)).to.equal('The sign-off of A5 was taken back. A5 is now: Evidence complete.');
      expect(focused(element).id).to.equal('sign-A5');
    });
  });

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
        const small = [
          ...element.shadowRoot!.querySelectorAll<HTMLElement>(
            'button, select, input[type=text], label:has([type=radio])',
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

async function shown(
  collector: MemoryCollector,
  client = collector.client,
  level = 2,
): Promise<{ element: AlwaysAccreditation; collector: MemoryCollector }> {
  const element = await fixture<AlwaysAccreditation>(html`
    <always-accreditation always-event="knowing" heading-level=${level} .client=${client}></always-accreditation>
  `);
  await waitUntil(() => criteria(element).length === 19, 'the checklist came');
  return { element, collector };
}

function query<Kind extends HTMLElement = HTMLElement>(element: AlwaysAccreditation, selector: string): Kind {
  const found = element.shadowRoot!.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

function part(element: AlwaysAccreditation, name: string): HTMLElement {
  return query(element, `[part='${name}']`);
}

/** What a person reads, with the white space of the markup as one space. */
function text(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function texts(element: AlwaysAccreditation, selector: string): string[] {
  return [...element.shadowRoot!.querySelectorAll(selector)].map(text);
}

const state = (element: AlwaysAccreditation, criterion: string): string => text(query(element, `#state-${criterion}`));
const hint = (element: AlwaysAccreditation, criterion: string): string => text(query(element, `#hint-${criterion}`));
const evidence = (element: AlwaysAccreditation, criterion: string): string =>
  text(query(element, `#panel-${criterion}`));
const status = (element: AlwaysAccreditation): string => text(query(element, '[role=status]'));
const focused = (element: AlwaysAccreditation): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;

function criteria(element: AlwaysAccreditation): (string | undefined)[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.criterion')].map((each) => each.dataset.criterion);
}

function button(element: AlwaysAccreditation, criterion: string, words: string): HTMLButtonElement | undefined {
  return [...query(element, `#panel-${criterion}`).querySelectorAll('button')].find((each) =>
    text(each).startsWith(words),
  );
}

async function press(element: AlwaysAccreditation, selector: string): Promise<void> {
  query(element, selector).click();
  await element.updateComplete;
}

async function openForm(element: AlwaysAccreditation, criterion: string): Promise<void> {
  await press(element, `#toggle-${criterion}`);
  await press(element, `#add-${criterion}`);
}

function fill(element: AlwaysAccreditation, selector: string, words: string): void {
  const field = query<HTMLInputElement>(element, selector);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Sends the form of a criterion and waits until it says what went wrong. */
async function send(element: AlwaysAccreditation, criterion: string): Promise<void> {
  await press(element, `#panel-${criterion} form [type=submit]`);
  await waitUntil(() => element.shadowRoot!.activeElement?.id === `problem-${criterion}`);
  await waitUntil(() => query(element, `#panel-${criterion} form [type=submit]`).ariaDisabled !== 'true');
}
