import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ReportCollector } from './support/collector.ts';
import {
  fromOutside,
  goingWell,
  justBegun,
  later,
  promise,
  quote,
  resting,
  sponsor,
  team,
  viewer,
} from './support/example.ts';
import { button, opened, oversightOf, part, query, text } from './support/shown.ts';
import type { AlwaysReport } from './report.ts';

describe('an oversight report', () => {
  it('says what should always happen, in people’s words, with those of somebody who agreed', async () => {
    const report = await oversightOf(new ReportCollector(viewer, goingWell()));

    expect(text(query(report, '#title'))).to.equal('Oversight report: Going home');
    expect(part(report, 'vision')).to.include('I will always be asked what matters to me before I go home.');
    expect(part(report, 'vision')).to.include('Nobody had asked me before what I was afraid of.');
    expect(opened(report, '.vision', 'In the words').entries).to.deep.equal([quote.id]);
  });

  it('shows no words of anybody where none may be quoted', async () => {
    const well = goingWell();
    const known = { ...well, entries: well.entries.filter(({ form }) => form !== 'quote') };
    const report = await oversightOf(new ReportCollector(viewer, known));

    expect(report.shadowRoot!.querySelector('blockquote') === null).to.equal(true);
  });

  it('says what the chart says, with a drawing, how many answered, and how far chance may be in it', async () => {
    const report = await oversightOf(new ReportCollector(viewer, goingWell()));

    expect(part(report, 'chart')).to.match(/improve/i);
    expect(part(report, 'chart')).to.match(/9[0-9]%|80%|90%/);
    expect(part(report, 'chart')).to.include('of 10 answers');
    expect(part(report, 'chart')).to.match(/likely \d+% to \d+%/);
    expect(part(report, 'chart')).to.include('The aim is 90%.');
    expect(query(report, '.small-plot .value').getAttribute('d')).to.not.equal('');
    const asked = opened(report, '.latest', 'answers');
    expect([asked.kind, asked.alwaysEvent, asked.measure]).to.deep.equal(['measure', 'going-home', 'asked']);
    expect(opened(report, "[part='chart']", 'The aim is').step).to.equal('aim');
  });

  it('tells of the last three tests, the newest first, with what was learned', async () => {
    const report = await oversightOf(new ReportCollector(viewer, goingWell()));
    const tests = [...report.shadowRoot!.querySelectorAll('.tests > li')].map(text);

    expect(tests.map((each) => each.slice(0, 14))).to.deep.equal([
      'A card to take',
      'Sit down to as',
      'Ask at the bed',
    ]);
    expect(tests[1]).to.include('Began on 13 April 2026. Kept.');
    expect(tests[1]).to.include('What was learned: It takes two minutes, and people cried less at the door.');
    expect(opened(report, "[part='tests']", 'See all 4 tests').entries).to.have.length(4);
  });

  it('says plainly what is overdue, what else is asked, and what was kept', async () => {
    const report = await oversightOf(new ReportCollector(viewer, goingWell()));
    const open = [...report.shadowRoot!.querySelectorAll('.open-asks > li')].map(text);

    expect(open).to.have.length(2);
    expect(open[0]).to.include('An hour a week for the two leads Overdue: it was due 12 days ago, on 3 June 2026.');
    expect(open[1]).to.include('Due on 1 July 2026');
    expect(part(report, 'asked')).to.include('1 promise was kept.');
    expect(part(report, 'asked')).to.include(
      'In the last report to the experience group, on 28 May 2026, the team asked:',
    );
    expect(part(report, 'asked')).to.include('Somebody to help with the printing.');
    expect(opened(report, '.open-asks', 'An hour').entries).to.deep.equal([promise.id]);
    expect(opened(report, '.open-asks', 'Come to').entries).to.deep.equal([later.id]);
  });

  it('says how long ago the sponsor looked, and what they decided', async () => {
    const report = await oversightOf(new ReportCollector(viewer, goingWell()));

    expect(part(report, 'looked')).to.include('A sponsor last looked 14 days ago, on 1 June 2026.');
    expect(part(report, 'looked')).to.include('Go on, and tell the board in July.');
  });

  it('has what moves before a chart can, and each number leads to what was counted', async () => {
    const report = await oversightOf(new ReportCollector(team, goingWell()));
    const rows = [...report.shadowRoot!.querySelectorAll('.early-signs tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => parseInt(text(cell))),
    );

    expect(rows[0]).to.deep.equal([41, 82, 120]);
    expect(rows[1]).to.deep.equal([1, 1, 2]);
    expect(rows[2]).to.deep.equal([1, 1, 1]);
    const tests = opened(report, '.early-signs tbody tr:nth-child(2) td:nth-of-type(3)', '2');
    expect(tests.entries).to.have.length(2);
    expect(opened(report, '.early-signs tbody tr:first-child', '41').step).to.equal('what-matters');
  });

  it('foretells when the aim will show, once somebody can say', async () => {
    const steady = goingWell({
      series: [{ ...goingWell().series[0]!, points: goingWell().series[0]!.points.slice(0, 12) }],
    });
    const report = await oversightOf(new ReportCollector(team, steady));

    await waitUntil(() => part(report, 'forecast').includes('With 10 people a week'), 'it was worked out', {
      timeout: 5000,
    });
    expect(part(report, 'forecast')).to.match(/a rise from 4\d% to 90% is seen within 12 weeks .* in 10/);
    expect(part(report, 'forecast')).to.include('the best that can be hoped for');
    expect(opened(report, "[part='forecast']", 'People who say').measure).to.equal('asked');
  });

  it('needs no forecast where the aim is reached, and says what is missing for one', async () => {
    const well = goingWell();
    const reached = {
      ...well,
      alwaysEvent: { ...well.alwaysEvent, aimStatement: { text: 'More', target: 0.6, measure: 'asked' } },
    };
    const report = await oversightOf(new ReportCollector(team, reached));
    expect(part(report, 'forecast')).to.include('The aim of 60% is reached at present.');

    const begun = await oversightOf(new ReportCollector(team, justBegun()), 'knowing-my-nurse');
    expect(part(begun, 'forecast')).to.include('A forecast needs some weeks of answers first.');
  });

  it('says how far the work is, and each step leads to what is done there', async () => {
    const report = await oversightOf(new ReportCollector(viewer, goingWell()));

    expect(part(report, 'stage')).to.include('Co-design and test');
    expect(part(report, 'stage')).to.match(/Set up and oversight: \d of 4 steps done/);
    expect(part(report, 'stage')).to.include('designed or led 2 of 8 steps');
    expect(opened(report, "[part='stage']", 'Vision statement').step).to.equal('vision');
    expect(opened(report, "[part='stage']", 'designed or led').entries.length).to.be.greaterThan(3);
  });

  it('says what would help next, and where', async () => {
    const report = await oversightOf(new ReportCollector(viewer, goingWell()));

    expect(part(report, 'next')).to.include('promised something by 3 June 2026, and it is late.');
    expect(opened(report, '.prompts', 'promised').step).to.equal('oversight');
  });

  it('has it in short at the top, and each line leads to its part of the page', async () => {
    const report = await oversightOf(new ReportCollector(viewer, goingWell()));
    const line = [...report.shadowRoot!.querySelectorAll<HTMLElement>('.in-short a')].find((each) =>
      text(each).startsWith('Overdue'),
    );

    line?.click();

    expect(report.shadowRoot!.activeElement?.id).to.equal('asked');
  });

  it('asks nothing of anybody while the work rests', async () => {
    const report = await oversightOf(new ReportCollector(viewer, resting()));

    expect(part(report, 'resting')).to.include('The work has been resting since 30 May 2026. That is fine');
    expect(part(report, 'next')).to.include('Nothing, while the work rests.');
  });

  it('says for one that has only just begun what there is not yet, and what would help', async () => {
    const report = await oversightOf(new ReportCollector(viewer, justBegun()), 'knowing-my-nurse');

    expect(part(report, 'vision')).to.include('There is no vision statement yet.');
    expect(part(report, 'chart')).to.include('Nothing is measured yet.');
    expect(part(report, 'tests')).to.include('Nothing has been tested yet.');
    expect(part(report, 'asked')).to.include('Nothing is open.');
    expect(part(report, 'looked')).to.include('No sponsor has looked at this yet.');
    expect(part(report, 'next')).to.include('look together at what helps a team to begin');
  });

  it('keeps to what may be seen outside the team', async () => {
    const report = await oversightOf(new ReportCollector(sponsor, fromOutside()));

    expect(text(query(report, '.report'))).to.include(
      'Numbers of people are rounded to the nearest 5. Numbers under 8 are not shown.',
    );
    expect(part(report, 'chart')).to.include('Latest count, December 2025: fewer than 8 answers, so it is not shown.');
    const [voices] = report.shadowRoot!.querySelectorAll('.early-signs tbody tr');
    expect([...voices!.querySelectorAll('td')].map(text)).to.deep.equal(Array(3).fill('not shown'));
  });

  it('still stands where the numbers could not be got', async () => {
    const collector = new ReportCollector(viewer, goingWell());
    collector.faults.set('GET /v1/always-events/going-home/measures', 'busy');
    const report = await oversightOf(collector);

    expect(part(report, 'chart')).to.include('We could not get the numbers of this measure.');
    expect(part(report, 'tests')).to.include('Sit down to ask');
  });

  it('says what went wrong, and comes when it is tried again', async () => {
    const collector = new ReportCollector(viewer, goingWell());
    collector.faults.set('GET', 'no network');
    const report = await oversightOf(collector);
    expect(part(report, 'problem')).to.include('We could not get the report. We could not reach the service.');

    collector.faults.clear();
    button(report, 'Try again')!.click();

    await waitUntil(() => report.shadowRoot!.querySelector('.parts'));
    await waitUntil(() => text(query(report, '[role=status]')) === 'The report is up to date.');
  });

  it('says when nobody said which Always Event it is about, or where the numbers are', async () => {
    const nothing = await fixture<AlwaysReport>(html`<always-report></always-report>`);
    expect(text(nothing.shadowRoot!.querySelector('.report')!)).to.include('does not say which Always Event');
    const nobody = await fixture<AlwaysReport>(html`<always-report always-event="x"></always-report>`);
    expect(text(nobody.shadowRoot!.querySelector('.report')!)).to.include('does not say where the numbers are kept');
  });

  it('leads to the page’s own places where it says where they are', async () => {
    const { client } = new ReportCollector(viewer, goingWell());
    const report = await fixture<AlwaysReport>(
      html`<always-report
        always-event="going-home"
        href="/work/{alwaysEvent}?{kind}={id}"
        .client=${client}
      ></always-report>`,
    );
    await waitUntil(() => report.shadowRoot!.querySelector('.latest'));

    expect(query(report, '.latest a').getAttribute('href')).to.equal('/work/going-home?measure=asked');
    expect(query(report, '.open-asks a').getAttribute('href')).to.equal(`/work/going-home?entries=${promise.id}`);
    report.addEventListener('always-open', (event) => event.preventDefault());
    const click = new MouseEvent('click', { cancelable: true, bubbles: true });
    query(report, '.latest a').dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('says everything in words of the page’s own', async () => {
    const { client } = new ReportCollector(viewer, goingWell());
    const messages = { sections: { asked: 'Beth ofynnir' }, decisions: { adopt: 'Cadwyd' } };
    const report = await fixture<AlwaysReport>(
      html`<always-report always-event="going-home" .messages=${messages} .client=${client}></always-report>`,
    );
    await waitUntil(() => report.shadowRoot!.querySelector('.parts'));

    expect(text(query(report, '#asked'))).to.equal('Beth ofynnir');
    expect(part(report, 'tests')).to.include('Cadwyd');
    expect(text(query(report, '#tests'))).to.equal('The last three tests');
  });

  it('is accessible', async () => {
    const report = await oversightOf(new ReportCollector(sponsor, goingWell()));
    button(report, 'I have looked')!.click();
    await report.updateComplete;

    await expect(report).to.be.accessible();
  });
});
