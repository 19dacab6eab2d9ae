type Value = string | number | undefined;
type Attributes = Readonly<Record<string, Value>>;

/** An element with attributes and what is in it. By hand, as a template costs more than all that is in the first sight of a chart. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  return filled(set(document.createElement(tag), attributes), inside);
}

const namespace = 'http://www.w3.org/2000/svg';

/** The same of a drawing. */
export function makeSvg(
  tag: 'svg' | 'path' | 'text',
  attributes: Attributes,
  ...inside: readonly (Node | string)[]
): SVGElement {
  return filled(set(document.createElementNS(namespace, tag), attributes), inside);
}

function filled<Made extends Element>(node: Made, inside: readonly (Node | string)[]): Made {
  node.append(...inside);
  return node;
}

const patterns = new Map<string, Node>();

/**
 * A copy of what `make` makes for this name, which no other kind of node may have: to copy a node with all that is in it takes a
 * tenth of the time.
 */
export function copy<Made extends Node>(name: string, make: () => Made): Made {
  const pattern = patterns.get(name) ?? make();
  patterns.set(name, pattern);
  return pattern.cloneNode(true) as Made;
}

/** Gives `node` these attributes; one that is `undefined` is taken away, and one that it has already is not touched. */
export function set<Given extends Element>(node: Given, attributes: Attributes): Given {
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value));
  }
  return node;
}

/** Writes a text, unless it stands there already. */
export function write<Given extends Element>(node: Given, text: string): Given {
  if (node.textContent !== text) node.textContent = text;
  return node;
}

/** Lets `parent` have these and no others, in this order. Those that stay are not moved, so that none loses the focus. */
export function arrange(parent: Node & ParentNode, ...wanted: readonly (Node | false | undefined)[]): void {
  if (!parent.firstChild) return parent.append(...wanted.filter((node) => node instanceof Node));
  for (const child of [...parent.childNodes]) if (!wanted.includes(child)) child.remove();
  let next: Node | null = parent.firstChild;
  for (const node of wanted) {
    if (!node) continue;
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
  }
}
