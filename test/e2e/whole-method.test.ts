import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { answerOf, feedback } from './method/asked.ts';
import { openAt } from './method/open-at.ts';
import { attach, signOff } from './method/signing.ts';
import { openSimulatedTrust, valueOf, type Role, type SimulatedTrust } from './method/simulated-trust.ts';
import { measureWith } from './method/wizard.ts';
import { beginForm, fillIn, openStep, save, sayWhoIsOnTheTeam, together, writeDown } from './method/writing-down.ts';
import type { WatchedPage } from './watched-page.ts';

// A team goes the whole way through the elements alone, with eighteen months of weeks: from readiness to evidence complete.

const home = 'going-home';
describe('a new team', () => {
  const started = new AsyncDisposableStack();
  let browser: Browser;
  let trust: SimulatedTrust;
  let measures: string[];
  before(async () => {
    browser = started.adopt(await launchBrowser(), (one) => one.close());
    trust = await openSimulatedTrust(started, '2025-01-06');
    valueOf(await trust.as('administrator').publishQuestionnaire(feedback));
  });
  after(() => started.disposeAsync());

  const at = (as: Role): Promise<WatchedPage> => openAt(browser, trust, home, as);

  /** Lets weeks go by in each of which five people answer, of whom a share says "always" and "yes". */
  async function weeks(count: number, share: number): Promise<void> {
    for (let week = 0; week < count; week++) {
      trust.pass(7);
      const always = Math.round(5 * share + (week % 2 ? 0.2 : -0.2));
      const answers = Array.from({ length: 5 }, (_, person) => answerOf(person < always ? 'always' : 'sometimes'));
      await trust.answer(answers, {});
    }
  }

  it('begins a new Always Event', async () => {
    const { page, assertQuiet, close } = await at('team');
    await page.getByLabel('What is it about?').fill('Going home');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByText('Start here: look together').first().waitFor();
    assertQuiet(/status of 404/); // the browser tells of each thing that was not there yet
    await close();
    const { title, phase } = valueOf(await trust.as('team').readAlwaysEvent(home));
    assert.deepEqual([title, phase], ['Going home', 'set-up']);
  });

  it('is told where to begin, and gets ready', async () => {
    const { page, assertQuiet, close } = await at('team');
    await page.getByRole('button', { name: 'Open “See if you are ready”' }).click();
    const form = await beginForm(page, 'See if you are ready', 'Fill in the readiness check');
    for (const mostly of await form.getByRole('radio', { name: 'Mostly' }).all()) await mostly.check();
    await save(form);
    await writeDown(page, 'Who looks after the work', 'Say who looks after the work', {
      'Group or person who looks after the work': 'Patient experience group',
    });
    await writeDown(page, 'Who looks after the work', 'Add a promise of the sponsor', {
      'What the sponsor promised': 'An hour a week for two nurses',
      'By when': trust.dayIn(30),
    });
    await writeDown(page, 'Where it starts', 'Say where it starts', { Place: 'A ward' });
    await writeDown(page, 'What it is part of', 'Add what it is part of', {
      Kind: 'A strategy or plan',
      Name: 'Leaving hospital well',
    });
    await page.getByText('Set up and oversight: 4 of 4 steps done').waitFor();
    assertQuiet();
    await close();
  });

  it('forms a team with people who use the service, and hears what matters to them', async () => {
    trust.pass(14);
    const voices = ['I want to know who to call.', 'Nobody told me what happens next.', 'Somebody who listens.'];
    const said = Array.from({ length: 12 }, (_, at) => ({
      questionnaire: { id: 'wm-core', version: '0.2' },
      answers: [{ question: 'WM1', value: voices[at % voices.length]! }],
    }));
    await trust.answer(said.slice(0, 8), { mayQuote: true });
    await trust.answer(said.slice(8), { mayQuote: true, reading: 'easy', mode: 'helped' });

    const { page, assertQuiet, close } = await at('coach');
    await page.locator('always-record').getByRole('button', { name: 'We are in another phase' }).click();
    const phase = page.locator('always-record form');
    await fillIn(phase, { 'Where you are': 'Co-design and test' });
    await save(phase);
    await sayWhoIsOnTheTeam(page, ['Executive sponsor', 'Staff who give care', 'Partner with lived experience']);
    await writeDown(page, 'The team', 'Write the team charter', {
      'Why we are here': 'That people know what to do at home.',
      'How people came to join (optional)': 'We asked in the waiting room.',
      Travel: true,
    });
    const quote = await beginForm(page, 'What matters to people', 'Add a quote');
    await quote.getByRole('radio', { name: voices[0]! }).first().check();
    await fillIn(quote, { 'Words to keep': voices[0]! });
    await save(quote);
    for (const shared of ['What matters to people', 'Vision statement', 'Aim statement', 'What is measured']) {
      await writeDown(page, 'Who took part', 'Write down who took part', {
        Step: shared,
        'As whom they took part': 'Patients',
        'How much say they had': 'Designed it together',
      });
    }
    assertQuiet();
    await close();
  });

  it('agrees a vision in people’s own words, tests it, and sets an aim', async () => {
    trust.pass(7);
    const { page, assertQuiet, close } = await at('partner');
    await writeDown(page, 'Vision statement', 'Write the vision statement', {
      'Vision, in people’s own words': 'I will always know who to call when I get home.',
      'I want to know who to call.': true,
      'Staff who give care': true,
      'Partner with lived experience': true,
    });
    const tests = await beginForm(page, 'The four tests', 'Fill in the four tests');
    for (const met of await tests.getByRole('radio', { name: 'Met', exact: true }).all()) await met.check();
    for (const why of await tests.getByRole('textbox').all()) await why.fill('People told us so, and we looked.');
    await save(tests);
    await writeDown(page, 'Aim statement', 'Write the aim statement', {
      Aim: '80% of people always know who to call, by the summer of next year.',
      'How many in 100 (optional)': '80',
      'By when (optional)': trust.dayIn(500),
    });
    assertQuiet();
    await close();
  });

  it('chooses what to measure with the wizard: does it happen, and do people feel it', async () => {
    const { page, assertQuiet, close } = await at('team');
    await measureWith(page, { know: 'Do people feel it?', question: 'Did you know who to call?' });
    await measureWith(page, { know: 'Is it done?', question: 'Did we give you a card with a phone number?' });
    await page.reload();
    measures = valueOf(await trust.as('team').readAlwaysEvent(home)).measures.map(({ id }) => id);
    await openStep(page, 'What you measure');
    await page.getByText('Did you know who to call? “Always”').first().waitFor();
    assertQuiet();
    await close();
  });

  it('measures before anything is changed, and is told how many weeks are missing', async () => {
    await weeks(6, 0.4);
    const { page, close } = await at('team');
    await page
      .getByText(/How it is before the change/)
      .first()
      .waitFor();
    await close();
    await weeks(8, 0.4);
    const standing = valueOf(await trust.as('team').readStanding(home));
    assert.equal(standing.steps.find(({ step }) => step === 'baseline')?.state, 'done');
  });

  it('designs changes together and tests them small, and the chart marks each by itself', async () => {
    const { page, assertQuiet, close } = await at('partner');
    await writeDown(page, 'Ideas for change', 'Add an idea', {
      Idea: 'A card with a phone number.',
      'What it is about (optional)': 'How things are done',
      'I want to know who to call.': true,
      ...together,
    });
    await writeDown(page, 'Ideas for change', 'Add an idea', {
      Idea: 'The nurse calls the day after.',
      'What it is about (optional)': 'How people are with each other',
      'I want to know who to call.': true,
      ...together,
    });
    await close();
    const tests = [
      ['A card for one person', 'A card with a phone number.', 'With one person', 'Change it, and try again'],
      ['A card for a week', 'A card with a phone number.', 'For one week', 'Keep it'],
      ['A call the day after', 'The nurse calls the day after.', 'With one team', 'Keep it'],
    ] as const;
    for (const [title, idea, scale, decision] of tests) {
      const plan = await at('team');
      await writeDown(plan.page, 'Small tests of change', 'Add a test of change', {
        'Name of the test': title,
        'Idea that is tested (optional)': idea,
        'How big it is': scale,
        'First day': trust.dayIn(0),
        'What we think will happen (optional)': 'More people know who to call.',
        ...together,
      });
      await plan.close();
      await weeks(1, 0.8);
      const learn = await at('partner');
      await writeDown(learn.page, 'Small tests of change', /^Go on with it/, {
        'What happened (optional)': 'People kept it.',
        'Last day (optional)': trust.dayIn(0),
        'What we learned (optional)': 'It helps.',
        'What we do now (optional)': decision,
      });
      await learn.close();
    }
    const series = valueOf(await trust.as('team').readSeries(home, measures[0]!));
    assert.deepEqual(
      series.annotations?.map(({ text, kind }) => [text, kind]),
      tests.map(([title]) => [title, 'test-of-change']),
    );
    assertQuiet();
  });

  it('keeps it up for a year, rests for a month without harm, and is told when to look again', async () => {
    await weeks(20, 0.95);
    const resting = await at('team');
    await writeDown(resting.page, 'Rest, and start again', 'Let the work rest', {
      'Last day of rest (optional)': trust.dayIn(28),
      Reason: 'Winter beds',
    });
    await resting.page.getByText('This work has been resting since').first().waitFor();
    await resting.close();
    trust.pass(28);
    await weeks(36, 0.95);

    const { page, assertQuiet, close } = await at('coach');
    await page.locator('always-record').getByRole('button', { name: 'We are in another phase' }).click();
    const phase = page.locator('always-record form');
    await fillIn(phase, { 'Where you are': 'Reliably implement, sustain and spread' });
    await save(phase);
    await writeDown(page, 'Make it the normal way', 'Write down what is done every time', {
      'What is done every time': 'We give the card and call the day after.',
      'Who does it': 'The nurse who looked after the person',
      When: 'When they go home, and the day after',
    });
    await writeDown(page, 'Keep it going', 'Write the plan to keep it going', {
      'Who keeps it going': 'The ward manager',
      'Who stands in (optional)': 'The deputy sister',
      'Day to look at it again (optional)': trust.dayIn(180),
    });
    await writeDown(page, 'Tell people, and spread it', 'Add another place', {
      'Place that took it up': 'Oak Ward',
      ...together,
    });
    await writeDown(page, 'Tell people, and spread it', 'Write down what people were told', {
      'Who was told': 'Everybody',
      'What people said (optional)': 'I want to know who to call.',
      'I want to know who to call.': true,
      'What we did together (optional)': 'Everybody gets a card and a call.',
    });
    for (const ago of [60, 1]) {
      await writeDown(page, 'Who looks after the work', 'Write down a report', {
        'Day of the report': trust.dayIn(-ago),
        'Who it went to': 'Patient experience group',
      });
    }
    assertQuiet();
    await close();
    const months = (trust.now() - Date.parse('2025-01-06')) / (30.44 * 24 * 60 * 60 * 1000);
    assert.ok(months >= 18, String(months));
  });

  it('has its evidence complete, signed by the sponsor, the coach and the person with lived experience', async () => {
    const sponsor = await at('sponsor');
    await writeDown(sponsor.page, 'Who looks after the work', 'Write down that the sponsor looked', {
      'What they decided (optional)': 'It goes on.',
    });
    await sponsor.close();
    const coach = await at('coach');
    await attach(coach.page, 'C4', 'Results for different groups of people', 'Answers by age, 2026');
    await attach(coach.page, 'C4', 'A story', 'What a carer told us');
    await attach(coach.page, 'F1', undefined, 'Easy read and an interpreter, as people asked');
    const criteria = valueOf(await trust.as('team').readChecklist(home)).items.map(({ criterion }) => criterion);
    for (const criterion of criteria.filter((one) => one !== 'F2')) await signOff(coach.page, criterion);
    coach.assertQuiet();
    await coach.close();
    const partner = await at('partner');
    await signOff(partner.page, 'F2');
    await partner.page.getByText(`${criteria.length} of ${criteria.length}`).first().waitFor();
    await partner.close();

    const { items } = valueOf(await trust.as('team').readChecklist(home));
    assert.deepEqual([...new Set(items.map(({ state }) => state))], ['signed-off']);
    assert.equal(valueOf(await trust.as('team').readStanding(home)).progress, 5);
  });
});
