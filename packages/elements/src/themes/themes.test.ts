import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { coach, sponsor } from '../record/support/example.ts';
import { expectAccessible } from '../support/axe.ts';
import { decided, heard, voice } from './support/example.ts';
import {
  all,
  done,
  focusedId,
  has,
  inGroup,
  names,
  open,
  press,
  query,
  shown,
  status,
  table,
  text,
  tick,
  write,
} from './support/shown.ts';

const content = ({ entries }: ReturnType<typeof heard>): object | undefined => entries.at(-1)?.content;
const themesOf = (collector: ReturnType<typeof heard>): unknown => (content(collector) as { themes?: unknown }).themes;

describe('<always-themes>', () => {
  describe('shows what people speak of', () => {
    it('most first, with each share and what they are together', async () => {
      const element = await shown(heard(), { level: 'themes' });

      expect(table(element)).to.deep.equal([
        ['Parking', '3 0 confirmed', '43%', '43%'],
        ['Staff manner & personal attributes', '1 0 confirmed', '14%', '57%'],
        ['Food & drink provision & facilities', '1 0 confirmed', '14%', '71%'],
        ['Being kept informed, clarity & consistency of information', '1 0 confirmed', '14%', '86%'],
        ['Timeliness of care', '1 0 confirmed', '14%', '100%'],
      ]);
    });

    it('by the eight principles for everybody, and by the finer list for analysts', async () => {
      const element = await shown(heard());
      expect(names(element)).to.include('Attention to physical and environmental needs');

      await tick(element, query(element, '.filter'), 'For analysts');

      expect(names(element)).to.include('Parking');
      expect(text(query(element, '.source'))).to.include('Qualitative Data Categorisation framework');
    });

    it('with how many are only suggested, and how many a person sorted', async () => {
      const element = await shown(
        heard({ entries: ([first, second]) => [decided(first!, 'parking'), decided(second!)] }),
      );

      expect(text(query(element, '[part=summary]'))).to.equal(
        '6 comments. Sorted by a person: 1. Only suggested: 3. About none of the themes: 1. Nothing suggested: 1.',
      );
    });

    it('of all pages of what was said', async () => {
      const collector = heard({ voices: Array.from({ length: 47 }, () => voice('Nowhere to park')) });
      collector.voicesAPage = 10;
      const element = await shown(collector, { level: 'themes' });

      expect(table(element)).to.deep.equal([['Parking', '47 0 confirmed', '100%', '100%']]);
    });

    it('and opens the comments of a theme from its row', async () => {
      const element = await shown(heard(), { level: 'themes' });

      await press(element, query(element, "tr[data-theme='parking']"), 'Parking');

      expect(inGroup(element, 'parking').length).to.equal(3);
      expect(focusedId(element)).to.equal('toggle-parking');
    });

    it('a few comments at a time, and goes to the first of those that come', async () => {
      const voices = Array.from({ length: 50 }, (_, at) => voice(`Nowhere to park ${at}`));
      const element = await shown(heard({ voices }), { level: 'themes' });
      await open(element, 'parking');
      expect(inGroup(element, 'parking').length).to.equal(20);

      await press(element, query(element, "[id='panel-parking']"), 'Show 20 more');

      expect(inGroup(element, 'parking').length).to.equal(40);
      expect(focusedId(element)).to.equal(inGroup(element, 'parking')[20]?.id);
    });
  });

  describe('says why', () => {
    it('by marking the words, also for who hears them', async () => {
      const element = await shown(heard(), { level: 'themes' });
      await open(element, 'staff-manner-personal-attributes');

      const [comment] = inGroup(element, 'staff-manner-personal-attributes');

      expect([...comment!.querySelectorAll('mark')].map(text)).to.deep.equal(['nurses', 'kind']);
      expect(text(comment!)).to.include('Marked words: “nurses” and “kind”');
      expect(text(comment!.querySelector('.said')!)).to.equal('The car park was full, but the nurses were so kind.');
    });

    it('and tells what is suggested from what a person confirmed', async () => {
      const element = await shown(heard({ entries: ([first]) => [decided(first!, 'parking')] }), { level: 'themes' });
      await open(element, 'parking');

      const standings = inGroup(element, 'parking').map((each) => text(each.querySelector('[part=standing]')!));

      expect(standings).to.deep.equal(['Confirmed by Priya Shah on 3 June 2026', 'Suggested', 'Suggested']);
    });

    it('shows words with markup in them as they were written', async () => {
      const words = '<b>parking</b> & <script>alert(1)</script>';
      const element = await shown(heard({ voices: [voice(words)] }), { level: 'themes' });
      await open(element, 'parking');

      expect(inGroup(element, 'parking')[0]!.querySelector('.said')!.textContent).to.equal(words);
    });
  });

  describe('lets the team decide', () => {
    it('that a suggestion is right', async () => {
      const collector = heard();
      const element = await shown(collector, { level: 'themes' });
      await open(element, 'parking');
      const [comment] = inGroup(element, 'parking');
      const written = oneEvent(element, 'always-entry-written');

      await done(element, comment!, 'Yes, that is right');

      await written;
      expect(themesOf(collector)).to.deep.equal(['parking']);
      expect(status(element)).to.equal('Saved. It is about: Parking.');
      expect(text(inGroup(element, 'parking')[0]!)).to.include('Confirmed by Tom Ellis');
      expect(focusedId(element)).to.equal(inGroup(element, 'parking')[0]!.id);
    });

    it('that it is about other themes, and changes their mind under the same entry', async () => {
      const collector = heard();
      const element = await shown(collector, { level: 'themes' });
      await open(element, 'food-drink-provision-facilities');
      const food = (): HTMLElement => inGroup(element, 'food-drink-provision-facilities')[0]!;

      await press(element, food(), 'Change');
      expect(focusedId(element)).to.match(/^form-/);
      await tick(element, food(), 'Sensory experience');
      await done(element, food(), 'Save');
      await press(element, food(), 'Change');
      await tick(element, food(), 'Sensory experience');
      await press(element, food(), 'Save');
      await waitUntil(() => collector.entries[0]?.revision === 2, 'it was changed');

      expect(collector.entries.length).to.equal(1);
      expect(themesOf(collector)).to.deep.equal(['food-drink-provision-facilities']);
    });

    it('that it is about none of these, and takes that back', async () => {
      const collector = heard();
      const element = await shown(collector, { level: 'themes' });
      await open(element, 'food-drink-provision-facilities');

      await done(element, inGroup(element, 'food-drink-provision-facilities')[0]!, 'None of these');
      expect(themesOf(collector)).to.deep.equal([]);
      expect(has(element, "[id='toggle-food-drink-provision-facilities']")).to.equal(false);
      await open(element, 'none');
      await press(element, inGroup(element, 'none')[0]!, 'Take this back');
      await waitUntil(() => has(element, "[id='toggle-food-drink-provision-facilities']"), 'it is suggested again');

      expect(collector.entries).to.deep.equal([]);
    });

    it('what a comment is about for which nothing was suggested', async () => {
      const collector = heard();
      const element = await shown(collector, { level: 'themes' });
      await open(element, 'silent');
      const silent = inGroup(element, 'silent')[0]!;

      await press(element, silent, 'Change');
      await press(element, silent, 'Save');
      expect(text(query(element, '[part=problem]'))).to.include('Tick at least one theme');
      await tick(element, silent, 'Feeling safe');
      await done(element, silent, 'Save');

      expect(themesOf(collector)).to.deep.equal(['feeling-safe']);
    });

    it('and keeps what was ticked where it could not be saved', async () => {
      const collector = heard();
      const element = await shown(collector, { level: 'themes' });
      await open(element, 'silent');
      const silent = inGroup(element, 'silent')[0]!;
      await press(element, silent, 'Change');
      await tick(element, silent, 'Feeling safe');
      collector.faults.set('PUT', 'no network');

      await press(element, silent, 'Save');
      await waitUntil(() => has(element, '[part=problem]'), 'it says so');
      expect(text(query(element, '[part=problem]'))).to.include('You seem to be offline');
      collector.faults.clear();
      await done(element, silent, 'Save');

      expect(themesOf(collector)).to.deep.equal(['feeling-safe']);
    });
  });

  describe('lets the team quote', () => {
    it('a part of what somebody said who agreed to it', async () => {
      const collector = heard();
      const element = await shown(collector, { level: 'themes' });
      await open(element, 'staff-manner-personal-attributes');
      const comment = inGroup(element, 'staff-manner-personal-attributes')[0]!;

      await press(element, comment, 'Quote');
      await write(element, 'textarea', 'the nurses were kind');
      await press(element, comment, 'Keep this quote');
      expect(text(query(element, '[part=problem]'))).to.include('Keep the words as they were said');
      await write(element, 'textarea', 'the nurses were so kind.');
      await done(element, comment, 'Keep this quote');

      expect(content(collector)).to.deep.include({ words: 'the nurses were so kind.', question: 'WM1' });
      expect(text(comment)).to.include('Quoted in the record');
    });

    it('nobody who did not agree', async () => {
      const element = await shown(heard(), { level: 'themes' });
      await open(element, 'parking');
      const [first, , third] = inGroup(element, 'parking');

      expect(text(first!)).to.include('Quote');
      expect(text(third!)).to.include('May not be quoted');
      expect([...third!.querySelectorAll('button')].map(text).join(' ')).not.to.include('Quote');
    });
  });

  describe('speaks in the team’s own words', () => {
    it('by another name for a theme', async () => {
      const collector = heard();
      const element = await shown(collector, { level: 'themes' });
      await open(element, 'parking');

      await press(element, query(element, "[id='panel-parking']"), 'Give it another name');
      await write(element, 'form input[type=text]', 'Where to leave the car');
      await done(element, query(element, 'form'), 'Save');

      expect(content(collector)).to.deep.equal({ name: 'Where to leave the car', parts: ['parking'] });
      expect(names(element)[0]).to.equal('Where to leave the car');
      expect(focusedId(element)).to.equal(`toggle-${collector.entries[0]!.id}`);
    });

    it('by putting themes together, and taking them apart again', async () => {
      const collector = heard();
      const element = await shown(collector, { level: 'themes' });
      await open(element, 'timeliness-of-care');

      await press(element, query(element, "[id='panel-timeliness-of-care']"), 'Put it together with others');
      await write(element, 'form input[type=text]', 'Waiting and not knowing');
      await press(element, query(element, 'form'), 'Save');
      expect(text(query(element, '[part=problem]'))).to.include('Tick at least one other theme');
      await tick(element, query(element, 'form'), 'Being kept informed, clarity & consistency of information');
      await done(element, query(element, 'form'), 'Save');
      const id = collector.entries[0]!.id;
      expect(names(element)).to.include('Waiting and not knowing').and.not.include('Timeliness of care');

      await open(element, id);
      await press(element, query(element, `[id='panel-${id}']`), 'Take this theme apart');
      await press(element, query(element, 'form'), 'Yes, take it apart');
      await waitUntil(() => names(element).includes('Timeliness of care'), 'it is as before');

      expect(collector.entries).to.deep.equal([]);
    });

    it('by making a part of a theme one of its own, with the words that belong to it', async () => {
      const collector = heard();
      const element = await shown(collector, { level: 'themes' });
      await open(element, 'parking');

      await press(element, query(element, "[id='panel-parking']"), 'Make a part of it a theme');
      await write(element, "[id='name-terms-parking']", 'Car park is full');
      await write(element, "[id='words-terms-parking']", 'full, no space');
      await done(element, query(element, 'form'), 'Save');

      expect(content(collector)).to.deep.equal({
        ...{ name: 'Car park is full', parts: [], splitFrom: 'parking', words: ['full', 'no space'] },
      });
      const rows = new Map(table(element).map(([name, count]) => [name, count]));
      expect(rows.get('Car park is full (part of Parking)')).to.equal('1 0 confirmed');
      expect(rows.get('Parking')).to.equal('2 0 confirmed');
    });
  });

  describe('is for the team', () => {
    it('and says so kindly to others', async () => {
      const element = await shown(heard({ person: sponsor }));

      expect(text(query(element, '.themes'))).to.include('Only the team can read what people said');
      expect(has(element, 'table')).to.equal(false);
      expect(has(element, '[part=problem]')).to.equal(false);
    });

    it('and says so too when there is nothing', async () => {
      expect(text(query(await shown(heard({ voices: [] })), '.themes'))).to.include('Nobody has said anything');
    });

    it('and offers to try again what could not be read', async () => {
      const collector = heard({ person: coach });
      collector.faults.set('GET', 'no network');
      const element = await shown(collector);
      expect(text(query(element, '.problem'))).to.include('We could not get what people said');

      collector.faults.clear();
      await press(element, query(element, '.themes'), 'Try again');
      await waitUntil(() => has(element, 'table'), 'it came');
    });

    it('and says it in the page’s own words', async () => {
      const messages = { title: 'Beth mae pobl yn ei ddweud', language: 'cy', names: { parking: 'Parcio' } };
      const element = await shown(heard(), { level: 'themes', messages });

      expect(text(query(element, '#title'))).to.equal('Beth mae pobl yn ei ddweud');
      expect(names(element)[0]).to.equal('Parcio');
      expect(query(element, '.themes').lang).to.equal('cy');
    });
  });

  it('looks at thousands of comments in slices, and says how far it is', async () => {
    const voices = Array.from({ length: 6_000 }, (_, at) =>
      voice(`The wait was long and parking was full on day ${at}.`),
    );
    const collector = heard({ voices });
    collector.voicesAPage = 6_000;
    const element = document.createElement('always-themes');
    Object.assign(element, { alwaysEvent: collector.alwaysEvent.id, client: collector.client, level: 'themes' });
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(text(query(element, '.themes > p:last-child'))));
    document.body.append(element);
    await element.updateComplete;
    watch.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await waitUntil(() => has(element, 'table'), 'it came', { timeout: 20_000 });
    watch.disconnect();

    const between = [...seen].filter((each) => /Looking for themes: [1-9][\d,]* of 6,000/.test(each));
    expect(between.length).to.be.greaterThan(1);
    expect(table(element)[0]?.[1]).to.equal('6,000 0 confirmed');
    element.remove();
  });

  it('is accessible, closed and open, with a form', async () => {
    const element = await shown(heard({ entries: ([first]) => [decided(first!, 'parking')] }), { level: 'themes' });
    await expectAccessible(element);
    await open(element, 'parking');
    await press(element, inGroup(element, 'parking')[1]!, 'Change');

    await expectAccessible(element);
    expect(all(element, '.comment').length).to.equal(3);
  });
});
