import { fixture, html, waitUntil } from '@open-wc/testing';
import '../record.define.ts';
import type { AlwaysRecord } from '../record.ts';
import type { MemoryRecord } from './collector.ts';

export async function shown(
  collector: MemoryRecord,
  { level = 2, step = '', messages = {} }: { level?: number; step?: string; messages?: object } = {},
): Promise<{ element: AlwaysRecord; collector: MemoryRecord }> {
  const element = await fixture<AlwaysRecord>(html`
    <always-record
      always-event=${collector.alwaysEvent.id}
      heading-level=${level}
      step=${step}
      .client=${collector.client}
      .messages=${messages}
    ></always-record>
  `);
  await waitUntil(() => all(element, '.step').length > 0, 'the record came');
  return { element, collector };
}

export function query<Kind extends HTMLElement = HTMLElement>(element: AlwaysRecord, selector: string): Kind {
  const found = element.shadowRoot!.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export function all(element: AlwaysRecord, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export function part(element: AlwaysRecord, name: string): HTMLElement {
  return query(element, `[part='${name}']`);
}

/** What a person reads, with the white space of the markup as one space. */
export function text(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

export const texts = (element: AlwaysRecord, selector: string): string[] => all(element, selector).map(text);
export const panel = (element: AlwaysRecord, step: string): string => text(query(element, `#panel-${step}`));
export const status = (element: AlwaysRecord): string => text(query(element, '[role=status]'));
export const focusedId = (element: AlwaysRecord): string => element.shadowRoot!.activeElement?.id ?? '';
export const has = (element: AlwaysRecord, selector: string): boolean => all(element, selector).length > 0;

/** What a field holds: `field(element, 'new-scope', 'place')`. */
export function field(element: AlwaysRecord, key: string, name: string): HTMLInputElement {
  return query<HTMLInputElement>(element, `[id='field-${key}-${name}']`);
}

export async function press(element: AlwaysRecord, selector: string): Promise<void> {
  query(element, selector).click();
  await element.updateComplete;
}

/** Presses the button of these words inside `within`. */
export async function pressWords(element: AlwaysRecord, within: string, words: string): Promise<void> {
  const found = all(element, `${within} button`).find((each) => text(each).startsWith(words));
  if (!found) throw new Error(`There is no button “${words}” in ${within}`);
  found.click();
  await element.updateComplete;
}

export async function fill(
  element: AlwaysRecord,
  key: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const control = field(element, key, name);
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }
}

/** Sends the form of a key. */
export async function save(element: AlwaysRecord, key: string): Promise<void> {
  await press(element, `form[aria-labelledby='form-${key}'] [type=submit]`);
}

/** Sends the form of a key, and waits until it is stored. */
export async function saved(element: AlwaysRecord, key: string): Promise<void> {
  await save(element, key);
  await waitUntil(() => !has(element, `[id='form-${key}']`), 'it was saved');
  await waitUntil(() => status(element) !== '', 'it was said');
}

/** Chooses an answer to one of several statements. */
export async function pressRadio(element: AlwaysRecord, name: string, answer: string): Promise<void> {
  const label = all(element, 'label').find(
    (each) => each.querySelector(`input[name$='-${name}']`) && text(each) === answer,
  );
  if (!label) throw new Error(`There is no ${answer} for ${name}`);
  label.click();
  await element.updateComplete;
}
