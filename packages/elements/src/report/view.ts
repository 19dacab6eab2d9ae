import type { Person } from '@always-kit/contract';
import { html, type TemplateResult } from 'lit';
import type { Opened } from '../board/open-event.ts';
import { heading } from '../heading/heading.ts';
import type { ChartData } from '../spc-chart/chart-data.ts';
import type { Foretelling } from './foretelling.ts';
import { behind } from './open-behind.ts';
import type { Oversight } from './oversight-reader.ts';
import type { Section } from './report.messages.ts';
import type { ReportWords } from './report-words.ts';
import type { SponsorActs } from './sponsor-acts.ts';

/** What every part of an oversight report is drawn from. */
export interface View extends Oversight {
  readonly words: ReportWords;
  readonly person: Person | undefined;
  readonly data: ChartData | undefined;
  readonly foretelling: Foretelling;
  readonly acts: SponsorActs;
  /** Where the page shows what stands behind a number. */
  readonly href: string;
  /** Of the headings of the parts. */
  readonly level: number;
  /** The day that the report was made, by the collector's clock. */
  readonly today: string;
  /** Goes to a part of this page. */
  readonly jump: (section: Section) => void;
  readonly saveBenefits: () => void;
}

/** A part of the report. Focus can be sent to its heading. */
export function section(id: Section, { words, level }: View, content: unknown): TemplateResult {
  return html`
    <section class="part ${id}" part=${id}>
      ${heading(level, words.text.sections[id], { id, class: 'subtitle', focusable: true })} ${content}
    </section>
  `;
}

/** What stands behind something of this Always Event. */
export function behindIt(
  { alwaysEvent, href }: View,
  what: Omit<Opened, 'alwaysEvent'>,
  content: unknown,
): TemplateResult {
  return behind({ alwaysEvent: alwaysEvent.id, ...what }, href, content);
}

/** The same for entries of the record; only words where there is none. */
export function entriesBehind(
  view: View,
  entries: readonly { readonly id: string }[],
  content: unknown,
): TemplateResult {
  if (entries.length === 0) return html`<span>${content}</span>`;
  return behindIt(view, { entries: entries.map(({ id }) => id) }, content);
}
