import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../support/until.ts';
import { named, newWard, plan, seriesOf, ward } from './support/example.ts';
import { shown } from './support/shown.ts';

describe('<always-measure-wizard>', () => {
  it('takes a team that has never measured to a measure in its Always Event, and how it is taken in the record', async () => {
    const collector = newWard();
    const at = await shown(collector);

    expect(at.heading).to.equal('What do you want to know?');
    await at.answerAll();
    await at.save();

    expect(at.heading).to.equal('Your measure is saved');
    const [measure] = collector.alwaysEvent.measures;
    expect(measure).to.deep.include({
      title: 'Knew who to call',
      kind: 'outcome',
      questionnaire: 'bramley-going-home',
      question: 'always',
      numerator: ['always'],
      denominator: ['always', 'mostly', 'sometimes', 'never'],
      period: 'week',
      direction: 'increase',
      chart: 'i',
      target: 0.95,
    });
    expect(collector.entries.map(({ form, content }) => ({ form, content }))).to.deep.equal([
      { form: 'measure-plan', content: { measure: measure!.id, people: 10, often: 'weekly' } },
    ]);
    expect(at.saved).to.deep.equal([`going-home/${measure!.id}`]);
  });

  it('says which kinds of measure are missing', async () => {
    expect((await shown(ward())).sees).to.include(
      'Your Always Event does not have an outcome measure or a balancing measure yet.',
    );
    expect((await shown(newWard())).sees).to.include(
      'does not have a process measure, an outcome measure or a balancing',
    );
  });

  it('offers questions with one pick, with their answers in words, and none about people themselves', async () => {
    const at = await shown(newWard());
    await at.pick('Is it done?');
    await at.goOn('Which question do you ask people?');
    await until(() => at.choices.length > 1, 'the questions came');

    expect(at.choices[0]).to.equal('Did you know who to call when you got home?');
    expect(at.choices).to.include('How was your care?');
    expect(at.choices).not.to.include('What was good?');
    expect(at.sees).not.to.match(/ethnic group/i);
    expect(at.sees).to.include(
      'Answers: “Always”, “Most of the time”, “Sometimes”, “Never” and “Does not apply to me”',
    );
    expect(at.sees).to.include('Asked of: patients, carers and family and friends');
  });

  it('finds a question by a word in it', async () => {
    const collector = newWard();
    const [own] = collector.questionnaires;
    for (let number = 1; number <= 12; number++) {
      const title = { plain: `Ward ${number}` };
      collector.questionnaires.push({
        ...own!,
        id: `ward-${number}`,
        title,
        questions: [{ ...own!.questions[0]!, text: title }],
      });
    }
    const at = await shown(collector);
    await at.pick('Is it done?');
    await at.goOn('Which question do you ask people?');
    await until(() => at.choices.length > 12, 'the questions came');

    await at.fill('find', 'when you got home');
    expect(at.choices).to.deep.equal(['Did you know who to call when you got home?', 'We have no question yet']);
    at.find('#find').focus();
    await sendKeys({ press: 'Enter' });
    expect(at.pages.at(-1)).to.equal('question 2/8');
    await at.fill('find', 'nothing of the kind');
    expect(at.sees).to.include('No question has this word in it.');
  });

  it('shows a team without a question where to get one, and finds one that was published meanwhile', async () => {
    const collector = newWard();
    const own = collector.questionnaires[0]!;
    collector.questionnaires = collector.questionnaires.slice(1);
    const at = await shown(collector);
    await at.pick('Is it done?');
    await at.goOn('Which question do you ask people?');
    await until(() => at.choices.length > 1, 'the questions came');
    await at.pick('We have no question yet');
    await at.goOn('You need a question first');

    expect(at.sees).to.include('Your vision is: “I will always know who to call when I get home.”');
    expect(at.sees).to.include('Most of the time');

    collector.questionnaires = [own, ...collector.questionnaires];
    await at.press('Look for new questions');
    await until(() => at.sees.includes('The list of questions is up to date.'), 'it looked again');
    await at.press('Back');
    expect(at.choices[0]).to.equal('Did you know who to call when you got home?');
    expect(at.find<HTMLInputElement>('input:checked').value).to.equal('none');
  });

  it('says back what is counted, and what is left out', async () => {
    const at = await shown(newWard());
    await at.pick('Is it done?');
    await at.toAnswers();

    expect(at.part('counted')).to.include(
      'Of the people who answered “Always”, “Most of the time”, “Sometimes” or “Never”, how many said “Always”?',
    );
    expect(at.part('counted')).to.include('“Does not apply to me” is left out.');

    await at.count('mostly', 'yes');
    await at.count('never', 'out');
    expect(at.part('counted')).to.include(
      'Of the people who answered “Always”, “Most of the time” or “Sometimes”, how many said “Always” or “Most of the time”?',
    );
    expect(at.part('counted')).to.include('“Never” and “Does not apply to me” are left out.');
  });

  it('suggests nothing for answers that only the team can judge, but leaves out those set apart', async () => {
    const at = await shown(newWard());
    await at.pick('Is it done?');
    await at.goOn('Which question do you ask people?');
    await until(() => at.choices.length > 1, 'the questions came');
    await at.pick('How was your care?');
    await at.goOn('Which answers count?');

    expect([...at.root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name }) => name)).to.deep.equal([
      'counts-unsure',
    ]);
    await at.press('Continue');
    expect(at.part('problem')).to.include('Choose what “Very good” counts as');
    for (const code of ['very-good', 'good', 'ok', 'bad', 'very-bad']) await at.count(code, 'yes');
    await at.press('Continue');
    expect(at.part('problem')).to.include('Else the result is always 100%');
  });

  it('allows not to know yet how much is good enough', async () => {
    const collector = newWard();
    const at = await shown(collector);
    await at.answerAll();
    await at.press('Change: Good enough');
    await at.pick('We do not know yet');
    await at.goOn('Check your answers');
    expect(at.rows['Good enough']).to.equal('We do not know yet');
    await at.save();

    expect(collector.alwaysEvent.measures[0]).not.to.have.property('target');
  });

  it('keeps every answer when the person goes back', async () => {
    const at = await shown(newWard());
    await at.answerAll();
    const before = at.rows;
    const headings: string[] = [];
    for (let page = 0; page < 7; page++) {
      await at.press('Back');
      headings.push(at.heading);
    }
    expect(headings.at(-1)).to.equal('What do you want to know?');
    expect(at.root.querySelector("[part='back']")).to.equal(null);
    for (let page = 0; page < 7; page++) await at.press('Continue');

    expect(at.heading).to.equal('Check your answers');
    expect(at.rows).to.deep.equal(before);
  });

  it('keeps what the answers of each question count as', async () => {
    const at = await shown(newWard());
    await at.pick('Is it done?');
    await at.toAnswers();
    await at.count('mostly', 'yes');
    await at.press('Back');
    await at.pick('How was your care?');
    await at.goOn('Which answers count?');
    await at.press('Back');
    await at.pick('Did you know who to call');
    await at.goOn('Which answers count?');

    expect(at.find<HTMLInputElement>("input[name='counts-mostly']:checked").value).to.equal('yes');
  });

  it('comes back to the check from a change, by way of what the change needs', async () => {
    const at = await shown(newWard());
    await at.answerAll();
    await at.press('Change: Question');
    await at.pick('How was your care?');
    await at.goOn('Which answers count?');
    for (const code of ['very-good', 'good']) await at.count(code, 'yes');
    for (const code of ['ok', 'bad', 'very-bad']) await at.count(code, 'no');
    await at.goOn('Check your answers');

    expect(at.rows.Question).to.equal('How was your care?');
    expect(at.rows.Name).to.equal('Knew who to call');
  });

  it('says what is wrong above the page and beside the field, and leads there', async () => {
    const at = await shown(newWard());
    await at.press('Continue');

    expect(at.at).to.equal('problem-measure');
    expect(at.part('problem')).to.include('Choose what you want to know');
    at.find('#problem-measure a').click();
    expect(at.at).to.equal('kind');
    expect(at.find('#kind').getAttribute('aria-describedby')).to.include('kind-error');
    expect(at.pages).to.deep.equal(['kind 1/8', 'kind 1/8 error']);
  });

  it('tells the page of each page by its name and number alone, and puts the focus on its heading', async () => {
    const at = await shown(newWard());
    await at.pick('Is it done?');
    await at.goOn('Which question do you ask people?');

    expect(at.at).to.equal('heading');
    expect(at.pages).to.deep.equal(['kind 1/8', 'question 2/8']);
    await at.press('Back');
    expect(at.pages.at(-1)).to.equal('kind 1/8');
    expect(at.find<HTMLInputElement>('input:checked').value).to.equal('process');
  });

  it('makes a name from the answers, until somebody writes one', async () => {
    const collector = newWard();
    const at = await shown(collector);
    await at.answerAll();
    await at.press('Back');
    await at.fill('name', '  ');
    await at.press('Continue');
    expect(at.part('problem')).to.include('Enter a name');

    const fresh = await shown(newWard());
    await fresh.pick('Is it done?');
    await fresh.toAnswers();
    await fresh.goOn('How much is good enough?');
    await fresh.pick('More people', 'We do not know yet');
    await fresh.goOn('How will you ask?');
    await fresh.fill('people', '5');
    await fresh.pick('Every week');
    await fresh.goOn('Which chart?');
    await fresh.goOn('What do you call it?');
    expect(fresh.find<HTMLTextAreaElement>('#name').value).to.equal(
      'Did you know who to call when you got home? “Always”',
    );
  });

  it('says what the aim says', async () => {
    const at = await shown(newWard());
    await at.pick('Is it done?');
    await at.toAnswers();
    await at.goOn('How much is good enough?');

    expect(at.sees).to.include('Your aim says 95%.');
  });

  for (const wrong of ['', 'many', '101', '-5', '9999']) {
    it(`takes no “${wrong}” for a target`, async () => {
      const at = await shown(newWard());
      await at.pick('Is it done?');
      await at.toAnswers();
      await at.goOn('How much is good enough?');
      await at.pick('More people', 'We want to reach');
      await at.fill('target', wrong);
      await at.press('Continue');

      expect(at.part('problem')).to.include('Enter a number from 0 to 100');
      expect(at.find<HTMLInputElement>('#target').value).to.equal(wrong);
    });
  }

  describe('changes a measure that is there', () => {
    it('beginning with what is saved, and leaving what it does not ask as it is', async () => {
      const collector = ward(undefined, seriesOf(4));
      const at = await shown(collector, { measure: 'named' });
      for (let page = 0; page < 7; page++) await at.press('Continue');
      await at.shows('Check your answers');

      expect(at.rows).to.deep.include({
        Name: named.title,
        'What you want to know': 'Is it done? (process measure)',
        'Good enough': 'At least 80%',
        'How many people': '5 people. Every week',
        'Who asks': 'A volunteer',
        Chart: 'Run chart',
      });
      await at.press('Change: Good enough');
      await at.fill('target', '90');
      await at.goOn('Check your answers');
      await at.save();

      expect(collector.alwaysEvent.measures).to.deep.equal([{ ...named, target: 0.9 }]);
      expect(collector.entries).to.deep.equal([plan]); // how it is taken did not change
    });

    it('and says that the chart is counted anew where it counts something else', async () => {
      const at = await shown(ward(undefined, seriesOf(4)), { measure: 'named' });
      for (let page = 0; page < 7; page++) await at.press('Continue');
      expect(at.sees).not.to.include('counted again');
      await at.press('Change: What is counted');
      await at.count('mostly', 'yes');
      await at.goOn('Check your answers');

      expect(at.sees).to.include('The whole chart will be counted again.');
    });

    it('keeping answers that only an earlier version of the question offered', async () => {
      const collector = ward();
      const before = { ...named, denominator: [...named.denominator, 'rarely'] };
      collector.alwaysEvent = { ...collector.alwaysEvent, measures: [before] };
      const at = await shown(collector, { measure: 'named' });
      await at.press('Continue');
      await until(() => at.choices.length > 1, 'the questions came');
      await at.goOn('Which answers count?');
      expect(at.sees).to.include('“rarely”, which is not an answer any more');
      for (let page = 0; page < 5; page++) await at.press('Continue');
      await at.save();

      expect(collector.alwaysEvent.measures).to.deep.equal([before]);
    });

    it('leaving out what it left out, whatever would be suggested', async () => {
      const collector = ward();
      const before = { ...named, denominator: ['always', 'never'] };
      collector.alwaysEvent = { ...collector.alwaysEvent, measures: [before] };
      const at = await shown(collector, { measure: 'named' });
      for (let page = 0; page < 7; page++) await at.press('Continue');
      await at.shows('Check your answers');

      // The answers stand there by their codes until the question has come.
      const counted = 'Of the people who answered “Always” or “Never”';
      await waitUntil(() => at.rows['What is counted']?.includes(counted), 'the answers have their words');
      await at.save();
      expect(collector.alwaysEvent.measures).to.deep.equal([before]);
    });

    it('keeping how often there is a point, until somebody changes how often people are asked', async () => {
      const collector = ward();
      collector.alwaysEvent = { ...collector.alwaysEvent, measures: [{ ...named, period: 'month' }] };
      const at = await shown(collector, { measure: 'named' });
      for (let page = 0; page < 7; page++) await at.press('Continue');
      await at.shows('Check your answers');
      expect(at.rows['On the chart']).to.equal('One point for each month');

      await at.press('Change: How many people');
      await at.pick('Every day');
      await at.goOn('Check your answers');
      expect(at.rows['On the chart']).to.equal('One point for each day');
    });

    it('and says so where there is no such measure', async () => {
      const at = await shown(ward(), { measure: 'other' });

      expect(at.sees).to.include('The measure that this page asks for is not there.');
      expect(at.sees).to.include(named.title);
      expect(at.root.querySelector('form')).to.equal(null);
    });
  });

  it('makes another measure after one is saved', async () => {
    const collector = newWard();
    const at = await shown(collector);
    await at.answerAll();
    await at.save();
    await until(() => !at.sees.includes('Saving'), 'it read again');
    await at.press('Make another measure');

    await at.shows('What do you want to know?');
    expect(at.root.querySelector('input:checked')).to.equal(null);
    expect(at.sees).to.include('a process measure or a balancing measure');
  });

  it('begins anew when the page asks for another measure', async () => {
    const at = await shown(ward());
    await at.pick('Did something else');
    at.element.measure = 'named';
    await until(() => at.root.querySelector<HTMLInputElement>('input:checked')?.value === 'process', 'the other came');
  });

  it('says everything in the words of the page', async () => {
    const at = await shown(newWard(), { messages: { kindTitle: 'Beth hoffech chi ei wybod?', language: 'cy' } });

    expect(at.heading).to.equal('Beth hoffech chi ei wybod?');
    expect(at.find('.form').lang).to.equal('cy');
    expect(at.sees).to.include('Continue');
  });
});
