import type { Page } from 'playwright-core';

/** What a screen reader can be told of a thing besides its role, name and description. */
const states = [
  'checked',
  'disabled',
  'expanded',
  'focused',
  'hasPopup',
  'invalid',
  'level',
  'live',
  'modal',
  'multiline',
  'pressed',
  'readonly',
  'required',
  'selected',
  'valuemax',
  'valuemin',
];

/** They only hold others: without a name nothing is said of them. */
const silent = ['none', 'generic', 'LabelText', 'Legend'];

/** What is heard with the thing that holds it. */
const partOfAnother = ['InlineTextBox', 'ListMarker'];

/** A longer text is cut, and its length told. */
const longest = 300;

/**
 * The accessibility tree that Chromium gives to a screen reader, shadow roots with it: a line for each thing, with its role,
 * name, description, value and states.
 */
export async function accessibilityTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  // `said` is what has been told of the holder already: its words stand under it once more.
  const add = (node: AxNode, depth: number, said: string | typeof everything): void => {
    const line = node.ignored || isSaidWith(node, said) ? '' : described(node);
    if (line !== '') lines.push(`${'  '.repeat(depth)}${line}`);
    const told = node.role?.value === 'LabelText' ? everything : line === '' ? said : wordsOf(node);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) add(child, line === '' ? depth : depth + 1, told);
    }
  };
  if (nodes[0] !== undefined) add(nodes[0], 0, '');
  return `${lines.join('\n')}\n`;
}

/** As much of a node of the tree as this reads. */
interface AxNode {
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Within a label: its words are the name of the control that stands in it. */
const everything = Symbol('everything');

function isSaidWith({ role, name }: AxNode, said: string | typeof everything): boolean {
  if (role?.value !== 'StaticText') return false;
  return said === everything || said.includes(words(name?.value));
}

function wordsOf({ name, value }: AxNode): string {
  return `${words(name?.value)} ${words(value?.value)}`;
}

/** One line, or nothing for what is never said. */
function described({ role, name, description, value, properties = [] }: AxNode): string {
  const named = quoted(name?.value);
  const kind = String(role?.value);
  if (partOfAnother.includes(kind) || (silent.includes(kind) && named === '')) return '';
  const told = properties
    .filter((each) => states.includes(each.name) && !isUnset(each.value.value))
    .map((each) => (each.value.value === true ? each.name : `${each.name}=${String(each.value.value)}`));
  return [
    kind,
    named,
    description?.value === undefined || description.value === '' ? '' : `described: ${quoted(description.value)}`,
    value?.value === undefined || value.value === '' ? '' : `value: ${quoted(value.value)}`,
    told.length > 0 ? `[${told.join(', ')}]` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === false || value === 'false' || value === '' || value === 'off';
}

function quoted(text: unknown): string {
  const all = words(text);
  if (all.length > longest) return `"${all.slice(0, longest)}…" (${all.length} characters)`;
  return all === '' ? '' : `"${all}"`;
}

function words(text: unknown): string {
  return typeof text === 'string' || typeof text === 'number' ? String(text).replaceAll(/\s+/g, ' ').trim() : '';
}
