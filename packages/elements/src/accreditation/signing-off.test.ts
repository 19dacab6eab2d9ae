import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AlwaysSignedOffEvent } from './accreditation.events.ts';
import { coach, halfWay, partner } from './support/example.ts';
import { shownWhole } from './support/extras.ts';
import { shown, query, text, texts, state, hint, status, focused, button, press, fill, send } from './support/shown.ts';

describe('<always-accreditation>', () => {
  describe('signing off', () => {
    it('is done with the keyboard alone, after a check of what is signed', async () => {
      const collector = halfWay();
      const element = await shownWhole(collector);
      query(element, '#toggle-A3').focus();
      await sendKeys({ press: 'Enter' });
      for (const _ of ['the vision', 'the voices', 'the button']) await sendKeys({ press: 'Tab' });
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
      expect(text(query(element, '#signed-A5'))).to.include('This sign-off counts again as soon as it is complete');
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
});
