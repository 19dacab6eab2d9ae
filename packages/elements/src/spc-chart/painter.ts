import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/** A path of the drawing; a kind that most charts have none of has no node while it is empty. */
export interface Stroke {
  readonly kind: string;
  readonly d: string;
  readonly seldom?: boolean;
}

/** A text of the drawing. */
export interface Written {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** How far below `y` its line stands, in text sizes. */
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const namespace = 'http://www.w3.org/2000/svg';

/**
 * Keeps the nodes of an `<svg>` as they should be: strokes in their order, then texts. By hand, because a template for each of
 * thirty nodes costs a page of charts more than all that is in them. What is the same as before is not touched.
 */
class Painter extends Directive {
  readonly #paths = new Map<string, { readonly node: SVGElement; d: string }>();
  readonly #texts: { readonly node: SVGElement; shown: Partial<Written> }[] = [];

  render(_strokes: readonly Stroke[], _texts: readonly Written[]): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [strokes, texts]: Parameters<this['render']>): unknown {
    let before: SVGElement | undefined;
    for (const { kind, d, seldom } of strokes) {
      const known = this.#paths.get(kind);
      if (seldom && d === '') {
        known?.node.remove();
        this.#paths.delete(kind);
        continue;
      }
      const path = known ?? { node: made('path', kind), d: '' };
      if (!known) {
        this.#paths.set(kind, path);
        if (before) before.after(path.node);
        else element.prepend(path.node);
      }
      if (!known || path.d !== d) path.node.setAttribute('d', d);
      path.d = d;
      before = path.node;
    }
    for (const gone of this.#texts.splice(texts.length)) gone.node.remove();
    for (const [at, text] of texts.entries()) this.#write(element, at, text);
    return noChange;
  }

  #write(element: Element, at: number, text: Written): void {
    let known = this.#texts[at];
    if (!known) {
      known = { node: made('text', text.kind), shown: { kind: text.kind } };
      this.#texts.push(known);
      element.append(known.node);
    }
    const { node, shown } = known;
    if (shown.kind !== text.kind) node.setAttribute('class', text.kind);
    if (shown.x !== text.x) node.setAttribute('x', String(text.x));
    if (shown.y !== text.y) node.setAttribute('y', String(text.y));
    if (shown.dy !== text.dy) node.setAttribute('dy', `${text.dy}em`);
    if (shown.anchor !== text.anchor) node.setAttribute('text-anchor', text.anchor);
    if (shown.text !== text.text) node.textContent = text.text;
    known.shown = text;
  }
}

function made(name: 'path' | 'text', kind: string): SVGElement {
  const node = document.createElementNS(namespace, name);
  node.setAttribute('class', kind);
  return node;
}

/** For an `<svg>` without content of its own. */
export const painted: (strokes: readonly Stroke[], texts: readonly Written[]) => DirectiveResult = directive(Painter);
