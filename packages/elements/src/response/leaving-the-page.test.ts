import { expect } from '@open-wc/testing';
import { mayLeave } from '../support/may-leave.ts';
import { atCheck, type Opened } from '../support/opened.ts';
import { asking, ward } from '../support/questionnaires.ts';

describe('a page that is left while a response waits', () => {
  it('asks first, until it is sent', async () => {
    const { person, collector } = await waiting();
    expect(mayLeave()).to.equal(false);

    collector.line = 'up';
    dispatchEvent(new Event('online'));
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(mayLeave()).to.equal(true);
  });

  it('goes on when the form is taken out of it, as by a router', async () => {
    const { form, person, collector } = await waiting();
    form.remove();
    await person.settled();
    expect(mayLeave()).to.equal(false);

    collector.line = 'up';
    dispatchEvent(new Event('online'));
    await person.until(() => collector.stored.size > 0 && mayLeave(), 'it is sent');

    expect(collector.answers).to.deep.equal({ ward: 'elm' });
    expect(new Set(collector.attempts.map(({ id }) => id)).size, 'one id').to.equal(1);
  });
});

/** A response that could not be sent. */
async function waiting(): Promise<Opened> {
  const opened = await atCheck(asking(ward), (person) => person.pick('Elm ward'));
  opened.collector.line = 'down';
  await opened.person.press('Send your answers');
  await opened.person.until(() => opened.person.at?.id === 'failure', 'the failure is told');
  return opened;
}
