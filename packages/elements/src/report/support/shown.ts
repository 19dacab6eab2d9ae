import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { AlwaysOpenEvent } from '../../board/open-event.ts';
import '../report.define.ts';
import type { AlwaysReport } from '../report.ts';
import type { ReportCollector } from './collector.ts';

export async function oversightOf(collector: ReportCollector, alwaysEvent = 'going-home'): Promise<AlwaysReport> {
  const report = await fixture<AlwaysReport>(html`
    <always-report always-event=${alwaysEvent} .client=${collector.client}></always-report>
  `);
  await waitUntil(
    () => report.shadowRoot!.querySelector('.parts') ?? report.shadowRoot!.querySelector('.problem'),
    'it came',
  );
  return report;
}

export async function packOf(collector: ReportCollector): Promise<AlwaysReport> {
  const report = await fixture<AlwaysReport>(
    html`<always-report kind="board" .client=${collector.client}></always-report>`,
  );
  await waitUntil(
    () => report.shadowRoot!.querySelector('button') ?? report.shadowRoot!.textContent.includes('nothing'),
  );
  await report.updateComplete;
  return report;
}

export function query<Kind extends HTMLElement = HTMLElement>(report: AlwaysReport, selector: string): Kind {
  const found = report.shadowRoot!.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** What a person reads, with the white space of the markup as one space. */
export function text(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

export function part(report: AlwaysReport, name: string): string {
  return text(query(report, `[part='${name}']`));
}

export function button(report: AlwaysReport, words: string): HTMLButtonElement | undefined {
  return [...report.shadowRoot!.querySelectorAll('button')].find((each) => text(each).startsWith(words));
}

/** Presses what says `words`, and gives back what was asked for. */
export function opened(report: AlwaysReport, within: string, words: string): AlwaysOpenEvent {
  let asked: AlwaysOpenEvent | undefined;
  const listen = (event: AlwaysOpenEvent): void => void (asked = event);
  report.addEventListener('always-open', listen, { once: true });
  const place = [...query(report, within).querySelectorAll<HTMLElement>('.open')].find((each) =>
    text(each).includes(words),
  );
  expect(place, `${words} leads somewhere`).to.not.equal(undefined);
  place?.click();
  report.removeEventListener('always-open', listen);
  if (!asked) throw new Error(`Nothing was asked for by ${words}`);
  return asked;
}
