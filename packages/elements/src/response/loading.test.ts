import { whatMattersPatient } from '@always-kit/contract/built-in';
import type { Questionnaire } from '@always-kit/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { TestCollector } from '../support/collector.ts';
import { openWhatMatters } from '../support/opened.ts';
import { asking, names, nights } from '../support/questionnaires.ts';
import { Person } from '../support/person.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';

describe('loading the questions', () => {
  it('takes the newest version of a questionnaire by its id', async () => {
    const { person } = await named('wm-core');

    await person.until(() => person.heading === 'What matters to you?', 'the first page is shown');
  });

  it('takes one version of it', async () => {
    const older = { ...whatMattersPatient, version: '0.1', title: { plain: 'The older one' } };
    const newer = { ...whatMattersPatient, version: '0.9', title: { plain: 'The newer one' } };
    const { person } = await named('wm-core@0.1', newer, older);

    await person.until(() => person.heading === 'The older one', 'the older one is shown');
  });

  it('leaves the introduction out where the page asked to start before the questions were there', async () => {
    const { person, collector, form } = await held();
    const shown: string[] = [];
    form.addEventListener('always-step', ({ step }) => shown.push(step));

    form.start();
    collector.release(undefined);
    await person.until(() => shown.includes('question'), 'a question is shown');

    expect(person.heading).to.equal('What matters to you when you use this service?');
    expect(shown).to.deep.equal(['question']);
  });

  it('says that it could not be loaded, and loads at a press', async () => {
    const { person, collector } = await offlineForm();
    await person.until(() => person.heading === 'The questions could not be shown', 'the failure is told');
    expect(person.sees).to.contain('Check that you are connected to the internet');
    expect(person.hears).to.equal('The questions could not be shown');

    collector.line = 'up';
    await person.press('Try again');
    await person.until(() => person.heading === 'What matters to you?', 'the first page is shown');

    expect(person.at?.id).to.equal('heading');
  });

  it('loads by itself when the connection is back', async () => {
    const { person, collector } = await offlineForm();
    await person.until(() => person.heading === 'The questions could not be shown', 'the failure is told');

    collector.line = 'up';
    window.dispatchEvent(new Event('online'));

    await person.until(() => person.heading === 'What matters to you?', 'the first page is shown');
  });

  it('says that it is our mistake when there is no such questionnaire', async () => {
    const { person } = await named('wm-nothing');

    await person.until(() => person.heading === 'The questions could not be shown', 'the failure is told');

    expect(person.sees).to.contain('This is our mistake, not yours.');
  });

  it('says that it is our mistake when the page has not said whom to ask, and loads once it does', async () => {
    const form = await atOnce(() =>
      fixture<AlwaysWhatMatters>(html`<always-what-matters questionnaire="wm-core" service="w"></always-what-matters>`),
    );
    const person = new Person(form);
    await person.until(() => person.heading === 'The questions could not be shown', 'it is told');

    form.client = new TestCollector(whatMattersPatient).client;

    await person.until(() => person.heading === 'What matters to you?', 'the first page is shown');
  });

  it('asks nothing that could not be sent, because the page has not said which service it is about', async () => {
    const { client } = new TestCollector(whatMattersPatient);
    const form = await atOnce(() =>
      fixture<AlwaysWhatMatters>(html`
        <always-what-matters questionnaire="wm-core" service="Bramley Ward!" .client=${client}></always-what-matters>
      `),
    );
    const person = new Person(form);
    await person.until(() => person.heading === 'The questions could not be shown', 'it is told');

    form.service = 'bramley-ward';

    await person.until(() => person.heading === 'What matters to you?', 'the first page is shown');
  });

  it('says so when a page sets something that cannot be asked', async () => {
    const { person } = await openWhatMatters({ id: 'broken', version: '1' } as unknown as Questionnaire);

    expect(person.heading).to.equal('The questions could not be shown');
  });

  it('starts again when the element comes back before the questions did', async () => {
    const { person, collector, form } = await held();
    const parent = form.parentElement!;

    form.remove();
    parent.append(form);
    collector.release(undefined);

    await person.until(() => person.heading === 'What matters to you?', 'the first page is shown');
  });
});

describe('a page that sets the questionnaire again', () => {
  it('does not take the answers away', async () => {
    const { form, person } = await openWhatMatters(asking(names, nights));
    await person.press('Start');
    await person.pick('Yes');

    form.questionnaire = asking(names, nights);
    await person.settled();

    expect(person.find<HTMLInputElement>(':checked').value).to.equal('yes');
  });

  it('does not take an answer away that its change has no place for, and takes the change for the next person', async () => {
    const { form, person, collector } = await openWhatMatters(asking(names, nights));
    await person.press('Start');
    await person.pick('Yes');

    form.questionnaire = asking({ kind: 'text', id: 'names', text: { plain: 'How did staff greet you?' } }, nights);
    await person.settled();
    await person.press('Finish now');
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ names: 'yes' });
    form.reset();
    await person.press('Start');
    expect(person.heading).to.equal('How did staff greet you?');
  });

  it('begins another one from its start', async () => {
    const { form, person } = await openWhatMatters(asking(names, nights));
    await person.press('Start');

    form.questionnaire = whatMattersPatient;
    await person.settled();

    expect(person.heading).to.equal('What matters to you?');
  });
});

/** Runs `act` with nothing to wait for. */
async function atOnce<Value>(act: () => Promise<Value>): Promise<Value> {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((run: () => void) => setTimeout(run)) as typeof setTimeout;
  try {
    return await act();
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}

async function named(
  questionnaire: string,
  ...known: Questionnaire[]
): Promise<{ person: Person; collector: TestCollector }> {
  return await formOf(questionnaire, new TestCollector(...(known.length > 0 ? known : [whatMattersPatient])));
}

async function offlineForm(): Promise<{ person: Person; collector: TestCollector }> {
  const collector = new TestCollector(whatMattersPatient);
  collector.line = 'down';
  return await formOf('wm-core', collector);
}

async function held(): Promise<{
  person: Person;
  collector: TestCollector & { release(value: undefined): void };
  form: AlwaysWhatMatters;
}> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const collector = Object.assign(new TestCollector(whatMattersPatient), { held: promise, release: resolve });
  return { ...(await formOf('wm-core', collector)), collector };
}

async function formOf(
  questionnaire: string,
  collector: TestCollector,
): Promise<{ person: Person; collector: TestCollector; form: AlwaysWhatMatters }> {
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters questionnaire=${questionnaire} service="w" .client=${collector.client}></always-what-matters>
  `);
  return { person: new Person(form), collector, form };
}
