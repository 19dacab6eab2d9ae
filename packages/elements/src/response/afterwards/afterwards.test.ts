import { aboutYou } from '@always-kit/contract/built-in';
import { problem } from '@always-kit/contract';
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../support/axe.ts';
import { openedWith, sent } from '../../support/opened-with.ts';
import type { Opened } from '../../support/opened.ts';
import { asking, names } from '../../support/questionnaires.ts';

describe('what is offered after the answers are sent', () => {
  it('comes only then, explained, with a No that weighs as much as the yes', async () => {
    const { form, person, collector } = await offered({ equality: 'about-you' });

    expect(collector.stored.size).to.equal(1);
    expect(person.sees).to.contain('Questions about you');
    expect(person.sees).to.contain('You do not have to answer them.');
    const [yes, no] = [person.button('Answer questions about you'), person.button('No thanks')];
    expect(yes.className).to.equal(no.className);
    await expectAccessible(form);
  });

  it('is not offered where the page does not want it', async () => {
    const { person } = await offered({});
    expect(person.sees).not.to.contain('Questions about you');
    expect(person.sees).not.to.contain('Stay in touch');
  });

  it('asks about the person, and sends that by itself', async () => {
    const { person, collector } = await offered({ equality: 'about-you', deprivationDecile: 3 });
    await person.press('Answer questions about you');
    expect(person.at?.id).to.equal('heading');
    expect(person.heading).to.equal('How old are you?');
    await person.pick('25 to 34');
    await person.press('Continue');
    await person.pick('Prefer not to say');
    await person.press('Finish now');
    expect(person.heading).to.equal('Check your answers');
    await person.press('Send');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    const [told] = collector.aboutYou;
    expect(told?.response).to.equal(collector.only.id);
    expect(told?.answers).to.deep.equal([{ question: 'age', value: '25-34' }]);
    expect(told?.declined).to.deep.equal(['sex']);
    expect(told?.deprivationDecile).to.equal(3);
    expect(person.sees).to.contain('Thank you. We have what you told us about you.');
    expect(Object.keys(collector.answers)).to.deep.equal(['names']);
  });

  it('looks at words written there as at all others', async () => {
    const about = {
      ...asking({ kind: 'text', id: 'say', text: { plain: 'How would you say it?' } }),
      id: 'about-words',
    };
    const { person, collector } = await offered({ equality: about });
    await person.press('Answer questions about you');
    await person.answer('I want to kill myself. My NHS number is 999 123 4567');
    await person.until(() => person.sees.includes('Samaritans'), 'help is shown');
    await person.press('Continue');

    expect(person.find('[part=caution]').textContent).to.contain('NHS number');
    await person.press('Hide');
    await person.press('Continue');
    await person.press('Send');
    await person.until(() => collector.aboutYou.length > 0, 'it is sent');
    expect(JSON.stringify(collector.aboutYou)).not.to.contain('4567');
  });

  it('tells nothing of somebody who says No thanks, and then offers to stay in touch', async () => {
    const { person, collector } = await offered({ equality: 'about-you', stayInTouch: true, deprivationDecile: 3 });
    expect(person.sees).not.to.contain('Stay in touch');
    await person.press('No thanks');

    expect(person.sees).to.contain('Stay in touch');
    expect(person.at?.id).to.equal('offer');
    await person.press('No thanks');
    expect(collector.aboutYou).to.deep.equal([]);
    expect(collector.contacts).to.deep.equal([]);
    expect(person.at?.id).to.equal('heading');
  });

  it('tells the page the name of the part, and of no question in it, whatever is answered', async () => {
    const { form, person } = await offered({ equality: aboutYou, stayInTouch: true });
    const told: string[] = [];
    form.addEventListener('always-step', ({ step, heading, error, number, total }) =>
      told.push([step, heading, error, number, total].join()),
    );
    const shown = new Set<string>();
    await person.press('Answer questions about you');
    for (let page = 0; page < 40 && person.heading !== 'Check your answers'; page++) {
      shown.add(person.heading);
      const options = [...person.root.querySelectorAll<HTMLInputElement>('input')];
      (options.at(-3) ?? options[0])?.click(); // the last that opens what is asked further
      await person.settled();
      await person.press('Continue');
    }
    expect(shown.size).to.be.greaterThan(6);
    await person.press('Send');
    await person.until(() => person.heading === 'Thank you', 'it is sent');
    await person.press('Give your details');
    await person.press('Send my details');

    expect(told).to.deep.equal([
      'done,Questions about you,false,0,1',
      'done,Thank you,false,0,1',
      'done,Stay in touch,false,0,1',
    ]);
  });

  it('goes back to the thanks when the first question is left', async () => {
    const { person } = await offered({ equality: aboutYou });
    await person.press('Answer questions about you');
    await person.press('Back');
    await person.until(() => person.heading === 'Thank you', 'the thanks are there again');

    expect(person.sees).to.contain('Questions about you');
  });

  it('says kindly that it could not be sent; the answers are safe, and it is tried again', async () => {
    const { person, collector } = await offered({ equality: aboutYou });
    await person.press('Answer questions about you');
    await person.pick('25 to 34');
    await person.press('Finish now');
    collector.line = 'down';
    await person.press('Send');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    expect(person.sees).to.contain('We already have your other answers. They are safe.');

    collector.line = 'up';
    globalThis.dispatchEvent(new Event('online'));
    await person.until(() => collector.aboutYou.length === 1, 'it is sent by itself');
    await person.until(() => person.heading === 'Thank you', 'the thanks are there again');
  });
});

describe('staying in touch', () => {
  it('holds nothing that leads to the answers', async () => {
    const { form, person, collector } = await offered({ stayInTouch: true });
    await person.press('Give your details');
    expect(person.heading).to.equal('Stay in touch');
    await expectAccessible(form);
    await fill(person, '#email', 'sam@example.org');
    await person.pick('To hear what has changed');
    await person.press('Send my details');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    const [contact] = collector.contacts;
    expect(Object.keys(contact!).sort()).to.deep.equal(['email', 'id', 'reasons', 'service']);
    expect(contact!.reasons).to.deep.equal(['hear-what-changed']);
    expect(contact!.id).not.to.equal(collector.only.id);
    expect(person.sees).to.contain('Thank you. We have your details.');
  });

  it('goes on being sent when the form has forgotten the person', async () => {
    const { form, person, collector } = await offered({ stayInTouch: true });
    await person.press('Give your details');
    await fill(person, '#email', 'sam@example.org');
    await person.pick('To hear what has changed');
    collector.line = 'down';
    await person.press('Send my details');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');

    form.reset();
    await person.settled();
    expect(person.root.textContent).not.to.include('sam@example.org');
    collector.line = 'up';
    globalThis.dispatchEvent(new Event('online'));
    await person.until(() => collector.contacts.length === 1, 'it is sent');
    expect(collector.contacts[0]!.email).to.equal('sam@example.org');
  });

  it('says what is missing or wrong, and leads there', async () => {
    const { form, person, collector } = await offered({ stayInTouch: true });
    await person.press('Give your details');
    await fill(person, '#email', 'sam');
    await person.press('Send my details');

    expect(person.at?.id).to.equal('summary');
    expect(person.description()).to.contain('Enter an email address, like name@example.org');
    expect(person.description()).to.contain('Select what we may contact you about');
    await expectAccessible(form);
    person.find('#summary a').click();
    await person.settled();
    expect(person.at?.id).to.equal('email');
    expect(person.description()).to.contain('Enter an email address');
    expect(collector.contacts).to.deep.equal([]);
  });

  it('tells who hears each field which of them is wrong, the reasons too', async () => {
    const { person } = await offered({ stayInTouch: true });
    await person.press('Give your details');
    const invalid = (): string[] =>
      [...person.root.querySelectorAll<HTMLInputElement>('[aria-invalid=true]')].map(({ name }) => name);
    expect(invalid()).to.deep.equal([]);

    await person.press('Send my details');

    expect(invalid()).to.deep.equal(['email', 'reasons', 'reasons', 'reasons']);
    const reasons = person.root.querySelectorAll('[name=reasons]');
    for (const each of reasons) expect(person.description(each)).to.contain('Select what we may contact you about');
  });

  it('leaves no thanks for the answers at the end of its page, and then says what has come', async () => {
    const { person } = await offered({ stayInTouch: true });
    expect(person.hears).to.contain('We have your answers.');

    await person.press('Give your details');
    expect(person.hears).to.equal('');

    await fill(person, '#email', 'sam@example.org');
    await person.pick('To hear what has changed');
    await person.press('Send my details');
    await person.until(() => person.heading === 'Thank you', 'it is sent');
    expect(person.hears).to.equal('Thank you. We have your details.');
  });

  it('says that a name is too long, and cuts nothing off', async () => {
    const { person, collector } = await offered({ stayInTouch: true });
    await person.press('Give your details');
    await fill(person, '#email', 'sam@example.org');
    await person.pick('To hear what has changed');
    const name = person.find<HTMLInputElement>('#name');
    name.value = 'S'.repeat(121);
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await person.press('Send my details');

    expect(person.description()).to.equal('Your answer must be 120 characters or fewer');
    expect(person.description(name)).to.contain('Your answer must be 120 characters or fewer');
    expect(name.value).to.have.length(121);
    name.value = 'S'.repeat(120);
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await person.press('Send my details');
    await person.until(() => collector.contacts.length === 1, 'it is sent');
    expect(collector.contacts[0]!.name).to.have.length(120);
  });

  it('is tried again when it could not be sent, and what was written stays', async () => {
    const { person, collector } = await offered({ stayInTouch: true });
    await person.press('Give your details');
    await fill(person, '#phone', '01632 960 001');
    await person.pick('To hear what has changed');
    collector.refusal = problem('service-not-allowed');
    await person.press('Send my details');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    expect(person.find<HTMLInputElement>('#phone').value).to.equal('01632 960 001');

    collector.refusal = undefined;
    await person.press('Try again');
    await person.until(() => collector.contacts.length === 1, 'it is sent');
  });
});

async function offered(properties: Parameters<typeof openedWith>[0]): Promise<Opened> {
  const opened = await openedWith(properties, asking(names), aboutYou);
  const { person } = opened;
  await person.press('Start');
  await person.pick('Yes');
  await person.press('Continue');
  await sent(person);
  const wants = properties.equality !== undefined || properties.stayInTouch;
  if (wants) await person.until(() => person.root.querySelector('#offer') !== null, 'something is offered');
  return opened;
}

async function fill(person: Opened['person'], field: string, text: string): Promise<void> {
  person.find(field).focus();
  await person.type(text);
}
