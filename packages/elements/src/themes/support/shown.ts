import { fixture, html, waitUntil } from '@open-wc/testing';
import '../themes.define.ts';
import type { MemoryRecord } from '../../record/support/collector.ts';
import type { AlwaysThemes } from '../themes.ts';

export async function shown(
  collector: MemoryRecord,
  { level = 'principles', messages = {} }: { level?: string; messages?: object } = {},
): Promise<AlwaysThemes> {
  const element = await fixture<AlwaysThemes>(html`
    <always-themes
      always-event=${collector.alwaysEvent.id}
      level=${level}
      .client=${collector.client}
      .messages=${messages}
    ></always-themes>
  `);
  await waitUntil(() => has(element, '.sections') || !/Getting|Looking/.test(text(element.shadowRoot!)), 'it came');
  return element;
}

export function all(element: AlwaysThemes, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export const has = (element: AlwaysThemes, selector: string): boolean => all(element, selector).length > 0;

export function query<Kind extends HTMLElement = HTMLElement>(element: AlwaysThemes, selector: string): Kind {
  const found = element.shadowRoot!.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** What a person reads, with the white space of the markup as one space. */
export function text(element: Node): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The rows of the table, cell by cell, as they are heard. */
export function table(element: AlwaysThemes): string[][] {
  return all(element, 'tbody tr').map((row) =>
    [...row.querySelectorAll('th button, td > :not([aria-hidden])')].map(text),
  );
}

export const names = (element: AlwaysThemes): string[] => table(element).map(([name = '']) => name);
export const status = (element: AlwaysThemes): string => text(query(element, '[role=status]'));
export const focusedId = (element: AlwaysThemes): string => element.shadowRoot!.activeElement?.id ?? '';

/** Opens a group. */
export async function open(element: AlwaysThemes, theme: string): Promise<void> {
  query(element, `[id='toggle-${theme}']`).click();
  await element.updateComplete;
}

/** The comments that are shown in a group. */
export const inGroup = (element: AlwaysThemes, theme: string): HTMLElement[] =>
  all(element, `[id='panel-${theme}'] .comment`);

/** Presses the button of these words inside `within`. */
export async function press(element: AlwaysThemes, within: Element, words: string): Promise<void> {
  const found = [...within.querySelectorAll('button')].find((each) => text(each).startsWith(words));
  if (!found) throw new Error(`There is no button “${words}” in ${text(within)}`);
  found.click();
  await element.updateComplete;
}

/** Presses it and waits until the collector's answer was said. */
export async function done(element: AlwaysThemes, within: Element, words: string): Promise<void> {
  await press(element, within, words);
  await waitUntil(() => status(element) !== '', 'it was said');
}

export async function write(element: AlwaysThemes, selector: string, value: string): Promise<void> {
  const control = query<HTMLInputElement>(element, selector);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

/** Ticks or unticks what is labelled so. */
export async function tick(element: AlwaysThemes, within: Element, label: string): Promise<void> {
  const found = [...within.querySelectorAll('label')].find((each) => text(each) === label);
  if (!found) throw new Error(`There is no “${label}”`);
  found.querySelector('input')!.click();
  await element.updateComplete;
}
