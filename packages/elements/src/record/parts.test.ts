import { expect, waitUntil } from '@open-wc/testing';
import { halfWay, justBegun, quoteId } from './support/example.ts';
import {
  fill,
  focusedId,
  panel,
  press,
  pressWords,
  query,
  saved,
  shown,
  status,
  text,
  texts,
} from './support/shown.ts';

describe('<always-record>', () => {
  describe('the parts of the Always Event', () => {
    it('the vision is written there, tied to the quotes it came from', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'vision' });
      await press(element, '#change-vision');
      await fill(element, 'vision', { text: 'We will always know who to call.' });
      await press(element, '#panel-vision .tick-field input');

      await saved(element, 'vision');

      expect(collector.alwaysEvent.visionStatement).to.deep.equal({
        ...{ text: 'We will always know who to call.', agreedOn: '2026-06-20', quotes: [quoteId] },
      });
      expect(collector.alwaysEvent.revision).to.equal(2);
      expect(panel(element, 'vision')).to.include('I did not know who to ring.');
    });

    it('an aim is a number in 100 for people, and may go on for good', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'aim' });
      await press(element, '#add-aim');
      await fill(element, 'aim', { text: '29 in 100 know who to call.', target: '29 %', measure: 'knew-who' });
      await press(element, '#field-aim-ongoing');

      await saved(element, 'aim');

      expect(collector.alwaysEvent.aimStatement).to.deep.equal({
        ...{ text: '29 in 100 know who to call.', target: 0.29, ongoing: true, measure: 'knew-who' },
      });
      expect(panel(element, 'aim')).to.include('How many in 100 29 in 100');
      expect(text(query(element, '#state-aim'))).to.equal('Done');
    });

    it('an aim can be taken out', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'vision' });
      await press(element, '#remove-vision');

      await pressWords(element, '#panel-vision form', 'Yes, take it out');

      await waitUntil(() => status(element) !== '');
      expect(collector.alwaysEvent.visionStatement).to.equal(undefined);
      expect(focusedId(element)).to.equal('add-vision');
    });

    it('people join the team by their role, and leave it', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'team' });
      await press(element, '#change-team');
      await press(element, '#field-team-pointOfCareTeam-add');
      await waitUntil(() => focusedId(element) === 'field-team-pointOfCareTeam-2-role');
      await fill(element, 'team', { 'pointOfCareTeam-2-role': 'coach', 'pointOfCareTeam-2-name': 'Priya' });
      await pressWords(element, '#panel-team .member', 'Take this person out');

      await saved(element, 'team');

      expect(collector.alwaysEvent.pointOfCareTeam).to.deep.equal([
        { role: 'frontline-staff', name: 'Tom' },
        { role: 'coach', name: 'Priya' },
      ]);
    });

    it('the team says in which phase it is', async () => {
      const { element, collector } = await shown(justBegun());
      await press(element, '#add-phase');
      await fill(element, 'phase', { phase: 'reliable' });

      await saved(element, 'phase');

      expect(collector.alwaysEvent.phase).to.equal('reliable');
      expect(texts(element, '.how-far li')[2]).to.include('you are here');
    });
  });
});
