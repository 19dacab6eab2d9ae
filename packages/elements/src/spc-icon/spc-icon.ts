import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import type { Assurance, IconWords, Variation } from '@always-kit/spc';
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Board, type BoardHost } from '../board/board.ts';
import { iconsOf, type WordedIcon } from '../board/icons-of.ts';
import type { MeasureName } from '../board/measure-name.ts';
import { version } from '../define/version.ts';
import type { SpcIcon } from '../icons/drawings.ts';
import { iconDrawing } from '../icons/icon.ts';
import { remembered } from '../remembered/remembered.ts';
import { spcIconMessages, type SpcIconMessages } from './spc-icon.messages.ts';
import { styles } from './spc-icon.styles.ts';

/**
 * Shows in one small picture whether a measure is changing, and in another whether it will meet its target, for a table or a
 * sentence of the page's own. What the pictures say is always there in words: heard, and seen too with `words`.
 *
 * The icons are those that are named by `variation` and `assurance`; else those of `series`; else of the measure in the collector.
 *
 * @element always-spc-icon
 * @csspart icon - Each icon with its words.
 * @csspart label - The words of an icon.
 * @cssprop [--always-icon-size=2.5em] - How wide and high an icon is.
 * @cssprop [--always-colour-common=#425563] - No clear change, and what is not known yet.
 * @cssprop [--always-colour-improvement=#005eb8] - Signs of improvement, and a target that will be met.
 * @cssprop [--always-colour-concern=#b35c00] - Signs of getting worse, and a target that will not be met.
 * @cssprop [--always-colour-neutral=#490092] - Signs of change, where neither way is better.
 */
export class AlwaysSpcIcon extends LitElement implements BoardHost {
  static readonly version: string = version;
  static override styles: CSSResultGroup = styles;

  /** The icon for "is it changing?", where the page knows it: what `analyse` calls it, or `tooFew`. */
  @property() variation: Variation | 'tooFew' | undefined;
  /** The icon for "will it meet the target?", where the page knows it: what `analyse` calls it, `tooFew` or `noTarget`. */
  @property() assurance: Assurance | 'tooFew' | 'noTarget' | undefined;
  /** The id of the Always Event. */
  @property({ attribute: 'always-event' }) alwaysEvent = '';
  /** The id of its measure. */
  @property() measure = '';
  /** The series to say it of, instead of asking the collector. Property only. */
  @property({ attribute: false }) series: Series | undefined;
  /** Who talks to the collector, instead of the client of the nearest `<always-provider>`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** Which of the two to show of a series or measure; both without it. */
  @property() only: 'variation' | 'assurance' | undefined;
  /** Whether the words stand beside the icon. They are heard in any case. */
  @property({ type: Boolean }) words = false;
  /** How many seconds to wait between readings, for a wall board; 0 for none. Never less than 5. */
  @property({ type: Number, attribute: 'refresh-every' }) refreshEvery = 0;
  /** Our own words, to translate or reword. Anything left out keeps its English default. */
  @property({ attribute: false }) messages: Partial<SpcIconMessages> | null | undefined = {};

  readonly #board = new Board<SpcIconMessages>(this, 'always-spc-icon', spcIconMessages);
  readonly #givenOnce = remembered<readonly Series[] | undefined>();

  /** @internal */
  get given(): readonly Series[] | undefined {
    const { series } = this;
    return this.#givenOnce([series], () => series && [series]);
  }

  /** @internal */
  get names(): readonly MeasureName[] {
    const { alwaysEvent, measure } = this;
    const named = this.variation ?? this.assurance;
    return named === undefined && alwaysEvent !== '' && measure !== '' ? [{ alwaysEvent, measure }] : [];
  }

  /** Reads the numbers again, where they are the collector's. */
  async refresh(): Promise<void> {
    await this.#board.reader.read();
    await this.updateComplete;
  }

  protected override render(): TemplateResult {
    const { around } = this.#board;
    return html`<span class="icons" lang=${around.lang ?? nothing} dir=${around.dir ?? nothing}
      >${this.#icons()}</span
    >`;
  }

  #icons(): unknown {
    const { variation, assurance } = this;
    if (variation !== undefined || assurance !== undefined) return this.#named(variation, assurance);
    const { state } = this.#board;
    const { text } = this.#board.words;
    if (state.is === 'nothingAsked') return nothing;
    if (state.is === 'loading') return this.#word(text.loading);
    const data = state.is === 'read' ? state.items[0]?.data : undefined;
    if (!data) return this.#word(text.notRead);
    const icons = iconsOf(data.analysis, this.#board.words.reader(data), text);
    return [
      this.only === 'assurance' ? nothing : this.#icon(icons.variation),
      this.only === 'variation' ? nothing : this.#icon(icons.assurance),
    ];
  }

  /** A name that there is no icon for shows nothing. */
  #named(variation: string | undefined, assurance: string | undefined): unknown {
    const { text } = this.#board.words;
    const { icons } = this.#board.words.reader({ unit: 'percent', decimals: undefined, unfinished: false });
    const { tooFew, noTarget } = text;
    const of = (all: Readonly<Record<string, IconWords>>, icon: string | undefined): unknown => {
      const words = icon !== undefined && Object.hasOwn(all, icon) ? all[icon] : undefined;
      return words ? this.#icon({ icon: icon as SpcIcon, words }) : nothing;
    };
    return [of({ ...icons.variation, tooFew }, variation), of({ ...icons.assurance, tooFew, noTarget }, assurance)];
  }

  #icon({ icon, words: { label } }: WordedIcon<SpcIcon>): TemplateResult {
    return html`<span class="icon" part="icon">${iconDrawing(icon)}${this.#word(label)}</span>`;
  }

  #word(text: string): TemplateResult {
    return html`<span class=${this.words ? 'label' : 'only-heard'} part="label">${text}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-spc-icon': AlwaysSpcIcon;
  }
}
