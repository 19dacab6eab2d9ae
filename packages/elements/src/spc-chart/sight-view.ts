import { Explorer } from './explorer.ts';
import type { Exploring, Shown } from './exploring.ts';
import { iconList } from './icon-list.ts';
import { keyEntries } from './key.ts';
import { isNear } from './near-window.ts';
import { arrange, copy, make, makeSvg, set, write } from './nodes.ts';
import type { Plan } from './plan.ts';
import { paintPlot } from './plot.ts';
import type { Sight } from './sight.ts';
import type { Drawing } from './sketch.ts';

/** Where other code puts what it has to show. */
const place = (): HTMLElement => copy('place', () => make('div', { class: 'place' }));

/**
 * The whole chart: what it says, the key, the drawing, the way through its points, and places for what follows once its code is
 * here. Made and kept up to date by hand, as it is what a person waits for.
 */
export class SightView {
  /** What went wrong. */
  readonly problem: HTMLElement = place();
  /** What the chart says first, where that is not what it says at a glance. */
  readonly summary: HTMLElement = place();
  readonly below: HTMLElement = place();
  /** What is said while there is no chart. */
  readonly instead: HTMLElement = place();
  readonly explorer: Explorer;
  readonly plot: HTMLElement = make('div', { class: 'plot' });
  /** What says things aloud. */
  readonly heard: HTMLElement = make('p', { class: 'only-heard', role: 'status' });

  readonly #exploring: Exploring;
  readonly #redraw: () => void;
  #title: HTMLElement | undefined;
  readonly #lead = make('p', { class: 'lead', part: 'summary' });
  readonly #more = make('p', { class: 'more' });
  #icons: HTMLElement | undefined;
  readonly #caption = make('figcaption', {});
  readonly #key = make('ul', { class: 'key', part: 'key' });
  #svg: SVGElement | undefined;
  readonly #end = make('p', { class: 'notes', part: 'notes' });
  readonly #figure = make('figure', { 'aria-labelledby': 'title' });
  readonly #waiting = make('p', {});
  readonly #instead = make('div', { class: 'instead' });
  readonly #slot = make('slot', {});
  #seen: Sight | undefined;
  #drawn: Drawing | undefined;
  #iconsOf = '';
  #keyOf = '';

  constructor(exploring: Exploring, redraw: () => void) {
    this.#exploring = exploring;
    this.#redraw = redraw;
    this.explorer = new Explorer(exploring);
    // The keyboard has the slider, which sets the same point.
    this.plot.onclick = (event) => exploring.with((companion) => companion.pick(event));
    this.plot.onpointermove = (event) => exploring.with((companion) => companion.hover(event));
    this.#figure.onkeydown = (event) => {
      const onSlider = event.target === this.explorer.slider; // nobody knows any more once the code is here
      exploring.with((companion) => companion.press(event, onSlider));
    };
  }

  /** The chart, with what went wrong where `isStale`; `end` stands at its end until the rest is here. */
  show(root: ShadowRoot, shown: Shown, level: number, isStale: boolean, end: string): void {
    const { sight, drawing, lang, dir } = shown;
    const companion = this.#exploring.joined();
    const spoken = companion?.show(this, sight.point(this.#exploring.index));
    this.#name(level, shown.title);
    if (this.#seen !== sight) {
      this.#seen = sight;
      write(this.#lead, sight.lead);
      write(this.#more, sight.more);
      // Other numbers often have the same icons and the same key.
      const icons = JSON.stringify(sight.icons);
      if (icons !== this.#iconsOf) this.#icons = sight.icons.length > 0 ? iconList(sight.icons) : undefined;
      this.#iconsOf = icons;
    }
    arrange(
      this.#caption,
      this.#title,
      isStale && this.problem,
      ...(spoken?.summed ? [this.summary] : [this.#lead, sight.more !== '' && this.#more, this.#icons]),
    );
    const last = (sight.plan?.values.length ?? 0) - 1;
    if (drawing && sight.plan) this.#draw(shown, sight.plan, drawing, spoken?.aloud);
    else arrange(this.plot);
    write(this.#end, end);
    arrange(
      this.#figure,
      this.#caption,
      ...(sight.plan ? [this.#key, this.plot, drawing && last > 0 && this.explorer.whole] : []),
      companion ? this.below : end !== '' && this.#end,
    );
    set(this.#figure, { lang, dir });
    this.#put(root, lang, this.#figure);
  }

  /** What stands there while there is no chart: `title` with what went wrong, or `waiting`, or what others put in its place. */
  wait(root: ShadowRoot, level: number, title: string, waiting: string, lang?: string, dir?: string): void {
    if (title !== '') this.#name(level, title);
    write(this.#waiting, waiting);
    if (title !== '') arrange(this.#instead, this.#title, this.problem);
    else arrange(this.#instead, waiting === '' ? this.instead : this.#waiting);
    set(this.#instead, { lang, dir });
    this.#put(root, lang, this.#instead, this.#slot);
  }

  #put(root: ShadowRoot, lang: string | undefined, ...nodes: readonly Node[]): void {
    arrange(root, ...nodes, this.heard);
    set(this.heard, { lang });
    write(this.heard, this.#exploring.said);
  }

  /** The heading, of `level` 1 to 6; a level beyond is taken for the nearest. */
  #name(level: number, title: string): void {
    const tag = `h${Math.min(Math.max(Math.round(level) || 2, 1), 6)}` as 'h2';
    if (this.#title?.localName !== tag) {
      this.#title = make(tag, { id: 'title', class: 'title', part: 'title', tabindex: -1 });
    }
    write(this.#title, title);
  }

  #draw({ sight, text }: Shown, plan: Plan, drawing: Drawing, aloud: string | undefined): void {
    const { index } = this.#exploring;
    if (this.#drawn !== drawing) {
      this.#drawn = drawing;
      const entries = keyEntries(plan, drawing, text, sight.value);
      const key = JSON.stringify(entries);
      if (key !== this.#keyOf) {
        const items = entries.map(({ kind, text: name }) =>
          write(
            copy(`key ${kind}`, () => make('li', { class: kind })),
            name,
          ),
        );
        this.#key.replaceChildren(...items);
      }
      this.#keyOf = key;
      // By script, because a `style` attribute is what strict pages refuse.
      this.plot.style.minBlockSize = `${drawing.height}px`;
      // The ends of the slider stand under the first and the last point.
      const { style } = this.explorer.slider;
      style.setProperty('--_start', `${drawing.xs[0]}px`);
      style.setProperty('--_end', `${drawing.width - (drawing.xs.at(-1) ?? 0)}px`);
    }
    set(this.#key, { 'aria-label': text.key });
    if (isNear(this.plot, this.#redraw)) {
      this.#svg ??= makeSvg('svg', { part: 'plot', 'aria-hidden': 'true' });
      paintPlot(this.#svg, drawing, index, this.#exploring.companion?.whisker(drawing) ?? '');
      arrange(this.plot, this.#svg);
    }
    const said = sight.point(index);
    if (!this.#exploring.companion) write(this.explorer.readOut, said);
    this.explorer.show(index, plan.values.length - 1, text, aloud ?? said);
  }
}
