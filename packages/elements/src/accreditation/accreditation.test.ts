import { expect, waitUntil } from '@open-wc/testing';
import type { Person } from '@always-kit/contract';
import { coach, found, halfWay, justBegun, partner, teamMember, viewer } from './support/example.ts';
import { shown, query, part, text, state, hint, evidence, criteria, button, press } from './support/shown.ts';

describe('<always-accreditation>', () => {
  describe('shows where the Always Event stands', () => {
    it('in one sentence, with whose criteria they are, and that they are a draft', async () => {
      const { element } = await shown(halfWay());

      expect(text(part(element, 'summary'))).to.equal('10 of 19 criteria have all their evidence; 3 signed off.');
      expect(text(part(element, 'issuer'))).to.equal('Criteria from Always Kit (project draft), version 0.2');
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
      expect(text(part(element, 'issuer'))).to.equal('Criteria from Bramley NHS Trust, version 0.2');
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

    it('takes a name that every object has for one that it does not know', async () => {
      const collector = justBegun();
      collector.recorded.E1 = {
        evidence: [found('constructor', 'to-string', 4)],
        missing: [{ code: 'constructor', evidence: 'constructor', have: 1, need: 3 }],
      };
      const { element } = await shown(collector);

      expect(evidence(element, 'E1')).to.include('To string: 4');
      expect(hint(element, 'E1')).to.equal('Still needed: constructor (2 more) and a document');
    });

    it('shows attached evidence with its detail, link, who and when', async () => {
      const { element } = await shown(halfWay());

      expect(evidence(element, 'B2')).to.include('Added by Tom Ellis, team member, on 12 August 2026');
      expect(evidence(element, 'B2')).to.include('One person, then one shift');
      const link = query<HTMLAnchorElement>(element, '#panel-B2 a');
      expect(link.href).to.equal('https://intranet.example/bramley/tests-of-change');
      expect(text(link)).to.equal('Three small tests of the welcome card');
    });

    it('says of what was done elsewhere when it was copied here, beside who did it', async () => {
      const collector = halfWay();
      const takenIn = '2026-11-20T09:00:00Z';
      for (const [id, { criterion, evidence }] of collector.attached) {
        if (criterion === 'B2') collector.attached.set(id, { criterion, evidence: { ...evidence, takenIn } });
      }
      collector.signOffs.set('A1', { ...collector.signOffs.get('A1')!, takenIn });

      const { element } = await shown(collector);

      const copied = 'Copied here from another system on 20 November 2026';
      expect(evidence(element, 'B2'))
        .to.match(/Added by Tom Ellis, team member, on 12 August 2026/)
        .and.include(copied);
      expect(text(query(element, '#signed-A1')))
        .to.match(/^Signed off by Marcia Bell/)
        .and.include(copied);
      expect(evidence(element, 'B3')).not.to.include('Copied');
      expect(text(query(element, '#signed-A4'))).not.to.include('Copied');
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
});
