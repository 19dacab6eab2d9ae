import { fixture, html, waitUntil } from '@open-wc/testing';
import '../accreditation.define.ts';
import type { AlwaysAccreditation } from '../accreditation.ts';
import { loadCheck } from '../check-later.ts';
import type { MemoryCollector } from './collector.ts';

export async function shown(
  collector: MemoryCollector,
  client = collector.client,
  level = 2,
): Promise<{ element: AlwaysAccreditation; collector: MemoryCollector }> {
  const element = await fixture<AlwaysAccreditation>(html`
    <always-accreditation always-event="knowing" heading-level=${level} .client=${client}></always-accreditation>
  `);
  await waitUntil(() => criteria(element).length === 19, 'the checklist came');
  // As for somebody who takes a moment to look and to write.
  await Promise.allSettled([loadCheck(), import('../extras/extras.ts')]);
  await element.updateComplete;
  return { element, collector };
}

export function query<Kind extends HTMLElement = HTMLElement>(element: AlwaysAccreditation, selector: string): Kind {
  const found = element.shadowRoot!.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export function part(element: AlwaysAccreditation, name: string): HTMLElement {
  return query(element, `[part='${name}']`);
}

/** What a person reads, with the white space of the markup as one space. */
export function text(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

export function texts(element: AlwaysAccreditation, selector: string): string[] {
  return [...element.shadowRoot!.querySelectorAll(selector)].map(text);
}

export const state = (element: AlwaysAccreditation, criterion: string): string =>
  text(query(element, `#state-${criterion}`));
export const hint = (element: AlwaysAccreditation, criterion: string): string =>
  text(query(element, `#hint-${criterion}`));
export const evidence = (element: AlwaysAccreditation, criterion: string): string =>
  text(query(element, `#panel-${criterion}`));
export const status = (element: AlwaysAccreditation): string => text(query(element, '[role=status]'));
export const focused = (element: AlwaysAccreditation): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;

export function criteria(element: AlwaysAccreditation): (string | undefined)[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.criterion')].map((each) => each.dataset.criterion);
}

export function button(element: AlwaysAccreditation, criterion: string, words: string): HTMLButtonElement | undefined {
  return [...query(element, `#panel-${criterion}`).querySelectorAll('button')].find((each) =>
    text(each).startsWith(words),
  );
}

export async function press(element: AlwaysAccreditation, selector: string): Promise<void> {
  query(element, selector).click();
  await element.updateComplete;
}

export async function openForm(element: AlwaysAccreditation, criterion: string): Promise<void> {
  await press(element, `#toggle-${criterion}`);
  await press(element, `#add-${criterion}`);
}

export function fill(element: AlwaysAccreditation, selector: string, words: string): void {
  const field = query<HTMLInputElement>(element, selector);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Sends the form of a criterion and waits until it says what went wrong. */
export async function send(element: AlwaysAccreditation, criterion: string): Promise<void> {
  await press(element, `#panel-${criterion} form [type=submit]`);
  await waitUntil(() => element.shadowRoot!.activeElement?.id === `problem-${criterion}`);
  await waitUntil(() => query(element, `#panel-${criterion} form [type=submit]`).ariaDisabled !== 'true');
}
