import { expect, fixture, html } from '@open-wc/testing';
import { TestCollector } from '../support/collector.ts';
import { openedWith } from '../support/opened-with.ts';
import { Person } from '../support/person.ts';
import { asking, names, nights, ward } from '../support/questionnaires.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import type { AlwaysResponseEvent } from './host-delivery.ts';

describe('a form of the page', () => {
  it('has the answers so far as the value of our form', async () => {
    const { outer, person } = await inAForm();
    expect([...new FormData(outer).keys()]).to.deep.equal([]);

    await person.press('Start');
    await person.pick('Yes');

    expect(new FormData(outer).get('feedback')).to.equal('{"names":"yes"}');
  });

  it('cannot be submitted before something is answered, where that is required, and leads there', async () => {
    const { outer, form, person } = await inAForm(true);
    expect(outer.checkValidity()).to.equal(false);
    outer.reportValidity();
    expect(document.activeElement).to.equal(form);
    expect(person.at?.id).to.equal('heading');

    await person.press('Start');
    await person.pick('Yes');

    expect(outer.checkValidity()).to.equal(true);
  });

  it('can be submitted by somebody who prefers not to say', async () => {
    const { outer, person } = await inAForm(true, asking({ ...names, mayDecline: true }));
    await person.press('Start');
    await person.pick('Prefer not to say');

    expect(outer.checkValidity()).to.equal(true);
  });

  it('takes no answer while its fieldset is disabled, and can be read all the same', async () => {
    const { outer, form, person } = await inAForm();
    await person.press('Start');
    outer.querySelector('fieldset')!.disabled = true;
    await person.settled();
    await person.pick('Yes');

    expect(form.answers).to.deep.equal({});
    expect([...person.root.querySelectorAll(':is(button, input, textarea):not(:disabled)')]).to.deep.equal([]);
    expect(person.root.querySelector('[inert]')).to.equal(null);

    outer.querySelector('fieldset')!.disabled = false;
    await person.settled();
    await person.pick('Yes');

    expect(form.answers).to.deep.equal({ names: 'yes' });
  });

  it('forgets when the page’s form is reset', async () => {
    const { outer, form, person } = await inAForm();
    await person.press('Start');
    await person.pick('Yes');

    outer.reset();
    await person.settled();

    expect(form.answers).to.deep.equal({});
    expect(person.heading).to.equal('Your stay');
    expect([...new FormData(outer).keys()]).to.deep.equal([]);
  });

  it('is not submitted by Enter in one of our fields', async () => {
    const { outer, person } = await inAForm();
    let submitted = 0;
    outer.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    await person.press('Start');
    await person.press('Continue');
    await person.answer('2');
    await person.key('Enter');

    expect(submitted).to.equal(0);
    expect(person.heading).to.equal('Check your answers');
  });
});

describe('driving a form from outside', () => {
  it('goes by methods and properties, and says where it is without what was written', async () => {
    const { form, person, collector } = await openedWith({}, asking(names, nights));
    const steps: string[] = [];
    form.addEventListener('always-step', ({ step, number, total }) => steps.push(`${step} ${number}/${total}`));

    form.start();
    await person.settled();
    form.answers = { names: 'yes', nights: 4, nonsense: 'x' };
    form.goTo('nights');
    await person.settled();
    expect(person.find<HTMLInputElement>('input').value).to.equal('4');
    form.finish();
    await person.settled();
    void form.send();
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(steps).to.deep.equal(['question 1/2', 'question 2/2', 'check 0/2', 'done 0/2']);
    expect(collector.answers).to.deep.equal({ names: 'yes', nights: 4 });
  });

  it('takes answers that are set before the questions are there', async () => {
    const form = await fixture<AlwaysWhatMatters>(html`<always-what-matters service="a"></always-what-matters>`);
    form.answers = { names: 'no' };
    form.questionnaire = asking(names);
    await form.prepare();

    expect(form.answers).to.deep.equal({ names: 'no' });
  });

  it('begins again, with nothing left', async () => {
    const { form, person } = await openedWith({}, asking(names));
    form.answers = { names: 'yes' };
    form.start();

    form.reset();
    await person.settled();

    expect(person.heading).to.equal('Your stay');
    expect(form.answers).to.deep.equal({});
  });

  it('hears of each change, and of nothing that was written', async () => {
    const { form, person } = await openedWith({}, asking(names));
    const heard: Event[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, (event) => heard.push(event));
    await person.press('Start');
    await person.pick('Yes');

    expect(heard.map(({ type }) => type)).to.deep.equal(['input', 'change']);
    expect(heard.every(({ target }) => target === form)).to.equal(true);
  });

  it('hears no letter of what is written, from no event of ours and from none of the browser’s that stands for one', async () => {
    const { form, person } = await openedWith(
      {},
      asking({ kind: 'text', id: 'good', text: { plain: 'What was good?' } }),
    );
    const heard: string[] = [];
    const listen = (event: Event): void => {
      const from = (event.composedPath()[0] as Element).localName;
      heard.push(`${event.type} ${from} ${(event as InputEvent).data ?? ''}`);
    };
    form.addEventListener('input', listen);
    form.addEventListener('change', listen);
    form.start();
    await person.settled();
    await person.answer('xy');
    person.button('Continue').focus();

    expect(heard.map((each) => each.trim())).to.deep.equal([
      'input always-what-matters',
      'input always-what-matters',
      'change always-what-matters',
    ]);
  });
});

describe('delivery by the page', () => {
  it('needs no network: the page takes the response', async () => {
    const { form, person } = await byThePage();
    const taken: unknown[] = [];
    form.addEventListener('always-response', (event) => {
      taken.push(event.response.answers);
      event.taken();
    });
    await answered(person);
    await person.until(() => person.heading === 'Thank you', 'it is taken');

    expect(taken).to.deep.equal([[{ question: 'ward', value: 'elm' }]]);
  });

  it('may take it later, and until then says that it is sending', async () => {
    const { form, person } = await byThePage();
    let later: AlwaysResponseEvent | undefined;
    form.addEventListener('always-response', (event) => {
      event.preventDefault();
      later = event;
    });
    await answered(person);
    expect(person.hears).to.equal('Sending');

    later!.taken();
    await person.until(() => person.heading === 'Thank you', 'it is taken');
  });

  it('may fail, and keeps the same id for the next time', async () => {
    const { form, person } = await byThePage();
    const ids: string[] = [];
    form.addEventListener('always-response', (event) => {
      ids.push(event.response.id);
      if (ids.length === 1) event.failed('refused');
      else event.taken();
    });
    await answered(person);
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    await person.press('Try again');
    await person.until(() => person.heading === 'Thank you', 'it is taken');

    expect(new Set(ids).size).to.equal(1);
  });

  it('is told as a failure where nobody takes it', async () => {
    const { person } = await byThePage();
    await answered(person);
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
  });
});

async function byThePage(): Promise<{ form: AlwaysWhatMatters; person: Person }> {
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters service="a" delivery="host" .questionnaire=${asking(ward)}></always-what-matters>
  `);
  await form.prepare();
  return { form, person: new Person(form) };
}

async function answered(person: Person): Promise<void> {
  await person.press('Start');
  await person.pick('Elm ward');
  await person.press('Continue');
  await person.press('Send your answers');
}

async function inAForm(
  required = false,
  questionnaire = asking(names, nights),
): Promise<{ outer: HTMLFormElement; form: AlwaysWhatMatters; person: Person }> {
  const outer = await fixture<HTMLFormElement>(html`
    <form>
      <fieldset>
        <always-what-matters
          name="feedback"
          service="a"
          ?required=${required}
          .questionnaire=${questionnaire}
          .client=${new TestCollector(questionnaire).client}
        ></always-what-matters>
      </fieldset>
    </form>
  `);
  const form = outer.querySelector<AlwaysWhatMatters>('always-what-matters')!;
  await form.prepare();
  return { outer, form, person: new Person(form) };
}
