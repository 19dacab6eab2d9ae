import { expect } from '@open-wc/testing';
import { ReportCollector } from './support/collector.ts';
import { fromOutside, goingWell, justBegun, sponsor, viewer } from './support/example.ts';
import { opened, packOf, part, query, text } from './support/shown.ts';
import type { AlwaysReport } from './report.ts';

describe('a board pack', () => {
  it('has a row for each Always Event, by title, with its icons in words', async () => {
    const report = await packOf(
      new ReportCollector(
        viewer,
        justBegun('a', 'Seen on time'),
        goingWell({ id: 'b', title: 'Asked what matters' }),
        goingWell({ id: 'c', title: 'Called by name' }),
      ),
    );

    expect(titles(report)).to.deep.equal(['Asked what matters', 'Called by name', 'Seen on time']);
    expect(text(query(report, '.report'))).to.include('This is no ranking');
    const [first] = rows(report);
    expect(first).to.match(/improvement/i);
    expect(first).to.include('of 10 answers');
    expect(first).to.include('2 of 8 steps');
    expect(first).to.include('Co-design and test. The next step is');
    expect(first).to.include('A sponsor last looked 14 days ago');
    expect(first).to.include('1 promise is overdue');
  });

  it('leads from each number to what stands behind it', async () => {
    const report = await packOf(new ReportCollector(viewer, goingWell()));

    const title = opened(report, 'tbody', 'Going home');
    expect([title.kind, title.alwaysEvent, title.measure]).to.deep.equal(['always-event', 'going-home', '']);
    expect(opened(report, 'tbody .latest', 'answers').measure).to.equal('asked');
    expect(opened(report, 'tbody .shared', '2 of 8').step).to.equal('team');
    expect(opened(report, 'tbody .stage', 'next step').kind).to.equal('step');
    expect(opened(report, 'tbody .looked', 'overdue').step).to.equal('oversight');
  });

  it('says for one that has only just begun what there is not yet', async () => {
    const report = await packOf(new ReportCollector(viewer, justBegun()));

    expect(rows(report)[0]).to.include('Nothing is measured yet.');
    expect(rows(report)[0]).to.include('0 of 8 steps');
    expect(rows(report)[0]).to.include('Not yet');
  });

  it('keeps small numbers hidden', async () => {
    const report = await packOf(new ReportCollector(sponsor, fromOutside()));

    expect(rows(report)[0]).to.include('Latest count, December 2025: fewer than 8 answers, so it is not shown.');
    expect(text(query(report, '.report'))).to.include('Numbers under 8 are not shown');
  });

  it('is not held up by one that cannot be read', async () => {
    const collector = new ReportCollector(
      viewer,
      goingWell({ id: 'b', title: 'B' }),
      goingWell({ id: 'c', title: 'C' }),
    );
    collector.faults.set('GET /v1/always-events/b', 'busy');
    const report = await packOf(collector);

    expect(rows(report)[0]).to.include('We could not get these numbers.');
    expect(rows(report)[1]).to.include('of 10 answers');
  });

  it('says when there is nothing, and when it could not be got', async () => {
    expect(text(query(await packOf(new ReportCollector(viewer)), '.report'))).to.include(
      'No Always Event has been set up.',
    );
    const collector = new ReportCollector(viewer, goingWell());
    collector.faults.set('GET', 'not-permitted');
    expect(part(await packOf(collector), 'problem')).to.include('Your role does not let you do this.');
  });

  it('asks for at most six at once', async () => {
    const many = Array.from({ length: 20 }, (_, at) => goingWell({ id: `e${at}`, title: `Event ${at}` }));
    const collector = new ReportCollector(viewer, ...many);
    const report = await packOf(collector);

    expect(collector.most).to.equal(6);
    expect(titles(report).slice(0, 4)).to.deep.equal(['Event 0', 'Event 1', 'Event 2', 'Event 3']);
    expect(titles(report)).to.have.length(20);
  });

  it('is accessible', async () => {
    await expect(await packOf(new ReportCollector(viewer, goingWell(), justBegun()))).to.be.accessible();
  });
});

function titles(report: AlwaysReport): string[] {
  return [...report.shadowRoot!.querySelectorAll('tbody th')].map(text);
}

function rows(report: AlwaysReport): string[] {
  return [...report.shadowRoot!.querySelectorAll('tbody tr')].map(text);
}
