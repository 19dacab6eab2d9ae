import { expect, waitUntil } from '@open-wc/testing';
import { problem } from '@always-kit/contract';
import { begun, coach, entry, halfWay, ideaId, justBegun, teamMember } from './support/example.ts';
import { MemoryRecord } from './support/collector.ts';
import {
  field,
  fill,
  focusedId,
  has,
  panel,
  press,
  pressWords,
  query,
  save,
  saved,
  shown,
  status,
  text,
} from './support/shown.ts';

describe('<always-record>', () => {
  describe('loses nothing that was typed', () => {
    for (const [fault, words] of [
      ['no network', /^We could not reach the service\..*What you wrote is still here\.$/],
      [problem('busy'), /^The service is busy or not working\..*still here\.$/],
      [problem('unknown-token'), /^You are signed out\..*still here\.$/],
      [problem('not-permitted'), /^Your role does not let you do this\..*still here\.$/],
    ] as const) {
      it(`when the answer is ${typeof fault === 'string' ? fault : fault.title}`, async () => {
        const { element, collector } = await shown(justBegun(), { step: 'place' });
        await press(element, '#add-new-scope');
        await fill(element, 'new-scope', { place: 'Bramley', people: 'Everybody' });
        collector.faults.set('PUT', fault);

        await save(element, 'new-scope');

        await waitUntil(() => focusedId(element) === 'problem-new-scope');
        expect(text(query(element, '#problemlist-new-scope'))).to.match(words);
        expect(field(element, 'new-scope', 'people').value).to.equal('Everybody');
        collector.faults.clear();
        await saved(element, 'new-scope');
        expect(collector.content('scope')).to.deep.equal({ place: 'Bramley', people: 'Everybody' });
      });
    }

    it('while the step is closed, the record is read again, and another Always Event is looked at', async () => {
      const { element } = await shown(justBegun(), { step: 'place' });
      await press(element, '#add-new-scope');
      await fill(element, 'new-scope', { place: 'Bramley' });

      await press(element, '#toggle-place');
      await element.refresh();
      const other = new MemoryRecord({ person: coach, alwaysEvent: { ...begun, id: 'other', title: 'Another' } });
      const first = element.client;
      Object.assign(element, { alwaysEvent: 'other', client: other.client });
      await waitUntil(() => text(query(element, '.record')).includes('Another'));
      expect(has(element, '#form-new-scope')).to.equal(false);
      Object.assign(element, { alwaysEvent: 'going-home', client: first });
      await waitUntil(() => has(element, '#form-new-scope'));

      expect(field(element, 'new-scope', 'place').value).to.equal('Bramley');
    });

    it('while it is on its way: what is written meanwhile stays, and is saved next', async () => {
      const { element, collector } = await shown(justBegun(), { step: 'place' });
      let arrive = (): void => undefined;
      const onItsWay = new Promise<void>((arrived) => (arrive = arrived));
      const { writeEntry } = collector.client;
      const slow: typeof writeEntry = (...given) => onItsWay.then(() => writeEntry(...given));
      element.client = { ...collector.client, writeEntry: slow };
      await press(element, '#add-new-scope');
      await fill(element, 'new-scope', { place: 'Bramley' });
      await save(element, 'new-scope');

      await fill(element, 'new-scope', { people: 'Everybody' });
      arrive();

      await waitUntil(() => status(element).includes('What you wrote since then is still here.'));
      expect(collector.content('scope')).to.deep.equal({ place: 'Bramley' });
      expect(field(element, 'new-scope', 'people').value).to.equal('Everybody');
      await saved(element, 'new-scope');
      expect(collector.content('scope')).to.deep.equal({ place: 'Bramley', people: 'Everybody' });
    });

    it('when it was stored and the answer was lost: trying again writes it once', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'ideas' });
      await press(element, '#add-new-change-idea');
      await fill(element, 'new-change-idea', { idea: 'A call the next day' });
      collector.faults.set('PUT', 'stored, then no network');
      await save(element, 'new-change-idea');
      await waitUntil(() => focusedId(element) === 'problem-new-change-idea');
      collector.faults.clear();

      await saved(element, 'new-change-idea');

      expect(collector.entries.filter(({ form }) => form === 'change-idea')).to.have.length(2);
      expect(status(element)).to.match(/^Saved: A call the next day/);
    });
  });

  describe('when somebody else wrote meanwhile', () => {
    async function inConflict(): ReturnType<typeof shown> {
      const { element, collector } = await shown(halfWay(), { step: 'ideas' });
      await press(element, `[id='change-${ideaId}']`);
      await fill(element, ideaId, { idea: 'My words' });
      collector.writeAs(teamMember, () => {
        collector.put(ideaId, {
          form: 'change-idea',
          content: { idea: 'Their words', quotes: [], themes: [], designedWith: [] },
        });
      });
      await save(element, ideaId);
      await waitUntil(() => focusedId(element) === `problem-${ideaId}`);
      return { element, collector };
    }

    it('shows both, and who it was', async () => {
      const { element, collector } = await inConflict();

      const box = text(query(element, "[part='conflict']"));
      expect(box).to.match(
        /^Somebody else was here too This was changed while you were writing\. Nothing that you wrote/,
      );
      expect(box).to.include('Changed by Tom Ellis, team member, on').and.include('Idea Their words');
      expect(field(element, ideaId, 'idea').value).to.equal('My words');
      expect(collector.content(ideaId)).to.deep.include({ idea: 'Their words' });
    });

    it('writes over it only when the person says so', async () => {
      const { element, collector } = await inConflict();

      await pressWords(element, "[part='conflict']", 'Save mine instead');

      await waitUntil(() => !has(element, `[id='form-${ideaId}']`));
      expect(collector.content(ideaId)).to.deep.include({ idea: 'My words' });
      expect(collector.entries.find(({ id }) => id === ideaId)?.revision).to.equal(3);
    });

    it('or keeps theirs', async () => {
      const { element, collector } = await inConflict();

      await pressWords(element, "[part='conflict']", 'Keep theirs');

      await waitUntil(() => focusedId(element) === `entry-${ideaId}`);
      expect(panel(element, 'ideas')).to.include('Their words').and.not.include('My words');
      expect(collector.content(ideaId)).to.deep.include({ idea: 'Their words' });
    });

    it('saves as new what was taken out meanwhile', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'ideas' });
      await press(element, `[id='change-${ideaId}']`);
      await fill(element, ideaId, { idea: 'My words' });
      collector.entries = collector.entries.filter(({ id }) => id !== ideaId);
      collector.taken.add(ideaId);
      await save(element, ideaId);
      await waitUntil(() => focusedId(element) === `problem-${ideaId}`);
      expect(text(query(element, "[part='conflict']"))).to.include('This was taken out while you were writing.');
      expect(field(element, ideaId, 'idea').value, 'what was typed is still here').to.equal('My words');

      await pressWords(element, "[part='conflict']", 'Save mine instead');

      await waitUntil(() => panel(element, 'ideas').includes('My words') && !has(element, "[part='conflict']"));
      const ideas = collector.entries.filter(({ form }) => form === 'change-idea');
      expect(ideas.map(({ content }) => content)).to.have.length(1);
      expect(ideas[0]!.id).not.to.equal(ideaId);
    });

    it('meets in one entry, where two begin the form that there is one of', async () => {
      const { element, collector } = await shown(justBegun(), { step: 'place' });
      await press(element, '#add-new-scope');
      await fill(element, 'new-scope', { place: 'Bramley' });
      collector.entries.push(entry('scope', { place: 'Harbour' }, { by: teamMember }));

      await save(element, 'new-scope');

      await waitUntil(() => focusedId(element) === 'problem-new-scope');
      expect(text(query(element, "[part='conflict']"))).to.include('Harbour');
      await pressWords(element, "[part='conflict']", 'Save mine instead');
      await waitUntil(() => collector.entries[0]?.revision === 2);
      expect(collector.content('scope')).to.deep.equal({ place: 'Bramley' });
    });

    it('keeps what others changed in other parts of the Always Event, without a word', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'vision' });
      await press(element, '#change-vision');
      await fill(element, 'vision', { text: 'I will always know.' });
      collector.alwaysEvent = { ...collector.alwaysEvent, revision: 7, title: 'Going home well' };

      await saved(element, 'vision');

      expect(collector.alwaysEvent.title).to.equal('Going home well');
      expect(collector.alwaysEvent.visionStatement?.text).to.equal('I will always know.');
      expect(collector.alwaysEvent.revision).to.equal(8);
    });

    it('shows both where it was the same part', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'vision' });
      await press(element, '#change-vision');
      await fill(element, 'vision', { text: 'I will always know.' });
      collector.alwaysEvent = { ...collector.alwaysEvent, revision: 7, visionStatement: { text: 'Theirs, always.' } };

      await save(element, 'vision');

      await waitUntil(() => focusedId(element) === 'problem-vision');
      expect(text(query(element, "[part='conflict']"))).to.include('Theirs, always.');
      expect(field(element, 'vision', 'text').value).to.equal('I will always know.');
      await pressWords(element, "[part='conflict']", 'Save mine instead');
      await waitUntil(() => collector.alwaysEvent.visionStatement?.text === 'I will always know.');
    });

    it('takes for done what somebody else took out first', async () => {
      const { element, collector } = await shown(halfWay(), { step: 'ideas' });
      await press(element, `[id='remove-${ideaId}']`);
      collector.entries = collector.entries.filter(({ id }) => id !== ideaId);

      await pressWords(element, '#panel-ideas form', 'Yes, take it out');

      await waitUntil(() => status(element) !== '');
      expect(has(element, "[part='problem']")).to.equal(false);
      expect(panel(element, 'ideas')).not.to.include('A card with a name');
    });
  });
});
