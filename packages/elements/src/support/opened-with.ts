import type { Questionnaire } from '@always-kit/contract';
import { fixture, html } from '@open-wc/testing';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';
import { TestCollector } from './collector.ts';
import type { Opened } from './opened.ts';
import { Person } from './person.ts';

/** `<always-what-matters>` with the properties of a page, on its first page. */
export async function openedWith(
  properties: Partial<AlwaysWhatMatters>,
  questionnaire: Questionnaire,
  ...more: Questionnaire[]
): Promise<Opened> {
  const collector = new TestCollector(questionnaire, ...more);
  const form = await fixture<AlwaysWhatMatters>(
    html`<always-what-matters service="bramley-ward"></always-what-matters>`,
  );
  Object.assign(form, { questionnaire, client: collector.client }, properties);
  await form.prepare();
  return { person: new Person(form), form, collector };
}

/** Sends the answers, and waits for the thanks. */
export async function sent(person: Person): Promise<void> {
  await person.press('Send your answers');
  await person.until(() => person.heading === 'Thank you', 'it is sent');
}
