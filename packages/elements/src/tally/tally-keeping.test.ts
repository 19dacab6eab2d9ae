import { createOutbox } from '@always-kit/client/capture';
import { expect, fixture, html } from '@open-wc/testing';
import { emptyDevice, recordsOnDevice, textOnDevice } from '../saving/support/device.ts';
import { hears, press, sees } from '../support/at-tally.ts';
import { expectAccessible } from '../support/axe.ts';
import { letAllArrive, TestCollector } from '../support/collector.ts';
import { mayLeave } from '../support/may-leave.ts';
import { textOf } from '../support/person.ts';
import { asking, names, ward } from '../support/questionnaires.ts';
import { until } from '../support/until.ts';
import type { AlwaysTally } from './tally.ts';
import './tally.define.ts';

const day = 86_400_000;
const goingHome = asking(names);

describe('<always-tally> that keeps its presses on the device', () => {
  beforeEach(emptyDevice);
  afterEach(letAllArrive);

  it('stands as it was when its page comes back without a line, and sends each answer once', async () => {
    const collector = new TestCollector(goingHome);
    const before = await opened(collector);
    await pressed(before, 'Yes', 'Yes', 'No', 'I’m not sure', 'Yes');
    collector.line = 'down';
    before.remove();

    const tally = await opened(collector);
    await until(() => sees(tally).includes('5 of 5 people asked You have asked enough people.'), 'it stands as it was');
    expect(sees(tally)).to.include('Did staff tell you their names?');
    expect(counts(tally)).to.deep.equal({ Yes: '3', No: '1', 'I’m not sure': '1' });
    await press(tally, 'Take back the last answer: Yes');
    expect(sees(tally)).to.include('Take back the last answer: I’m not sure');
    expect(sees(tally)).to.include('4 of 5 people asked');

    collector.line = 'up';
    await press(tally, 'Send 4 answers');
    await until(() => sees(tally).includes('4 answers sent'), 'they are sent');
    expect(values(collector)).to.deep.equal(['yes', 'yes', 'no', 'unsure']);
    expect(collector.attempts).to.have.length(4);
    await keeps(0);
  });

  it('says where the answers are and for how long, and lets the page go', async () => {
    const tally = await opened(new TestCollector(goingHome), { days: 3 });
    await pressed(tally, 'Yes');

    expect(sees(tally)).to.include('kept on this phone or computer until you send them, or for 3 days');
    expect([tally.unsent, mayLeave()]).to.deep.equal([0, true]);
    for (const { until: end } of await recordsOnDevice())
      expect(end).to.be.within(Date.now() + 3 * day - 60_000, Date.now() + 3 * day);
    await expectAccessible(tally);
  });

  it('leaves no word that can be read on the device, and no key that can be taken', async () => {
    await pressed(await opened(new TestCollector(goingHome)), 'Yes');

    const text = await textOnDevice();
    for (const word of ['yes', 'names', 'bramley']) expect(text).not.to.include(word);
    for (const { key } of await recordsOnDevice()) expect((key as CryptoKey).extractable).to.equal(false);
  });

  it('deletes from the device what is taken back', async () => {
    const tally = await opened(new TestCollector(goingHome));
    await pressed(tally, 'Yes', 'No');
    await press(tally, 'Take back the last answer: No');
    await keeps(1);
    await press(tally, 'Take back the last answer: Yes');
    await keeps(0);
    expect(sees(tally)).not.to.include('kept on this phone');
  });

  it('keeps nothing where the page has not turned it on', async () => {
    const tally = await opened(new TestCollector(goingHome), { saves: false });
    await press(tally, 'Yes');
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(await indexedDB.databases()).to.deep.equal([]);
    expect([tally.unsent, mayLeave()]).to.deep.equal([1, false]);
  });

  it('takes into the page what was kept, and clears the device, where the page has turned it off', async () => {
    const before = await opened(new TestCollector(goingHome));
    await pressed(before, 'Yes', 'No');
    before.remove();

    const tally = await opened(new TestCollector(goingHome), { saves: false });
    await until(() => sees(tally).includes('2 of 5 people asked'), 'it has them');
    for (let turn = 0; turn < 100 && (await indexedDB.databases()).length > 0; turn++) await soon();
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect(tally.unsent).to.equal(2);
  });

  it('gives nothing to another ward or another question', async () => {
    const two = asking(names, { ...ward, required: false });
    const before = await opened(new TestCollector(two), { question: 'names' });
    await pressed(before, 'Yes');
    before.remove();

    const others = [
      await opened(new TestCollector(two), { service: 'elm-ward', question: 'names' }),
      await opened(new TestCollector(two), { question: 'ward' }),
    ];
    const same = await opened(new TestCollector(two), { question: 'names' });
    await until(() => sees(same).includes('1 of 5 people asked'), 'its own has it');
    for (const other of others) expect(sees(other)).to.include('Nobody asked yet');
  });

  it('is in one tab only: another neither shows nor sends it, until the first is closed', async () => {
    const collector = new TestCollector(goingHome);
    const first = await opened(collector);
    await pressed(first, 'Yes', 'Yes');
    const second = await opened(collector);
    await pressed(second, 'No');
    expect(sees(second)).to.include('1 of 5 people asked');

    first.remove();
    await soon();
    await until(() => {
      document.dispatchEvent(new Event('visibilitychange')); // somebody looks at the other tab
      return sees(second).includes('3 of 5 people asked');
    }, 'the second has them now');
    await press(second, 'Send 3 answers');
    await until(() => sees(second).includes('3 answers sent'), 'they are sent');

    expect(values(collector)).to.have.members(['yes', 'yes', 'no']);
    expect(collector.attempts).to.have.length(3);
    await keeps(0);
  });

  it('goes on sending when it is taken out of the page, and then clears the device', async () => {
    const collector = new TestCollector(goingHome);
    const tally = await opened(collector);
    collector.line = 'answer-lost';
    await press(tally, 'Yes', 'No', 'Send 2 answers');
    await until(() => sees(tally).includes('2 answers are waiting'), 'they wait');
    await keeps(2);

    tally.remove();
    await soon();
    collector.line = 'up';
    globalThis.dispatchEvent(new Event('online'));
    await until(() => collector.stored.size === 2, 'they go on without the element');
    await keeps(0);
    expect(new Set(collector.attempts.map(({ id }) => id)).size).to.equal(2);
  });

  it('gives to an outbox of the page what it sends, and keeps no second copy', async () => {
    const collector = new TestCollector(goingHome);
    const outbox = createOutbox({ ...collector.site, name: 'test-tally-keeping' });
    const client = { ...collector.client, outbox };
    const before = await opened(collector, { client });
    collector.line = 'down';
    await pressed(before, 'Yes', 'No');
    await press(before, 'Send 2 answers');
    await until(() => sees(before).includes('2 answers are waiting'), 'the outbox has them');
    await keeps(0);
    await press(before, 'Yes');
    await keeps(1);
    before.remove();

    const tally = await opened(collector, { client });
    await until(() => sees(tally).includes('1 of 5 people asked'), 'the third is noted');
    collector.line = 'up';
    await press(tally, 'Send 1 answer');
    await outbox.flush();
    await until(() => collector.stored.size === 3, 'all have arrived');
    expect(values(collector)).to.have.members(['yes', 'no', 'yes']);
    outbox.close();
  });

  it('goes on in the page where the device keeps nothing, and says so', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('', 'SecurityError');
    };
    try {
      const collector = new TestCollector(goingHome);
      const tally = await opened(collector);
      const cannot = 'Your answers cannot be kept on this phone or computer.';
      await until(() => sees(tally).includes(cannot), 'it says so');
      expect(hears(tally)).to.include(cannot);
      await press(tally, 'Yes');
      expect([tally.unsent, mayLeave()]).to.deep.equal([1, false]);

      await press(tally, 'Send 1 answer');
      await until(() => collector.stored.size === 1 && tally.unsent === 0, 'it is sent all the same');
    } finally {
      indexedDB.open = open;
    }
  });

  it('says what the page says instead', async () => {
    const tally = await opened(new TestCollector(goingHome));
    tally.messages = { device: { saving: { cannotKeep: '', kept: { other: 'Safe for {count} days.' } } } };
    await pressed(tally, 'Yes');
    expect(sees(tally)).to.include('Safe for 7 days.');
  });
});

async function opened(
  collector: TestCollector,
  { service = 'bramley-ward', question = 'names', days = 7, saves = true, client = collector.client } = {},
): Promise<AlwaysTally> {
  const tally = await fixture<AlwaysTally>(html`
    <always-tally
      service=${service}
      questionnaire=${goingHome.id}
      question=${question}
      ?save-drafts=${saves}
      save-days=${days}
      .client=${client}
    ></always-tally>
  `);
  await until(() => tally.shadowRoot!.querySelector('[part=answer]') !== null, 'the question is here');
  return tally;
}

/** Presses, and waits until each is on the device. */
async function pressed(tally: AlwaysTally, ...labels: readonly string[]): Promise<void> {
  await press(tally, ...labels);
  await until(() => tally.unsent === 0, 'they are kept');
}

/** Waits until so many presses lie on the device. What is asked lies there too, under a name without an id. */
async function keeps(count: number): Promise<void> {
  let there = -1;
  for (let turn = 0; turn < 200 && there !== count; turn++) {
    there = (await recordsOnDevice()).filter(({ keptUnder }) => String(keptUnder).length > 64).length;
    await soon();
  }
  expect(there).to.equal(count);
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

function counts(tally: AlwaysTally): Record<string, string> {
  const answers = [...tally.shadowRoot!.querySelectorAll('[part=answer]')];
  return Object.fromEntries(
    answers.map((each) => {
      const [, name = '', count = ''] = /^(.*) (\d+)$/.exec(textOf(each)) ?? [];
      return [name, count];
    }),
  );
}

function values(collector: TestCollector): unknown[] {
  return [...collector.stored.values()].map(({ answers }) => answers[0]?.value);
}
