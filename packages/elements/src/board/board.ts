import type { AlwaysClient, Failure } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import type { ReactiveController } from 'lit';
import { languageAround, sameLanguage, unlikeAround } from '../language/language.ts';
import type { MessagesByElement } from '../provider/contexts.ts';
import { Surroundings } from '../provider/surroundings.ts';
import { canAnalyse } from '../spc-chart/analyse-kind.ts';
import type { ChartData } from '../spc-chart/chart-data.ts';
import { remembered } from '../remembered/remembered.ts';
import { everyKind } from '../spc-chart/rest-parts.ts';
import { chartDataOf } from '../spc-chart/series-analysis.ts';
import { kindOfSeries } from '../spc-chart/series-kind.ts';
import { BoardWords, type BoardMessages } from './board-words.ts';
import { keyOf, type MeasureName } from './measure-name.ts';
import { MeasuresReader, type MeasuresReaderHost } from './measures-reader.ts';

/** What a board needs of its element. */
export interface BoardHost extends MeasuresReaderHost, HTMLElement {
  /** The series to show, instead of asking the collector. Makes no new array while nothing has changed. */
  readonly given: readonly Series[] | undefined;
  readonly client: AlwaysClient | undefined;
  readonly messages: object | null | undefined;
}

/** One measure of a board. */
export interface BoardItem extends MeasureName {
  readonly key: string;
  /** Empty where nobody knows it. */
  readonly title: string;
  /** Its place on the board, from 1: what it goes by where it has no name at all. */
  readonly place: number;
  /** `undefined` where it could not be read. */
  readonly data: ChartData | undefined;
  /** Why the last reading failed. With `data` it is the earlier data. */
  readonly failure: Failure | undefined;
}

/** What there is to show. */
export type BoardState =
  | { readonly is: 'nothingAsked' | 'noClient' | 'loading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'read'; readonly items: readonly BoardItem[] };

/** The elements of a board. */
type Tag = Extract<keyof MessagesByElement, 'always-spc-icon' | 'always-spc-summary' | 'always-spc-multiples'>;

/**
 * What the elements of a board share: the measures, from a property or the collector, each analysed once, and the words to say
 * them in.
 */
export class Board<Messages extends BoardMessages> implements ReactiveController {
  readonly reader: MeasuresReader;
  readonly #host: BoardHost;
  readonly #tag: Tag;
  readonly #english: Messages;
  readonly #surroundings: Surroundings;
  readonly #wordsOnce = remembered<BoardWords<Messages>>();
  readonly #itemsOnce = remembered<readonly BoardItem[]>();
  readonly #analysed = new WeakMap<object, ChartData | null>();

  constructor(host: BoardHost, tag: Tag, english: Messages) {
    this.#host = host;
    this.#tag = tag;
    this.#english = english;
    this.#surroundings = new Surroundings(host);
    this.reader = new MeasuresReader(host, () => (this.#asks ? this.#client : undefined));
    host.addController(this);
  }

  hostUpdate(): void {
    this.reader.follow();
  }

  get words(): BoardWords<Messages> {
    const given = this.#surroundings.messages?.[this.#tag];
    const { messages } = this.#host;
    const language = this.#language;
    return this.#wordsOnce([given, messages, language], () => {
      const text: Messages = { ...this.#english, ...given, ...messages };
      return new BoardWords(text, language);
    });
  }

  get state(): BoardState {
    const { given } = this.#host;
    if (given) {
      const list = itemsIn(given);
      if (this.#waitsFor(list)) return { is: 'loading' };
      return { is: 'read', items: this.#itemsOnce([given], () => list.map((each, at) => this.#item(each, at))) };
    }
    if (!this.#asks) return { is: 'nothingAsked' };
    const { found, failure } = this.reader;
    if (found && this.#waitsFor(found.read.map(({ series }) => series))) return { is: 'loading' };
    if (found) return { is: 'read', items: this.#itemsOnce([found], () => this.#itemsOf(found.read)) };
    if (!this.#client) return { is: 'noClient' };
    return failure ? { is: 'failed', failure } : { is: 'loading' };
  }

  /** A later reading that failed as a whole, while the earlier one is still shown. */
  get staleFailure(): Failure | undefined {
    return this.#asks && this.reader.found ? this.reader.failure : undefined;
  }

  /** The language of our words and the way it reads, where it is not that of the page. */
  get around(): ReturnType<typeof unlikeAround> {
    return unlikeAround(this.#host, this.#language);
  }

  get #asks(): boolean {
    const { given, names, alwaysEvent } = this.#host;
    return !given && (names ? names.length > 0 : alwaysEvent !== '');
  }

  get #client(): AlwaysClient | undefined {
    return this.#host.client ?? this.#surroundings.client;
  }

  /** Without words of another language ours are English, whatever language the page is in. */
  get #language(): string {
    const asked = this.#surroundings.language ?? languageAround(this.#host) ?? 'en-GB';
    const translated = this.#surroundings.messages?.[this.#tag] ?? Object.keys(this.#host.messages ?? {}).length > 0;
    return translated || sameLanguage(asked, 'en') ? asked : 'en-GB';
  }

  /** Whether the code of a kind of chart has yet to come. */
  #waitsFor(list: readonly unknown[]): boolean {
    if (everyKind.failed || list.every((series) => canAnalyse(kindOfSeries(series)))) return false;
    return everyKind.for(this.#host) === undefined;
  }

  #itemsOf(read: NonNullable<MeasuresReader['found']>['read']): BoardItem[] {
    return read.map(({ alwaysEvent, measure, series, failure }, at) => {
      if (series) {
        const item = this.#item(series, at);
        return { ...item, failure: failure ?? item.failure };
      }
      const name = { alwaysEvent, measure };
      return { ...name, key: keyOf(name), title: '', place: at + 1, data: undefined, failure };
    });
  }

  #item(series: unknown, at: number): BoardItem {
    const data = this.#dataOf(series);
    const place = at + 1;
    if (!data)
      return { alwaysEvent: '', measure: '', key: `unread ${place}`, title: '', place, data, failure: undefined };
    const { alwaysEvent, measure } = series as Series;
    const name = { alwaysEvent, measure: measure.id };
    const item = { ...name, key: keyOf(name), title: data.title, place };
    return canAnalyse(kindOfSeries(series))
      ? { ...item, data, failure: undefined }
      : { ...item, data: undefined, failure: kindNotLoaded };
  }

  #dataOf(series: unknown): ChartData | undefined {
    if (typeof series !== 'object' || series === null) return chartDataOf(series) ?? undefined;
    const known = this.#analysed.get(series);
    const data = known === undefined ? chartDataOf(series) : known;
    this.#analysed.set(series, data);
    return data ?? undefined;
  }
}

/** Another kind of chart than is asked for would say something else. */
const kindNotLoaded: Failure = { ok: false, reason: 'offline', message: 'The code of this kind of chart did not come' };

/** A page may hand over anything, whatever its types say: what is no list is shown as one that could not be read. */
function itemsIn(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [given];
}
