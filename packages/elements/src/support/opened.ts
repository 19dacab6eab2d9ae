import type { Questionnaire } from '@always-kit/contract';
import { fixture, html } from '@open-wc/testing';
import type { AlwaysFeedback } from '../feedback/feedback.ts';
import '../feedback/feedback.define.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';
import { TestCollector } from './collector.ts';
import { Person } from './person.ts';

export interface Opened<Form extends AlwaysWhatMatters | AlwaysFeedback = AlwaysWhatMatters> {
  readonly person: Person;
  readonly form: Form;
  readonly collector: TestCollector;
}

/** `<always-what-matters>` with a questionnaire set by script, on its first page. */
export async function openWhatMatters(questionnaire: Questionnaire): Promise<Opened> {
  const collector = new TestCollector(questionnaire);
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters
      service="bramley-ward"
      .questionnaire=${questionnaire}
      .client=${collector.client}
    ></always-what-matters>
  `);
  await form.prepare();
  return { person: new Person(form), form, collector };
}

/** `<always-feedback>` with a questionnaire set by script, on its first page. */
export async function openFeedback(questionnaire: Questionnaire): Promise<Opened<AlwaysFeedback>> {
  const collector = new TestCollector(questionnaire);
  const form = await fixture<AlwaysFeedback>(html`
    <always-feedback
      service="bramley-ward"
      .questionnaire=${questionnaire}
      .client=${collector.client}
    ></always-feedback>
  `);
  await form.prepare();
  return { person: new Person(form), form, collector };
}

/** The first question of a form that is opened with `questionnaire`. */
export async function atFirstQuestion(questionnaire: Questionnaire): Promise<Opened> {
  const opened = await openWhatMatters(questionnaire);
  await opened.person.press('Start');
  return opened;
}

/** The page where answers are checked, after `answer` was done on the first of its questions. */
export async function atCheck(
  questionnaire: Questionnaire,
  answer: (person: Person) => Promise<void>,
): Promise<Opened> {
  const opened = await atFirstQuestion(questionnaire);
  await answer(opened.person);
  while (opened.person.heading !== 'Check your answers') await opened.person.press('Continue');
  return opened;
}
