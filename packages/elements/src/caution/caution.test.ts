import type { Question, Questionnaire } from '@always-kit/contract';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { AlwaysFeedback } from '../feedback/feedback.ts';
import '../feedback/feedback.define.ts';
import type { AlwaysProvider } from '../provider/provider.ts';
import '../provider/provider.define.ts';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import { Person, textOf } from '../support/person.ts';
import { asking, names } from '../support/questionnaires.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';

const matters: Question = { kind: 'text', id: 'matters', text: { plain: 'What matters to you?' } };
const more: Question = { kind: 'text', id: 'more', text: { plain: 'Is there anything else?' } };

interface Opened {
  readonly person: Person;
  readonly form: AlwaysWhatMatters;
  readonly collector: TestCollector;
}

interface Page {
  readonly questionnaire?: Questionnaire;
  readonly cautions?: 'on' | 'off';
  readonly layout?: 'pages' | 'one-page';
  readonly language?: string;
  readonly inside?: unknown;
  readonly dir?: 'ltr' | 'rtl';
}

/** At the first question, with everything loaded. */
async function open({
  questionnaire = asking(matters, more),
  cautions = 'on',
  layout = 'pages',
  language = 'en-GB',
  inside = '',
  dir = 'ltr',
}: Page = {}): Promise<Opened> {
  const collector = new TestCollector(questionnaire);
  const page = await fixture<HTMLElement>(
    html`<div lang="en-GB" dir=${dir}>
      <always-what-matters
        service="bramley-ward"
        cautions=${cautions}
        layout=${layout}
        language=${language}
        .questionnaire=${questionnaire}
        .client=${collector.client}
        >${inside}</always-what-matters
      >
    </div>`,
  );
  const form = page.querySelector('always-what-matters')!;
  const person = new Person(form);
  await form.prepare();
  person.find('[part=start]').click();
  await person.settled();
  if (cautions === 'on') await here(person);
  return { person, form, collector };
}

/** Cautions come late, and move nothing on the page that is shown by then: on the next it shows that they are there. */
async function here(person: Person): Promise<void> {
  for (let turn = 0; turn < 50 && !/not watched|not read this all day/.test(person.sees); turn++) {
    await aTimeout(10);
    person.find('[part=back]').click();
    await person.settled();
    person.find('[part=start]').click();
    await person.settled();
  }
}

function notice({ root }: Person): HTMLElement | null {
  return root.querySelector<HTMLElement>('[part=caution]');
}

function help({ root }: Person): HTMLElement | null {
  return root.querySelector<HTMLElement>('[part=help-now]');
}

async function leave(person: Person): Promise<void> {
  await person.key('Tab');
}

async function send(person: Person): Promise<void> {
  while (person.heading !== 'Check your answers') await person.press('Continue');
  await person.press('Send');
  await person.until(() => person.heading === 'Thank you', 'it is sent');
}

describe('private words in an answer', () => {
  it('are not looked for while somebody types', async () => {
    const { person } = await open();

    await person.answer('My NHS number is 999 123 4567');

    expect(notice(person)).to.equal(null);
  });

  it('are named and marked when the field is left, and the focus goes where the person sent it', async () => {
    const { person } = await open();

    await person.answer('I was there in the morning. My NHS number is 999 123 4567, and Dr Patel was kind');
    await leave(person);

    expect(textOf(notice(person))).to.contain('Do you want to hide this?');
    const seen = [...notice(person)!.querySelectorAll('li')].map((each) => textOf(each));
    expect(seen[0]).to.equal('NHS number: … My NHS number is 999 123 4567, and Dr Patel was kind');
    expect(seen[1]).to.equal('name: … is 999 123 4567, and Dr Patel was kind');
    expect([...notice(person)!.querySelectorAll('mark')].map(textOf)).to.deep.equal(['999 123 4567', 'Dr Patel']);
    expect(person.at?.getAttribute('part')).to.equal('continue');
  });

  it('are announced by the status that was there from the start', async () => {
    const { person } = await open();
    const status = person.find('[role=status]');

    await person.answer('Ring 07700 900123');
    await leave(person);

    expect(textOf(status)).to.equal('Do you want to hide this? phone number');
  });

  it('are announced once for each kind, and each is shown apart from our words, which way round it may be', async () => {
    const { person } = await open();

    await person.answer('Ring 07700 900123 or 07700 900124');
    await leave(person);

    expect(person.hears).to.equal('Do you want to hide this? phone number');
    expect([...notice(person)!.querySelectorAll('li > bdi mark')].map(textOf)).to.deep.equal([
      '07700 900123',
      '07700 900124',
    ]);
  });

  it('are no error: nothing is invalid, and no summary is shown', async () => {
    const { person } = await open();

    await person.answer('Ring 07700 900123');
    await leave(person);

    expect(person.root.querySelector('[aria-invalid=true], #summary')).to.equal(null);
    await expectAccessible(person.form);
  });

  it('are replaced by what they were when the person hides them', async () => {
    const { person, collector } = await open();
    await person.answer('Ring 07700 900123 please');
    await leave(person);

    await person.press('Hide it');

    expect(person.find<HTMLTextAreaElement>('textarea').value).to.equal('Ring [phone number] please');
    expect(notice(person)).to.equal(null);
    expect(person.at?.localName).to.equal('textarea');
    expect(person.hears).to.equal('It is hidden now.');
    await send(person);
    expect(collector.answers).to.deep.equal({ matters: 'Ring [phone number] please' });
  });

  it('stay when the person leaves them, and are not asked about again', async () => {
    const { person, collector } = await open();
    await person.answer('Ring 07700 900123');
    await leave(person);

    await person.press('Leave it as it is');

    expect(notice(person)).to.equal(null);
    expect(person.at?.localName).to.equal('textarea');
    expect(person.hears).to.equal('It stays as it is.');
    await person.type(' please');
    await leave(person);
    expect(notice(person)).to.equal(null);
    await send(person);
    expect(collector.answers).to.deep.equal({ matters: 'Ring 07700 900123 please' });
  });

  it('stop who goes on at once, so that they are seen, and then never again', async () => {
    const { person } = await open();
    await person.answer('Ring 07700 900123');

    await person.press('Continue');

    expect(person.heading).to.equal('What matters to you?');
    expect(person.at).to.equal(notice(person));
    expect(person.description()).to.contain('phone number');
    expect(person.hears).to.equal('');

    await person.press('Continue');

    expect(person.heading).to.equal('Is there anything else?');
  });

  it('do not take a button away from under the pointer that presses it', async () => {
    const { person } = await open();
    await person.answer('Ring 07700 900123');
    const button = person.button('Continue').getBoundingClientRect();
    const position: [number, number] = [Math.round(button.x + 20), Math.round(button.y + 20)];

    await sendMouse({ type: 'move', position });
    await sendMouse({ type: 'down' });
    await person.settled();
    expect(notice(person)).to.equal(null);
    expect(person.button('Continue').getBoundingClientRect().y).to.equal(button.y);
    await sendMouse({ type: 'up' });
    await person.settled();

    expect(person.at).to.equal(notice(person));
    await resetMouse();
  });

  it('are offered again on the page where answers are checked, and never keep anybody from sending', async () => {
    const { person, collector } = await open();
    await person.answer('Ring 07700 900123');
    await person.press('Continue');
    await person.press('Continue');
    await person.press('Continue');
    expect(person.heading).to.equal('Check your answers');

    expect(textOf(notice(person))).to.contain('07700 900123');
    await expectAccessible(person.form);
    await person.press('Send');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ matters: 'Ring 07700 900123' });
  });

  it('can be hidden on the page where answers are checked', async () => {
    const { person, collector } = await open();
    await person.answer('Ring 07700 900123');
    await person.press('Continue');
    await person.press('Continue');
    await person.press('Continue');

    await person.press('Hide it');

    expect(person.sees).to.contain('Ring [phone number]');
    expect(person.at?.getAttribute('part')).to.equal('send');
    await person.press('Send');
    await person.until(() => person.heading === 'Thank you', 'it is sent');
    expect(collector.answers).to.deep.equal({ matters: 'Ring [phone number]' });
  });

  it('stand once on a form of one page, for all of its answers', async () => {
    const { person } = await open({ layout: 'one-page' });
    const [first, second] = [...person.root.querySelectorAll('textarea')];
    first!.focus();
    await person.type('Ring 07700 900123');
    second!.focus();
    await person.type('LS1 4AP');
    await leave(person);

    expect(person.root.querySelectorAll('[part=caution]').length).to.equal(1);
    expect([...notice(person)!.querySelectorAll('mark')].map(textOf)).to.deep.equal(['07700 900123', 'LS1 4AP']);
    await person.press('Hide it');

    expect([first!.value, second!.value]).to.deep.equal(['Ring [phone number]', '[postcode]']);
  });

  it('are never read as markup', async () => {
    const { person } = await open();
    person.find<HTMLTextAreaElement>('textarea').focus();
    await person.type('Dr <img src=x> Mr <b>Smith</b> 07700 900123 <script>');
    await leave(person);

    expect(notice(person)!.querySelector('img, b, script')).to.equal(null);
    expect(textOf(notice(person))).to.contain('<script>');
  });

  it('may be of the host’s own kind, called by its name', async () => {
    const collector = new TestCollector();
    const questionnaire = asking(matters);
    const provider = await fixture<AlwaysProvider>(html`
      <always-provider .privatePatterns=${[{ name: 'wristband number', pattern: /\bWB\d{6}\b/ }]}>
        <always-what-matters service="bramley-ward" .questionnaire=${questionnaire} .client=${collector.client}>
        </always-what-matters>
      </always-provider>
    `);
    const person = new Person(provider.querySelector('always-what-matters')!);
    await person.form.prepare();
    await person.press('Start');
    await here(person);

    await person.answer('I wear WB123456');
    await leave(person);
    expect(textOf(notice(person))).to.contain('wristband number');
    await person.press('Hide it');

    expect(person.find<HTMLTextAreaElement>('textarea').value).to.equal('I wear [wristband number]');
  });

  it('are still found where a pattern of the host’s own cannot be tried', async () => {
    const warned = console.warn;
    const warnings: unknown[] = [];
    console.warn = (...said: unknown[]) => warnings.push(said[0]);
    try {
      const broken = { name: 'broken', get pattern(): RegExp { throw new Error('broken'); } }; // prettier-ignore
      const collector = new TestCollector();
      const provider = await fixture<AlwaysProvider>(html`
        <always-provider .privatePatterns=${[broken]}>
          <always-what-matters service="bramley-ward" .questionnaire=${asking(matters)} .client=${collector.client}>
          </always-what-matters>
        </always-provider>
      `);
      const person = new Person(provider.querySelector('always-what-matters')!);
      await person.form.prepare();
      await person.press('Start');
      await here(person);

      await person.answer('Ring 07700 900123');
      await leave(person);

      expect(textOf(notice(person))).to.contain('phone number');
      expect(String(warnings[0])).to.match(/^always\/private-patterns/);
    } finally {
      console.warn = warned;
    }
  });

  it('are asked about again where the next person writes what this one has left', async () => {
    const { person, form } = await open();
    await person.answer('Ring 07700 900123');
    await leave(person);
    await person.press('Leave it as it is');

    form.reset();
    await person.press('Start');
    await here(person);
    await person.answer('Ring 07700 900123');
    await leave(person);

    expect(textOf(notice(person))).to.contain('phone number');
  });

  it('are asked about after a press on something else has ended', async () => {
    const { person } = await open();
    await person.answer('Ring 07700 900123');
    const { x, y } = person.find('#heading').getBoundingClientRect();
    try {
      await sendMouse({ type: 'click', position: [Math.ceil(x) + 5, Math.ceil(y) + 5] });
      await person.until(() => notice(person) !== null, 'it asks');
    } finally {
      await resetMouse();
    }
  });

  it('are not asked about while the person writes again', async () => {
    const { person } = await open();
    await person.answer('Ring 07700 900123');
    await leave(person);
    expect(notice(person)).not.to.equal(null);

    await person.answer(' soon');

    expect(notice(person)).to.equal(null);
  });

  it('are asked about before sending where they came from the page', async () => {
    const { person, form } = await open();
    form.answers = { matters: 'Ring 07700 900123' };
    form.finish();
    await person.settled();

    expect(textOf(notice(person))).to.contain('phone number');
  });

  it('are no longer announced once the person goes on writing', async () => {
    const { person } = await open();
    await person.answer('Ring 07700 900123');
    await leave(person);
    await person.press('Leave it as it is');
    expect(person.hears).to.equal('It stays as it is.');

    await person.type(' in the morning');

    expect(person.hears).to.equal('');
  });

  it('are left alone in a form that turns cautions off', async () => {
    const { person, collector } = await open({ cautions: 'off' });

    await person.answer('Ring 07700 900123, I want to die');
    await leave(person);

    expect(notice(person)).to.equal(null);
    expect(help(person)).to.equal(null);
    await send(person);
    expect(collector.only.attention).to.equal(undefined);
  });
});

describe('words that somebody may be in danger', () => {
  it('show at once where to get help, when the field is left', async () => {
    const { person } = await open();
    await person.answer('I want to die');

    await leave(person);

    expect(textOf(help(person)))
      .to.contain('call 999 now')
      .and.contain('call 111')
      .and.contain('116 123');
    expect(textOf(help(person))).to.contain('This is not watched all day.');
    expect(person.sees.split('not watched all day').length - 1, 'how often it is said').to.equal(1);
    expect(help(person)!.querySelector<HTMLAnchorElement>('a[href="tel:116123"]')?.textContent).to.equal('116 123');
    expect(person.hears).to.equal('Do you need help now?');
    await expectAccessible(person.form);
  });

  it('show it after a pause too, without taking the focus', async () => {
    const { person } = await open();
    await person.answer('I want to die');
    expect(help(person)).to.equal(null);

    await aTimeout(2_100);
    await person.until(() => help(person) !== null, 'help is shown');

    expect(person.at?.localName).to.equal('textarea');
    expect(person.hears).to.equal('Do you need help now?');
  });

  it('stop once who goes on at once, so that help is heard', async () => {
    const { person } = await open();
    await person.answer('my husband hits me');

    await person.press('Continue');
    expect(person.at).to.equal(help(person));
    expect(person.description()).to.contain('Tell a member of staff');

    await person.press('Continue');
    expect(person.heading).to.equal('Is there anything else?');
  });

  it('keep help on every page that follows, and after sending, and mark the response', async () => {
    const { person, collector } = await open();
    await person.answer('I want to die. He hits me.');
    await person.press('Continue');
    await person.press('Continue');
    expect(person.root.querySelectorAll('[part=help-now]').length).to.equal(2);

    await person.press('Continue');
    expect(person.heading).to.equal('Check your answers');
    expect(person.root.querySelectorAll('[part=help-now]').length).to.equal(2);
    await person.press('Send');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(person.root.querySelectorAll('[part=help-now]').length).to.equal(2);
    expect(collector.only.attention).to.deep.equal(['urgent', 'safeguarding']);
  });

  it('do not mark a response that no longer holds them, and help stays', async () => {
    const { person, collector } = await open();
    await person.answer('I want to die');
    await leave(person);
    const field = person.find<HTMLTextAreaElement>('textarea');
    field.focus();
    field.select();
    await person.type('All good');

    await send(person);

    expect(help(person)).not.to.equal(null);
    expect(collector.only.attention).to.equal(undefined);
  });

  it('let the host say where help is', async () => {
    const { person, form } = await open({ inside: html`<p slot="urgent">Press the red button by your bed.</p>` });
    await person.answer('I cannot breathe');
    await leave(person);

    const slot = help(person)!.querySelector('slot')!;
    expect(slot.assignedElements()).to.deep.equal([form.querySelector('p')]);
  });

  it('let the host reword it by messages', async () => {
    const { person, form } = await open();
    form.messages = { device: { caution: { urgent: { title: 'Press your bell', help: [{ text: 'We come.' }] } } } };
    await person.answer('I cannot breathe');
    await leave(person);

    expect(textOf(help(person))).to.equal('Press your bell We come.');
  });

  it('are forgotten with the person', async () => {
    const { person, form } = await open();
    await person.answer('I want to die');
    await leave(person);
    expect(help(person)).not.to.equal(null);

    (form as unknown as { flow: { forget(): void } }).flow.forget();
    await person.settled();

    expect(help(person)).to.equal(null);
  });
});

describe('a form that asks for words', () => {
  it('moves nothing on the page that is shown when its cautions come', async () => {
    const questionnaire = asking(matters);
    const form = await fixture<AlwaysWhatMatters>(html`
      <always-what-matters
        service="bramley-ward"
        .questionnaire=${questionnaire}
        .client=${new TestCollector(questionnaire).client}
      ></always-what-matters>
    `);
    const person = new Person(form);
    await form.prepare();
    person.find('[part=start]').click();
    await person.settled();
    const before = form.getBoundingClientRect().height;

    await import('./caution.ts');
    await aTimeout(50);
    await person.settled();

    expect(form.getBoundingClientRect().height).to.equal(before);
    await person.answer('I want to die');
    await leave(person);
    expect(help(person)).not.to.equal(null);
  });

  it('says beside each that it is not watched all day', async () => {
    const { person } = await open({ questionnaire: asking(matters, names) });
    expect(person.sees).to.contain('This is not watched all day. In an emergency, call 999.');

    await person.press('Continue');

    expect(person.sees).not.to.contain('not watched');
  });

  it('says it in easy read too, and has easy words for what it saw', async () => {
    const questionnaire = asking(matters);
    const collector = new TestCollector(questionnaire);
    const form = await fixture<AlwaysFeedback>(html`
      <always-feedback
        service="bramley-ward"
        .questionnaire=${questionnaire}
        .client=${collector.client}
      ></always-feedback>
    `);
    const person = new Person(form);
    await form.prepare();
    await person.press('Start');
    await here(person);

    await person.answer('Nurse Sarah was kind');
    await person.press('Send my answers');
    expect(person.at).to.equal(notice(person));
    expect(textOf(notice(person))).to.contain('You decide.');
    await expectAccessible(form);
    await person.press('Send my answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ matters: 'Nurse Sarah was kind' });
  });

  it('lies the other way round where the page is read from right to left', async () => {
    const { person } = await open({ dir: 'rtl' });
    await person.answer('I want to die 07700 900123');
    await leave(person);

    const { borderRightWidth, borderLeftWidth } = getComputedStyle(notice(person)!);
    expect([borderRightWidth, borderLeftWidth]).to.deep.equal(['8px', '2px']);
    expect(help(person)!.querySelector('a')!.dir).to.equal('ltr');
    await expectAccessible(person.form);
  });
});
