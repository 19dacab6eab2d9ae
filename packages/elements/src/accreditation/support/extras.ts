import { waitUntil } from '@open-wc/testing';
import type { AlwaysEvent, Person, RecordEntry, Series } from '@always-kit/contract';
import type { AlwaysAccreditation } from '../accreditation.ts';
import type { MemoryCollector } from './collector.ts';
import { coach } from './example.ts';
import { query, shown } from './shown.ts';

/** The checklist with all that comes after it. */
export async function shownWhole(collector: MemoryCollector): Promise<AlwaysAccreditation> {
  const { element } = await shown(collector);
  await waitUntil(() => element.shadowRoot!.querySelector('[part=pack]'), 'the rest came');
  await element.refresh();
  return element;
}

/** A comment as the collector keeps it. */
export function comment(criterion: string, words: string, by: Person = coach): RecordEntry {
  const [id, at] = ['0199a0b0-0000-7000-8000-000000000101', '2026-10-01T09:00:00+01:00'];
  return { form: 'comment', content: { criterion, words }, id, revision: 1, by, at, since: at };
}

/** Five people a week: 12 weeks in which half of them say "always", and 30 in which nearly all do. */
export function improved(people = 5): { alwaysEvent: AlwaysEvent; series: Series[] } {
  const measure = {
    ...({ id: 'always', title: 'Knew who was caring for them', kind: 'outcome' } as const),
    ...{ questionnaire: 'feedback', question: 'always', numerator: ['always'], denominator: ['always', 'never'] },
    ...({ period: 'week', direction: 'increase', target: 0.8, baseline: { until: '2026-04-26' } } as const),
  };
  const points = Array.from({ length: 42 }, (_, week) => ({
    start: new Date(Date.UTC(2026, 1, 2 + 7 * week)).toISOString().slice(0, 10),
    numerator: week < 12 ? Math.floor(people / 2) : people - (week % 3 === 0 ? 1 : 0),
    ...{ denominator: people, responses: people },
  }));
  const alwaysEvent: AlwaysEvent = {
    ...({ id: 'knowing', revision: 1, service: 'bramley', title: 'Knowing', phase: 'reliable' } as const),
    ...{ pointOfCareTeam: [], measures: [measure] },
  };
  const series = { alwaysEvent: 'knowing', service: 'bramley', measure, points, generatedAt: '2026-11-22T10:00:00Z' };
  return { alwaysEvent, series: [series] };
}

/** Presses the button or link that begins with these words, wherever it is. */
export function pressWords(element: AlwaysAccreditation, within: string, words: string): void {
  const found = [...query(element, within).querySelectorAll<HTMLElement>('button, a')].find((each) =>
    each.textContent.trim().startsWith(words),
  );
  if (!found) throw new Error(`There is no ${words} in ${within}`);
  found.click();
}
