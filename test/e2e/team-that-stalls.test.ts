import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { answerOf, feedback } from './method/asked.ts';
import { openAt } from './method/open-at.ts';
import { openSimulatedTrust, valueOf, type SimulatedTrust } from './method/simulated-trust.ts';
import { measureWith } from './method/wizard.ts';
import { together, writeDown } from './method/writing-down.ts';

const home = 'going-home';

describe('a team that stalls', () => {
  const started = new AsyncDisposableStack();
  let browser: Browser;
  let trust: SimulatedTrust;
  before(async () => {
    browser = started.adopt(await launchBrowser(), (one) => one.close());
    trust = await openSimulatedTrust(started, '2025-01-06');
    const alwaysEvent = { id: home, revision: 0, service: 'ward', title: 'Going home', phase: 'co-design' } as const;
    const administrator = trust.as('administrator');
    valueOf(await administrator.publishQuestionnaire(feedback));
    valueOf(await administrator.writeAlwaysEvent({ ...alwaysEvent, pointOfCareTeam: [], measures: [] }));
  });
  after(() => started.disposeAsync());

  it('is told so early and kindly, what others promised first, and nothing while it rests', async () => {
    const first = await openAt(browser, trust, home, 'team');
    await writeDown(first.page, 'Who looks after the work', 'Add a promise of the sponsor', {
      'What the sponsor promised': 'Soft-closing bins',
      'By when': trust.dayIn(35),
    });
    await measureWith(first.page, { know: 'Do people feel it?', question: 'Did you know who to call?' });
    await first.page.reload();
    await writeDown(first.page, 'Small tests of change', 'Add a test of change', {
      'Name of the test': 'Lights down at 10',
      'How big it is': 'For one week',
      'First day': trust.dayIn(7),
      ...together,
    });
    await first.close();
    await trust.answer([answerOf('sometimes')], {});

    trust.pass(20);
    assert.doesNotMatch(await helpsNow(), /Nobody has answered/);
    trust.pass(1);
    assert.match(await helpsNow(), /Nobody has answered for 3 weeks. Ask five people this week/);
    trust.pass(21);
    assert.match(await helpsNow(), /promised something by 10 February 2025, and it is late\. .*“Soft-closing bins”/);

    const team = await openAt(browser, trust, home, 'team');
    await writeDown(team.page, 'Rest, and start again', 'Let the work rest', { Reason: 'Winter beds' });
    await team.page.getByText('That is nobody’s fault.').first().waitFor();
    await team.close();
  });

  /** What the page says would help now, before anything is opened. */
  async function helpsNow(): Promise<string> {
    const { page, assertQuiet, close } = await openAt(browser, trust, home, 'team');
    await page.getByRole('heading', { name: 'What would help now' }).waitFor();
    const said = await page.locator('always-record').ariaSnapshot();
    assertQuiet();
    await close();
    return said.slice(said.indexOf('What would help now'), said.indexOf('How far you are'));
  }
});
