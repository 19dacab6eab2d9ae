import type { Question } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../question/reader.ts';
import type { FirstMessages, FormMessages } from '../form.messages.ts';
import type { Later } from '../later-part.ts';
import { lastOrder, type Extra, type Place, type PlaceInQuestion } from '../extra.ts';
import type { ResponseFlow } from '../response-flow.ts';

/** What every page of a form is drawn from. */
export interface Page<Words extends FirstMessages = FirstMessages> {
  readonly flow: ResponseFlow;
  readonly reader: Reader<Words>;
  /** Where the safety words stand: on the first page, or with the first question that takes free text. */
  readonly safetyOn: 'start' | 'question';
  /** Whether to ask if the words may be quoted. */
  readonly mayQuote: boolean;
  /** Whether the last question sends the answers, and looking at them again is offered beside it. */
  readonly sendsAtEnd: boolean;
  /** What the form does besides asking and sending. */
  readonly extras: readonly Extra[];
}

/** A page of what comes after the first question: all our words are here. */
export type LaterPage = Page<FormMessages>;

/** `draw` with the code and the words of what comes after the first question; nothing before they are here. */
export function whenHere<Drawn>(page: Page, draw: (code: Later['code'], page: LaterPage) => Drawn): Drawn | undefined {
  const { later } = page.flow;
  return later && draw(later.code, page as LaterPage);
}

/** Keeps the room of what opens, so that nothing moves when it comes. */
export function roomFor(what: 'another-way' | 'explaining'): TemplateResult {
  return html`<p class=${what}></p>`;
}

/** What the extras draw in a place of this page. */
export function drawn(page: Page, place: Place): unknown {
  return eachInItsPlace(page, (extra) => extra[place]?.(page));
}

/** What the extras draw in `question`. */
export function drawnIn(page: Page, place: PlaceInQuestion, question: Question): unknown {
  return eachInItsPlace(page, (extra) => extra[place]?.(page, question));
}

/** An extra that comes late must not push the nodes of another aside: what is open there, and the focus, would be lost. */
function eachInItsPlace({ extras }: Page, draw: (extra: Extra) => unknown): unknown {
  if (extras.length === 0) return nothing; // places are nodes, and the first question waits for them
  const places: unknown[][] = Array.from({ length: lastOrder + 1 }, () => []);
  for (const extra of extras) places[extra.order ?? 0]?.push(draw(extra));
  return places;
}
