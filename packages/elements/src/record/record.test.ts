import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { MethodStep, problem } from '@always-kit/contract';
import type { AlwaysRecord } from './record.ts';
import type { AlwaysStepOpenedEvent } from './record.events.ts';
import { MemoryRecord } from './support/collector.ts';
import { begun, coach, entry, halfWay, justBegun, sponsor, viewer } from './support/example.ts';
import {
  all,
  focusedId,
  has,
  panel,
  part,
  press,
  pressWords,
  query,
  shown,
  status,
  text,
  texts,
} from './support/shown.ts';

describe('<always-record>', () => {
  it('shows the three phases and the 17 steps, each with where it stands', async () => {
    const { element } = await shown(halfWay());

    expect(texts(element, '.phase-title')).to.deep.equal([
      'Set up and oversight',
      'Co-design and test',
      'Reliably implement, sustain and spread',
      'Beside the steps',
    ]);
    const steps = all(element, '[data-state]').map((each) => each.dataset.step);
    expect(steps).to.deep.equal(MethodStep.options);
    expect(text(query(element, '#state-test'))).to.equal('Started');
    expect(text(query(element, '#state-sustain'))).to.equal('Not started');
    for (const step of MethodStep.options) expect(panel(element, step)).to.match(/^Why are we asking\? .+\./);
  });

  it('says first what would help now, and opens that step', async () => {
    const { element } = await shown(justBegun());
    expect(text(part(element, 'helps'))).to.equal('Start here: look together at what helps a team to begin.');

    const told = oneEvent(element, 'always-step-opened') as unknown as Promise<AlwaysStepOpenedEvent>;
    await press(element, '#open-step');

    expect((await told).step).to.equal('readiness');
    expect(query(element, '#toggle-readiness').getAttribute('aria-expanded')).to.equal('true');
    await waitUntil(() => focusedId(element) === 'toggle-readiness');
  });

  it('puts every prompt of the method in words, with what it counts', async () => {
    const { element } = await shown(
      new MemoryRecord({
        person: coach,
        alwaysEvent: begun,
        entries: [
          entry('commitment', { what: 'A room', due: '2026-01-31', done: '2026-02-02' }),
          entry('commitment', { what: 'Two hours', due: '2026-01-31' }),
        ],
      }),
    );

    expect(text(part(element, 'helps'))).to.equal(
      'The sponsor, the leader who backs this work, promised something by 31 January 2026, and it is late. Ask them how it is going. “Two hours”',
    );
    expect(text(query(element, '#hint-oversight'))).to.match(
      /^Would help: The sponsor, the leader who backs this work, promised/,
    );
  });

  it('says how far each phase has come, in words', async () => {
    const { element } = await shown(halfWay());

    expect(texts(element, '.how-far li')).to.deep.equal([
      'Set up and oversight: 0 of 4 steps done, 1 started',
      'Co-design and test: 0 of 9 steps done, 6 started, you are here',
      'Reliably implement, sustain and spread: 0 of 4 steps done',
    ]);
  });

  it('shows the vision where everybody sees it', async () => {
    const { element } = await shown(halfWay());

    expect(text(part(element, 'vision'))).to.equal('I will always know who to call when I am home.');
  });

  it('shows back the three lowest statements of the readiness check with what would help', async () => {
    const { element } = await shown(halfWay());

    const lowest = texts(element, "[part='lowest'] li");
    expect(lowest).to.have.length(3);
    expect(lowest[0]).to.equal(
      'Not yet: Staff who give care have some protected time. Ask for two hours a month for two people. Say what stops if it is not there.',
    );
    expect(lowest[1]).to.match(/^Not yet: At least 2 people/);
    expect(lowest[2]).to.match(/^Starting: We can pay or thank/);
  });

  it('names other entries, quotes and measures by their words and not by their ids', async () => {
    const { element } = await shown(halfWay());

    expect(panel(element, 'test')).to.include('Idea that is tested A card with a name and a number');
    expect(panel(element, 'ideas')).to.include('I did not know who to ring.');
    expect(panel(element, 'measures')).to.include('Knew who to call (do people feel it?)');
    expect(element.shadowRoot!.textContent).not.to.match(/018f0000-/);
  });

  it('shows who took part in each of the eight shared steps, and kindly what would help', async () => {
    const { element } = await shown(halfWay());

    const shared = all(element, '[data-shared]');
    expect(shared).to.have.length(8);
    expect(text(query(element, '[data-shared=vision]'))).to.equal('Vision statement Designed it together: patients.');
    expect(text(query(element, '[data-shared=ideas]'))).to.match(/^Ideas for change Only staff so far\. Invite people/);
    expect(text(query(element, '[data-shared=aim]'))).to.match(
      /^Aim statement Nobody is written down yet\. Ask people/,
    );
  });

  it('says a line of the ledger in one line', async () => {
    const { element } = await shown(halfWay());

    expect(texts(element, '#list-taking-part .entry-title')).to.deep.equal([
      'Who took part: Vision statement, Patients, Designed it together, 20 June 2026',
      'Who took part: Ideas for change, Staff, Led it, 27 June 2026',
    ]);
    expect(texts(element, '#list-taking-part dd'), 'and says nothing twice').to.deep.equal(['3']);
  });

  it('opens the step that the page names', async () => {
    const { element } = await shown(halfWay(), { step: 'aim' });

    expect(query(element, '#toggle-aim').getAttribute('aria-expanded')).to.equal('true');
    expect(query(element, '#toggle-team').getAttribute('aria-expanded')).to.equal('false');
  });

  describe('lets each person do what their role allows', () => {
    it('a viewer reads everything and has no buttons to write', async () => {
      const { element } = await shown(halfWay(viewer));

      expect(panel(element, 'test')).to.include('The card, with one person');
      expect(texts(element, 'button:not(.toggle)')).to.deep.equal(['Open “Small tests of change”']);
      expect(text(query(element, '.you'))).to.equal('You are Ann Jones, viewer. You can read this but not change it.');
    });

    it('only a sponsor says that a sponsor looked', async () => {
      const ours = await shown(halfWay());
      const theirs = await shown(halfWay(sponsor));

      expect(has(ours.element, '#add-new-sponsor-review')).to.equal(false);
      expect(has(ours.element, '#add-new-commitment')).to.equal(true);
      expect(has(theirs.element, '#add-new-sponsor-review')).to.equal(true);
    });

    it('only the team, who may read what people said, begins a quote', async () => {
      const ours = await shown(halfWay());
      const theirs = await shown(halfWay(sponsor));

      expect(has(ours.element, '#add-new-quote')).to.equal(true);
      expect(has(theirs.element, '#add-new-quote')).to.equal(false);
      expect(panel(theirs.element, 'what-matters')).to.include('I did not know who to ring.');
    });
  });

  describe('rests and starts again', () => {
    it('says kindly that the work rests, asks for nothing, and goes on at one press', async () => {
      const collector = halfWay();
      collector.put('018f0000-0000-7000-8000-0000000000aa', {
        form: 'pause',
        content: { from: '2026-02-01', until: '2099-02-01', reason: 'Winter' },
      });
      const { element } = await shown(collector);
      expect(text(part(element, 'now')))
        .to.match(/^This work has been resting since 1 February 2026\. That is nobody’s/)
        .and.include('It is meant to rest until 1 February 2099.');
      expect(has(element, '#open-step')).to.equal(false);

      await press(element, '#start-again');

      await waitUntil(() => status(element) === 'The work goes on.');
      expect(text(part(element, 'now'))).to.match(/^What would help now/);
      const pause = collector.content('018f0000-0000-7000-8000-0000000000aa') as { from: string; until: string };
      expect(pause.from).to.equal('2026-02-01');
      expect(Date.now() - Date.parse(pause.until)).to.be.within(0, 2 * 86_400_000);
    });

    it('takes a rest out that only began today', async () => {
      const collector = halfWay();
      const { element } = await shown(collector, {});
      await press(element, '#toggle-rest');
      await press(element, '#add-new-pause');
      const reason = query<HTMLTextAreaElement>(element, '#field-new-pause-reason');
      reason.value = 'Two of us are away.';
      reason.dispatchEvent(new Event('input'));
      await pressWords(element, '#panel-rest', 'Save');
      await waitUntil(() => has(element, '#start-again'));

      await press(element, '#start-again');

      await waitUntil(() => status(element) === 'The work goes on.');
      expect(collector.entries.some(({ form }) => form === 'pause')).to.equal(false);
    });

    it('says why when it could not start again', async () => {
      const collector = halfWay();
      collector.put('018f0000-0000-7000-8000-0000000000ab', {
        form: 'pause',
        content: { from: '2026-02-01', reason: 'Winter' },
      });
      const { element } = await shown(collector);
      collector.faults.set('PUT', problem('busy'));

      await press(element, '#start-again');

      await waitUntil(() => focusedId(element) === 'problem-rest');
      expect(text(query(element, '#problem-rest'))).to.match(/^The service is busy/);
    });
  });

  describe('when there is nothing to show', () => {
    it('says that no Always Event was chosen', async () => {
      const element = await fixture<AlwaysRecord>(html`<always-record></always-record>`);

      expect(element.shadowRoot!.textContent).to.include('No Always Event has been chosen');
    });

    it('says that the page does not say where the record is', async () => {
      const element = await fixture<AlwaysRecord>(html`<always-record always-event="going-home"></always-record>`);

      expect(element.shadowRoot!.textContent).to.include('This page does not say where the record is kept');
    });

    for (const [kind, words] of [
      ['unknown-token', /We could not get the record\. You are signed out/],
      ['not-found', /This Always Event was not found/],
      ['busy', /The service is busy/],
    ] as const) {
      it(`says what ${kind} means and lets the person try again`, async () => {
        const collector = halfWay();
        collector.faults.set('GET', problem(kind));
        const element = await fixture<AlwaysRecord>(
          html`<always-record always-event="going-home" .client=${collector.client}></always-record>`,
        );
        await waitUntil(() => has(element, "[part='problem']"));
        expect(text(query(element, '.record'))).to.match(words);

        collector.faults.clear();
        await pressWords(element, '.record', 'Try again');

        await waitUntil(() => has(element, '.step'));
      });
    }

    it('keeps what is there when a later reading fails', async () => {
      const { element, collector } = await shown(halfWay());
      collector.faults.set('GET', 'no network');

      await element.refresh();

      expect(has(element, '.step')).to.equal(true);
      expect(text(query(element, '.stale'))).to.include('may be out of date');
    });
  });
});
