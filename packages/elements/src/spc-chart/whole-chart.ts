import type { Direction } from '@always-kit/spc';
import { html, render, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { languageAround, languageTag, sameLanguage, unlikeAround } from '../language/language.ts';
import { canAnalyse } from './analyse-kind.ts';
import type { Around } from './around.ts';
import { kindOfInput } from './chart-input.ts';
import { chartWords, type ChartWords } from './chart-words.ts';
import type { Draw, Shown } from './exploring.ts';
import type { Given, Numbers } from './numbers.ts';
import { everyKind, tables } from './rest-parts.ts';
import { remembered } from '../remembered/remembered.ts';
import { kindOfSeries } from './series-kind.ts';
import type { Sight } from './sight.ts';
import { SlottedTable } from './slotted-table.ts';
import type { SomeMessages } from './spc-chart.messages.ts';
import { numbersOf, wholeNumbers, wholeOf } from './whole-data.ts';
import { wholeSight } from './whole-sight.ts';
import { textOf } from './whole-words.ts';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly given: Given;
    readonly around: Around;
    readonly asks: boolean;
    readonly connectedClient: unknown;
    readonly heading: string;
    readonly messages: SomeMessages | null | undefined;
    readonly chart: string | undefined;
    readonly direction: Direction;
    readonly target: string | undefined;
    readonly baseline: number | undefined;
  };

/**
 * A chart that cannot be seen at a glance: numbers that are not plain, numbers in a table inside the tag, words that are not ours,
 * and what is said where there are no numbers.
 */
export class WholeChart {
  readonly table: SlottedTable;
  lang: string | undefined;
  dir: 'ltr' | 'rtl' | undefined;

  readonly #host: Host;
  readonly #wordsOnce = remembered<ChartWords>();
  readonly #numbersOnce = remembered<Numbers | null | undefined>();
  readonly #sightOnce = remembered<Sight>();
  #waitsFor: typeof everyKind | typeof tables | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.table = new SlottedTable(host);
  }

  shown(draw: Draw): Shown | undefined {
    const { heading } = this.#host;
    const language = this.#language;
    const { lang, dir } = unlikeAround(this.#host, language);
    this.lang = lang;
    this.dir = dir;
    const numbers = this.#numbers();
    const data = wholeOf(numbers ?? undefined);
    if (!numbers || !data) return undefined;
    const words = this.#words;
    const { text } = words;
    const sight = this.#sightOnce([numbers, words], () => wholeSight(data, words));
    const title = heading || numbers.title || text.title;
    return { numbers, sight, words, drawing: draw(sight, text), text, title, lang, dir };
  }

  /** Shows in `place` what is said while there is no chart. */
  showInstead(place: HTMLElement): void {
    render(this.#instead(), place);
  }

  #instead(): TemplateResult {
    const text = textOf(this.#words);
    const { asks, given } = this.#host;
    if (this.#waitsFor) return html`<p>${this.#waitsFor.failed ? text.notLoaded : text.loading}</p>`;
    if (given.input || given.series) return html`<p>${text.dataNotRead}</p>`;
    if (!asks) return html`<p>${this.table.found ? text.tableNotRead : text.noMeasure}</p>`;
    return html`<p>${this.#host.connectedClient ? text.loading : text.noClient}</p>`;
  }

  get #words(): ChartWords {
    const { messages, around } = this.#host;
    const given = around.messages?.['always-spc-chart'];
    const language = this.#language;
    return this.#wordsOnce([given, messages, language], () => chartWords(given, messages, language));
  }

  /** Without words of another language ours are English, whatever language the page is in. */
  get #language(): string {
    const { messages, around } = this.#host;
    const asked = languageTag(around.language) ?? languageAround(this.#host) ?? 'en-GB';
    const translated = around.messages?.['always-spc-chart'] ?? Object.keys(messages ?? {}).length > 0;
    return translated || sameLanguage(asked, 'en') ? asked : 'en-GB';
  }

  /** `null` for what cannot be drawn, `undefined` while it cannot be known. */
  #numbers(): Numbers | null | undefined {
    const { given, asks, direction, target, baseline, chart } = this.#host;
    this.#waitsFor = this.#missing();
    if (this.#waitsFor) {
      this.#waitsFor.for(this.#host);
      return undefined;
    }
    const { series, input, annotations } = given;
    if (input || series) return this.#numbersOnce([series, input, annotations], () => wholeNumbers(given));
    if (asks) return undefined;
    return this.#numbersOnce([this.table.version, direction, target, baseline, chart, annotations], () => {
      const data = this.table.data({ direction, target, baseline, chart, annotations });
      return data && numbersOf(data);
    });
  }

  /** The code that these numbers need, and that is not here yet. */
  #missing(): typeof everyKind | typeof tables | undefined {
    const { given, asks, chart } = this.#host;
    const { series, input } = given;
    const ofTable = !input && !series && !asks && this.table.found !== undefined;
    if (ofTable && !tables.here) return tables;
    const kind = input ? kindOfInput(input) : series ? kindOfSeries(series) : ofTable ? chart : undefined;
    return canAnalyse(kind) ? undefined : everyKind;
  }
}
