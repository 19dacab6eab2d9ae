import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { problem, type Person } from '@always-kit/contract';
import type { AlwaysEntryWrittenEvent } from './record.events.ts';
import type { AlwaysRecord } from './record.ts';
import { type MemoryRecord } from './support/collector.ts';
import { begun, coach, justBegun, teamMember, viewer } from './support/example.ts';
import { all, focusedId, has, part, press, pressWords, query, status, text, texts } from './support/shown.ts';

const titleField = '#field-begin-title';
const oneForm = 'form[aria-labelledby=form-begin]';

/** Nobody has begun it. */
function notBegun(person: Person = coach): MemoryRecord {
  const collector = justBegun(person);
  collector.isThere = false;
  return collector;
}

async function opened(collector: MemoryRecord, service = begun.service): Promise<AlwaysRecord> {
  const element = await fixture<AlwaysRecord>(html`
    <always-record always-event=${begun.id} service=${service} .client=${collector.client}></always-record>
  `);
  await waitUntil(() => !text(query(element, '.record')).includes('Getting the record'), 'it was read');
  return element;
}

function type(element: AlwaysRecord, title: string): void {
  const input = query<HTMLInputElement>(element, titleField);
  input.value = title;
  input.dispatchEvent(new Event('input'));
}

async function begin(element: AlwaysRecord, title: string): Promise<void> {
  type(element, title);
  query(element, `${oneForm} [type=submit]`).focus();
  await pressWords(element, oneForm, 'Begin');
}

const typed = (element: AlwaysRecord): string => query<HTMLInputElement>(element, titleField).value;

describe('<always-record>', () => {
  describe('where there is no Always Event yet', () => {
    it('begins one by its title alone, and shows it', async () => {
      const collector = notBegun(teamMember);
      const element = await opened(collector);
      expect(text(query(element, '#form-begin'))).to.equal('Begin a new Always Event®');
      expect(has(element, "[part='problem']")).to.equal(false);

      const told = oneEvent(element, 'always-entry-written') as unknown as Promise<AlwaysEntryWrittenEvent>;
      await begin(element, '  A quiet night ');

      const { form, step } = await told;
      expect([form, step]).to.deep.equal(['begin', undefined]);
      await waitUntil(() => status(element) === 'Your Always Event has begun.');
      expect(focusedId(element)).to.equal('title');
      expect(text(query(element, '.subtitle'))).to.equal('A quiet night');
      expect(text(part(element, 'helps'))).to.match(/^Start here/);
      expect(has(element, '.stale')).to.equal(false);
      const { updatedAt: _, ...stored } = collector.alwaysEvent;
      expect(stored).to.deep.equal({ ...begun, title: 'A quiet night' });
    });

    it('says what is wrong with the title, with a way there, and sends nothing', async () => {
      const collector = notBegun();
      const element = await opened(collector);
      for (const [title, sentence] of [
        [' ', 'Fill in “What is it about?”'],
        ['x'.repeat(201), 'Make “What is it about?” shorter. It can have up to 200 characters'],
      ] as const) {
        await begin(element, title);

        await waitUntil(() => focusedId(element) === 'problem-begin');
        expect(texts(element, '#problemlist-begin a')).to.deep.equal([sentence]);
        await press(element, '#problemlist-begin a');
        await waitUntil(() => focusedId(element) === 'field-begin-title');
        expect(query(element, titleField).getAttribute('aria-invalid')).to.equal('true');
      }
      expect(collector.requests.some((request) => request.startsWith('PUT'))).to.equal(false);
    });

    it('keeps what was typed when it fails, and begins at the next try', async () => {
      const collector = notBegun();
      const element = await opened(collector);
      collector.faults.set('PUT', problem('busy'));
      await begin(element, 'Going home');
      await waitUntil(() => focusedId(element) === 'problem-begin');
      expect(text(query(element, '#problemlist-begin'))).to.match(
        /^The service is busy.*What you wrote is still here\.$/,
      );
      expect(typed(element)).to.equal('Going home');

      collector.faults.clear();
      await pressWords(element, oneForm, 'Begin');

      await waitUntil(() => status(element) === 'Your Always Event has begun.');
    });

    it('begins once where the answer to the first try was lost', async () => {
      const collector = notBegun();
      const element = await opened(collector);
      collector.faults.set('PUT', 'stored, then no network');
      await begin(element, 'A quiet night');
      await waitUntil(() => focusedId(element) === 'problem-begin');

      collector.faults.clear();
      await pressWords(element, oneForm, 'Begin');

      await waitUntil(() => status(element) === 'Your Always Event has begun.');
      expect([collector.alwaysEvent.title, collector.alwaysEvent.revision]).to.deep.equal(['A quiet night', 1]);
      expect(has(element, '.stale')).to.equal(false);
    });

    it('shows theirs where somebody else was first, and what the person typed', async () => {
      const collector = notBegun();
      const element = await opened(collector);
      collector.isThere = true;

      await begin(element, 'A quiet night');

      const both = 'This was begun already. It is called “Going home”. You wrote “A quiet night”.';
      await waitUntil(() => status(element) === both);
      expect(focusedId(element)).to.equal('title');
      expect(text(query(element, '.subtitle'))).to.equal('Going home');
      expect(text(query(element, '.stale'))).to.equal(both);
      expect(collector.alwaysEvent.revision).to.equal(1);
    });

    it('stays open with what was typed while a later reading fails', async () => {
      const collector = notBegun();
      const element = await opened(collector);
      type(element, 'A quiet night');
      collector.faults.set('GET', 'no network');

      await element.refresh();

      expect(typed(element)).to.equal('A quiet night');
    });

    it('keeps what was typed while another Always Event is shown, and does not offer to begin that', async () => {
      const collector = notBegun();
      const other = justBegun();
      const element = await opened(collector);
      type(element, 'A quiet night');
      element.client = other.client;
      element.alwaysEvent = 'nobody-knows-yet';
      await element.updateComplete;
      expect(has(element, oneForm), 'before it is known').to.equal(false);
      await waitUntil(() => has(element, oneForm));
      expect(typed(element)).to.equal('');

      element.client = collector.client;
      element.alwaysEvent = begun.id;

      await waitUntil(() => has(element, oneForm) && typed(element) === 'A quiet night');
    });

    it('tells of a service that the collector does not know', async () => {
      const collector = notBegun();
      const element = await opened(collector);
      const errors = [{ pointer: '/service', code: 'unknown-service', detail: 'There is no such service' }];
      collector.faults.set('PUT', problem('invalid', undefined, errors));

      await begin(element, 'A quiet night');

      await waitUntil(() => focusedId(element) === 'problem-begin');
      expect(text(query(element, '#problemlist-begin'))).to.match(/^This page names a service that nobody knows\./);
    });

    it('tells people who may only read who can begin, and lets them look again', async () => {
      const collector = notBegun(viewer);
      const element = await opened(collector);
      expect(text(query(element, '.record'))).to.match(
        /There is no Always Event® here yet\. A team member, coach, sponsor or administrator can begin one\./,
      );
      expect(all(element, 'form')).to.have.length(0);

      collector.isThere = true;
      await pressWords(element, '.record', 'Check again');

      await waitUntil(() => has(element, '.step'));
    });

    it('says that it was not found where the page names no service', async () => {
      const element = await opened(notBegun(), '');

      expect(text(query(element, '.record'))).to.include('This Always Event was not found.');
      expect(all(element, 'form')).to.have.length(0);
    });
  });
});
