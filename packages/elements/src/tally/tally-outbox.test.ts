import { createOutbox, type Outbox } from '@always-kit/client/capture';
import { problem } from '@always-kit/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { press, sees } from '../support/at-tally.ts';
import { letAllArrive, TestCollector } from '../support/collector.ts';
import { mayLeave } from '../support/may-leave.ts';
import { asking, names } from '../support/questionnaires.ts';
import { until } from '../support/until.ts';
import type { AlwaysTally } from './tally.ts';
import './tally.define.ts';

/** No two tests share what lies on the device. */
let turn = 0;

describe('<always-tally> in a page with an outbox', () => {
  let outboxes: Outbox[] = [];
  beforeEach(() => {
    turn++;
  });
  afterEach(() => {
    outboxes.forEach((outbox) => outbox.close());
    outboxes = [];
    return letAllArrive();
  });

  it('keeps on the device what it cannot send, says that it waits, and lets the page go', async () => {
    const { tally, submitted } = await asked('down');

    expect(sees(tally)).to.include('2 answers are waiting to be sent');
    expect(sees(tally)).not.to.include('Keep this page open');
    expect(submitted).to.deep.equal(['saved-on-device', 'saved-on-device']);
    expect([tally.unsent, mayLeave()]).to.deep.equal([0, true]);
  });

  it('has each answer counted once by the page that comes after it was closed', async () => {
    const { tally, collector, outbox } = await asked('down');
    outbox.close();
    tally.remove();

    collector.line = 'up';
    const next = opened(collector);
    await until(() => {
      void next.flush(); // it lets the page before go first, where that is still at it
      return collector.stored.size === 2;
    }, 'they have arrived');

    expect([...collector.stored.values()].map(({ answers }) => answers[0]?.value)).to.have.members(['yes', 'no']);
  });

  it('says that the answers are sent when they have arrived, and goes on counting meanwhile', async () => {
    const { tally, collector, outbox } = await asked('down');
    await press(tally, 'Yes');
    collector.line = 'up';
    await outbox.flush();

    await until(() => sees(tally).includes('2 answers sent'), 'they have arrived');
    expect(sees(tally)).not.to.include('waiting');
    expect(sees(tally)).to.include('1 of 5 people asked');
    expect(collector.stored.size).to.equal(2);
  });

  it('asks to keep the page open where the device keeps nothing, and before it is left', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('', 'SecurityError');
    };
    try {
      const { tally, collector, outbox, submitted } = await asked('down');
      expect(sees(tally)).to.include('Keep this page open');
      expect(submitted).to.deep.equal(['memory-only', 'memory-only']);
      expect([tally.unsent, mayLeave()]).to.deep.equal([2, false]);

      collector.line = 'up';
      await outbox.flush();
      await until(() => sees(tally).includes('2 answers sent'), 'they have arrived');
      expect(mayLeave()).to.equal(true);
    } finally {
      indexedDB.open = open;
    }
  });

  it('keeps in the page what the device has no room for, and sends it later', async () => {
    const { tally, collector } = await asked('down', { mostItems: 1 });
    expect(sees(tally)).to.include('2 answers are waiting to be sent');
    expect([tally.unsent, mayLeave()]).to.deep.equal([1, false]);

    collector.line = 'up';
    globalThis.dispatchEvent(new Event('online'));

    await until(() => sees(tally).includes('2 answers sent'), 'both have arrived');
    expect(collector.stored.size).to.equal(2);
  });

  it('says whom to tell when what was kept is refused in the end', async () => {
    const { tally, collector, outbox } = await asked('down');
    const failed: string[] = [];
    tally.addEventListener('always-failed', ({ doing, reason }) => failed.push(`${doing} ${reason}`));
    Object.assign(collector, { line: 'up', refusal: problem('invalid') });
    await outbox.flush();

    await until(() => sees(tally).includes('2 answers could not be sent'), 'the refusal is told');
    expect(failed).to.deep.equal(['sending refused', 'sending refused']);
  });

  function opened(collector: TestCollector, options: { mostItems?: number } = {}): Outbox {
    const outbox = createOutbox({ ...collector.site, ...options, name: `test-tally-${turn}` });
    outboxes.push(outbox);
    return outbox;
  }

  /** Two people were asked, and their answers sent. */
  async function asked(
    line: TestCollector['line'],
    options?: { mostItems?: number },
  ): Promise<{ tally: AlwaysTally; collector: TestCollector; outbox: Outbox; submitted: string[] }> {
    const collector = new TestCollector(asking(names));
    const outbox = opened(collector, options);
    const tally = await fixture<AlwaysTally>(html`
      <always-tally
        service="bramley-ward"
        .questionnaire=${asking(names)}
        .client=${{ ...collector.client, outbox }}
      ></always-tally>
    `);
    const submitted: string[] = [];
    tally.addEventListener('always-submitted', ({ standing }) => submitted.push(standing));
    collector.line = line;
    await press(tally, 'Yes', 'No', 'Send 2 answers');
    await until(() => sees(tally).includes('waiting') && !sees(tally).includes('Sending'), 'they wait');
    return { tally, collector, outbox, submitted };
  }
});
