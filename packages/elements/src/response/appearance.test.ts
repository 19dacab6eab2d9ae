import { friendsAndFamily, whatMattersPatient } from '@always-kit/contract/built-in';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { atCheck, atFirstQuestion, openFeedback, openWhatMatters, type Opened } from '../support/opened.ts';
import { asking, helped, left, names, nights, ward } from '../support/questionnaires.ts';
import { leave, open as inDanger } from '../caution/support/opened.ts';
import { expectAccessible } from '../support/axe.ts';

describe('a narrow screen of 320 px', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, open] of pages()) {
    it(`shows ${name} without scrolling sideways, also at twice the text size`, async () => {
      const { form } = await open();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);

      form.style.fontSize = '200%';
      await form.updateComplete;

      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }
});

describe('a low screen', () => {
  before(() => setViewport({ width: 800, height: 300 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('has all of a large field, and the mark of the focus around it, once Tab leads there', async () => {
    const { person } = await atFirstQuestion(whatMattersPatient);
    const field = person.find('textarea');
    const { top } = field.getBoundingClientRect();
    scrollBy(0, top - innerHeight + 60); // only its first line is in sight
    person.find('#heading').focus({ preventScroll: true });

    await person.key('Tab');

    expect(person.at).to.equal(field);
    const { bottom } = field.getBoundingClientRect();
    expect(bottom).to.be.at.most(innerHeight - 6);
  });
});

describe('a finger', () => {
  for (const [name, open] of pages()) {
    it(`hits every target of ${name}: each is 44 px at least`, async () => {
      const { person } = await open();

      const targets = [...person.root.querySelectorAll<HTMLElement>('button, a, .option, textarea, input[type=text]')];
      expect(targets.length).to.be.greaterThan(0);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML.slice(0, 80)).to.be.at.least(44);
      }
    });
  }
});

describe('the page around it', () => {
  it('does not shrink our text when it shrinks rem', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const { form } = await openWhatMatters(whatMattersPatient);

      expect(parseFloat(getComputedStyle(form).fontSize)).to.be.at.least(16);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('does not reach us with a rule for every element', async () => {
    const reset = document.head.appendChild(document.createElement('style'));
    reset.textContent = '* { font-size: 10px; line-height: 1; color: #999; text-align: center; padding: 0; border: 0 }';
    try {
      const { person } = await openWhatMatters(whatMattersPatient);

      const { color, fontSize, lineHeight, textAlign } = getComputedStyle(person.find('.idea'));
      expect([color, fontSize, lineHeight, textAlign]).to.deep.equal(['rgb(33, 43, 50)', '16px', '24px', 'start']);
    } finally {
      reset.remove();
    }
  });

  it('gives us its colours by the names of nhsuk-frontend, and ours go before those', async () => {
    const { form, person } = await openWhatMatters(whatMattersPatient);
    form.style.setProperty('--nhsuk-button-colour', 'rgb(1, 2, 3)');
    expect(getComputedStyle(person.find('.button')).backgroundColor).to.equal('rgb(1, 2, 3)');

    form.style.setProperty('--always-colour-button', 'rgb(4, 5, 6)');

    expect(getComputedStyle(person.find('.button')).backgroundColor).to.equal('rgb(4, 5, 6)');
  });

  it('is dark only where the page says so', async () => {
    const { form } = await openWhatMatters(whatMattersPatient);
    expect(getComputedStyle(form).color).to.equal('rgb(33, 43, 50)');

    form.style.colorScheme = 'dark';
    form.style.background = '#111';

    expect(getComputedStyle(form).color).to.equal('rgb(240, 244, 245)');
    await expectAccessible(form);
  });

  it('hides us with the hidden attribute', async () => {
    const { form } = await openWhatMatters(whatMattersPatient);

    form.hidden = true;

    expect(getComputedStyle(form).display).to.equal('none');
  });

  it('shows its own words in our place until our script has come', async () => {
    const waiting = await fixture(html`<always-not-yet>Ring us on 01234</always-not-yet>`);
    const { form } = await openWhatMatters(whatMattersPatient);
    form.append('Ring us on 01234');

    expect(waiting.getClientRects().length).to.equal(1);
    expect(form.shadowRoot!.querySelector('slot:not([name])'), 'and not beside us').to.equal(null);
  });

  it('forbids styles in attributes: we have none', async () => {
    for (const [, open] of pages()) {
      const { form } = await open();
      expect(form.shadowRoot!.querySelector('[style]')).to.equal(null);
    }
  });
});

describe('answering', () => {
  it('moves nothing under the finger', async () => {
    for (const question of [ward, helped, names]) {
      const { person } = await atFirstQuestion(asking(question));
      const before = person.find('[part=continue]').getBoundingClientRect().top;

      person.find('label').click();
      await person.settled();

      expect(person.find('[part=continue]').getBoundingClientRect().top).to.equal(before);
    }
  });
});

describe('a contrast theme', () => {
  before(() => emulateMedia({ forcedColors: 'active' }));
  after(() => emulateMedia({ forcedColors: 'none' }));

  it('keeps the ring around what has the focus', async () => {
    const { person } = await atFirstQuestion(asking(ward));
    await person.key('Tab');

    const { outlineStyle, outlineWidth } = getComputedStyle(person.at!);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  it('draws what is picked with borders, which such a theme keeps', async () => {
    const { person } = await atFirstQuestion(asking(ward));
    await person.pick('Elm ward');

    const mark = getComputedStyle(person.find(':checked'), '::before');
    expect([mark.visibility, mark.borderTopStyle]).to.deep.equal(['visible', 'solid']);
  });
});

describe('from right to left', () => {
  before(() => {
    document.dir = 'rtl';
    document.documentElement.lang = 'en';
  });
  after(() => {
    document.dir = '';
    document.documentElement.lang = '';
  });

  it('puts inputs on the right of their words', async () => {
    const { person } = await atFirstQuestion(asking(ward));
    const input = person.find('.option input').getBoundingClientRect();
    const words = person.find('.option .words').getBoundingClientRect();

    expect(input.left).to.be.greaterThan(words.right);
  });

  for (const [name, open] of pages()) {
    it(`${name} is accessible`, async () => {
      const { form } = await open();

      await expectAccessible(form);
    });
  }
});

function pages(): [
  name: string,
  open: () => Promise<Pick<Opened, 'person'> & { form: HTMLElement & { updateComplete: Promise<boolean> } }>,
][] {
  const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(4);
  return [
    ['the first page', () => openWhatMatters(whatMattersPatient)],
    ['a question in words', () => atFirstQuestion(whatMattersPatient)],
    ['several choices', () => atFirstQuestion(asking(helped))],
    ['a number', () => atFirstQuestion(asking(nights))],
    ['a date', () => atFirstQuestion(asking(left))],
    ['five faces', () => atFirstQuestion(friendsAndFamily)],
    ['the answers, one long and without a space', () => atCheck(whatMattersPatient, (person) => person.paste(long))],
    [
      'an error',
      async () => {
        const opened = await atFirstQuestion(asking(ward));
        await opened.person.press('Continue');
        return opened;
      },
    ],
    [
      'help for who may be in danger',
      async () => {
        const { form, person } = await inDanger();
        await person.answer('I want to die');
        await leave(person);
        return { form, person };
      },
    ],
    ['easy read', () => openFeedback(friendsAndFamily)],
    [
      'a question in easy read',
      async () => {
        const opened = await openFeedback(friendsAndFamily);
        await opened.person.press('Start');
        return opened;
      },
    ],
  ];
}
