import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { help, leave, notice, open, type Opened } from './support/opened.ts';

describe('what was written, as the page’s own form is submitted', () => {
  it('stops it once where private words have not been seen, and takes the person there', async () => {
    const { person, save, submitted } = await inAForm();
    await person.answer('Ring 07700 900123');

    await save();

    expect(submitted()).to.equal(0);
    expect(person.at).to.equal(notice(person));
    expect(person.description()).to.contain('phone number');

    await save();

    expect(submitted()).to.equal(1);
  });

  it('stops it once where help has not been seen', async () => {
    const { person, save, submitted } = await inAForm();
    await person.answer('I want to die');

    await save();

    expect(submitted()).to.equal(0);
    expect(person.at).to.equal(help(person));

    await save();

    expect(submitted()).to.equal(1);
  });

  it('stops it once for both, and again only for something new', async () => {
    const { person, save, submitted } = await inAForm();
    await person.answer('I want to die. Ring 07700 900123');
    await save();
    await save();
    expect(submitted()).to.equal(1);

    await person.answer(' or write to jo@example.com');
    await save();
    expect(submitted()).to.equal(1);

    await save();
    expect(submitted()).to.equal(2);
  });

  it('is not stopped for what the person has decided about', async () => {
    const { person, save, submitted } = await inAForm();
    await person.answer('Ring 07700 900123');
    await leave(person);
    await person.press('Hide it');

    await save();

    expect(submitted()).to.equal(1);
  });

  it('is not stopped again for what has stopped our own button', async () => {
    const { person, save, submitted } = await inAForm();
    await person.answer('Ring 07700 900123');
    await person.press('Continue');
    expect(person.at).to.equal(notice(person));
    await person.press('Continue');

    await save();

    expect(submitted()).to.equal(1);
  });

  it('leads back to words on another page that nobody has seen', async () => {
    const { person, save, submitted } = await inAForm();
    await person.press('Continue');
    await person.answer('Ring 07700 900123');
    await person.press('Back');
    expect(person.heading).to.equal('What matters to you?');

    await save();

    expect(submitted()).to.equal(0);
    expect(person.heading).to.equal('Is there anything else?');
    await person.until(() => person.at?.id === 'caution', 'the focus is there to stay');

    await save();

    expect(submitted()).to.equal(1);
  });

  it('stops a page’s script that submits while somebody writes', async () => {
    const { outer, person, submitted } = await inAForm();
    await person.answer('Ring 07700 900123');

    outer.requestSubmit();
    await person.settled();

    expect(submitted()).to.equal(0);
    expect(person.at).to.equal(notice(person));
  });

  it('does not take the page’s button away from under the pointer that presses it', async () => {
    const { outer, person, submitted } = await inAForm();
    await person.answer('Ring 07700 900123');
    const button = outer.querySelector('button')!.getBoundingClientRect();
    const position: [number, number] = [Math.round(button.x + 5), Math.round(button.y + 5)];
    try {
      await sendMouse({ type: 'move', position });
      await sendMouse({ type: 'down' });
      await person.settled();
      expect(notice(person)).to.equal(null);
      await sendMouse({ type: 'up' });
      await person.settled();
    } finally {
      await resetMouse();
    }

    expect(submitted()).to.equal(0);
    expect(person.at).to.equal(notice(person));
  });

  for (const [what, attribute] of [
    ['a form', 'novalidate'],
    ['a button', 'formnovalidate'],
  ] as const) {
    it(`is not stopped by ${what} that says ${attribute}`, async () => {
      const { outer, person, save, submitted } = await inAForm();
      (what === 'a form' ? outer : outer.querySelector('button')!).toggleAttribute(attribute, true);
      await person.answer('Ring 07700 900123');

      await save();

      expect(submitted()).to.equal(1);
    });
  }

  it('is not stopped where cautions are off', async () => {
    const { person, save, submitted } = await inAForm({ cautions: 'off' });
    await person.answer('Ring 07700 900123');

    await save();

    expect(submitted()).to.equal(1);
  });

  it('does not stop another form of the page', async () => {
    const { form, person, save, submitted } = await inAForm();
    form.removeAttribute('form');
    await person.answer('Ring 07700 900123');
    await save();
    expect(submitted()).to.equal(1);
  });
});

interface InAForm extends Opened {
  readonly outer: HTMLFormElement;
  /** Presses the page's own button, with a real key. */
  readonly save: () => Promise<void>;
  /** How often the page was told that its form is submitted. */
  readonly submitted: () => number;
}

/** At the first question, in a form that the page has of its own. */
async function inAForm(page: Parameters<typeof open>[0] = {}): Promise<InAForm> {
  const opened = await open(page);
  const { form, person } = opened;
  const outer = await fixture<HTMLFormElement>(html`<form id="of-the-page"><button>Save both</button></form>`);
  let submitted = 0;
  outer.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted++;
  });
  form.setAttribute('form', outer.id);
  const save = async (): Promise<void> => {
    outer.querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    await person.settled();
  };
  return { ...opened, outer, save, submitted: () => submitted };
}
