import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult } from 'lit';
import { over, under } from './rest.styles.ts';

const dressed = new WeakSet<ShadowRoot>();

/** Gives a chart the styles of all that follows its first sight. */
export function dress(root: ShadowRoot): void {
  if (dressed.has(root)) return;
  dressed.add(root);
  const sheets = (styles: readonly CSSResult[]): CSSStyleSheet[] =>
    styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  if (supportsAdoptingStyleSheets) {
    root.adoptedStyleSheets = [...sheets(under), ...root.adoptedStyleSheets, ...sheets(over)];
  } else adoptStyles(root, [...under, ...over]);
}
