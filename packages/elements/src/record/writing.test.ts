import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { problem } from '@always-kit/contract';
import type { AlwaysEntryRemovedEvent, AlwaysEntryWrittenEvent } from './record.events.ts';
import { halfWay, ideaId, justBegun, quoteId, said, teamMember } from './support/example.ts';
import {
  field,
  fill,
  focusedId,
  has,
  panel,
  press,
  pressRadio,
  pressWords,
  query,
  saved,
  shown,
  status,
  text,
  texts,
} from './support/shown.ts';

describe('<always-record>', () => {
  describe('writing down', () => {
    it('is stored as the contract has it, told to the page without its words, and shown', async () => {
      const { element, collector } = await shown(justBegun(), { step: 'place' });
      await press(element, '#add-new-scope');
      await waitUntil(() => focusedId(element) === 'form-new-scope');
      await fill(element, 'new-scope', { place: '  Bramley Ward ', site: 'RXX01', startsOn: '2026-06-01' });
      const told = oneEvent(element, 'always-entry-written') as unknown as Promise<AlwaysEntryWrittenEvent>;

      await saved(element, 'new-scope');

      const event = await told;
      expect(Object.entries(event)).to.have.deep.members([
        ['isTrusted', false],
        ['form', 'scope'],
        ['step', 'place'],
      ]);
      expect(collector.content('scope')).to.deep.equal({
        place: 'Bramley Ward',
        site: 'RXX01',
        startsOn: '2026-06-01',
      });
      expect(panel(element, 'place')).to.include('Bramley Ward').and.include('First day 1 June 2026');
      expect(status(element)).to.equal('Saved: Bramley Ward. “Where it starts” is now: Done.');
      expect(focusedId(element)).to.equal('entry-scope');
      expect(has(element, '#add-new-scope'), 'there is one of it').to.equal(false);
    });

    it('is done with the keyboard alone', async () => {
      const { element, collector } = await shown(justBegun(), { step: 'strategy' });
      query(element, '#add-new-strategy-link').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focusedId(element) === 'form-new-strategy-link');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Plan for 2026' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => status(element) !== '');

      expect(collector.entries.map(({ content }) => content)).to.deep.equal([
        { kind: 'strategy', title: 'Plan for 2026' },
      ]);
    });

    it('changes what is there, from the revision that was read', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'ideas' });
      await press(element, `[id='change-${ideaId}']`);
      expect(field(element, ideaId, 'idea').value).to.equal('A card with a name and a number');
      await fill(element, ideaId, { idea: 'A bigger card', nature: 'relational' });

      await saved(element, ideaId);

      expect(collector.content(ideaId)).to.deep.include({
        idea: 'A bigger card',
        nature: 'relational',
        quotes: [quoteId],
      });
      expect(collector.content(ideaId), 'what is not asked here stays').to.deep.include({ themes: ['calls'] });
      expect(collector.entries.find(({ id }) => id === ideaId)?.revision).to.equal(2);
    });

    it('takes out after a question, and tells the page', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'ideas' });
      await press(element, `[id='remove-${ideaId}']`);
      await waitUntil(() => focusedId(element) === `form-${ideaId}`);
      expect(text(query(element, `[id='form-${ideaId}']`))).to.equal('Take out “A card with a name and a number”?');
      const told = oneEvent(element, 'always-entry-removed') as unknown as Promise<AlwaysEntryRemovedEvent>;

      await pressWords(element, '#panel-ideas form', 'Yes, take it out');

      expect((await told).form).to.equal('change-idea');
      await waitUntil(() => status(element) !== '');
      expect(collector.content(ideaId)).to.equal(undefined);
      expect(focusedId(element)).to.equal('add-new-change-idea');
    });

    it('keeps it when the question is answered with no', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'ideas' });
      await press(element, `[id='remove-${ideaId}']`);

      await pressWords(element, '#panel-ideas form', 'No, keep it');

      expect(collector.content(ideaId)).not.to.equal(undefined);
      await waitUntil(() => focusedId(element) === `change-${ideaId}`);
    });

    it('a test of change is saved half filled, and gone on with later', async () => {
      const { element, collector } = await shown(halfWay(teamMember), { step: 'test' });
      await press(element, '#add-new-test-of-change');
      await fill(element, 'new-test-of-change', {
        title: 'The card, for a shift',
        scale: '1-shift',
        startedOn: '2026-07-08',
      });
      await saved(element, 'new-test-of-change');
      const { id } = collector.entries.at(-1)!;
      expect(panel(element, 'test')).to.include('This test is not finished yet.');

      await press(element, `[id='change-${id}']`);
      expect(texts(element, `#panel-test form .group-title`)).to.deep.equal(['Plan', 'Do', 'Study', 'Act']);
      await fill(element, id, {
        did: 'Nobody saw it',
        learned: 'Bigger',
        decision: 'adapt',
        'designedWith-patient': 'led',
      });
      await saved(element, id);

      expect(collector.content(id)).to.deep.equal({
        ...{ title: 'The card, for a shift', scale: '1-shift', startedOn: '2026-07-08', did: 'Nobody saw it' },
        ...{ learned: 'Bigger', decision: 'adapt', designedWith: [{ role: 'patient', level: 'led' }] },
      });
    });

    it('the readiness check keeps each answer with what is written about it', async () => {
      const { element, collector } = await shown(justBegun(), { step: 'readiness' });
      await press(element, '#add-new-readiness');
      expect(texts(element, '#panel-readiness .statement legend')).to.have.length(12);
      await pressRadio(element, 'staff-asked', 'Mostly');
      await pressRadio(element, 'sponsor', 'Not yet');
      await fill(element, 'new-readiness', {
        on: '',
        'statements-sponsor-note': 'Asked',
        'statements-sponsor-owner': 'Tom',
      });

      await saved(element, 'new-readiness');

      expect(collector.content('readiness')).to.deep.equal({
        statements: [
          { statement: 'staff-asked', answer: 'mostly' },
          { statement: 'sponsor', answer: 'not-yet', note: 'Asked', owner: 'Tom' },
        ],
      });
    });

    it('quotes only people who agreed to it, in their own words', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'what-matters' });
      await press(element, '#add-new-quote');
      await waitUntil(() => has(element, '.voices input'));
      expect(texts(element, '.voices q')).to.deep.equal([said[0]!.words, said[1]!.words]);
      await press(element, '.voices input');
      expect(field(element, 'new-quote', 'words').value).to.equal('Nobody told me when I could go home.');

      await saved(element, 'new-quote');

      const { words, response, question } = said[0]!;
      expect(collector.entries.at(-1)!.content).to.deep.equal({ words, response, question });
    });

    it('says why what people said could not be read, and lets them try again', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'what-matters' });
      collector.faults.set('GET', problem('not-permitted'));
      await press(element, '#add-new-quote');
      await waitUntil(() => panel(element, 'what-matters').includes('Your role does not let you do this.'));

      collector.faults.clear();
      await pressWords(element, '#panel-what-matters form', 'Try again');

      await waitUntil(() => has(element, '.voices input'));
    });

    it('plans a measure of the Always Event from its place in the list', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'measures' });
      expect(panel(element, 'measures')).to.include('How people are asked is not written down yet.');
      await pressWords(element, '#panel-measures', 'Plan how to ask: Knew who to call');
      expect(field(element, 'new-measure-plan', 'measure').value).to.equal('knew-who');
      await fill(element, 'new-measure-plan', { people: '5', often: 'weekly' });

      await saved(element, 'new-measure-plan');

      expect(collector.entries.at(-1)!.content).to.deep.equal({ measure: 'knew-who', people: 5, often: 'weekly' });
      expect(panel(element, 'measures')).not.to.include('is not written down yet');
    });

    it('a note is written at the step it is about', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'test' });
      await press(element, '#add-new-comment-test');
      await fill(element, 'new-comment-test', { words: 'Ask the night staff too.' });

      await saved(element, 'new-comment-test');

      expect(collector.entries.at(-1)!.content).to.deep.equal({ step: 'test', words: 'Ask the night staff too.' });
      expect(panel(element, 'test')).to.include('Ask the night staff too.');
      expect(panel(element, 'notes')).not.to.include('Ask the night staff too.');
    });
  });
});
