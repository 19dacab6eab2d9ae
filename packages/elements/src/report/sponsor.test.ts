import { expect, waitUntil } from '@open-wc/testing';
import type { AlwaysEntryWrittenEvent } from '../record/record.events.ts';
import { ReportCollector } from './support/collector.ts';
import {
  administrator,
  coach,
  entry,
  goingWell,
  promise,
  sponsor,
  team,
  viewer,
  wellEntries,
} from './support/example.ts';
import { button, oversightOf, part, query, text } from './support/shown.ts';
import type { AlwaysReport } from './report.ts';

describe('a sponsor on the report', () => {
  it('says that they have looked, with what they decided, and the team sees it', async () => {
    const collector = new ReportCollector(sponsor, goingWell());
    const report = await oversightOf(collector);
    const told: string[] = [];
    report.addEventListener('always-entry-written', (event: AlwaysEntryWrittenEvent) => told.push(event.form));

    await begin(report);
    expect(report.shadowRoot!.activeElement?.id).to.equal('decided');
    write(report, 'We pay for the card.');
    button(report, 'Save')!.click();
    await waitUntil(() => text(query(report, '[role=status]')) === 'It is written down that you looked today.');

    const reviews = collector.entries('going-home').filter(({ form }) => form === 'sponsor-review');
    expect(reviews).to.have.length(2);
    expect(reviews.at(-1)?.content).to.include({ decided: 'We pay for the card.' });
    expect(told).to.deep.equal(['sponsor-review']);
    expect(part(report, 'looked')).to.include('We pay for the card.');
    expect(report.shadowRoot!.activeElement?.id).to.equal('looked-button');
  });

  it('need not say what they decided', async () => {
    const collector = new ReportCollector(administrator, goingWell());
    const report = await oversightOf(collector);

    await begin(report);
    button(report, 'Save')!.click();
    await waitUntil(() => text(query(report, '[role=status]')).startsWith('It is written down'));

    const review = collector.entries('going-home').at(-1);
    expect(Object.keys(review?.content ?? {})).to.deep.equal(['on']);
  });

  it('says it once, though the answer was lost and they try again', async () => {
    const collector = new ReportCollector(sponsor, goingWell());
    const report = await oversightOf(collector);
    collector.faults.set('PUT', 'stored, then no network');

    await begin(report);
    write(report, 'Go on.');
    button(report, 'Save')!.click();
    await waitUntil(() => report.shadowRoot!.activeElement?.id === 'problem-looked');
    expect(part(report, 'problem')).to.include('We could not save this.');
    expect(query<HTMLTextAreaElement>(report, '#decided').value).to.equal('Go on.');
    collector.faults.clear();
    button(report, 'Save')!.click();
    await waitUntil(() => text(query(report, '[role=status]')).startsWith('It is written down'));

    expect(collector.entries('going-home').filter(({ form }) => form === 'sponsor-review')).to.have.length(2);
  });

  it('is told when it is too long, and may change their mind', async () => {
    const collector = new ReportCollector(sponsor, goingWell());
    const report = await oversightOf(collector);
    await begin(report);
    write(report, 'x'.repeat(2001));
    button(report, 'Save')!.click();
    await report.updateComplete;

    expect(part(report, 'form')).to.include('It can have up to 2,000 characters.');
    expect(query(report, '#decided').getAttribute('aria-invalid')).to.equal('true');
    button(report, 'Cancel')!.click();
    await report.updateComplete;
    expect(report.shadowRoot!.activeElement?.id).to.equal('looked-button');
    expect(collector.requests.some((request) => request.startsWith('PUT'))).to.equal(false);
  });

  it('marks a promise as kept', async () => {
    const collector = new ReportCollector(sponsor, goingWell());
    const report = await oversightOf(collector);

    button(report, 'This is done: An hour a week')!.click();
    await waitUntil(() => text(query(report, '[role=status]')) === 'It is marked as done.');

    const kept = collector.entries('going-home').find(({ id }) => id === promise.id);
    expect(kept?.form === 'commitment' && kept.content.done).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(part(report, 'asked')).to.include('2 promises were kept.');
    expect(part(report, 'asked')).to.not.include('Overdue');
    expect(report.shadowRoot!.activeElement?.id).to.equal('asked');
  });

  it('is told when somebody else changed the promise first, and sees the change', async () => {
    const collector = new ReportCollector(sponsor, goingWell());
    const report = await oversightOf(collector);
    const changed = {
      ...entry('commitment', { what: 'Two hours a week', due: '2026-06-03' }, { id: promise.id }),
      revision: 2,
    };
    const others = wellEntries.filter(({ id }) => id !== promise.id);
    collector.known.get('going-home')!.entries = [...others, changed];

    button(report, 'This is done: An hour a week')!.click();
    await waitUntil(() => report.shadowRoot!.activeElement?.id === `problem-${promise.id}`);

    expect(part(report, 'problem')).to.include('Somebody else changed this first.');
    expect(part(report, 'asked')).to.include('Two hours a week');
  });

  for (const person of [viewer, team, coach]) {
    it(`is nobody else: a ${person.role} has no such buttons`, async () => {
      const report = await oversightOf(new ReportCollector(person, goingWell()));

      expect(button(report, 'I have looked')).to.equal(undefined);
      expect(button(report, 'This is done')).to.equal(undefined);
    });
  }
});

async function begin(report: AlwaysReport): Promise<void> {
  button(report, 'I have looked')!.click();
  await report.updateComplete;
  await report.updateComplete;
}

function write(report: AlwaysReport, words: string): void {
  const field = query<HTMLTextAreaElement>(report, '#decided');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
