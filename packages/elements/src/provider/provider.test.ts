import { whatMattersPatient } from '@always-kit/contract/built-in';
import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../define/define.ts';
import { TestCollector } from '../support/collector.ts';
import { asking, ward } from '../support/questionnaires.ts';
import { Person, textOf } from '../support/person.ts';
import '../feedback/feedback.define.ts';
import { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';
import './provider.define.ts';
import { AlwaysProvider } from './provider.ts';

describe('<always-provider>', () => {
  it('gives its client to what is inside, also deep inside another component', async () => {
    const collector = new TestCollector(whatMattersPatient);
    const provider = await fixture(html`<always-provider .client=${collector.client}><div></div></always-provider>`);
    const form = new AlwaysWhatMatters();
    form.questionnaire = 'wm-core';
    form.service = 'w';
    provider.querySelector('div')!.attachShadow({ mode: 'open' }).append(form);
    const person = new Person(form);

    await person.until(() => person.heading === 'What matters to you?', 'the first page is shown');
  });

  it('makes a client from its attributes', async () => {
    const asked = await whileFetching(async () => {
      await fixture(html`
        <always-provider url="https://collector.test/patients" site-key="pk-1">
          <always-what-matters service="w" questionnaire="wm-core"></always-what-matters>
        </always-provider>
      `);
    });

    expect(asked).to.deep.equal(['https://collector.test/patients/v1/questionnaires/wm-core?key=pk-1']);
  });

  for (const outbox of [undefined, ''] as const) {
    it(`asks for the portal’s token and sends with it, ${outbox === '' ? 'what waited in the outbox too' : 'without an outbox'}`, async () => {
      const provider = new AlwaysProvider();
      Object.assign(provider, { url: 'https://collector.test/portal', siteKey: `pk-${outbox}`, outbox, embed: 'old' });
      const form = provider.appendChild(new AlwaysWhatMatters());
      Object.assign(form, { service: 'w', questionnaire: asking(ward) });
      let needed = 0;
      provider.addEventListener('always-embed-needed', () => {
        needed++;
        provider.embed = () => 'new';
      });
      const type = 'urn:always-kit:problem:unknown-embed-token';
      const refused = (): Response => Response.json({ type, title: 'Run out', status: 401 }, { status: 401 });
      const sent = await whileFetching(async (asked) => {
        await fixture(provider);
        const person = new Person(form);
        await person.press('Start');
        await person.pick('Elm ward');
        await person.press('Continue');
        await person.press('Send your answers');
        await person.until(() => needed > 0, 'a token is asked for');
        if (outbox === undefined) await person.press('Try again');
        await person.until(() => asked.length > 1, 'it is sent again');
      }, refused);

      expect(sent.slice(0, 2).map((address) => new URL(address).searchParams.get('embed'))).to.deep.equal([
        'old',
        'new',
      ]);
    });
  }

  it('reaches elements whose script came before its own', async () => {
    const collector = new TestCollector(whatMattersPatient);
    const page = await fixture(html`
      <test-late-provider>
        <always-what-matters service="w" questionnaire="wm-core"></always-what-matters>
      </test-late-provider>
    `);
    const person = new Person(page.querySelector('always-what-matters')!);
    await person.settled();
    expect(person.heading).to.equal('Loading the questions');

    Object.assign(page, { client: collector.client }); // as a page's script may, before ours has come
    define('test-late-provider', class extends AlwaysProvider {});

    await person.until(() => person.heading === 'What matters to you?', 'the first page is shown');
  });

  it('is not needed by an element that has a client of its own', async () => {
    const collector = new TestCollector(whatMattersPatient);
    const form = await fixture<AlwaysWhatMatters>(html`
      <always-what-matters service="w" questionnaire="wm-core" .client=${collector.client}></always-what-matters>
    `);
    const person = new Person(form);

    await person.until(() => person.heading === 'What matters to you?', 'the first page is shown');
  });

  it('gives its language and words, and an element’s own go before them', async () => {
    const page = await fixture(html`
      <always-provider
        language="cy"
        .messages=${{ 'always-what-matters': { language: 'cy', start: 'Dechrau', back: 'Yn ôl' } }}
      >
        <always-what-matters
          service="w"
          .questionnaire=${asking(ward)}
          .messages=${{ language: 'cy', start: 'Dechrau nawr' }}
        ></always-what-matters>
      </always-provider>
    `);
    const person = new Person(page.querySelector('always-what-matters')!);
    await person.settled();

    expect(person.find('.form').lang).to.equal('cy');
    await person.press('Dechrau nawr');
    expect(textOf(person.find('.back'))).to.equal('Yn ôl');
  });

  it('passes a change on', async () => {
    const page = await fixture<AlwaysProvider>(html`
      <always-provider>
        <always-what-matters service="w" .questionnaire=${asking(ward)}></always-what-matters>
      </always-provider>
    `);
    const person = new Person(page.querySelector('always-what-matters')!);

    page.messages = { 'always-what-matters': { start: 'Begin' } };
    await page.updateComplete;
    await person.settled();

    expect(textOf(person.find('[part=start]'))).to.equal('Begin');
  });

  it('gives its pictures in place of ours: a drawing or an image of the page’s own', async () => {
    const page = await fixture(html`
      <always-provider
        .pictures=${{ speech: { path: 'M0 0h24v24H0Z', filled: true }, name: { src: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>' } }}
      >
        <always-feedback service="w" .questionnaire=${asking(ward)}></always-feedback>
      </always-provider>
    `);
    const person = new Person(page.querySelector('always-feedback')!);
    await person.settled();

    expect(person.find('.idea path').getAttribute('d')).to.equal('M0 0h24v24H0Z');
    const image = person.find<HTMLImageElement>('.idea img');
    expect(image.alt, 'the words beside it say the same').to.equal('');
  });

  it('takes no room and draws nothing', async () => {
    const provider = await fixture(html`<always-provider></always-provider>`);

    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('lets two on one page each go their own way', async () => {
    const [one, other] = [new TestCollector(asking(ward)), new TestCollector(asking(ward))];
    const page = await fixture(html`
      <div>
        ${[one, other].map(
          ({ client }) => html`
            <always-provider .client=${client}>
              <always-what-matters questionnaire="test" service="w"></always-what-matters>
            </always-provider>
          `,
        )}
      </div>
    `);
    const [first, second] = [...page.querySelectorAll('always-what-matters')].map((form) => new Person(form));
    for (const [person, answer] of [
      [first!, 'Elm ward'],
      [second!, 'Bramley ward'],
    ] as const) {
      await person.until(() => person.heading === 'Your stay', 'the first page is shown');
      await person.press('Start');
      await person.pick(answer);
      await person.press('Continue');
      await person.press('Send your answers');
      await person.until(() => person.heading === 'Thank you', 'it is sent');
    }

    expect([one.answers, other.answers]).to.deep.equal([{ ward: 'elm' }, { ward: 'bramley' }]);
  });
});

/** The addresses asked for while `act` runs, none of which answers unless there is an answer. */
async function whileFetching(act: (asked: string[]) => Promise<void>, answer?: () => Response): Promise<string[]> {
  const asked: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input) => {
    asked.push((input as URL).href);
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'));
  };
  try {
    await act(asked);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return asked;
  } finally {
    globalThis.fetch = fetch;
  }
}
