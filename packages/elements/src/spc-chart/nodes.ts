type Value = string | number | undefined;

/** An element with attributes and what is in it. By hand, as a template costs more than all that is in the first sight of a chart. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Value>>,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = set(document.createElement(tag), attributes);
  node.append(...inside);
  return node;
}

const namespace = 'http://www.w3.org/2000/svg';

/** The same of a drawing. */
export function makeSvg(
  tag: 'svg' | 'path' | 'text',
  attributes: Readonly<Record<string, Value>> = {},
  ...inside: readonly Node[]
): SVGElement {
  const node = set(document.createElementNS(namespace, tag), attributes);
  node.append(...inside);
  return node;
}

/** Gives `node` these attributes; one that is `undefined` is taken away, and one that it has already is not touched. */
export function set<Given extends Element>(node: Given, attributes: Readonly<Record<string, Value>>): Given {
  for (const [name, value] of Object.entries(attributes)) {
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
export function arrange(parent: Node, ...wanted: readonly (Node | false | undefined)[]): void {
  for (const child of [...parent.childNodes]) if (!wanted.includes(child)) child.remove();
  let next = parent.firstChild;
  for (const node of wanted) {
    if (!node) continue;
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
  }
}
