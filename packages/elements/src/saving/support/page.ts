import type { Questionnaire } from '@always-kit/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import type { AlwaysWhatMatters } from '../../what-matters/what-matters.ts';
import '../../what-matters/what-matters.define.ts';
import { TestCollector } from '../../support/collector.ts';
import { Person } from '../../support/person.ts';
import { asking, nights } from '../../support/questionnaires.ts';
import { recordsOnDevice } from './device.ts';

export const words = 'They sang to me by lamplight';
export const questionnaire = asking({ kind: 'text', id: 'mattered', text: { plain: 'What mattered?' } }, nights);
export const found = 'You have answers that are not sent';

/** A page with a form that saves. */
export interface Page {
  readonly person: Person;
  readonly form: AlwaysWhatMatters;
  /** Leaves the page, as by closing it. */
  readonly close: () => void;
}

export async function open(
  asked: Questionnaire = questionnaire,
  { saves = true, service = 'bramley-ward', days = 7, mode = '', collector = new TestCollector(asked) } = {},
): Promise<Page> {
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters
      service=${service}
      ?save-drafts=${saves}
      save-days=${days}
      mode=${mode || nothing}
      .questionnaire=${asked}
      .client=${collector.client}
    ></always-what-matters>
  `);
  await form.prepare();
  return { person: new Person(form), form, close: () => form.remove() };
}

/** A page where `words` were written and are kept. */
export async function written(...page: Parameters<typeof open>): Promise<Page> {
  const opened = await open(...page);
  await opened.person.press('Start');
  await opened.person.answer(words);
  await isKept(opened);
  return opened;
}

export function isKept({ person }: Page): Promise<void> {
  return person.until(() => person.sees.includes('kept on this phone or computer'), 'it is kept');
}

export async function isGone(): Promise<void> {
  for (let turn = 0; turn < 200 && (await recordsOnDevice()).length > 0; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await recordsOnDevice()).to.deep.equal([]);
}

export async function isFound({ person }: Page): Promise<void> {
  await person.until(() => person.heading === found, 'it is found');
}
