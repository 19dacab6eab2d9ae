import { whatMattersPatient } from '@always-kit/contract/built-in';
import { expect } from '@open-wc/testing';
import { atCheck, atFirstQuestion, openWhatMatters } from '../support/opened.ts';
import { openedWith } from '../support/opened-with.ts';
import { asking, helped, names, nights, ward, why } from '../support/questionnaires.ts';
import { textOf, type Person } from '../support/person.ts';

describe('the first page', () => {
  it('says how long it takes, that questions may be skipped, and what must be known before writing', async () => {
    const { person } = await openWhatMatters(whatMattersPatient);

    expect(person.sees).to.contain('It takes about 3 minutes.');
    expect(person.sees).to.contain('You can skip any question.');
    expect(person.sees).to.contain('We do not check this straight away. If you need urgent medical help, call 999.');
    expect(person.sees).to.contain('Please do not include names, addresses or phone numbers.');
  });

  it('leaves out the words on writing where nothing is to be written', async () => {
    const { person } = await openWhatMatters(asking(names));

    expect(person.sees).not.to.contain('999');
  });

  it('does not say that questions may be skipped where one may not', async () => {
    const { person } = await openWhatMatters(asking(ward, names));

    expect(person.sees).not.to.contain('You can skip any question.');
  });

  it('does not take the focus from the page', async () => {
    await openWhatMatters(asking(names));

    expect(document.activeElement?.localName).to.equal('body');
  });
});

describe('going through the questions', () => {
  it('does not take back somebody who has gone on before the question has the focus', async () => {
    const { form, person } = await openWhatMatters(asking(names));
    form.start();
    await form.updateComplete;
    const [yes] = person.root.querySelectorAll('input');
    yes?.focus();
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(yes?.matches(':focus')).to.equal(true);
  });

  it('asks one at a time, says where the person is, and takes the focus to each', async () => {
    const { person } = await atFirstQuestion(asking(names, nights));
    expect(person.description(person.find('#heading'))).to.equal('Question 1 of 2');

    await person.press('Continue');

    expect(person.description(person.find('#heading'))).to.equal('Question 2 of 2');
    expect(person.at?.id).to.equal('heading');
    expect(person.root.querySelectorAll('.field').length).to.equal(1);
  });

  it('says "(optional)" only beside those that may be skipped, where others may not', async () => {
    const { person } = await atFirstQuestion(asking(ward, nights));
    expect(person.heading).to.equal('Where were you?');

    await person.pick('Elm ward');
    await person.press('Continue');

    expect(person.heading).to.equal('How many nights did you stay? (optional)');
  });

  it('goes back without asking for an answer, and keeps what was entered', async () => {
    const { person } = await atFirstQuestion(asking(names, nights));
    await person.pick('Yes');
    await person.press('Continue');
    await person.answer('lots');

    await person.press('Back');
    expect(person.heading).to.equal('Did staff tell you their names?');
    expect(person.find<HTMLInputElement>(':checked').value).to.equal('yes');
    await person.press('Continue');

    expect(person.find<HTMLInputElement>('input').value).to.equal('lots');
  });

  it('goes back from the first question to the first page', async () => {
    const { person } = await atFirstQuestion(asking(names));

    await person.press('Back');

    expect(person.heading).to.equal('Your stay');
    expect(person.at?.id).to.equal('heading');
  });
});

describe('moving the form to another place in the page', () => {
  it('keeps the page that is shown and what was entered', async () => {
    const { form, person } = await atFirstQuestion(asking(names, nights));
    await person.pick('Yes');
    await person.press('Continue');
    await person.answer('3');

    form.parentElement!.appendChild(document.createElement('section')).append(form);
    await person.settled();

    expect(person.heading).to.equal('How many nights did you stay?');
    expect(person.find<HTMLInputElement>('input').value).to.equal('3');
  });
});

describe('a question that hangs on another', () => {
  it('is asked only when its condition holds', async () => {
    const { person } = await atFirstQuestion(asking(names, why, nights));
    expect(person.sees).to.contain('Question 1 of 2');

    await person.pick('No');
    expect(person.sees).to.contain('Question 1 of 3');
    await person.press('Continue');

    expect(person.heading).to.equal('What happened?');
  });

  it('takes its answer with it when it is no longer asked', async () => {
    const { person, collector } = await atFirstQuestion(asking(names, why));
    await person.pick('No');
    await person.press('Continue');
    await person.answer('Nobody said');
    await person.press('Continue');

    await person.press('Change');
    await person.pick('Yes');
    await person.press('Continue');
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ names: 'yes' });
  });
});

describe('checking the answers', () => {
  it('shows every question with its answer, and what was not answered', async () => {
    const { person } = await atCheck(asking(helped, nights), async (person) => {
      await person.pick('Being listened to');
      await person.pick('Having family with me');
    });

    expect(rows(person)).to.deep.equal([
      ['What helped you?', 'Being listened to Having family with me'],
      ['How many nights did you stay?', 'Not answered'],
    ]);
  });

  it('names what each button changes', async () => {
    const { person } = await atCheck(asking(names, nights), (person) => person.pick('Yes'));

    expect([...person.root.querySelectorAll('dd button')].map(textOf)).to.deep.equal([
      'Change: Did staff tell you their names?',
      'Change: How many nights did you stay?',
    ]);
  });

  it('comes back after a change', async () => {
    const { person } = await atCheck(asking(names, nights), (person) => person.pick('Yes'));

    await person.press('Change');
    await person.pick('I’m not sure');
    await person.press('Continue');

    expect(person.heading).to.equal('Check your answers');
    expect(rows(person)[0]![1]).to.equal('I’m not sure');
  });

  it('comes back when the change is left alone', async () => {
    const { person } = await atCheck(asking(names, nights), (person) => person.pick('Yes'));

    await person.press('Change');
    await person.press('Back');

    expect(person.heading).to.equal('Check your answers');
  });

  it('first asks what the change has opened', async () => {
    const { person } = await atCheck(asking(names, why, nights), (person) => person.pick('Yes'));

    await person.press('Change');
    await person.pick('No');
    await person.press('Continue');
    expect(person.heading).to.equal('What happened?');
    await person.press('Continue');

    expect(person.heading).to.equal('Check your answers');
  });

  it('goes back to the last question that was seen, where the person finished before', async () => {
    const { person } = await openedWith({}, asking(names, helped, nights));
    await person.press('Start');
    await person.pick('Yes');
    await person.press('Finish now');

    await person.press('Back');

    expect(person.heading).to.equal('Did staff tell you their names?');
  });

  it('goes back to the last question', async () => {
    const { person } = await atCheck(asking(names, nights), (person) => person.pick('Yes'));

    await person.press('Back');

    expect(person.heading).to.equal('How many nights did you stay?');
  });
});

describe('always-step', () => {
  it('tells the page what is shown, and whether with an error', async () => {
    const { form, person } = await openWhatMatters(asking(ward));
    const steps: string[] = [];
    form.addEventListener('always-step', ({ step, heading, error }) => {
      steps.push(`${error ? 'Error: ' : ''}${heading} (${step})`);
    });

    await person.press('Start');
    await person.press('Continue');
    await person.pick('Elm ward');
    await person.press('Continue');
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(steps).to.deep.equal([
      'Where were you? (question)',
      'Error: Where were you? (question)',
      'Check your answers (check)',
      'Thank you (done)',
    ]);
  });

  it('says the same whatever is answered: what an answer opens belongs to the question that all are asked', async () => {
    const told: string[][] = [];
    for (const answer of ['Yes', 'No']) {
      const { form, person } = await openWhatMatters(asking(names, why, nights));
      const steps: string[] = [];
      form.addEventListener('always-step', ({ step, heading, number, total }) => {
        steps.push(`${step} ${number}/${total}: ${heading}`);
      });
      await person.press('Start');
      await person.pick(answer);
      await person.press('Continue');
      expect(person.heading === 'What happened?').to.equal(answer === 'No');
      while (person.heading !== 'Check your answers') await person.press('Continue');
      form.goTo(answer === 'No' ? 'why' : 'names');
      await person.settled();
      form.finish();
      await person.settled();
      told.push(steps);
    }

    expect(told[0]).to.include('question 1/2: Did staff tell you their names?');
    expect(told[1]).to.deep.equal(told[0]);
  });

  it('comes once for each, and not at every key', async () => {
    const { form, person } = await atFirstQuestion(asking(nights));
    let steps = 0;
    form.addEventListener('always-step', () => steps++);

    await person.answer('123');

    expect(steps).to.equal(0);
  });
});

function rows(person: Person): string[][] {
  return [...person.root.querySelectorAll('.answers > div')].map((row) => [
    textOf(row.querySelector('dt')),
    textOf(row.querySelector('dd')),
  ]);
}
