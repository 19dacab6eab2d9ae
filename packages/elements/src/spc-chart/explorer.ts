import type { Exploring } from './exploring.ts';
import { copy, make, set, write } from './nodes.ts';
import type { SightMessages } from './sight.messages.ts';

/**
 * The way through the points without a mouse: a native slider, so the browser brings the keys (arrows, Page, Home, End), touch
 * and switches. It is one tab stop and one node for any number of points, and as wide as the plot. What it says is written
 * under it too, but not as its description: everything would be heard twice.
 */
export class Explorer {
  readonly slider: HTMLInputElement;
  /** Where the point is written that the slider says. */
  readonly readOut: HTMLElement;
  /** Where more ways to look come to stand. */
  readonly ways: HTMLElement;
  readonly whole: HTMLElement = copy('explorer', explorer);

  readonly #label: Element;
  readonly #back: HTMLElement;
  readonly #on: HTMLElement;
  readonly #help: Element;

  constructor(exploring: Exploring) {
    const nodes = this.whole.children as unknown as Nodes;
    [this.#label, this.slider, this.readOut, this.#back, this.#on, this.#help, this.ways] = nodes;
    this.slider.oninput = (event) => {
      event.stopPropagation(); // `input` leaves a shadow root by itself, and this is no form control
      exploring.lookAt(this.slider.valueAsNumber);
      exploring.with((companion) => companion.moved());
    };
    this.#back.onclick = () => exploring.with((companion) => companion.step(-1));
    this.#on.onclick = () => exploring.with((companion) => companion.step(1));
  }

  show(index: number, last: number, text: SightMessages, aloud: string): void {
    const { slider } = this;
    set(slider, { max: last, 'aria-valuetext': aloud });
    slider.value = String(index); // what a person did to it may not be what was shown last
    set(this.#back, { 'aria-disabled': String(index <= 0) });
    set(this.#on, { 'aria-disabled': String(index >= last) });
    write(this.#label, text.explore);
    write(this.#back, text.previous);
    write(this.#on, text.next);
    write(this.#help, text.exploreHelp);
  }
}

type Nodes = [
  label: Element,
  slider: HTMLInputElement,
  readOut: HTMLElement,
  back: HTMLElement,
  on: HTMLElement,
  help: Element,
  ways: HTMLElement,
];

function explorer(): HTMLElement {
  const button = (): HTMLElement => make('button', { type: 'button', class: 'button quiet' });
  return make(
    'div',
    { class: 'explorer', part: 'explorer' },
    make('label', { for: 'explorer' }),
    make('input', { id: 'explorer', type: 'range', step: '1', 'aria-describedby': 'explorer-help' }),
    make('p', { class: 'read-out', part: 'read-out', 'aria-hidden': 'true' }),
    button(),
    button(),
    make('p', { id: 'explorer-help', class: 'hint' }),
    make('div', { class: 'place' }),
  );
}
