import { expect } from '@open-wc/testing';
import { ReportCollector } from './support/collector.ts';
import { entry, goingWell, justBegun, viewer, wellEntries } from './support/example.ts';
import { button, opened, oversightOf, part, query, text } from './support/shown.ts';

describe('what was put in, and what came of it', () => {
  it('is a table in which each figure says where it is from and how sure the team is', async () => {
    const report = await oversightOf(new ReportCollector(viewer, goingWell()));
    const rows = [...report.shadowRoot!.querySelectorAll('.benefit-lines tbody tr:not(.side)')].map(text);

    expect(rows[0]).to.match(/^Time of two nurses/);
    expect(rows[0]).to.include('20 hours');
    expect(rows[0]).to.include('£500.00');
    expect(rows[0]).to.include('Counted by the ward clerk');
    expect(rows[0]).to.include('fairly sure');
    expect(rows[1]).to.include('30 calls or visits');
    expect(opened(report, '.benefit-lines', 'Fewer calls').entries).to.have.length(1);
  });

  it('is summed in pounds as far as it was counted in them, and says what is left out', async () => {
    const report = await oversightOf(new ReportCollector(viewer, goingWell()));

    expect(part(report, 'benefits')).to.include('put in £500.00, came of it £1,200.00');
    expect(part(report, 'benefits')).to.include('1 line has no value in pounds. These sums leave it out.');
  });

  it('goes into a spreadsheet as numbers and days, and no words of it are run as a formula', async () => {
    const nasty = entry('benefit', {
      ...{ side: 'came-out', what: '=HYPERLINK("http://x","y"), and more', on: '2026-06-01', confidence: 'low' },
      ...{ source: '@SUM(A1)', amount: 2, unit: 'hours' },
    });
    const report = await oversightOf(new ReportCollector(viewer, goingWell({ entries: [...wellEntries, nasty] })));

    const lines = report.businessCase().split('\r\n');

    expect(lines[0]).to.equal(
      '\uFEFF"Put in, or came of it",What,For whom,How much,Counted in,Pounds each,Worth in pounds,Day,Where the figure is from,How sure the team is',
    );
    expect(lines[1]).to.equal(
      'Put in,Time of two nurses,,20,hours,25,500,2026-05-01,Counted by the ward clerk,fairly sure',
    );
    expect(lines).to.include(
      `Came of it,"'=HYPERLINK(""http://x"",""y""), and more",,2,hours,,,2026-06-01,'@SUM(A1),not very sure`,
    );
  });

  it('is saved under a name that says what it is', async () => {
    const report = await oversightOf(new ReportCollector(viewer, goingWell()));
    let saved = '';
    const before = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved = this.download;
    };
    try {
      button(report, 'Save for a spreadsheet')!.click();
    } finally {
      HTMLAnchorElement.prototype.click = before;
    }
    await report.updateComplete;
    await report.updateComplete;

    expect(saved).to.equal('going-home-business-case.csv');
    expect(text(query(report, '[role=status]'))).to.equal('Saved as going-home-business-case.csv.');
  });

  it('says so where nothing is written down', async () => {
    const report = await oversightOf(new ReportCollector(viewer, justBegun()), 'knowing-my-nurse');

    expect(part(report, 'benefits')).to.include('Nothing is written down yet.');
    expect(button(report, 'Save for a spreadsheet')).to.equal(undefined);
  });
});
