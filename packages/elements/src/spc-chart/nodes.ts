type Value = string | number | undefined;

/** An element with attributes and what is in it. By hand, as a template costs more than all that is in the first sight of a chart. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Value>>,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  set(node, attributes);
  node.append(...inside);
  return node;
}

const namespace = 'http://www.w3.org/2000/svg';

/** The same of a drawing. */
export function makeSvg(
  tag: 'svg' | 'path' | 'text',
  attributes: Readonly<Record<string, Value>>,
  ...inside: readonly Node[]
): SVGElement {
  const node = document.createElementNS(namespace, tag);
  set(node, attributes);
  node.append(...inside);
  return node;
}

/** Gives `node` these attributes; one that is `undefined` is taken away, and one that it has already is not touched. */
export function set(node: Element, attributes: Readonly<Record<string, Value>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value));
  }
}

/** Writes a text, unless it stands there already. */
export function write(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Lets `parent` have these and no others, in this order. Those that stay are not moved, so that none loses the focus. */
export function arrange(parent: Node, ...wanted: readonly (Node | false | undefined)[]): void {
  for (const child of [...parent.childNodes]) if (!wanted.includes(child)) child.remove();
  let next = parent.firstChild;
  for (const node of wanted) {
    if (!node) continue;
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
  }
}
