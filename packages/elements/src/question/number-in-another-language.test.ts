import type { Question } from '@always-kit/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { asking } from '../support/questionnaires.ts';
import { Person } from '../support/person.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';

const nights: Question = { kind: 'number', id: 'nights', text: { plain: 'How many nights?' }, decimals: 3 };

describe('a typed number', () => {
  it('means what it did when another language is shown, and stands as it was typed', async () => {
    const { form, person } = await asksForNights('en-GB');
    await person.answer('1,500');
    expect(form.answers).to.deep.equal({ nights: 1500 });

    form.language = 'pl';
    await person.settled();

    expect(form.answers).to.deep.equal({ nights: 1500 });
    expect(person.find('input')).to.have.property('value', '1,500');
  });

  it('is read anew where it is typed anew', async () => {
    const { form, person } = await asksForNights('en-GB');
    await person.answer('1,500');
    form.language = 'pl';
    await person.settled();

    await person.paste('1,5');

    expect(form.answers).to.deep.equal({ nights: 1.5 });
  });

  it('means what the page set, in whatever language', async () => {
    const { form, person } = await asksForNights('pl');
    form.answers = { nights: 1.234 };
    await person.settled();

    expect(form.answers).to.deep.equal({ nights: 1.234 });
  });
});

async function asksForNights(language: string): Promise<{ form: AlwaysWhatMatters; person: Person }> {
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters
      service="a"
      allow-drafts
      delivery="host"
      language=${language}
      .questionnaire=${asking(nights)}
    ></always-what-matters>
  `);
  const person = new Person(form);
  await form.prepare();
  form.start();
  await person.settled();
  return { form, person };
}
