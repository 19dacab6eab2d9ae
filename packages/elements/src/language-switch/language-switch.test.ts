import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AlwaysProvider } from '../provider/provider.ts';
import '../provider/provider.define.ts';
import { expectAccessible } from '../support/axe.ts';
import { Person, textOf } from '../support/person.ts';
import { pseudo, teachPseudo } from '../support/pseudo.ts';
import { asking, names } from '../support/questionnaires.ts';
import '../what-matters/what-matters.define.ts';
import type { AlwaysLanguageEvent } from './language-switch.events.ts';
import type { AlwaysLanguageSwitch } from './language-switch.ts';
import './language-switch.define.ts';

describe('<always-language-switch>', () => {
  before(teachPseudo);

  it('offers each language by its own name in itself, and says which one is read', async () => {
    const element = await opened(html`<always-language-switch languages="en cy ur"></always-language-switch>`);

    expect(buttons(element).map((button) => [button.lang, button.dir, textOf(button)])).to.deep.equal([
      ['en-GB', 'ltr', 'English'],
      ['cy', 'ltr', 'Cymraeg'],
      ['ur', 'rtl', 'اردو'],
    ]);
    expect(current(element)).to.equal('English');
    await expectAccessible(element);
  });

  it('changes every form of its provider with the keyboard alone, and keeps the answers', async () => {
    const page = await fixture<AlwaysProvider>(html`
      <always-provider>
        <always-language-switch languages="en qps"></always-language-switch>
        <always-what-matters service="w" .questionnaire=${asking(names)}></always-what-matters>
      </always-provider>
    `);
    const element = page.querySelector('always-language-switch')!;
    const person = new Person(page.querySelector('always-what-matters')!);
    await person.press('Start');
    await person.pick('No');

    buttons(element)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await person.until(
      () => person.heading === pseudo('Did staff tell you their names?'),
      'the question is translated',
    );

    expect(textOf(person.find('label:has(:checked)'))).to.equal(pseudo('No'));
    expect(current(element)).to.equal(pseudo('Pseudo'));
    expect(element.shadowRoot!.activeElement, 'the focus stays where it was').to.equal(buttons(element)[1]);
    expect(textOf(element.shadowRoot!.querySelector('#label'))).to.equal(pseudo('Language'));
  });

  it('lets a page that remembers languages in its own way do so', async () => {
    const page = await fixture<AlwaysProvider>(html`
      <always-provider><always-language-switch languages="en qps"></always-language-switch></always-provider>
    `);
    let wanted = '';
    const listener = (event: AlwaysLanguageEvent): void => {
      wanted = event.language;
      event.preventDefault();
    };
    document.body.addEventListener('always-language', listener, { once: true });

    buttons(page.querySelector('always-language-switch')!)[1]!.click();
    await page.updateComplete;

    expect([wanted, page.language]).to.deep.equal(['qps', undefined]);
  });

  it('keeps nothing on the device', async () => {
    const page = await fixture<AlwaysProvider>(html`
      <always-provider><always-language-switch languages="en qps"></always-language-switch></always-provider>
    `);

    buttons(page.querySelector('always-language-switch')!)[1]!.click();
    await page.updateComplete;

    expect(page.language).to.equal('qps');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('offers drafts only where they are allowed, and says that they are drafts', async () => {
    const element = await opened(html`<always-language-switch></always-language-switch>`);
    expect(buttons(element).map((button) => button.lang)).to.not.include('cy');

    element.allowDrafts = true;
    await element.updateComplete;

    expect(textOf(buttons(element).find(({ lang }) => lang === 'cy'))).to.equal('Cymraeg (heb ei wirio)');
  });

  it('names a language that we have no words in, for a page that has', async () => {
    const element = await opened(html`<always-language-switch languages="en pt"></always-language-switch>`);

    expect(textOf(buttons(element)[1])).to.equal('português');
  });

  it('is nothing where there is nothing to choose', async () => {
    const element = await opened(html`<always-language-switch languages="en"></always-language-switch>`);

    expect(buttons(element)).to.deep.equal([]);
    expect(textOf(element.shadowRoot!.querySelector('#label'))).to.equal('');
  });

  it('has targets of 44 px', async () => {
    const element = await opened(html`<always-language-switch languages="en cy ur zh"></always-language-switch>`);

    for (const button of buttons(element)) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), textOf(button)).to.be.at.least(44);
    }
  });
});

async function opened(template: ReturnType<typeof html>): Promise<AlwaysLanguageSwitch> {
  return fixture<AlwaysLanguageSwitch>(template);
}

function buttons(element: AlwaysLanguageSwitch): HTMLButtonElement[] {
  return [...element.shadowRoot!.querySelectorAll('button')];
}

function current(element: AlwaysLanguageSwitch): string {
  return textOf(element.shadowRoot!.querySelector('[aria-current=true]'));
}
