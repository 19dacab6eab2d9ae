import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { atFirstQuestion } from '../support/opened.ts';
import { asking, names } from '../support/questionnaires.ts';

describe('what is added to a form', () => {
  it('keeps what is open in it, and the focus, when something that stands before it comes later', async () => {
    const { form, person } = await atFirstQuestion(asking(names));
    form.addExtra({ order: 4, withQuestion: () => html`<details class="first"><summary>One</summary></details>` });
    await person.settled();
    const summary = person.find('.first summary');
    summary.focus();
    await person.key('Enter');

    form.addExtra({ order: 2, withQuestion: () => html`<details class="second"><summary>Two</summary></details>` });
    await person.settled();

    expect(person.at).to.equal(summary);
    expect(person.find<HTMLDetailsElement>('.first').open).to.equal(true);
    expect(person.find('.second').compareDocumentPosition(summary)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});
