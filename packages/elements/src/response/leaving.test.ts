import { createOutbox, type Outbox } from '@always-kit/client/capture';
import { problem } from '@always-kit/contract';
import { expect } from '@open-wc/testing';
import type { TestCollector } from '../support/collector.ts';
import { mayLeave } from '../support/may-leave.ts';
import { atCheck, type Opened } from '../support/opened.ts';
import { asking, ward } from '../support/questionnaires.ts';

/** No two tests share what lies on the device. */
let turn = 0;

describe('a form in a page with an outbox', () => {
  it('says that the answers are kept on the device, and when they have arrived, that we have them', async () => {
    const { person, collector, outbox, submitted } = await sentOver('down');
    expect(person.sees).to.include('Your answers are kept on this device.');
    expect(submitted, 'and tells the page the same').to.deep.equal(['saved-on-device']);
    expect(person.sees).not.to.include('We have your answers.');
    expect(mayLeave(), 'it survives that').to.equal(true);

    collector.line = 'up';
    await outbox.flush();
    await person.until(() => person.sees.includes('We have your answers.'), 'they have arrived');

    expect(collector.answers).to.deep.equal({ ward: 'elm' });
    expect(person.sees).not.to.include('kept on this device');
  });

  it('says at once that we have them, where the collector answers', async () => {
    const { person, collector, submitted } = await sentOver('up');
    expect(submitted).to.deep.equal(['accepted']);

    expect(person.sees).to.include('We have your answers.');
    expect(collector.answers).to.deep.equal({ ward: 'elm' });
  });

  it('asks to keep the page open where the device keeps nothing, as in a private window, and before it is left', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('', 'SecurityError');
    };
    try {
      const { person, collector, outbox, submitted } = await sentOver('down');
      expect(person.sees).to.include('Keep this page open.');
      expect(submitted).to.deep.equal(['memory-only']);
      expect(mayLeave()).to.equal(false);

      collector.line = 'up';
      await outbox.flush();
      await person.until(() => person.sees.includes('We have your answers.'), 'they have arrived');
      expect(collector.answers).to.deep.equal({ ward: 'elm' });
      expect(mayLeave()).to.equal(true);
    } finally {
      indexedDB.open = open;
    }
  });

  it('leaves the answers with the person where nothing more can be kept, and sends them later', async () => {
    const { person, collector } = await sentOver('down', { mostItems: 0 }, 'have not been sent yet');
    collector.line = 'up';

    await person.press('Try again');
    await person.until(() => person.sees.includes('We have your answers.'), 'they have arrived');

    expect(collector.answers).to.deep.equal({ ward: 'elm' });
  });

  it('tells the page when what was kept is refused in the end', async () => {
    const { form, person, collector, outbox } = await sentOver('down');
    const failed: string[] = [];
    form.addEventListener('always-failed', ({ doing, reason }) => failed.push(`${doing} ${reason}`));
    collector.line = 'up';
    collector.refusal = problem('invalid');

    await outbox.flush();
    await person.until(() => failed.length > 0, 'it is told');

    expect(failed).to.deep.equal(['sending refused']);
    expect(person.sees).not.to.include('We have your answers.');
  });
});

interface Left extends Opened {
  readonly outbox: Outbox;
  /** Where the answers are, as the page was told. */
  readonly submitted: readonly string[];
}

/** Somebody has answered and pressed Send. */
async function sentOver(
  line: TestCollector['line'],
  options: { mostItems?: number } = {},
  until = 'Thank you',
): Promise<Left> {
  const opened = await atCheck(asking(ward), (person) => person.pick('Elm ward'));
  const { form, person, collector } = opened;
  const outbox = createOutbox({ ...collector.site, ...options, name: `test-leaving-${++turn}` });
  form.client = { ...collector.client, outbox };
  const submitted: string[] = [];
  form.addEventListener('always-submitted', ({ standing }) => submitted.push(standing));
  collector.line = line;
  await person.press('Send your answers');
  await person.until(() => person.sees.includes(until), `it says: ${until}`);
  return { ...opened, outbox, submitted };
}
