import type { OwnPattern } from '@always-kit/contract/private-words';
import { expect, fixture, html } from '@open-wc/testing';
import type { AlwaysProvider } from '../provider/provider.ts';
import '../provider/provider.define.ts';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import { Person, textOf } from '../support/person.ts';
import { asking } from '../support/questionnaires.ts';
import { here, leave, matters, notice, open, send } from './support/opened.ts';

describe('private words in an answer', () => {
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

  it('are listed up to ten, with how many more there are, and all are hidden together', async () => {
    const { person } = await open();
    const unit = 'Dr Patel 999 123 4567 ';

    person.find('textarea').focus();
    await person.paste(unit.repeat(40));
    await leave(person);

    const lines = [...notice(person)!.querySelectorAll('li')].map((each) => textOf(each));
    expect(lines.length).to.equal(11);
    expect(lines.at(-1)).to.equal('and 70 more');
    expect(person.hears).to.equal('Do you want to hide this? name, NHS number');
    await person.press('Hide it');
    expect(person.find<HTMLTextAreaElement>('textarea').value.trim()).to.equal(
      '[name] [NHS number] '.repeat(40).trim(),
    );
    expect(notice(person)).to.equal(null);
  });

  it('are listed whole where they are ten', async () => {
    const { person } = await open();

    person.find('textarea').focus();
    await person.paste('Dr Patel 999 123 4567 '.repeat(5));
    await leave(person);

    expect(notice(person)!.querySelectorAll('li').length).to.equal(10);
    expect(textOf(notice(person))).not.to.contain('more');
  });

  it('are as few lines in a text without an end', async () => {
    const { person } = await open();

    person.find('textarea').focus();
    await person.paste('Dr Patel 999 123 4567 '.repeat(4_600).slice(0, 100_000));
    await leave(person);

    expect(notice(person)!.querySelectorAll('li').length).to.equal(11);
    expect(textOf(notice(person))).to.match(/and 9,08\d more/);
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
    const person = await openedKnowing({ name: 'wristband number', pattern: /\bWB\d{6}\b/ });

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
      const person = await openedKnowing(broken);

      await person.answer('Ring 07700 900123');
      await leave(person);

      expect(textOf(notice(person))).to.contain('phone number');
      expect(String(warnings[0])).to.match(/^always\/private-patterns/);
    } finally {
      console.warn = warned;
    }
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
});

/** A form on a page that knows private words of its own. */
async function openedKnowing(pattern: OwnPattern): Promise<Person> {
  const questionnaire = asking(matters);
  const provider = await fixture<AlwaysProvider>(html`
    <always-provider .privatePatterns=${[pattern]}>
      <always-what-matters
        service="bramley-ward"
        .questionnaire=${questionnaire}
        .client=${new TestCollector(questionnaire).client}
      ></always-what-matters>
    </always-provider>
  `);
  const person = new Person(provider.querySelector('always-what-matters')!);
  await person.form.prepare();
  await person.press('Start');
  await here(person);
  return person;
}
